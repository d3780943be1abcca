// What is left to do when all rows are in: references that had to wait, and sequences that are behind.
import type { Catalog, ForeignKey } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { attempt, type Task } from './attempt.ts';
import { storedRow } from './insertion.ts';
import { isOptional } from './order.ts';
import { type Arrivals, nthOf, referencedColumn, startOf } from './reference.ts';
import type { Row } from './row.ts';
import type { StoredRow } from './store.ts';
import { qualified, sqlOf } from './value.ts';
import type { WaitingKeys } from './waiting-keys.ts';

/** The rows as they are then. */
export async function afterwards(
  database: Database,
  catalog: Catalog,
  rows: readonly StoredRow[],
  waiting: WaitingKeys,
  arrivals: Arrivals = {},
): Promise<readonly StoredRow[]> {
  const late = rows.flatMap((stored) => {
    const task = referenceTask(stored, waiting.get(stored.row.relation) ?? [], arrivals);
    return task ? [{ stored, task }] : [];
  });
  const answers = await attempt(database, [...late.map(({ task }) => task), ...sequenceTasks(catalog, rows)]);
  const changed = new Map<StoredRow, StoredRow>();
  for (const [position, { stored }] of late.entries()) {
    const answer = answers[position];
    if (answer?.status === 'taken' && answer.key && answer.values) {
      changed.set(stored, { ...stored, key: answer.key, values: answer.values });
    }
  }
  return rows.map((stored) => changed.get(stored) ?? stored);
}

function referenceTask(
  { row, key: place }: StoredRow,
  keys: readonly ForeignKey[],
  arrivals: Arrivals,
): Task | undefined {
  const { relation } = row;
  const late = keys.filter((key) => isOptional(relation, key));
  if (late.length === 0 || row.cohort === 'nulls' || relation.kind === 'partitioned-table') return undefined;
  const assignments = late.flatMap((key) => key.columns.map((column) => assignment(row, key, column, arrivals)));
  const statement = `UPDATE ${qualified(relation)} AS stored SET ${assignments.join(', ')} WHERE stored.ctid = ${quoteLiteral(place)} RETURNING ${storedRow(relation)}`;
  return { alternatives: [statement], returns: true };
}

/** A duplicate refers to what the first row refers to. */
function assignment({ relation, cohort, position }: Row, key: ForeignKey, column: string, arrivals: Arrivals): string {
  const row = (cohort === 'duplicates' ? 0 : position) + startOf(relation, key);
  const value = nthOf(key.references.relation, referencedColumn(key, column), row, arrivals);
  return `${quoteIdentifier(column)} = ${sqlOf(value)}`;
}

/** The rows came with keys of their own; the next key that the database makes has to be a later one. */
function sequenceTasks({ sequences }: Catalog, rows: readonly StoredRow[]): readonly Task[] {
  const relations = new Map(rows.map(({ row: { relation } }) => [qualified(relation), relation]));
  return sequences.flatMap((sequence): Task[] => {
    const { ownedBy, increment } = sequence;
    const relation = ownedBy && relations.get(qualified(ownedBy));
    if (!relation || increment.startsWith('-')) return [];
    const column = quoteIdentifier(ownedBy.column);
    const statement =
      `SELECT setval(${quoteLiteral(qualified(sequence))}, greatest((SELECT max(${column}) FROM ${qualified(relation)}), ` +
      `(SELECT last_value FROM ${qualified(sequence)})))`;
    return [{ alternatives: [statement], returns: false }];
  });
}
