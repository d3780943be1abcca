// Migrations in code that this run could not execute, and what later statements miss because of it.
import { type ChainFault, missingObject } from './chain-faults.ts';
import type { MigrationHistory } from './history.ts';
import type { Migration, RevisionId } from './migration.ts';

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
    .findLast((earlier) => isForeignCode(earlier) || (broken.has(earlier.revision) && names(earlier, missing)))
    ?.revision;
}

/** Go or Java among SQL files: what it does is not to be seen. */
const isForeignCode = ({ statements, notReplayed = [] }: Migration): boolean =>
  statements.length === 0 && notReplayed.length > 0;

const names = ({ statements }: Migration, object: string): boolean =>
  statements.some(({ direction, text }) => direction === 'upgrade' && text.includes(object));
