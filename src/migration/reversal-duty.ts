// Which migrations must come back, as tool and configuration say.
import type { MigrationHistory } from './history.ts';
import type { Migration } from './migration.ts';

export interface ReversalPolicy {
  readonly mode: 'auto' | 'required' | 'off';
  readonly floor?: string;
  /** Revision → reason. */
  readonly irreversible: Readonly<Record<string, string>>;
}

/** `off`, or a tool without a way back and nobody who requires one. */
export const isReversalExpected = (policy: ReversalPolicy, isForwardOnly: boolean): boolean =>
  policy.mode === 'required' || (policy.mode === 'auto' && !isForwardOnly);

/** Declared irreversible in the file or the configuration, or below the floor. */
export function isExcused(policy: ReversalPolicy, history: MigrationHistory, migration: Migration): boolean {
  if (migration.downgrade === 'irreversible' || migration.revision in policy.irreversible) return true;
  if (policy.floor === undefined) return false;
  const revisions = history.migrations.map(({ revision }) => `${revision}`);
  return revisions.indexOf(migration.revision) < revisions.indexOf(policy.floor);
}
