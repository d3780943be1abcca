// Whether an index can find rows by given columns.
import type { Index, Relation } from './catalog.ts';

/** Methods that find rows by equality on their leading columns. */
const equalityMethods: readonly string[] = ['btree', 'hash'];

/** A valid index starts with the columns in any order; a partial one counts if it leaves out NULLs alone. */
export function findServingIndex(
  { indexes }: Pick<Relation, 'indexes'>,
  columns: readonly string[],
): Index | undefined {
  return indexes.find((index) => {
    if (!index.isValid || !equalityMethods.includes(index.method)) return false;
    const leading = index.keys.slice(0, columns.length).map((key) => key.column);
    const isPermutation = leading.length === columns.length && columns.every((column) => leading.includes(column));
    return isPermutation && leavesOutNullsAlone(index, columns);
  });
}

/** A valid B-tree or BRIN index leads with the column: it serves ranges, and a B-tree serves order. */
export function findRangeIndex({ indexes }: Pick<Relation, 'indexes'>, column: string): Index | undefined {
  return indexes.find(
    (index) =>
      index.isValid &&
      (index.method === 'btree' || index.method === 'brin') &&
      index.keys[0]?.column === column &&
      leavesOutNullsAlone(index, [column]),
  );
}

// `col = $1` implies `col IS NOT NULL`, so PostgreSQL uses such a partial index for lookups and for foreign keys.
function leavesOutNullsAlone({ predicate }: Index, columns: readonly string[]): boolean {
  if (predicate === undefined) return true;
  const parts = predicate.replaceAll(/[()"]/g, '').split(/\s+AND\s+/i);
  return parts.every((part) =>
    columns.some((column) => part.trim().toLowerCase() === `${column.toLowerCase()} is not null`),
  );
}
