// Migrations in code that this run could not execute, and what later statements miss because of it.
import { type ChainFault, missingObject } from './chain-faults.ts';
import type { MigrationHistory } from './history.ts';
import type { Migration, RevisionId } from './migration.ts';
import type { Walk } from './walk.ts';

/** An earlier migration that did not run here and may make what the failed statement misses. */
export function unrunMaker(
  { revision, fault }: ChainFault,
  faults: readonly ChainFault[],
  { migrations }: MigrationHistory,
): RevisionId | undefined {
  const missing = missingObject(fault);
  const position = migrations.findIndex((migration) => migration.revision === revision);
  if (missing === undefined || position === -1) return undefined;
  const broken = new Set(
    faults.filter((other) => other.fault.origin === 'code' && other.fault !== fault).map((other) => other.revision),
  );
  return migrations
    .slice(0, position + 1)
    .findLast((earlier) => isUnrun(earlier) || (broken.has(earlier.revision) && names(earlier, missing)))?.revision;
}

/** Go or Java among SQL files, a template: nothing of it is run, and what it does is not to be seen. */
export const isUnrun = ({ statements, notReplayed = [] }: Migration): boolean =>
  statements.length === 0 && notReplayed.length > 0;

/** How many went up; a walk passes over those that are not run. */
export function countApplied({ migrations }: MigrationHistory, { steps }: Walk): number {
  const unrun = new Set(migrations.filter(isUnrun).map(({ revision }) => revision));
  return steps.filter((step) => step.pass === 'up' && step.status === 'applied' && !unrun.has(step.revision)).length;
}

const names = ({ statements }: Migration, object: string): boolean =>
  statements.some(({ direction, text }) => direction === 'upgrade' && text.includes(object));
