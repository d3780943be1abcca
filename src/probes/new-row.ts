import type { Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import { qualified } from './expressions.ts';
import { type ProbePlan, RETURNING } from './plan.ts';

/** SQL expressions by column. */
export type Values = Readonly<Record<string, string>>;

export function newRow(relation: Relation, values: Values): string {
  const names = Object.keys(values).map(quoteIdentifier).join(', ');
  const row = Object.values(values).join(', ');
  return `INSERT INTO ${qualified(relation)} (${names}) OVERRIDING SYSTEM VALUE VALUES (${row})${RETURNING}`;
}

/** A row that would be taken, but for the columns that it has from the row which the plan picks first. */
export function duplicateRowPlan(
  relation: Relation,
  columns: readonly string[],
  values: Values,
  like: ProbePlan,
): ProbePlan {
  const from = qualified(relation);
  const copied = columns.map((column) => [column, `(SELECT ${quoteIdentifier(column)} FROM ${from} WHERE @row1@)`]);
  return {
    ...like,
    picks: like.picks.slice(0, 1),
    tries: [newRow(relation, { ...values, ...Object.fromEntries(copied) })],
  };
}
