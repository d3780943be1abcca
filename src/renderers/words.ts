// Words that every renderer uses for the same thing.
import { type Finding, type Proof, type Severity, severities } from '#finding/finding.ts';
import type { CriterionVerdict, Metric, ProjectInput, Report, StepResult } from '#report/report.ts';
import type { Rule } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';

export const proofWords: Readonly<Record<Proof, string>> = {
  executed: 'proved by execution',
  catalog: 'read from the catalog',
  static: 'read from the files',
};

export const statusWords: Readonly<Record<CriterionVerdict['status'], string>> = {
  met: 'Met',
  unmet: 'Unmet',
  'not-assessed': 'Not assessed',
};

export const statusMarks: Readonly<Record<CriterionVerdict['status'], string>> = {
  met: '✅',
  unmet: '❌',
  'not-assessed': '⚪',
};

export const severityMarks: Readonly<Record<Severity, string>> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
};

export const stepWords: Readonly<Record<StepResult, string>> = {
  ok: 'ok',
  failed: 'failed',
  differs: 'differs',
  none: 'none',
  'not-walked': 'not run',
};

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** `4,210`; not toLocaleString, which depends on the machine. */
export const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
export const ruleTitle = (id: string): string => ruleOf(id)?.docs.title ?? capitalised(id.replaceAll('-', ' '));

/** Rounded down; 100 % only when exact, `<1 %` when there is something. */
export function percent(value: number | undefined): string {
  if (value === undefined) return 'n/a';
  if (value > 0 && value < 0.01) return '<1 %';
  return `${Math.floor(value * 100 + 1e-9)} %`;
}

/** `75 % (15/20)`, with the note when there is one. */
export function metricText(metric: Metric): string {
  if (metric.value === undefined) return 'n/a';
  const note = metric.note === undefined ? '' : `; ${metric.note}`;
  return `${percent(metric.value)} (${metric.numerator}/${metric.denominator}${note})`;
}

// Of a base commit less is looked at.
const coverage = 'audit-coverage';

/** The value at the base that this one can be held against. */
export const comparedWith = ({ id, base }: Metric): number | undefined => (id === coverage ? undefined : base);

/** Percentage points against the base: `+5`, `−5`, nothing when equal or unknown, nor where they say nothing about the schema. */
export function metricChange(metric: Metric): string {
  if (metric.id === coverage) return '';
  const { value, base } = metric;
  if (value === undefined || base === undefined) return value !== undefined ? 'new' : '';
  const points = Math.floor(value * 100 + 1e-9) - Math.floor(base * 100 + 1e-9);
  if (points === 0) return '';
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** `2 critical and 5 high`; empty when all are 0. */
export function severityList(
  counts: Readonly<Record<Severity, number>>,
  shown: readonly Severity[] = severities,
): string {
  const parts = shown.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export const countStatus = (report: Report, status: CriterionVerdict['status']): number =>
  report.criteria.filter((criterion) => criterion.status === status && !criterion.isManual).length;

/** `6 met, 3 unmet, 1 not assessed`. */
export const criteriaSummary = (report: Report): string =>
  `${countStatus(report, 'met')} met, ${countStatus(report, 'unmet')} unmet, ${countStatus(report, 'not-assessed')} not assessed`;

/** ` (needs workload files)`: what a criterion lacked, as far as its evidence does not say it itself. */
export function missingNote(criterion: CriterionVerdict): string {
  if (criterion.status !== 'not-assessed') return '';
  const unsaid = criterion.missing.filter((missing) => !criterion.evidence.includes(missing.replace(/^an? /, '')));
  return unsaid.length > 0 ? ` (needs ${unsaid.join(', ')})` : '';
}

/** `301 of 301 migrations applied, 2 walked back and up again`: what was walked, however it went. */
export function walkedWords({ applied, migrations, chain }: ProjectInput): string {
  const back = chain.filter(({ down }) => down !== 'none' && down !== 'not-walked').length;
  const ofBase = chain.filter(({ isOfBase }) => isOfBase).length;
  const base = ofBase === 0 ? '' : ` (${grouped(ofBase)} of the base, not walked again)`;
  return `${applied} of ${counted(migrations, 'migration')} applied${base}, ${back === 0 ? 'none' : back} walked back and up again`;
}

/** `unexamined`: nothing blocks, but migrations were there and none was run, so nothing is known either. */
export function outcomeOf({ verdict, inputs }: Report): 'blocked' | 'ready' | 'unexamined' {
  if (verdict.blocking.length > 0 || verdict.blockingCriteria !== undefined) return 'blocked';
  const isUnexamined = verdict.unexamined !== undefined || inputs.projects.length === 0;
  return isUnexamined ? 'unexamined' : 'ready';
}

/** `3 findings block`, `2 required criteria block: verified-chain, preserved-data`. */
export function blockingWords({ verdict: { blocking, blockingCriteria = [] } }: Report): string {
  const required = counted(blockingCriteria.length, 'required criterion blocks', 'required criteria block');
  const parts = [
    ...(blocking.length > 0 || blockingCriteria.length === 0
      ? [counted(blocking.length, 'finding blocks', 'findings block')]
      : []),
    ...(blockingCriteria.length > 0 ? [`${required}: ${blockingCriteria.join(', ')}`] : []),
  ];
  return parts.join('; ');
}

export const outcomes = {
  blocked: { mark: '❌', words: 'do not merge yet' },
  ready: { mark: '✅', words: 'ready to merge' },
  unexamined: { mark: '⚠️', words: 'could not be audited' },
} as const;

/** `3 findings block (fail-on: high)`: the verdict where only a few words fit. */
export function verdictWords(report: Report): string {
  const outcome = outcomeOf(report);
  const { failOn } = report.verdict;
  if (outcome === 'unexamined') return 'could not be audited, the migrations were not run';
  if (outcome === 'blocked') return `${blockingWords(report)} (fail-on: ${failOn})`;
  return `${outcomes[outcome].words} (fail-on: ${failOn})`;
}

/** Numbers of the criteria that an action helps to meet, as the report counts them. */
export const criterionNumbers = ({ criteria }: Report, action: Report['actions'][number]): readonly number[] =>
  criteria.flatMap(({ id }, at) => (action.criteria.some((helped) => helped === id) ? [at + 1] : []));

export const engineText = ({ inputs }: Report): string => {
  if (inputs.engine === 'pg-mem') return inputs.serverVersion;
  return `PostgreSQL ${inputs.serverVersion} (${inputs.engine === 'pglite' ? 'embedded' : 'server'})`;
};

export const placeOf = ({ location }: Finding): string => {
  if (!location || location.file === '') return '';
  return location.line === undefined ? location.file : `${location.file}:${location.line}`;
};

/** Groups of one rule each. What is new is no part of a group that was there before: folded, nobody would see it. */
export const newFirst = (findings: readonly Finding[]): readonly (readonly Finding[])[] =>
  [findings.filter(({ isNew }) => isNew), findings.filter(({ isNew }) => !isNew)].flatMap((some) => [
    ...byRule(some).values(),
  ]);

/** Findings by rule, in their order, worst rule first. */
export function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

/** The lines of a unified diff without its header. */
export const diffLines = (unified: string): readonly string[] =>
  unified.split('\n').filter((line) => !/^(={5,}|---|\+\+\+)/.test(line));

/** `+91 −2 lines`. */
export function diffSize(lines: readonly string[]): string {
  const count = (sign: string) => grouped(lines.filter((line) => line.startsWith(sign)).length);
  return `+${count('+')} −${count('-')} lines`;
}

/** A remedy that can be pasted into psql; `Begin the migration with …;` cannot. */
export const isSql = (remedy: string): boolean =>
  /^\s*(--|ALTER|CREATE|DROP|UPDATE|INSERT|DELETE|COMMENT|GRANT|REVOKE|BEGIN|SET|VALIDATE|REINDEX|WITH|SELECT)\b/.test(
    remedy,
  ) && /;\s*$/.test(remedy);
