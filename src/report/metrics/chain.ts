import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import { reversals } from '#migration/reversal.ts';
import { isExcused } from '#migration/reversal-duty.ts';
import { countApplied } from '#migration/unrun-code.ts';
import type { Settings } from '#rule/settings.ts';
import { ofRules } from '../project-results.ts';
import type { Measure } from './metric-value.ts';

/** Linked: unique version, parent present or sole root, on the path to the one head, unedited, in order. */
export const chainIntegrity: Measure = ({ project, facts }) => {
  const { history, walk } = project;
  const doubled = history.faults.flatMap((fault) => (fault.kind === 'duplicate-version' ? fault.files.slice(1) : []));
  const files = new Set(history.migrations.map(({ location }) => location.file));
  // Some tools drop the second file of a version, others keep it under a name of its own.
  const total = history.migrations.length + doubled.filter(({ file }) => !files.has(file)).length;
  const judged = ofRules(facts, 'edited-migration', 'out-of-order-migration').flatMap(({ subject }) =>
    subject.kind === 'migration' ? [subject.revision] : [],
  );
  const unlinked = new Set<string>([...faultyRevisions(history, project.settings), ...judged]);
  const applied = walk && countApplied(history, walk);
  return {
    numerator: history.migrations.filter(
      ({ revision, location }) => !unlinked.has(revision) && !doubled.some(({ file }) => file === location.file),
    ).length,
    denominator: total,
    note: applied === undefined ? 'linked; not run' : `linked; ${applied}/${total} applied from empty`,
  };
};

export const reversibility: Measure = ({ project }) => {
  if (project.isForwardOnly) return undefined;
  const all = reversals(project.history, project.walk);
  const asked = all.filter(
    (reversal) => !isExcused(project.settings.reversibility, project.history, reversal.migration),
  );
  const scope = asked.filter((reversal) => reversal.status !== 'out-of-scope');
  const walked = scope.filter((reversal) => reversal.status !== 'not-walked');
  const notes = [
    ...(asked.length > scope.length ? [`+${asked.length - scope.length} of the base, not walked again`] : []),
    ...(all.length > asked.length ? [`+${all.length - asked.length} declared irreversible`] : []),
    ...(scope.length > walked.length ? [`+${scope.length - walked.length} not assessed`] : []),
  ];
  return {
    numerator: walked.filter((reversal) => reversal.status === 'returned').length,
    denominator: walked.length,
    ...(notes.length > 0 && { note: notes.join(', ') }),
  };
};

function faultyRevisions(history: MigrationHistory, settings: Settings): readonly RevisionId[] {
  const faulty = history.faults.flatMap((fault): readonly RevisionId[] => {
    if (fault.kind === 'cycle') return fault.revisions;
    if (fault.kind === 'second-base') return settings.migrations.bases.includes(fault.revision) ? [] : [fault.revision];
    return fault.kind === 'missing-parent' ? [fault.revision] : [];
  });
  return [...faulty, ...besideTheHead(history, settings)];
}

/** With several heads the chain is the longest line; what only the others need is beside it. */
function besideTheHead(history: MigrationHistory, settings: Settings): readonly RevisionId[] {
  if (history.heads.every((head, position) => position === 0 || settings.migrations.heads.includes(head))) return [];
  const lines = history.heads.map((head) => ancestors(history, head));
  const longest = lines.toSorted((one, other) => other.size - one.size)[0];
  return history.migrations.map(({ revision }) => revision).filter((revision) => !longest?.has(revision));
}

function ancestors(history: MigrationHistory, head: RevisionId): ReadonlySet<RevisionId> {
  const byRevision = new Map(history.migrations.map((migration) => [migration.revision, migration]));
  const line = new Set<RevisionId>([head]);
  for (const revision of line) for (const parent of byRevision.get(revision)?.parents ?? []) line.add(parent);
  return line;
}
