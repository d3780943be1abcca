// What an INSERT writes for one column.

import type { QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';

export type Value =
  /** In the type's text form; the server reads it as the column's type. */
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'default' }
  | { readonly kind: 'expression'; readonly sql: string };

export const literal = (text: string): Value => ({ kind: 'literal', text });
export const NULL: Value = { kind: 'null' };
export const DEFAULT: Value = { kind: 'default' };
export const expression = (sql: string): Value => ({ kind: 'expression', sql });

export function sqlOf(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return quoteLiteral(value.text);
    case 'null':
      return 'NULL';
    case 'default':
      return 'DEFAULT';
    case 'expression':
      return value.sql;
  }
}

/** With its schema, whatever the session's search_path is. */
export const qualified = ({ schema, name }: QualifiedName): string =>
  `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
