import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Change } from '#catalog/change.ts';
import { isTable } from './relations.ts';
import type { DiagramTable, SchemaDiagram } from './report.ts';

/** More boxes than this cannot be read at the width of a comment. */
const MOST_TABLES = 12;

/** The changed tables with their columns, and the tables they refer to or are referred to by. */
export function schemaDiagram(changes: readonly Change[], catalog: Catalog): SchemaDiagram | undefined {
  const tables = catalog.relations.filter(isTable);
  const changed = new Set(
    changes.flatMap(({ object }) => ('relation' in object ? [`${object.schema}.${object.relation}`] : [])),
  );
  const own = tables.filter((table) => changed.has(keyOf(table)));
  if (own.length === 0) return undefined;
  const neighbours = tables.filter((table) => !changed.has(keyOf(table)) && own.some((one) => areLinked(one, table)));
  const shown = [...own, ...neighbours].slice(0, MOST_TABLES);
  const keys = new Set(shown.map(keyOf));
  return {
    tables: shown.map((table) => box(table, changed.has(keyOf(table)))),
    references: shown.flatMap((table) => references(table, keys)),
    of: tables.length,
  };
}

const keyOf = ({ schema, name }: Pick<Relation, 'schema' | 'name'>): string => `${schema}.${name}`;
const nameOf = ({ schema, name }: Pick<Relation, 'schema' | 'name'>): string =>
  schema === 'public' ? name : `${schema}.${name}`;

const foreignKeys = (relation: Relation) =>
  relation.constraints.flatMap((constraint) => (constraint.kind === 'foreign-key' ? [constraint] : []));

const refersTo = (one: Relation, other: Relation): boolean =>
  foreignKeys(one).some((key) => keyOf(key.references.relation) === keyOf(other));

const areLinked = (one: Relation, other: Relation): boolean => refersTo(one, other) || refersTo(other, one);

const references = (table: Relation, shown: ReadonlySet<string>): SchemaDiagram['references'] =>
  foreignKeys(table)
    .filter((key) => shown.has(keyOf(key.references.relation)))
    .map((key) => ({ from: nameOf(key.references.relation), to: nameOf(table), columns: key.columns }));

function box(table: Relation, isChanged: boolean): DiagramTable {
  if (!isChanged) return { name: nameOf(table) };
  const columnsOf = (kind: 'primary-key' | 'foreign-key' | 'unique') =>
    new Set(table.constraints.flatMap((constraint) => (constraint.kind === kind ? constraint.columns : [])));
  const marks = [
    ['PK', columnsOf('primary-key')],
    ['FK', columnsOf('foreign-key')],
    ['UK', columnsOf('unique')],
  ] as const;
  return {
    name: nameOf(table),
    columns: table.columns.map(({ name, type }) => ({
      name,
      type,
      keys: marks.flatMap(([mark, columns]) => (columns.has(name) ? [mark] : [])),
    })),
  };
}
