// Constraints and indexes by what they do: names, and what a tool makes up, are set aside.
import type { ForeignKey, Index } from './catalog.ts';
import { relationLabel, type UniqueKey } from './keys.ts';

/** Two unique keys with one likeness refuse the same rows. */
export const uniqueLikeness = ({ columns, expressions, predicate, nullsNotDistinct }: UniqueKey): string =>
  JSON.stringify([[...columns].sort(), expressions, predicate ?? '', nullsNotDistinct]);

/** What a foreign key joins; its actions aside. */
export const foreignKeyLikeness = ({ columns, references }: ForeignKey): string => {
  const pairs = columns.map((column, position) => `${column}=${references.columns[position]}`).sort();
  return JSON.stringify([relationLabel(references.relation), pairs]);
};

/** Method, keys with order and operator class, included columns, predicate. */
export const indexLikeness = ({ method, keys, include, predicate }: Index): string =>
  JSON.stringify([
    method,
    keys.map((key) => [key.column ?? key.expression, key.operatorClass, key.isDescending]),
    include,
    predicate ?? '',
  ]);

/** Casts among text types differ with the column's type, not with what the CHECK says. */
export const checkLikeness = ({ expression }: { readonly expression: string }): string =>
  expression.replaceAll(/::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?|[\s()]/g, '');
