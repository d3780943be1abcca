// A row that a filled relation would still take, for tests that change one thing about it and see what the server says.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { attempt } from './attempt.ts';
import type { FillOptions } from './fill.ts';
import { planningFor } from './planning.ts';
import { firstValues, insertStatement, planRow } from './row.ts';
import { rowsOfSlot } from './token.ts';
import { sqlOf } from './value.ts';

export type NextRow =
  /** SQL expressions by column, for `INSERT … OVERRIDING SYSTEM VALUE VALUES (…)`; generated columns are left out. */
  | { readonly status: 'accepted'; readonly values: Readonly<Record<string, string>> }
  | { readonly status: 'refused'; readonly why: string };

/** Values of one more row, tried and undone: the server takes them as long as nothing else goes in. */
export async function nextRow(
  database: Database,
  catalog: Catalog,
  relation: Relation,
  options: Pick<FillOptions, 'generators' | 'words'> = {},
): Promise<NextRow> {
  const planning = planningFor(catalog, options);
  const rows = spareNumbers.map((number) => firstValues(planRow(planning, relation, 'ordinary', number)));
  const alternatives = rows.map((values) => insertStatement(relation, values));
  const [answer] = await attempt(database, [{ alternatives, isTrial: true, returns: true }]);
  if (answer?.status !== 'taken') return { status: 'refused', why: answer?.refusal.message ?? '' };
  const values = [...(rows[answer.alternative] ?? [])].map(([column, value]) => [column, sqlOf(value)]);
  return { status: 'accepted', values: Object.fromEntries(values) };
}

/** No cohort reaches these. */
const spareNumbers = Array.from({ length: 6 }, (_, position) => rowsOfSlot - 1 - position);
