import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';

/**
 * The walk of an earlier history, taken out of the walk of a later one that begins with the same migrations, so that a base
 * commit needs no replay of its own. Undefined when the later history does not begin so, or did not get that far.
 */
export function walkOfPrefix(walk: Walk, later: MigrationHistory, earlier: MigrationHistory): Walk | undefined {
  if (!isPrefix(earlier, later)) return undefined;
  const revisions = new Set<RevisionId>(earlier.migrations.map((migration) => migration.revision));
  const steps = walk.steps.filter((step) => revisions.has(step.revision));
  const ups = steps.filter((step) => step.pass === 'up');
  const last = ups.at(-1);
  if (ups.length !== earlier.migrations.length || ups.some((step) => step.status !== 'applied')) return undefined;
  return {
    steps,
    empty: walk.empty,
    head: last?.status === 'applied' ? last.after : walk.empty,
    ...(walk.underTest && { underTest: new Set([...walk.underTest].filter((revision) => revisions.has(revision))) }),
    roundTrips: walk.roundTrips.filter((trip) => revisions.has(trip.revision)),
  };
}

/** The later history begins with the same migrations. */
export const isPrefix = (earlier: MigrationHistory, later: MigrationHistory): boolean =>
  earlier.ordering === later.ordering &&
  earlier.migrations.every((migration, position) => {
    const same = later.migrations[position];
    return same?.revision === migration.revision && same.digest === migration.digest;
  });
