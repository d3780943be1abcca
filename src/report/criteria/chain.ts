// Criteria 3 and 8: the chain on its way up, down and up again.
import type { Finding } from '#finding/finding.ts';
import type { MigrationHistory } from '#migration/history.ts';
import { type Reversal, reversals } from '#migration/reversal.ts';
import { isExcused } from '#migration/reversal-duty.ts';
import { countApplied, isUnrun } from '#migration/unrun-code.ts';
import type { Walk } from '#migration/walk.ts';
import { nameList, ofRules, plural, subjectsOf } from '../project-results.ts';
import type { AuditedProject } from '../report-input.ts';
import type { Examination, Judge } from './judge.ts';

export const reversibleMigrations: Judge = {
  threshold: 'medium',
  examine({ project, findings }, counterexamples) {
    if (project.isForwardOnly)
      return unassessed('a tool that can go back', `there is no way back in ${project.toolTitle}`);
    const owed = reversals(project.history, project.walk).filter(
      (one) => !isExcused(project.settings.reversibility, project.history, one.migration),
    );
    const asked = owed.filter(({ status }) => status !== 'out-of-scope');
    const text = returnedText(asked);
    if (!project.walk) return unassessed('a run of the migrations', 'no way back was run');
    if (owed.length === 0) return unassessed('a migration that must come back', 'no migration must come back');
    if (asked.length === 0 && counterexamples.length === 0)
      return unassessed('a new migration', `${plural(owed.length, 'migration')} of the base were not walked again`);
    if (counterexamples.length > 0) {
      const faults = asked.flatMap((reversal) => reversalFault(reversal) ?? []);
      const isStopped = ofRules(findings, ...stopping).length > 0;
      const rest = isStopped && faults.length === 0 ? ['the chain does not run'] : faults;
      return { missing: [], evidence: rest.length > 0 ? `${text}; ${listed(rest)}` : text };
    }
    const unwalked = asked.filter((reversal) => reversal.status === 'not-walked').length;
    return { missing: unwalked > 0 ? ['a walk down and up again'] : [], evidence: text };
  },
};

function returnedText(asked: readonly Reversal[]): string {
  const back = asked.filter(({ status }) => status === 'returned').length;
  const wasRun = asked.some(({ status }) => status !== 'not-walked');
  return `${back} of ${asked.length} up, down and up again${wasRun ? ', executed' : ''}`;
}

export const verifiedChain: Judge = {
  threshold: 'medium',
  examine({ project }, counterexamples) {
    const { history, walk } = project;
    const seen = counterexamples.length > 0 ? `; ${named(counterexamples)}` : '';
    if (!walk) return unassessed('a run of the migrations', `the chain was not run${seen}`);
    if (history.migrations.length === 0) return unassessed('a migration', `no migration was found${seen}`);
    const text = `${countApplied(history, walk)} of ${history.migrations.length} applied from an empty database`;
    const faults = counterexamples.length > 0 ? [chainFault(history, counterexamples)] : [];
    const heads = history.heads.length === 1 ? `head ${history.heads[0]}` : `${history.heads.length} heads`;
    return {
      missing: missingRun(project, walk),
      evidence: [text, ...(walk.head ? [heads] : []), ...faults, 'executed'].join('; '),
    };
  },
};

function missingRun({ history }: AuditedProject, { head }: Walk): readonly string[] {
  const unrun = history.migrations.filter(isUnrun);
  if (head === undefined) return ['a chain that runs'];
  return unrun.length === 0 ? [] : [`a run of ${plural(unrun.length, 'migration')} in code or templates`];
}

/** The server's refusals, under whichever name they are told. */
const stopping = [
  'failing-migration',
  'use-before-creation',
  'concurrent-in-transaction',
  'enum-value-used-in-transaction',
] as const;

function chainFault({ migrations }: MigrationHistory, counterexamples: readonly Finding[]): string {
  const faults = ofRules(counterexamples, ...stopping);
  if (faults.length === 0) return named(counterexamples);
  const stopped = new Set(faults.map(({ subject }) => (subject.kind === 'migration' ? subject.revision : undefined)));
  const revisions = migrations.map(({ revision }) => revision).filter((revision) => stopped.has(revision));
  return `${plural(faults.length, 'fault')} in ${nameList(revisions)}`;
}

/** `placeholder migration 0001, 0002; broken chain 0003` */
function named(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules
    .map((rule) => `${rule.replaceAll('-', ' ')} ${nameList(subjectsOf(ofRules(findings, rule)))}`)
    .join('; ');
}

function reversalFault(reversal: Reversal): string | undefined {
  const { revision } = reversal.migration;
  switch (reversal.status) {
    case 'returned':
    case 'irreversible':
    case 'not-walked':
    case 'out-of-scope':
      return undefined;
    case 'absent':
      return `${revision} has no way back`;
    case 'empty':
      return `${revision} has an empty way back`;
    case 'failed':
      return reversal.pass === 'down' ? `${revision} fails on its way back` : `${revision} fails the second time`;
    case 'differs':
      return reversal.left.length > 0
        ? `${revision} leaves ${plural(reversal.left.length, 'difference')}`
        : `${revision} builds something else the second time`;
  }
}

const listed = (faults: readonly string[]): string =>
  faults.length > 3 ? `${faults.slice(0, 3).join(', ')}, … (+${faults.length - 3})` : faults.join(', ');

const unassessed = (missing: string, evidence: string): Examination => ({ missing: [missing], evidence });
