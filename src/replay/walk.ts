import type { Catalog } from '#catalog/catalog.ts';
import type { Database, Server } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import type { Pass, Walk, WalkStep } from '#migration/walk.ts';
import type { MigrationProject, Stepper } from '#tools/tool.ts';
import { type Leg, skipped, walkPass } from './pass.ts';
import { catalogsAfter, catalogsBefore, roundTrips } from './round-trips.ts';
import { salvage } from './salvage.ts';
import { onScratchDatabase, withStepper } from './scratch.ts';
import { snapshotter } from './snapshotter.ts';
import { Track } from './track.ts';
import { stepTimeoutMilliseconds, type WalkOptions } from './walk-options.ts';

/**
 * Runs the history on an empty scratch database: all the way up, all the way down, up again; then once more in salvage when it does not
 * run. What fails is part of the walk. Rejects with a UserError when the tool cannot run here at all.
 */
export async function walk(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
): Promise<Walk> {
  const strict = await onScratchDatabase(server, options.prelude, (database) =>
    walkStrictly(project, history, database, options),
  );
  if (!server.capabilities.has('rollback') || !strict.steps.some(isSalvageable)) return strict;
  const salvaged = await salvage(project, history, server, options);
  return salvaged ? { ...strict, salvage: salvaged } : strict;
}

const isSalvageable = (step: WalkStep): boolean =>
  step.pass === 'up' && step.status === 'failed' && step.fault.origin !== 'engine';

async function walkStrictly(
  project: MigrationProject,
  history: MigrationHistory,
  database: Database,
  options: WalkOptions,
): Promise<Walk> {
  const snapshots = snapshotter(database, { exclude: project.ownRelations });
  const empty = await snapshots.wholeSnapshot();
  const stepperOptions = {
    history,
    mode: 'strict',
    stepTimeoutMilliseconds: stepTimeoutMilliseconds(options),
  } as const;
  return withStepper(project, database, stepperOptions, async (stepper) => {
    options.opened?.(stepper.runs);
    const track = new Track(database, stepper, snapshots, empty);
    const progress = progressOf(history, options);
    const up = await walkPass(
      track,
      'up',
      history.migrations.map((migration) => ({ migration })),
      progress,
    );
    const head = headOf(up, empty);
    if (head) await options.atHead?.(database, head);
    if (options.verify === 'none') return { steps: up, empty, ...(head && { head }), roundTrips: [], ...seen(track) };
    const down = await walkDown(track, history, stepper, { empty, up }, progress);
    const again = await walkAgain(track, history, { up, down }, progress);
    return {
      steps: [...up, ...down, ...again],
      empty,
      ...(head && { head }),
      roundTrips: roundTrips(empty, { up, down, again }),
      ...seen(track),
    };
  });
}

const seen = ({ recordings }: Track): Pick<Walk, 'recordings'> => (recordings ? { recordings } : {});

/** From where the way up ended. */
async function walkDown(
  track: Track,
  { migrations }: MigrationHistory,
  stepper: Stepper,
  { empty, up }: { readonly empty: Catalog; readonly up: readonly WalkStep[] },
  progress: (pass: Pass) => void,
): Promise<readonly WalkStep[]> {
  const before = catalogsBefore(empty, up);
  const [legs, rest] = parted(migrations.toReversed(), ({ revision }) => before.has(revision));
  const steps = await walkPass(
    track,
    'down',
    legs.map(
      (migration): Leg => ({
        migration,
        expected: before.get(migration.revision),
        obstacle: obstacleDown(migration, stepper),
      }),
    ),
    progress,
  );
  return [...rest.map((migration) => skipped(migration, 'down', 'its way up did not run')), ...steps];
}

function obstacleDown({ revision, downgrade }: Migration, stepper: Stepper): string | undefined {
  if (!stepper.downgrade) return 'the tool has no way back';
  if (downgrade === 'absent') return `${revision} has no way back`;
  return downgrade === 'irreversible' ? `${revision} says that it cannot be undone` : undefined;
}

/** From where the way down ended. */
async function walkAgain(
  track: Track,
  { migrations }: MigrationHistory,
  { up, down }: { readonly up: readonly WalkStep[]; readonly down: readonly WalkStep[] },
  progress: (pass: Pass) => void,
): Promise<readonly WalkStep[]> {
  const built = catalogsAfter(up);
  const undone = catalogsAfter(down);
  const [legs, rest] = parted(migrations, ({ revision }) => undone.has(revision));
  const steps = await walkPass(
    track,
    'again',
    legs.map((migration): Leg => ({ migration, expected: built.get(migration.revision) })),
    progress,
  );
  return [...rest.map((migration) => skipped(migration, 'again', 'it was not undone')), ...steps];
}

const headOf = (up: readonly WalkStep[], empty: Catalog): Catalog | undefined =>
  up.reduce<Catalog | undefined>((_, step) => (step.status === 'applied' ? step.after : undefined), empty);

function progressOf({ migrations }: MigrationHistory, { verify, progress }: WalkOptions): (pass: Pass) => void {
  const total = verify === 'none' ? migrations.length : migrations.length * 3;
  let done = 0;
  return (pass) => {
    done += 1;
    progress?.(done, total, pass);
  };
}

function parted<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
