// Which rows have no answer to the reference that a step gives their relation.
import type { Catalog } from '#catalog/catalog.ts';
import { findRelation, foreignKeys, uniqueKeys } from '#catalog/keys.ts';
import type { Fault } from '#migration/fault.ts';
import type { StoredRelation, StoredRow } from './contents.ts';
import { guardName, referredColumns } from './fault-text.ts';
import { family } from './translation.ts';

interface Violation {
  readonly fault: Fault;
  readonly before: Catalog;
}

/** Whether a row refers to nothing; one without a reference does not. Where no column is known, any row may. */
export function orphanTest(
  violation: Violation,
  child: StoredRelation,
  columns: readonly string[],
  parent: StoredRelation | undefined,
): (row: StoredRow) => boolean {
  if (columns.length === 0) return () => true;
  const from = columns.map((name) => child.columns.findIndex((column) => column.name === name));
  const to = parent && referredPositions(violation, child, from, parent);
  const answered = to && new Set(parent?.rows.map((row) => textAt(row, to)));
  return (row) => {
    if (from.some((position) => (row.values[position] ?? null) === null)) return false;
    if (answered) return !answered.has(textAt(row, from));
    return !parent?.rows.some((other) => from.every((position) => other.values.includes(row.values[position] ?? null)));
  };
}

const textAt = ({ values }: StoredRow, positions: readonly number[]): string =>
  JSON.stringify(positions.map((position) => values[position] ?? null));

/** Of the key that is referred to: the known constraint's, the statement's, else one of such types; the primary key before others. */
function referredPositions(
  { fault, before }: Violation,
  child: StoredRelation,
  from: readonly number[],
  parent: StoredRelation,
): readonly number[] | undefined {
  const positionsOf = (names: readonly string[]) =>
    names.map((name) => parent.columns.findIndex((column) => column.name === name));
  const owner = findRelation(before, child);
  const known = owner && foreignKeys(owner).find(({ name }) => name === guardName(fault));
  const told = known?.references.columns ?? referredColumns(fault, parent.name);
  if (told && !positionsOf(told).includes(-1)) return positionsOf(told);
  const structure = findRelation(before, parent);
  const keys = structure ? uniqueKeys(structure).map((key) => positionsOf(key.columns)) : [];
  const familyAt = ({ columns }: StoredRelation, position: number) => family(columns[position]?.type ?? '');
  const isFitting = (key: readonly number[]) =>
    key.length === from.length &&
    key.every((position, number) => familyAt(parent, position) === familyAt(child, from[number] ?? -1));
  return [parent.primaryKey, ...keys].find(isFitting);
}
