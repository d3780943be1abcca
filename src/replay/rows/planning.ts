// What every part of the row generator needs to know about the schema.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { storedRelations } from '#catalog/keys.ts';
import { hasForeignKey, type LikelyReference, likelyReferences } from '#catalog/naming/reference-like.ts';
import { type ColumnType, columnType } from './column-type.ts';
import { Tokens } from './token.ts';

export interface Planning {
  readonly catalog: Catalog;
  readonly tokens: Tokens;
  /** Without a foreign key. */
  readonly references: readonly LikelyReference[];
  /** `relation.column` or `schema.relation.column` → SQL expression over `i`, the number of the row. */
  readonly generators: Readonly<Record<string, string>>;
  /** `relation.column` → words that are meant, where the schema does not say so yet. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export function planningFor(
  catalog: Catalog,
  { generators = {}, words = {} }: Partial<Pick<Planning, 'generators' | 'words'>>,
): Planning {
  return {
    catalog,
    tokens: new Tokens(storedRelations(catalog)),
    references: likelyReferences(catalog).filter((reference) => !hasForeignKey(reference)),
    generators,
    words,
  };
}

export const typeOf = ({ catalog }: Planning, column: Column): ColumnType => columnType(catalog, column.type);

/** What is said about this column in a record by `relation.column`. */
export const saidOf = <Said>(record: Readonly<Record<string, Said>>, relation: Relation, column: string) =>
  record[`${relation.schema}.${relation.name}.${column}`] ?? record[`${relation.name}.${column}`];
