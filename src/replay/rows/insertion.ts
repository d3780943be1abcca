// Rows as INSERT statements that return what was stored.
import type { Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import { literal, qualified, sqlOf, type Value } from './value.ts';

/** Returns the row's place as `key` and its values as text, as `values`. */
export function insertStatement(relation: Relation, values: ReadonlyMap<string, Value>): string {
  const names = [...values.keys()].map(quoteIdentifier).join(', ');
  const row = `(${names}) OVERRIDING SYSTEM VALUE VALUES (${[...values.values()].map(sqlOf).join(', ')})`;
  return `INSERT INTO ${qualified(relation)} AS stored ${values.size === 0 ? 'DEFAULT VALUES' : row} RETURNING ${storedRow(relation)}`;
}

/** `key` and `values` of the relation that goes by the name `stored`. */
export function storedRow({ columns }: Relation): string {
  const names = columns.map(({ name }) => sqlOf(literal(name))).join(', ');
  const texts = columns.map(({ name }) => `stored.${quoteIdentifier(name)}::text`).join(', ');
  const values = columns.length === 0 ? `'{}'::json` : `json_object(ARRAY[${names}], ARRAY[${texts}])`;
  return `stored.ctid::text AS key, ${values} AS "values"`;
}

/**
 * One row of each, in one statement: foreign keys are looked at when the statement ends, so rows may need each other. `values` holds for each
 * position the JSON of `{key, values}`.
 */
export function insertTogether(rows: readonly (readonly [Relation, ReadonlyMap<string, Value>])[]): string {
  const parts = rows.map(([relation, values], position) => `row${position} AS (${insertStatement(relation, values)})`);
  const names = rows.map((_, position) => `'${position}'`);
  const stored = rows.map((_, position) => `(SELECT row_to_json(row${position})::text FROM row${position})`);
  return `WITH ${parts.join(', ')} SELECT 'together' AS key, json_object(ARRAY[${names}], ARRAY[${stored}]) AS "values"`;
}
