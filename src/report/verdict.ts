import { type Finding, isAtLeast, type Severity } from '#finding/finding.ts';
import type { WalkStep } from '#migration/walk.ts';
import type { CriterionVerdict, Threshold, Verdict } from './report.ts';
import type { AuditedProject, ReportInput } from './report-input.ts';

/** With a base only what is new blocks, unless existing findings are asked to block too. */
export function verdictOf(
  input: Pick<ReportInput, 'base' | 'failOn' | 'failOnExisting' | 'projects' | 'requireCriteria'>,
  findings: readonly Finding[],
  criteria: readonly CriterionVerdict[],
): Verdict {
  const { base, failOn } = input;
  const blocking = findings.filter(
    (finding) => blocks(finding.severity, failOn) && (!base || input.failOnExisting || finding.isNew === true),
  );
  const present = new Set(findings.map((finding) => finding.fingerprint));
  const required = blockingCriteria(input, criteria);
  const unexamined = input.projects.filter((project) => !wasRun(project)).map(({ name }) => name);
  return {
    pass: [blocking, required, unexamined].every(({ length }) => length === 0) && input.projects.length > 0,
    failOn,
    counts: countBySeverity(findings),
    ...(base && {
      newCounts: countBySeverity(findings.filter((finding) => finding.isNew)),
      fixedCounts: countBySeverity(base.findings.filter((finding) => !present.has(finding.fingerprint))),
    }),
    blocking: blocking.map((finding) => finding.fingerprint),
    ...(required.length > 0 && { blockingCriteria: required }),
    ...(unexamined.length > 0 && { unexamined }),
  };
}

/** Unmet is for this pull request to mend unless the base was no better. */
function blockingCriteria(
  { base, requireCriteria }: Pick<ReportInput, 'base' | 'requireCriteria'>,
  criteria: readonly CriterionVerdict[],
): readonly string[] {
  if (!requireCriteria) return [];
  const { list, assessed, strict } = requireCriteria;
  const unmetBefore = new Set(base?.criteria?.flatMap(({ id, status }) => (status === 'unmet' ? [id] : [])));
  return criteria
    .filter(({ id }) => list.includes(id))
    .filter(
      ({ id, status }) =>
        (status === 'unmet' && (strict || !unmetBefore.has(id))) || (status === 'not-assessed' && assessed),
    )
    .map(({ id }) => id);
}

/** A migration that PostgreSQL refuses was run, and is a finding; one that the engine cannot run was not. */
function wasRun({ history, walk, catalog, run }: AuditedProject): boolean {
  if (history.migrations.length === 0) return walk !== undefined;
  const ups = (walk?.steps ?? []).filter(({ pass }) => pass === 'up');
  // An engine whose refusals say nothing is asked for knowing how far it comes.
  if (run.notAssessed.some(({ missing }) => missing.includes('replay')))
    return ups.some(({ status }) => status === 'applied');
  if (catalog) return true;
  // Where the engine stopped the way, nothing is known of what the migrations build.
  return ups.some(({ status }) => status !== 'skipped') && !ups.some(isStoppedByEngine);
}

const isStoppedByEngine = (step: WalkStep): boolean => step.status === 'failed' && step.fault.origin === 'engine';

const blocks = (severity: Severity, failOn: Threshold): boolean => failOn !== 'never' && isAtLeast(severity, failOn);

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') };
}
