import { type Database, EngineFailure, type Server } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Pass, Walk, WalkStep } from '#migration/walk.ts';
import type { MigrationProject } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import { Copies } from './copies.ts';
import { travellingRows } from './ledger/travelling-rows.ts';
import { Log } from './log.ts';
import { recordLocks } from './recorder/install-recorder.ts';
import { salvage } from './salvage.ts';
import { onCopiedDatabase, onScratchDatabase, withStepper } from './scratch.ts';
import { snapshotter } from './snapshotter.ts';
import { type Restart, Stairway, type StairwayPlan } from './stairway.ts';
import { Track } from './track.ts';
import { stepTimeoutMilliseconds, type WalkOptions } from './walk-options.ts';
import { zoneShifts } from './zone-shifts.ts';

/**
 * Runs the history on an empty scratch database; each revision under test up, down and up again, with generated rows. Then once more
 * in salvage when it does not run. What fails is part of the walk. Rejects with a UserError when the tool cannot run here at all.
 */
export async function walk(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
): Promise<Walk> {
  const strict = await withZoneShifts(project, history, server, options);
  if (!server.capabilities.has('rollback') || !strict.steps.some(isSalvageable)) return strict;
  const salvaged = await salvage(project, history, server, options);
  return salvaged ? { ...strict, salvage: salvaged } : strict;
}

const isSalvageable = (step: WalkStep): boolean =>
  step.pass === 'up' && step.status === 'failed' && step.fault.origin !== 'engine';

async function withZoneShifts(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
): Promise<Walk> {
  const strict = await walkStrictly(project, history, server, options);
  const shifts = await zoneShifts(project, history, server, options, strict);
  return shifts ? { ...strict, zoneShifts: shifts } : strict;
}

async function walkStrictly(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
): Promise<Walk> {
  await using copies = new Copies();
  const plan: StairwayPlan = {
    history,
    underTest: revisionsUnderTest(history, options),
    withoutRows: new Set(),
    log: new Log(history),
    copies,
    progress: progressOf(history, options),
    ...(options.atHead && { atHead: options.atHead }),
    ...(options.onTheWay && { viewpoint: { ...options.onTheWay, isSeen: false } }),
  };
  await climbToHead(project, server, options, plan);
  await copies.settled();
  return plan.log.walk(options.verify === 'none' ? undefined : plan.underTest);
}

/** A way back that does not lead back spoils the database for what comes after: the walk goes on in a new one. */
async function climbToHead(
  project: MigrationProject,
  server: Server,
  options: WalkOptions,
  plan: StairwayPlan,
): Promise<void> {
  let repeated = 0;
  for (let start: Restart | undefined = { from: 0 }; start; ) {
    repeated += start.from - (start.isAnew ? 0 : (plan.copies.latest?.position ?? 0));
    const isTiresome = repeated > mostRepeated(plan.history);
    const from: Restart = start;
    start = await climb(project, server, options, isTiresome ? { ...plan, obstacle: tooMany } : plan, from).catch(
      (error: unknown) => breakOff(plan, error),
    );
    if (start?.withoutRows !== undefined) plan.withoutRows.add(start.withoutRows);
  }
}

/** What was walked on an earlier database is kept when no other one can be had. */
function breakOff({ log, history }: StairwayPlan, error: unknown): undefined {
  const isGone =
    error instanceof EngineFailure || (error instanceof UserError && error.code === 'database-unreachable');
  if (!isGone || !log.isStarted || history.migrations.length === 0) throw error;
  log.breakOff(error.message);
}

const tooMany = 'too many earlier ways back did not lead back';

// Each restart repeats what came before: without an end to it, a long history of bad ways back would take the square of its length.
const mostRepeated = ({ migrations }: MigrationHistory): number => 200 + 3 * migrations.length;

function climb(
  project: MigrationProject,
  server: Server,
  options: WalkOptions,
  plan: StairwayPlan,
  { from, isAnew = false }: Restart,
): Promise<Restart | undefined> {
  const { log, copies } = plan;
  const climbFrom = (at: number) => async (database: Database) => {
    const snapshots = snapshotter(database, { exclude: project.ownRelations });
    const start = log.isStarted ? log.catalogBefore(at) : await snapshots.wholeSnapshot();
    const stepperOptions = {
      history: plan.history,
      mode: 'strict',
      stepTimeoutMilliseconds: stepTimeoutMilliseconds(options),
      ...(server.capabilities.has('event-triggers') && { beforeCommit: recordLocks }),
    } as const;
    return withStepper(project, database, stepperOptions, async (stepper) => {
      options.opened?.(stepper.runs);
      const track = new Track(database, stepper, snapshots, { start, unrecorded: options.unrecorded });
      const rows =
        plan.underTest.size > 0 && plan.obstacle === undefined
          ? travellingRows(database, project, options, log)
          : undefined;
      log.start(start, { hasRecorder: track.hasRecorder, hasLedger: rows !== undefined });
      return new Stairway(plan, { database, stepper, track, rows }).climb({ at, from });
    });
  };
  const latest = isAnew ? undefined : copies.latest;
  return latest
    ? onCopiedDatabase(latest.copy, climbFrom(latest.position))
    : onScratchDatabase(server, options.prelude, climbFrom(0));
}

function revisionsUnderTest({ migrations }: MigrationHistory, { verify, known }: WalkOptions): ReadonlySet<RevisionId> {
  const revisions = verify === 'none' ? [] : migrations.map(({ revision }) => revision);
  return new Set(revisions.filter((revision) => !known?.has(revision)));
}

function progressOf(history: MigrationHistory, options: WalkOptions): (pass: Pass) => void {
  const total = history.migrations.length + 2 * revisionsUnderTest(history, options).size;
  let done = 0;
  return (pass) => {
    done += 1;
    options.progress?.(done, total, pass);
  };
}
