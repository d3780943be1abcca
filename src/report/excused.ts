import type { Reversal } from '#migration/reversal.ts';
import type { AuditedProject } from './report-input.ts';

/** Declared irreversible, or below the floor that the configuration sets. */
export function isExcusedFromReturning(project: AuditedProject, { migration, status }: Reversal): boolean {
  const { floor, irreversible } = project.settings.reversibility;
  if (status === 'irreversible' || migration.revision in irreversible) return true;
  if (floor === undefined) return false;
  const revisions = project.history.migrations.map(({ revision }) => `${revision}`);
  return revisions.indexOf(migration.revision) < revisions.indexOf(floor);
}
