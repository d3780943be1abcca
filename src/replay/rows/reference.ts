// Values that refer to rows of another relation: looked up by the server when the row goes in.
import type { ForeignKey, QualifiedName, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { foreignKeys, isSameRelation } from '#catalog/keys.ts';
import { expression, qualified, sqlOf, type Value } from './value.ts';

/** By `schema.name`, the places (ctid) of rows that were there before, in the order in which they came: what is updated is stored further behind. */
export type Arrivals = Readonly<Record<string, readonly string[]>>;

/** What the nth row holds, counted in the order in which the rows went in, and from the start again after the last one; NULL without rows. */
export function nthOf(target: QualifiedName, column: string, row: number, arrivals: Arrivals = {}): Value {
  const relation = qualified(target);
  const name = `parent.${quoteIdentifier(column)}`;
  return expression(
    `(SELECT ${name} FROM ${relation} AS parent WHERE ${name} IS NOT NULL ORDER BY ${byArrival(target, 'parent', arrivals)} LIMIT 1 ` +
      `OFFSET (SELECT ${row} % NULLIF(count(${name}), 0) FROM ${relation} AS parent))`,
  );
}

/** What the first row of the relation itself holds. */
export const storedValue = (relation: QualifiedName, column: string, arrivals: Arrivals = {}): Value =>
  expression(
    `(SELECT earlier.${quoteIdentifier(column)} FROM ${qualified(relation)} AS earlier ORDER BY ${byArrival(relation, 'earlier', arrivals)} LIMIT 1)`,
  );

function byArrival({ schema, name }: QualifiedName, alias: string, arrivals: Arrivals): string {
  const places = (arrivals[`${schema}.${name}`] ?? []).map(quoteLiteral);
  // What came in this fill: each row by a command or a subtransaction of its own, into whatever room the relation has.
  const asWritten = ['xmin::text::bigint', 'cmin::text::bigint', 'tableoid', 'ctid'].map((name) => `${alias}.${name}`);
  const earlier = places.length === 0 ? [] : [`array_position(ARRAY[${places.join(', ')}]::tid[], ${alias}.ctid)`];
  return [...earlier, ...asWritten].join(', ');
}

/** The nth, and a value that nothing answers when there is no row. */
export const nthOrElse = (nth: Value, otherwise: string): Value =>
  expression(`COALESCE(${sqlOf(nth)}, ${quoteLiteral(otherwise)})`);

/** Of several keys on one column the widest decides, rather one to another relation; the others agree, because the nth row refers to the nth row everywhere. */
export function decidingKey(relation: Relation, column: string): ForeignKey | undefined {
  const keys = foreignKeys(relation).filter((key) => key.isEnforced && key.columns.includes(column));
  const outward = keys.filter((key) => !isSameRelation(key.references.relation, relation));
  const deciding = outward.length > 0 ? outward : keys;
  return deciding.toSorted((left, right) => right.columns.length - left.columns.length)[0];
}

/** A second key to the same relation starts one row later, so that `from` and `to` differ, unless it shares columns with another. */
export function startOf(relation: Relation, key: ForeignKey): number {
  const others = foreignKeys(relation).filter((other) => other !== key);
  if (others.some((other) => other.columns.some((column) => key.columns.includes(column)))) return 0;
  const alike = foreignKeys(relation).filter((other) =>
    isSameRelation(other.references.relation, key.references.relation),
  );
  return Math.max(alike.indexOf(key), 0);
}

export const referencedColumn = (key: ForeignKey, column: string): string =>
  key.references.columns[key.columns.indexOf(column)] ?? '';
