// A column's type, taken apart: what a value must look like in text.
import type { Catalog, CompositeType, DomainType, EnumType, QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';

export type ColumnType =
  /** `numeric(10,2)` is numeric with 10 and 2; `timestamp(3) without time zone` has 3. Extensions' types are here, too. */
  | { readonly kind: 'named'; readonly name: string; readonly modifiers: readonly string[] }
  | { readonly kind: 'array'; readonly element: ColumnType }
  | { readonly kind: 'range'; readonly subtype: ColumnType; readonly isMulti: boolean }
  | { readonly kind: 'enum'; readonly type: EnumType }
  | { readonly kind: 'domain'; readonly type: DomainType; readonly base: ColumnType }
  | {
      readonly kind: 'composite';
      readonly type: CompositeType;
      readonly attributes: readonly { readonly name: string; readonly type: ColumnType }[];
    };

const builtInRanges: Readonly<Record<string, string>> = {
  int4: 'integer',
  int8: 'bigint',
  num: 'numeric',
  ts: 'timestamp without time zone',
  tstz: 'timestamp with time zone',
  date: 'date',
};

export function columnType(catalog: Pick<Catalog, 'types'>, rendered: string): ColumnType {
  if (rendered.endsWith('[]')) return { kind: 'array', element: columnType(catalog, rendered.slice(0, -2)) };
  const range = /^(\w+?)(multi)?range$/.exec(rendered);
  const subtype = builtInRanges[range?.[1] ?? ''];
  if (subtype !== undefined) {
    return { kind: 'range', subtype: columnType(catalog, subtype), isMulti: range?.[2] !== undefined };
  }
  return userType(catalog, rendered) ?? namedType(rendered);
}

function userType(catalog: Pick<Catalog, 'types'>, rendered: string): ColumnType | undefined {
  const type = catalog.types.find((candidate) => rendersAs(candidate, rendered));
  switch (type?.kind) {
    case undefined:
      return undefined;
    case 'enum':
      return { kind: 'enum', type };
    case 'domain':
      return { kind: 'domain', type, base: columnType(catalog, type.baseType) };
    case 'range':
      return { kind: 'range', subtype: columnType(catalog, type.subtype), isMulti: false };
    case 'composite':
      return {
        kind: 'composite',
        type,
        attributes: type.attributes.map(({ name, type: of }) => ({ name, type: columnType(catalog, of) })),
      };
  }
}

// format_type leaves the schema out when it is on the search_path, and quotes by other rules than we do.
function rendersAs({ schema, name }: QualifiedName, rendered: string): boolean {
  const names = [name, quoteIdentifier(name), `"${name.replaceAll('"', '""')}"`];
  const schemas = [schema, quoteIdentifier(schema), `"${schema.replaceAll('"', '""')}"`];
  return names.some((own) => rendered === own || schemas.some((prefix) => rendered === `${prefix}.${own}`));
}

function namedType(rendered: string): ColumnType {
  const [, head = rendered, list, tail = ''] = /^(.*?)\(([^)]*)\)(.*)$/.exec(rendered) ?? [];
  // An extension may live in a schema of its own: extensions.citext.
  const name = `${head}${tail}`.replace(/^(?:\w+|"[^"]+")\./, '').trim();
  return { kind: 'named', name, modifiers: list === undefined ? [] : list.split(',').map((part) => part.trim()) };
}

/** The type below its domains. */
export const baseOf = (type: ColumnType): ColumnType => (type.kind === 'domain' ? baseOf(type.base) : type);
