import { type Finding, isAtLeast, type Severity } from '#finding/finding.ts';
import type { Threshold, Verdict } from './report.ts';
import type { AuditedProject, ReportInput } from './report-input.ts';

/** With a base only what is new blocks, unless existing findings are asked to block too. */
export function verdictOf(
  input: Pick<ReportInput, 'base' | 'failOn' | 'failOnExisting' | 'projects'>,
  findings: readonly Finding[],
): Verdict {
  const { base, failOn } = input;
  const blocking = findings.filter(
    (finding) => blocks(finding.severity, failOn) && (!base || input.failOnExisting || finding.isNew === true),
  );
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const unexamined = input.projects.filter((project) => !wasRun(project)).map(({ name }) => name);
  return {
    pass: blocking.length === 0 && unexamined.length === 0 && input.projects.length > 0,
    failOn,
    counts: countBySeverity(findings),
    ...(base && {
      newCounts: countBySeverity(findings.filter((finding) => finding.isNew)),
      fixedCounts: countBySeverity(base.findings.filter((finding) => !present.has(finding.fingerprint))),
    }),
    blocking: blocking.map((finding) => finding.fingerprint),
    ...(unexamined.length > 0 && { unexamined }),
  };
}

/** A migration that PostgreSQL refuses was run, and is a finding; one that the engine cannot run was not. */
function wasRun({ history, walk, run }: AuditedProject): boolean {
  if (history.migrations.length === 0) return walk !== undefined;
  const isJudged = !run.notAssessed.some(({ missing }) => missing.includes('replay'));
  return (walk?.steps ?? []).some(
    (step) =>
      step.pass === 'up' &&
      (step.status === 'applied' || (step.status === 'failed' && isJudged && step.fault.origin !== 'engine')),
  );
}

const blocks = (severity: Severity, failOn: Threshold): boolean => failOn !== 'never' && isAtLeast(severity, failOn);

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
}
