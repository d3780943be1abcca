// Values for columns that came after the rows: without them nobody would see such a column lose any.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { attempt, type Task } from './attempt.ts';
import { draftsOf } from './drafts.ts';
import { type Guidance, type Planning, planningFor } from './planning.ts';
import { type Draft, firstValues, planRow } from './row.ts';
import { NULL, qualified, sqlOf, type Value } from './value.ts';

export interface Incomplete {
  readonly relation: Relation;
  /** NULL in all of these rows. */
  readonly columns: readonly string[];
  /** Of ordinary rows, as ctid. */
  readonly places: readonly string[];
}

/** What the server refuses stays NULL. */
export async function complete(
  database: Database,
  catalog: Catalog,
  incomplete: readonly Incomplete[],
  guidance: Guidance,
): Promise<void> {
  if (incomplete.length === 0) return;
  const relations = incomplete.map(({ relation }) => relation);
  const planning = await planningFor(catalog, relations, guidance);
  await attempt(
    database,
    incomplete.flatMap((one) => tasksOf(planning, one)),
  );
}

function tasksOf(planning: Planning, { relation, columns, places }: Incomplete): readonly Task[] {
  const drafts = draftsOf(planning, relation, ['ordinary'], places.length);
  return places.flatMap((place, number): Task[] => {
    const draft = drafts[number];
    const values = draft ? assignments(planning, draft, columns) : [];
    if (values.length === 0) return [];
    const update = (assigned: readonly (readonly [string, Value])[]) =>
      `UPDATE ONLY ${qualified(relation)} SET ${assigned.map(([name, value]) => `${quoteIdentifier(name)} = ${sqlOf(value)}`).join(', ')} ` +
      `WHERE ctid = ${quoteLiteral(place)}`;
    const alone = values.length > 1 ? values.map((value) => update([value])) : [];
    return [{ alternatives: [update(values), ...alone], returns: false }];
  });
}

function assignments(
  planning: Planning,
  draft: Draft,
  columns: readonly string[],
): readonly (readonly [string, Value])[] {
  const values = firstValues(planRow(planning, draft));
  return columns.flatMap((name) => {
    const value = values.get(name) ?? NULL;
    return value.kind === 'null' || value.kind === 'default' ? [] : [[name, value] as const];
  });
}
