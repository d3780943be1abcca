// One row before it goes in: for each column the values that may be tried, best first.
import type { Column, Relation } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import type { Cohort } from '#migration/ledger.ts';
import { plainText } from './plain-text.ts';
import { type Planning, saidOf, typeOf } from './planning.ts';
import { decidingKey, nthOf, nthOrElse, referencedColumn, startOf } from './reference.ts';
import { DEFAULT, expression, literal, NULL, qualified, sqlOf, type Value } from './value.ts';

export interface Row {
  readonly relation: Relation;
  readonly cohort: Cohort;
  /** Within the relation, over all cohorts. */
  readonly number: number;
  readonly columns: ReadonlyMap<string, readonly Value[]>;
}

export function planRow(planning: Planning, relation: Relation, cohort: Cohort, number: number): Row {
  const columns = relation.columns.filter(({ generated }) => generated === undefined);
  return {
    relation,
    cohort,
    number,
    columns: new Map(columns.map((column) => [column.name, candidates(planning, relation, column, cohort, number)])),
  };
}

function candidates(
  planning: Planning,
  relation: Relation,
  column: Column,
  cohort: Cohort,
  number: number,
): readonly Value[] {
  const ordinary = ordinaryValue(planning, relation, column, number);
  if (cohort === 'nulls' && column.isNullable) return [NULL, ordinary];
  return column.isNullable ? [ordinary, NULL] : [ordinary];
}

function ordinaryValue(planning: Planning, relation: Relation, column: Column, number: number): Value {
  const generator = saidOf(planning.generators, relation, column.name);
  if (generator !== undefined) return expression(`(SELECT ${generator} FROM (SELECT ${number} AS i) AS generator)`);
  const key = decidingKey(relation, column.name);
  if (key) {
    return nthOf(key.references.relation, referencedColumn(key, column.name), number + startOf(relation, key));
  }
  const words = closedValues(planning.catalog, relation, column)?.values;
  if (words && words.length > 0) return literal(words[number % words.length] ?? '');
  const text = plainText(typeOf(planning, column), planning.tokens.of(relation, column.name, number));
  if (text === undefined) return column.isNullable ? NULL : DEFAULT;
  const reference = planning.references.find((one) => one.relation === relation && one.column === column);
  return reference ? nthOrElse(reference.target, reference.targetColumn, number, text) : literal(text);
}

/** Returns the row's place and its values as text. */
export function insertStatement(relation: Relation, values: ReadonlyMap<string, Value>): string {
  const target = qualified(relation);
  const names = [...values.keys()].map(quoteIdentifier);
  const row =
    values.size === 0
      ? 'DEFAULT VALUES'
      : `(${names.join(', ')}) OVERRIDING SYSTEM VALUE VALUES (${[...values.values()].map(sqlOf).join(', ')})`;
  return `INSERT INTO ${target} AS stored ${row} RETURNING ${storedRow(relation)}`;
}

/** `key` and `values` of the relation that goes by the name `stored`. */
export function storedRow({ columns }: Relation): string {
  const names = columns.map(({ name }) => sqlOf(literal(name)));
  const texts = columns.map(({ name }) => `stored.${quoteIdentifier(name)}::text`);
  const values = columns.length === 0 ? `'{}'::json` : `json_object(ARRAY[${names}], ARRAY[${texts}])`;
  return `stored.ctid::text AS key, ${values} AS "values"`;
}

export const firstValues = ({ columns }: Row): ReadonlyMap<string, Value> =>
  new Map([...columns].map(([name, values]) => [name, values[0] ?? DEFAULT]));
