// Holds what is stored after a step against what was stored before it. A value that is nowhere is lost.
import type { Loss, LossExample, Passage } from '#migration/ledger.ts';
import {
  type Contents,
  counterpart,
  isOurs,
  keyOf,
  type StoredColumn,
  type StoredRelation,
  type StoredRow,
  type Value,
} from './contents.ts';
import { isStamp } from './stamp.ts';
import { translation } from './translation.ts';
import { isSplit, linkedRows, Whereabouts } from './whereabouts.ts';

/** Of two texts of different types: whether the server holds them for the same value, there and back. */
export interface TypeChange {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly (readonly [before: string, after: string])[];
}
export type SameValues = (change: TypeChange) => Promise<readonly boolean[]>;

/** Without names and intents: those need the catalog and the text of the migration. */
export async function passage(before: Contents, after: Contents, same: SameValues): Promise<Passage> {
  const where = new Whereabouts(before, after);
  let values = 0;
  const losses: Loss[] = [];
  let lost = 0;
  for (const relation of before.values()) {
    const count = valuesIn(relation);
    values += count;
    const later = successorOf(relation, before, after);
    if (count === 0 || later === relation) continue;
    const found = await lossesOf({ relation, later, where, same });
    losses.push(...found.losses);
    lost += found.values;
  }
  return { values, survived: values - lost, losses };
}

/** The same relation, or a new one of the same name. */
export function successorOf(relation: StoredRelation, before: Contents, after: Contents): StoredRelation | undefined {
  const same = after.get(relation.oid);
  if (same) return same;
  return [...after.values()].find(
    (other) => !before.has(other.oid) && other.name === relation.name && other.schema === relation.schema,
  );
}

const counted = new WeakMap<StoredRelation, number>();
function valuesIn(relation: StoredRelation): number {
  const known = counted.get(relation);
  if (known !== undefined) return known;
  const count = relation.rows.filter(isOurs).reduce((sum, { values }) => sum + notNull(values).length, 0);
  counted.set(relation, count);
  return count;
}

const notNull = (values: readonly Value[]): readonly string[] => values.filter((value) => value !== null);

interface Question {
  readonly relation: StoredRelation;
  readonly later: StoredRelation | undefined;
  readonly where: Whereabouts;
  readonly same: SameValues;
}

interface Found {
  readonly losses: readonly Loss[];
  /** Values that are lost. */
  readonly values: number;
}

/** A value that is no longer in its place, and what stands there. */
export interface Cell {
  readonly row: StoredRow;
  readonly now?: StoredRow;
  readonly before: string;
  readonly after?: Value;
}

async function lossesOf(question: Question): Promise<Found> {
  const { relation, later, where } = question;
  const byId = new Map((later?.rows ?? []).map((row) => [row.id, row]));
  const ours = relation.rows.filter(isOurs);
  const stayed = ours.flatMap((row) => {
    const now = byId.get(row.id);
    return now ? [{ row, now }] : [];
  });
  const absent = ours.filter(({ id }) => !byId.has(id));
  const moved = absent.filter((row) => isMoved(relation, row, where));
  const lost = absent.filter((row) => !moved.includes(row));
  const deleted = new Set(lost);
  const losses: Loss[] = [];
  let values = lost.reduce((sum, row) => sum + notNull(row.values).length, 0);
  for (const [position, column] of relation.columns.entries()) {
    const gone = [
      ...(await movedCells(question, position, column, stayed)),
      ...moved.flatMap((row) => cellOf(row, position)),
    ];
    const cells = lostCells(gone, (cell) => isElsewhere(relation, cell, where));
    // What referred to nothing may become nothing.
    if (cells.every(({ row }) => row.origin === 'orphans')) continue;
    const of = ours.filter((row) => row.values[position] !== null).length;
    values += cells.length;
    const isColumnThere = later !== undefined && counterpart(column, relation, later) !== undefined;
    const ofDeleted = cells.filter(({ now }) => isColumnThere && now === undefined);
    for (const { row } of ofDeleted) deleted.add(row);
    losses.push(
      ...cellLosses(
        relation,
        column,
        cells.filter((cell) => !ofDeleted.includes(cell)),
        of,
      ),
    );
  }
  if (deleted.size > 0) losses.unshift(rowLoss(relation, later, [...deleted], ours.length));
  return { losses, values };
}

/** Smallest and longest values are alike in many columns: where the others are lost, finding one of them says nothing. */
function lostCells(gone: readonly Cell[], isElsewhereNow: (cell: Cell) => boolean): readonly Cell[] {
  const lost = gone.filter((cell) => !isElsewhereNow(cell));
  if (!lost.some(({ row, after }) => row.origin === 'ordinary' && after === undefined)) return lost;
  return gone.filter((cell) => lost.includes(cell) || (cell.row.origin === 'boundary' && cell.after === undefined));
}

const cellOf = (row: StoredRow, position: number): readonly Cell[] => {
  const before = row.values[position];
  return before === null || before === undefined ? [] : [{ row, before }];
};

/** Values of rows that are still there, but not at their place. */
async function movedCells(
  { relation, later, same }: Question,
  position: number,
  column: StoredColumn,
  stayed: readonly { readonly row: StoredRow; readonly now: StoredRow }[],
): Promise<readonly Cell[]> {
  if (!later || stayed.length === 0) return [];
  const place = counterpart(column, relation, later);
  const cells = stayed.flatMap(({ row, now }): Cell[] => {
    const before = row.values[position];
    if (before === null || before === undefined) return [];
    if (place === undefined) return [{ row, now, before }];
    const after = now.values[place] ?? null;
    return after === before ? [] : [{ row, now, before, after }];
  });
  const isTranslated = translation(relation, later, stayed, position, place);
  if (isTranslated || cells.length === 0) return [];
  const to = place === undefined ? undefined : later.columns[place];
  if (to === undefined) return cells;
  const values = cells.map(({ after }) => after ?? null);
  if (isStamp(to, values)) return [];
  const pairs = cells.map(({ before, after }) => [before, after ?? ''] as const);
  const verdicts = await same({ from: column.type, to: to.type, pairs });
  return cells.filter(({ after }, number) => after === null || verdicts[number] !== true);
}

/** Its values are found somewhere else, and not only the keys that other rows refer to it by. */
function isMoved(relation: StoredRelation, row: StoredRow, where: Whereabouts): boolean {
  const own = row.values.filter((value, position) => value !== null && !relation.primaryKey.includes(position));
  const telling = own.filter((value): value is string => value !== null && where.isTelling(value));
  if (telling.some((value) => where.isAnywhere(value))) return true;
  // A row of keys only, or a duplicate whose twin stays.
  const values = telling.length === 0 || row.origin === 'duplicates' ? own : [];
  const [first, ...rest] = values;
  if (first === undefined || first === null) return false;
  return where.rowsWith(first).some((other) => rest.every((value) => other.values.includes(value)));
}

function isElsewhere(relation: StoredRelation, { row, now, before }: Cell, where: Whereabouts): boolean {
  if (where.isTelling(before) && where.isAnywhere(before)) return true;
  const linked = linkedRows(where, relation, row, now);
  const isCopy = (other: StoredRow) => (before.length > 1 || other !== now) && other.values.includes(before);
  return linked.some(isCopy) || isSplit(before, now?.values ?? linked.flatMap(({ values }) => values));
}

function rowLoss(
  relation: StoredRelation,
  later: StoredRelation | undefined,
  lost: readonly StoredRow[],
  of: number,
): Loss {
  return {
    kind: later ? 'rows-deleted' : 'relation-dropped',
    relation: { schema: relation.schema, name: relation.name },
    lost: lost.length,
    of,
    examples: lost.slice(0, MOST_EXAMPLES).map((row) => ({
      row: rowName(relation, row),
      before: notNull(row.values).join(', ').slice(0, 200),
    })),
  };
}

function cellLosses(
  relation: StoredRelation,
  column: StoredColumn,
  cells: readonly Cell[],
  of: number,
): readonly Loss[] {
  const kinds = ['column-dropped', 'nulled', 'collapsed', 'altered'] as const;
  const kindOf = kindsOf(cells);
  return kinds.flatMap((kind) => {
    const own = cells.filter((cell) => kindOf(cell) === kind);
    if (own.length === 0) return [];
    return [
      {
        kind,
        relation: { schema: relation.schema, name: relation.name },
        column: column.name,
        lost: own.length,
        of,
        examples: own.slice(0, MOST_EXAMPLES).map((cell) => exampleOf(relation, cell)),
      },
    ];
  });
}

const MOST_EXAMPLES = 3;

function kindsOf(cells: readonly Cell[]): (cell: Cell) => 'column-dropped' | 'nulled' | 'collapsed' | 'altered' {
  const origins = new Map<string, Set<string>>();
  for (const { before, after } of cells) {
    if (after === null || after === undefined) continue;
    origins.set(after, (origins.get(after) ?? new Set()).add(before));
  }
  return ({ after }) => {
    if (after === undefined) return 'column-dropped';
    if (after === null) return 'nulled';
    return (origins.get(after)?.size ?? 0) > 1 ? 'collapsed' : 'altered';
  };
}

const exampleOf = (relation: StoredRelation, { row, before, after }: Cell): LossExample => ({
  row: rowName(relation, row),
  before: before.slice(0, 200),
  ...(after !== undefined && after !== null && { after: after.slice(0, 200) }),
});

const rowName = (relation: StoredRelation, row: StoredRow): string =>
  relation.primaryKey.length > 0 ? keyOf(relation, row) : `${relation.rows.indexOf(row) + 1}`;
