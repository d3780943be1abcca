// The criteria that the team adds to the ten.
import { type Finding, isAtLeast } from '#finding/finding.ts';
import type { Check } from '#rule/checks.ts';
import type { OwnCriterion } from '#rule/own-criterion.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { nameList, ofRules, type ProjectResults, plural, subjectsOf } from '../project-results.ts';
import type { CriterionVerdict, Metric } from '../report.ts';
import { missingWords } from './evidence-words.ts';

export interface Known {
  readonly results: readonly ProjectResults[];
  readonly findings: readonly Finding[];
  readonly metrics: readonly Metric[];
  readonly checks: readonly Check[];
}

export const judgeOwnCriteria = (own: readonly OwnCriterion[], known: Known): readonly CriterionVerdict[] =>
  own.map((criterion) => ({ id: criterion.id, title: criterion.title, isOwn: true, ...judge(criterion, known) }));

type Judged =
  | { readonly status: 'met'; readonly evidence: string }
  | { readonly status: 'unmet'; readonly evidence: string; readonly findings: readonly string[] }
  | {
      readonly status: 'not-assessed';
      readonly evidence: string;
      readonly missing: readonly string[];
      readonly isManual?: true;
    };

function judge(criterion: OwnCriterion, known: Known): Judged {
  switch (criterion.kind) {
    case 'rules':
      return byRules(criterion, known);
    case 'metric':
      return byMetric(criterion, known);
    case 'assert':
    case 'command':
      return byChecks(known.checks.filter(({ kind, name }) => kind === 'criterion' && name === criterion.id));
    case 'manual':
      return { status: 'not-assessed', evidence: 'ticked by hand', missing: ['somebody who ticks it'], isManual: true };
  }
}

type Of<Kind extends OwnCriterion['kind']> = Extract<OwnCriterion, { kind: Kind }>;

function byRules({ rules, tables, threshold }: Of<'rules'>, { results, findings }: Known): Judged {
  const counting = ofRules(findings, ...rules).filter(
    (finding) => isAtLeast(finding.severity, threshold) && (tables.length === 0 || isAbout(finding, tables)),
  );
  const names = nameList(subjectsOf(counting));
  if (counting.length > 0) {
    const fingerprints = counting.map(({ fingerprint }) => fingerprint);
    return { status: 'unmet', evidence: `${plural(counting.length, 'finding')}: ${names}`, findings: fingerprints };
  }
  const off = rules.filter((rule) => results.every(({ project }) => project.run.off.includes(rule)));
  const missing = [
    ...off.map((rule) => `rule ${rule}, which is off`),
    ...new Set(results.flatMap((one) => missingWords(one, rules))),
    ...(results.length === 0 ? ['a project'] : []),
  ];
  if (missing.length > 0) return unassessed(missing);
  const where = tables.length === 0 ? '' : ` on ${tables.join(', ')}`;
  return { status: 'met', evidence: `no finding of ${rules.join(', ')}${where}` };
}

function isAbout({ subject }: Finding, tables: readonly string[]): boolean {
  if (!('relation' in subject) || subject.relation === undefined) return false;
  return matchesRelation(tables, { schema: 'schema' in subject ? subject.schema : 'public', name: subject.relation });
}

function byMetric({ metric: id, atLeast, isNotLowerThanBase }: Of<'metric'>, { metrics }: Known): Judged {
  const metric = metrics.find((one) => one.id === id);
  if (metric?.value === undefined) return unassessed([`a value of ${id}`]);
  if (isNotLowerThanBase && metric.base === undefined) return unassessed([`the value of ${id} at the base commit`]);
  const share = `${metric.numerator}/${metric.denominator}`;
  const faults = [
    ...(atLeast !== undefined && metric.value * 100 < atLeast ? [`below ${atLeast} %`] : []),
    ...(isNotLowerThanBase && metric.value < (metric.base ?? 0) ? ['lower than at the base commit'] : []),
  ];
  return faults.length === 0
    ? { status: 'met', evidence: `${metric.title} is ${share}` }
    : { status: 'unmet', evidence: `${metric.title} is ${share}, ${faults.join(' and ')}`, findings: [] };
}

function byChecks(checks: readonly Check[]): Judged {
  const failed = checks.flatMap(({ outcome }) => (outcome.status === 'failed' ? [outcome] : []));
  const [first] = failed;
  if (first) {
    const line = first.lines.at(-1);
    return { status: 'unmet', evidence: `${first.why}${line === undefined ? '' : `: ${line}`}`, findings: [] };
  }
  const unknown = checks.flatMap(({ outcome }) => (outcome.status === 'not-run' ? [outcome.because] : []));
  if (checks.length === 0 || unknown.length > 0) return unassessed(['a run'], unknown.join(', ') || 'it was not run');
  return { status: 'met', evidence: 'passed, executed' };
}

const unassessed = (missing: readonly string[], evidence = `needs ${missing.join(', ')}`): Judged => ({
  status: 'not-assessed',
  evidence,
  missing,
});
