// Lets the rules judge what was examined, and takes out what the team has accepted.
import { type Config, toSettings } from '#config/config.ts';
import type { Server } from '#engines/engine.ts';
import { applyBaseline, type Baseline } from '#finding/baseline.ts';
import type { Finding } from '#finding/finding.ts';
import { applySuppressions, type Suppression, type SuppressionOutcome } from '#finding/suppression.ts';
import type { SuppressedFinding } from '#report/report.ts';
import type { AuditedProject, ReportInput } from '#report/report-input.ts';
import type { Check } from '#rule/checks.ts';
import type { Rule } from '#rule/rule.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import { runRules } from '#rule/run-rules.ts';
import { unaskedAssertions } from './assertions.ts';
import { contextOf, evidenceOf } from './evidence.ts';
import type { Examination, NotExamined } from './examination.ts';
import type { CheckoutExamination } from './examine-checkout.ts';
import { located } from './locate.ts';

export interface JudgeSettings {
  readonly config: Config;
  readonly server: Server;
  readonly rules: readonly Rule[];
  readonly version: string;
  readonly today: string;
  readonly baseline?: Baseline;
  readonly marks: readonly Suppression[];
  /** What the commands of the settings said; only asked at head. */
  readonly commands?: readonly Check[];
  /** The same checkout at the base commit. */
  readonly base?: CheckoutExamination;
}

/** The report's input; its `base` and `head` are the caller's to add. */
export function judge(checkout: CheckoutExamination, settings: JudgeSettings): ReportInput {
  const { config, server, rules } = settings;
  const runs = checkout.examinations.map((examination) => runOf(examination, settings));
  const checks = checksOf(checkout, settings);
  const own = aboutTheAudit(settings, checks, []);
  const outcome = accept([...runs, own], settings);
  const kept = new Set(outcome.kept);
  return {
    toolVersion: settings.version,
    directory: '.',
    engine: server.engine,
    serverVersion: server.serverVersion,
    rules,
    projects: checkout.examinations.map((examination, position) =>
      audited(examination, withoutAccepted(runs[position] as RuleRun, kept), settings),
    ),
    ownFindings: [...withoutAccepted(own, kept).findings, ...complaints(own, outcome, checks, settings)],
    checks,
    ownCriteria: config.criteria,
    requireCriteria: config.requireCriteria,
    suppressed: outcome.suppressed,
    notExamined: [...checkout.notExamined, ...checks.flatMap(notRun)],
    failOn: config.failOn,
    failOnExisting: config.failOnExisting,
  };
}

/** Rules about the audit itself run once, after all others. */
const isAboutTheAudit = (rule: Rule): boolean => rule.needs.includes('audit');

function runOf(examination: Examination, { config, server, rules, base }: JudgeSettings): RuleRun {
  const before = baseOf(examination, base);
  const run = runRules(
    rules.filter((rule) => !isAboutTheAudit(rule)),
    evidenceOf(examination, server, before),
    contextOf(examination, config, base && (before?.history.migrations ?? [])),
    { project: examination.project.name, preset: config.preset, overrides: config.rules },
  );
  return located(run, examination);
}

const notRun = ({ name, outcome }: Check): readonly NotExamined[] =>
  outcome.status === 'not-run' ? [{ what: `the check ${name}`, why: outcome.because }] : [];

interface Accepted {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly unused: SuppressionOutcome['unused'];
}

function accept(runs: readonly RuleRun[], { config, rules, today, baseline, marks }: JudgeSettings): Accepted {
  const findings = runs.flatMap((run) => run.findings);
  const entries = [...config.ignore.map((entry): Suppression => ({ by: 'config', ...entry })), ...marks];
  const { kept, suppressed, unused } = applySuppressions(findings, entries, {
    today,
    categories: new Map(rules.map((rule) => [rule.id, rule.category])),
    ran: new Set(runs.flatMap((run) => run.ran)),
  });
  if (!baseline) return { kept, suppressed, unused };
  const based = applyBaseline(kept, baseline);
  return { kept: based.kept, suppressed: [...suppressed, ...based.suppressed], unused };
}

const withoutAccepted = (run: RuleRun, kept: ReadonlySet<Finding>): RuleRun => ({
  ...run,
  findings: run.findings.filter((finding) => kept.has(finding)),
});

/** Of a salvaged head nothing is asked: its tables hold what the migrations mean, not what they made. */
function checksOf({ examinations }: CheckoutExamination, { config, commands = [] }: JudgeSettings): readonly Check[] {
  const asked = examinations.flatMap(({ project, assertions, isSalvaged }) =>
    assertions && !isSalvaged ? assertions : unaskedAssertions(config, project.name),
  );
  return [...commands, ...asked];
}

/** Entries that accept nothing are known last, and are not accepted themselves. */
function complaints(
  own: RuleRun,
  { unused }: Accepted,
  checks: readonly Check[],
  settings: JudgeSettings,
): readonly Finding[] {
  const known = new Set(own.findings.map(({ fingerprint }) => fingerprint));
  return aboutTheAudit(settings, checks, unused).findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function aboutTheAudit(
  { config, rules }: JudgeSettings,
  checks: readonly Check[],
  unusedSuppressions: Accepted['unused'],
): RuleRun {
  const evidence = { audit: { unusedSuppressions, hasDeployedState: false, checks } };
  const context = { settings: toSettings(config), isForwardOnly: false, toolRelations: [], isSalvaged: false };
  const options = { project: '', preset: config.preset, overrides: config.rules };
  return runRules(rules.filter(isAboutTheAudit), evidence, context, options);
}

const baseOf = ({ project }: Examination, base: CheckoutExamination | undefined): Examination | undefined =>
  base?.examinations.find((one) => one.project.name === project.name);

function audited(examination: Examination, run: RuleRun, { config, base }: JudgeSettings): AuditedProject {
  const known = base && (baseOf(examination, base)?.history.migrations ?? []);
  const { newRevisions } = contextOf(examination, config, known);
  const { project, notExamined: _, repository: __, source: ___, probes, ...found } = examination;
  return {
    ...found,
    ...(probes && !found.isSalvaged && { probes }),
    name: project.name,
    tool: project.migrations.tool,
    toolTitle: project.migrations.convention ?? project.migrations.title.replace(/ \(.*/, ''),
    root: project.migrations.root,
    isForwardOnly: project.migrations.reversibility === 'no',
    settings: toSettings(config),
    ...(newRevisions && { newRevisions }),
    run,
  };
}
