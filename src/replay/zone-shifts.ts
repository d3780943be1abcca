// The same rows through the same step, in sessions of two time zones: only where a step turns zoneless times into moments, or back.
import { quoteIdentifier } from '#catalog/identifier.ts';
import { type Database, type DatabaseOptions, EngineFailure, type Server, StatementError } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';
import type { ZonedTime, ZoneShift } from '#migration/zone-shift.ts';
import type { MigrationProject, Stepper } from '#tools/tool.ts';
import { readCatalog } from './read-catalog.ts';
import { fill } from './rows/fill.ts';
import { qualified } from './rows/value.ts';
import { onScratchDatabase, withStepper } from './scratch.ts';
import { stepTimeoutMilliseconds, type WalkOptions } from './walk-options.ts';
import { type ZonedColumn, zonedColumns } from './zoned-columns.ts';

/** Undefined where nothing asked for it. What fails on the way says nothing: the walk itself tells of it. */
export async function zoneShifts(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
  walked: Walk,
): Promise<readonly ZoneShift[] | undefined> {
  const suspects = zonedColumns(walked);
  if (suspects.size === 0 || options.rows === 'none' || !server.capabilities.has('rollback')) return undefined;
  const found: ZoneShift[] = [];
  for (const [revision, columns] of suspects) {
    const replayed = { project, history, server, options, revision, columns };
    const first = await replay(replayed);
    const second = first && (await replay(replayed, { timeZone: otherZone(first) }));
    if (first && second) found.push(...columns.flatMap((column) => compared(revision, column, first, second)));
  }
  return found;
}

interface Replayed {
  readonly zone: string;
  /** Seconds east of UTC, in winter. */
  readonly offset: number;
  readonly times: ReadonlyMap<ZonedColumn, Times>;
}

/** Seconds since 1970, ascending: a shift keeps the order. */
interface Times {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const kolkata = 19_800;
const otherZone = ({ offset }: Replayed): string => (offset === kolkata ? 'UTC' : 'Asia/Kolkata');

interface Replaying {
  readonly project: MigrationProject;
  readonly history: MigrationHistory;
  readonly server: Server;
  readonly options: WalkOptions;
  readonly revision: RevisionId;
  readonly columns: readonly ZonedColumn[];
}

async function replay(replaying: Replaying, zone?: DatabaseOptions): Promise<Replayed | undefined> {
  const { project, history, server, options } = replaying;
  const stepperOptions = {
    history,
    mode: 'strict',
    stepTimeoutMilliseconds: stepTimeoutMilliseconds(options),
  } as const;
  try {
    return await onScratchDatabase(
      server,
      options.prelude,
      (database) =>
        withStepper(project, database, stepperOptions, (stepper) => throughStep(database, stepper, replaying)),
      zone,
    );
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof StatementError) return undefined;
    throw error;
  }
}

async function throughStep(database: Database, stepper: Stepper, replaying: Replaying): Promise<Replayed | undefined> {
  for (const { revision } of replaying.history.migrations) {
    if (revision === replaying.revision) break;
    if (!(await isApplied(stepper, revision))) return undefined;
  }
  await fillInUtc(database, replaying);
  const before = await readTimes(database, replaying.columns);
  if (!(await isApplied(stepper, replaying.revision))) return undefined;
  return withSession(database, before, await readTimes(database, replaying.columns));
}

const isApplied = async (stepper: Stepper, revision: RevisionId): Promise<boolean> =>
  (await stepper.upgrade(revision)).status === 'applied';

/** Moments are written without a zone: the same ones come of it in every session. */
async function fillInUtc(database: Database, { project: { ownRelations }, options }: Replaying): Promise<void> {
  const { generators, words, count, scripts } = options.rows === 'none' ? {} : (options.rows ?? {});
  await database.execute("SET TimeZone TO 'UTC'");
  await fill(database, await readCatalog(database, { exclude: ownRelations }), {
    exclude: ownRelations,
    cohorts: ['ordinary'],
    ...(generators && { generators }),
    ...(words && { words }),
    ...(count !== undefined && { rows: count }),
    ...(scripts && { scripts }),
  });
  await database.execute('RESET TimeZone');
}

type Readings = ReadonlyMap<ZonedColumn, readonly number[]>;

async function readTimes(database: Database, columns: readonly ZonedColumn[]): Promise<Readings> {
  const read = new Map<ZonedColumn, readonly number[]>();
  for (const column of columns) {
    const name = quoteIdentifier(column.column);
    const rows = await database.query<{ seconds: number }>(
      `SELECT extract(epoch FROM ${name})::float8 AS seconds FROM ${qualified(column.relation)} WHERE isfinite(${name}) ORDER BY 1`,
    );
    read.set(
      column,
      rows.map(({ seconds }) => seconds),
    );
  }
  return read;
}

async function withSession(database: Database, before: Readings, after: Readings): Promise<Replayed> {
  const [session] = await database.query<{ zone: string; offset: number }>(
    `SELECT current_setting('TimeZone') AS zone, extract(timezone FROM timestamptz '2024-01-15 00:00Z')::int AS offset`,
  );
  const times = [...before].map(
    ([column, earlier]) => [column, { before: earlier, after: after.get(column) ?? [] }] as const,
  );
  return { zone: session?.zone ?? 'UTC', offset: session?.offset ?? 0, times: new Map(times) };
}

/** Rows that came or went leave no pairs to be compared. */
function compared(revision: RevisionId, column: ZonedColumn, first: Replayed, second: Replayed): readonly ZoneShift[] {
  const [one, other] = [first.times.get(column), second.times.get(column)];
  if (!one || !other || new Set([one, other].flatMap((times) => [times.before.length, times.after.length])).size > 1)
    return [];
  const pairs = one.before.flatMap((before, position) => {
    const [here, there] = [moved(one, position), moved(other, position)];
    return isOfZones(there - here) ? [{ before, after: [before + here, before + there] as const }] : [];
  });
  const [example] = pairs;
  if (!example) return [];
  const [here, there] = example.after;
  const after: readonly [ZonedTime, ZonedTime] = [
    { zone: first.zone, time: textOf(here) },
    { zone: second.zone, time: textOf(there) },
  ];
  const counts = { shifted: pairs.length, of: one.before.length };
  return [{ revision, ...column, ...counts, example: { before: textOf(example.before), after } }];
}

const moved = ({ before, after }: Times, position: number): number =>
  (after[position] ?? Number.NaN) - (before[position] ?? Number.NaN);

const quarterHour = 900;

/** Zones differ by quarters of an hour; what `now()` makes of two replays differs by seconds. */
function isOfZones(seconds: number): boolean {
  const quarters = Math.round(seconds / quarterHour);
  return quarters !== 0 && Math.abs(seconds - quarters * quarterHour) < 1;
}

const textOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
