// The rows of a database, each followed through renames, rewrites and updates.
import type { QualifiedName } from '#catalog/catalog.ts';
import type { Cohort } from '#migration/ledger.ts';

/** By oid: it survives a rename, as the number of a column does. */
export type Contents = ReadonlyMap<string, StoredRelation>;

export interface StoredRelation extends QualifiedName {
  readonly oid: string;
  /** Without generated ones, in the order of the values of a row. */
  readonly columns: readonly StoredColumn[];
  /** Positions in `columns`. */
  readonly primaryKey: readonly number[];
  /** In the order in which they came, wherever they are stored. */
  readonly rows: readonly StoredRow[];
}

export interface StoredColumn {
  readonly number: number;
  readonly name: string;
  readonly type: string;
}

export interface StoredRow {
  /** The same row has the same number, whatever a step made of it. */
  readonly id: number;
  /** `migration`: a migration wrote it. `derived`: it did so out of generated rows. */
  readonly origin: Cohort | 'migration' | 'derived';
  /** Its ctid, good until the next step that is not rolled back. */
  readonly place: string;
  readonly values: readonly Value[];
}

/** Cast to text; null is NULL. */
export type Value = string | null;

/** As the server scans them: a ctid is `(page,item)`. */
export function inStorage(one: Pick<StoredRow, 'place'>, other: Pick<StoredRow, 'place'>): number {
  const [page = 0, item = 0] = numbersOf(one);
  const [otherPage = 0, otherItem = 0] = numbersOf(other);
  return page - otherPage || item - otherItem;
}

const numbersOf = ({ place }: Pick<StoredRow, 'place'>): readonly number[] => place.slice(1, -1).split(',').map(Number);

/** Put in by us: a migration has to keep it. */
export const isOurs = ({ origin }: StoredRow): boolean => origin !== 'migration' && origin !== 'derived';

export const rowsOf = (contents: Contents): readonly StoredRow[] => [...contents.values()].flatMap(({ rows }) => rows);

/** What must be gone before somebody looks at the schema alone. */
export const isGenerated = ({ origin }: StoredRow): boolean => origin !== 'migration';

/** The column's position in `later`: the number decides in the same relation, else the name. */
export function counterpart(column: StoredColumn, earlier: StoredRelation, later: StoredRelation): number | undefined {
  const isSameRelation = earlier.oid === later.oid;
  const byNumber = isSameRelation ? later.columns.findIndex(({ number }) => number === column.number) : -1;
  if (byNumber !== -1) return byNumber;
  // A way back that adds what the way up dropped gives it a new number.
  const isAnother = ({ number }: StoredColumn) =>
    isSameRelation && earlier.columns.some((known) => known.number === number);
  const byName = later.columns.findIndex((other) => other.name === column.name && !isAnother(other));
  return byName === -1 ? undefined : byName;
}

export const keyOf = ({ primaryKey }: Pick<StoredRelation, 'primaryKey'>, { values }: StoredRow): string =>
  primaryKey.map((position) => values[position] ?? '').join(', ');
