// Which row after a step is which row before it.
import { counterpart, inStorage, keyOf, type StoredRelation, type StoredRow, type Value } from './contents.ts';
import type { ReadRelation } from './read-contents.ts';

interface FreshRow {
  readonly place: string;
  readonly values: readonly Value[];
}

/** `earlier`: the relation at earlier moments, the one that decides first. Rows that nobody knows get `newRow`. */
export function matched(
  { key, rows, ...relation }: ReadRelation,
  earlier: readonly StoredRelation[],
  newRow: (row: FreshRow) => Pick<StoredRow, 'id' | 'origin'>,
): StoredRelation {
  const primaryKey = key.flatMap((number) => {
    const position = relation.columns.findIndex((column) => column.number === number);
    return position === -1 ? [] : [position];
  });
  const shape: StoredRelation = { ...relation, primaryKey, rows: [] };
  const known = new Map<FreshRow, StoredRow>();
  const taken = new Set<number>();
  for (const before of earlier) {
    for (const [row, known_] of pairs(before, shape, rows, { known, taken })) {
      known.set(row, known_);
      taken.add(known_.id);
    }
  }
  return {
    ...shape,
    rows: rows
      .map((row) => {
        const { id, origin } = known.get(row) ?? newRow(row);
        return { id, origin, ...row };
      })
      .toSorted((one, other) => one.id - other.id),
  };
}

interface Settled {
  readonly known: ReadonlyMap<FreshRow, StoredRow>;
  readonly taken: ReadonlySet<number>;
}

/** By primary key; else by the values that stayed; what is left over is paired in order when nothing came or went. */
function pairs(
  before: StoredRelation,
  shape: StoredRelation,
  rows: readonly FreshRow[],
  { known, taken }: Settled,
): ReadonlyMap<FreshRow, StoredRow> {
  const found = new Map<FreshRow, StoredRow>();
  let left = before.rows.filter(({ id }) => !taken.has(id));
  let fresh = rows.filter((row) => !known.has(row));
  const settle = (pairing: ReadonlyMap<FreshRow, StoredRow>) => {
    for (const [row, old] of pairing) found.set(row, old);
    const used = new Set(pairing.values());
    left = left.filter((row) => !used.has(row));
    fresh = fresh.filter((row) => !pairing.has(row));
  };
  settle(byKey(before, shape, left, fresh));
  settle(byValues(before, shape, left, fresh));
  if (left.length === fresh.length && before.oid === shape.oid && before.primaryKey.length === 0)
    settle(inOrder(left.toSorted(inStorage), fresh));
  return found;
}

const inOrder = (left: readonly StoredRow[], fresh: readonly FreshRow[]): ReadonlyMap<FreshRow, StoredRow> =>
  new Map(fresh.flatMap((row, position) => (left[position] ? [[row, left[position]] as const] : [])));

function byKey(
  before: StoredRelation,
  shape: StoredRelation,
  left: readonly StoredRow[],
  fresh: readonly FreshRow[],
): ReadonlyMap<FreshRow, StoredRow> {
  const key = before.primaryKey.map((position) => {
    const column = before.columns[position];
    return column && counterpart(column, before, shape);
  });
  if (key.length === 0 || key.some((position) => position === undefined)) return new Map();
  const byText = new Map(left.map((row) => [keyOf(before, row), row]));
  return new Map(
    fresh.flatMap((row) => {
      const text = key.map((position) => row.values[position ?? -1] ?? '').join(', ');
      const old = byText.get(text);
      return old ? [[row, old] as const] : [];
    }),
  );
}

// Far more than generated rows need; a table that a migration loaded without a key is not worth the square.
const MOST_COMPARED = 200;

/** The most equal values first, at least half of them; equal rows keep their places. */
function byValues(
  before: StoredRelation,
  shape: StoredRelation,
  left: readonly StoredRow[],
  fresh: readonly FreshRow[],
): ReadonlyMap<FreshRow, StoredRow> {
  if (left.length === 0 || left.length > MOST_COMPARED || fresh.length > MOST_COMPARED) return new Map();
  const columns = before.columns.flatMap((column, position) => {
    const later = counterpart(column, before, shape);
    return later === undefined ? [] : [[position, later] as const];
  });
  const candidates = left.flatMap((old) =>
    fresh.map((row) => {
      const equal = columns.filter(
        ([position, later]) => old.values[position] !== null && old.values[position] === row.values[later],
      );
      const isAlike =
        equal.length > 0 && equal.length * 2 >= columns.filter(([position]) => old.values[position] !== null).length;
      return { old, row, isAlike, score: equal.length + (old.place === row.place ? 0.5 : 0) };
    }),
  );
  const pairing = new Map<FreshRow, StoredRow>();
  const used = new Set<StoredRow>();
  for (const { old, row, isAlike } of candidates.toSorted((one, other) => other.score - one.score)) {
    if (!isAlike || used.has(old) || pairing.has(row)) continue;
    pairing.set(row, old);
    used.add(old);
  }
  return pairing;
}
