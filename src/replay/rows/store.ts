// Puts planned rows in: all in one go, then those again whose checks had to be searched for or whose parents came late.
import type { Relation } from '#catalog/catalog.ts';
import { foreignKeys } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import { type Answer, attempt, type Refusal, type Task } from './attempt.ts';
import { insertStatement, insertTogether } from './insertion.ts';
import { isOptional } from './order.ts';
import type { Planning } from './planning.ts';
import { firstValues, type Row } from './row.ts';
import { search } from './search.ts';
import { NULL, type Value } from './value.ts';

export interface StoredRow {
  readonly row: Row;
  readonly key: string;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface Stored {
  readonly rows: readonly StoredRow[];
  readonly refused: ReadonlyMap<Relation, readonly Refusal[]>;
}

/** Rows that go in together, each of another relation. */
export type Unit = readonly Row[];

export async function store(database: Database, planning: Planning, units: readonly Unit[]): Promise<Stored> {
  const done = new Map<number, readonly StoredRow[]>();
  const refusals = new Map<number, Refusal>();
  let open: readonly Open[] = units.map((unit, place) => ({ unit, place }));
  for (let round = 0; round < mostRounds && open.length > 0; round += 1) {
    const before = done.size;
    await storeOpen(database, open, done, refusals);
    if (round > 0 && done.size === before) break;
    open = open.filter(({ place }) => !done.has(place) && isWorthAnotherTry(refusals.get(place)));
    // At first also those whose parents are missing: they may have checks of their own, and the next round is the one that counts.
    const isSearched = ({ place }: Open) => round === 0 || refusals.get(place)?.sqlState === checkViolation;
    open = await searched(database, planning, open, isSearched);
  }
  const rows = [...done].toSorted(([left], [right]) => left - right).flatMap(([, stored]) => stored);
  return { rows, refused: byRelation(units, done, refusals) };
}

async function storeOpen(
  database: Database,
  open: readonly Open[],
  done: Map<number, readonly StoredRow[]>,
  refusals: Map<number, Refusal>,
): Promise<void> {
  const answers = await attempt(
    database,
    open.map(({ unit }) => taskOf(unit)),
  );
  for (const [position, { unit, place }] of open.entries()) {
    const answer = answers[position];
    if (answer?.status === 'taken') done.set(place, storedRows(unit, answer));
    else if (answer) refusals.set(place, answer.refusal);
  }
}

const mostRounds = 4;

/** A row that stands in the way of another one does so the second time, too. */
const isWorthAnotherTry = (refusal: Refusal | undefined): boolean =>
  refusal !== undefined && !['23505', '23P01'].includes(refusal.sqlState);

interface Open {
  readonly unit: Unit;
  readonly place: number;
}

async function searched(
  database: Database,
  planning: Planning,
  open: readonly Open[],
  isSearched: (open: Open) => boolean,
): Promise<readonly Open[]> {
  const rows = open.filter(isSearched).flatMap(({ unit }) => unit);
  const better = new Map((await search(database, planning, rows)).map((row, position) => [rows[position], row]));
  return open.map(({ unit, place }) => ({ unit: unit.map((row) => better.get(row) ?? row), place }));
}

const checkViolation = '23514';

function taskOf(unit: Unit): Task {
  const [row, ...others] = unit;
  if (row && others.length === 0) {
    const choices = [firstValues(row), ...otherValues(row)];
    return { alternatives: choices.map((values) => insertStatement(row.relation, values)), returns: true };
  }
  return { alternatives: [insertTogether(unit.map((one) => [one.relation, firstValues(one)]))], returns: true };
}

/** A row of the boundary without its numbers, and any row without the references that may be missing. */
function* otherValues(row: Row): Iterable<ReadonlyMap<string, Value>> {
  const first = firstValues(row);
  const { relation } = row;
  if (row.cohort === 'boundary') {
    const isNumber = (name: string) =>
      /^(smallint|integer|bigint|numeric|real|double|money|interval|date|time)/.test(
        relation.columns.find((column) => column.name === name)?.type ?? '',
      );
    yield new Map(
      [...first].map(([name, value]) => [name, isNumber(name) ? (row.columns.get(name)?.[1] ?? value) : value]),
    );
  }
  const optional = foreignKeys(relation)
    .filter((key) => isOptional(relation, key))
    .flatMap(({ columns }) =>
      columns.filter((name) => relation.columns.some((column) => column.name === name && column.isNullable)),
    );
  if (optional.length > 0)
    yield new Map([...first].map(([name, value]) => [name, optional.includes(name) ? NULL : value]));
}

function storedRows(unit: Unit, answer: Extract<Answer, { status: 'taken' }>): readonly StoredRow[] {
  const [row, ...others] = unit;
  if (row && others.length === 0) return [{ row, key: answer.key ?? '', values: answer.values ?? {} }];
  return unit.flatMap((one, position) => {
    const text = answer.values?.[String(position)];
    const { key, values }: Pick<StoredRow, 'key' | 'values'> = JSON.parse(text ?? '{"key":"","values":{}}');
    return [{ row: one, key, values }];
  });
}

function byRelation(
  units: readonly Unit[],
  done: ReadonlyMap<number, unknown>,
  refusals: ReadonlyMap<number, Refusal>,
): ReadonlyMap<Relation, readonly Refusal[]> {
  const refused = new Map<Relation, Refusal[]>();
  for (const [place, refusal] of [...refusals].toSorted(([left], [right]) => left - right)) {
    if (done.has(place)) continue;
    for (const { relation } of units[place] ?? []) refused.set(relation, [...(refused.get(relation) ?? []), refusal]);
  }
  return refused;
}
