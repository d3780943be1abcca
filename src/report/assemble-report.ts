import { type Finding, severities } from '#finding/finding.ts';
import { subjectNames } from '#finding/subject.ts';
import { recommendActions } from './actions.ts';
import { judgeCriteria } from './criteria/index.ts';
import { judgeOwnCriteria } from './criteria/own.ts';
import { gapsOf } from './gaps.ts';
import { measure } from './metrics/index.ts';
import { projectInput } from './project-input.ts';
import { type ProjectResults, projectResults } from './project-results.ts';
import { askQuestions } from './questions.ts';
import type { Inputs, Report } from './report.ts';
import type { AuditedProject, ReportInput } from './report-input.ts';
import { schemaDiff } from './schema-diff.ts';
import { strengthsOf } from './strengths.ts';
import { verdictOf } from './verdict.ts';

/** Pure: the same input gives the same report, byte for byte; nothing in it depends on time or place. */
export function assembleReport(input: ReportInput): Report {
  const results = input.projects.map((project) => projectResults(input, project));
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const findings = sorted(marked(input, [...results.flatMap((one) => one.findings), ...input.ownFindings]));
  const metrics = measure(results, input.base?.metrics);
  const criteria = [
    ...judgeCriteria(results, input.ownFindings),
    ...judgeOwnCriteria(input.ownCriteria ?? [], { results, findings, metrics, checks: input.checks ?? [] }),
  ];
  return {
    formatVersion: 1,
    tool: { name: 'schema-audit', version: input.toolVersion },
    inputs: inputsOf(input),
    findings,
    suppressed: input.suppressed,
    criteria,
    metrics,
    strengths: strengthsOf(results),
    gaps: gapsOf(findings),
    actions: recommendActions(findings, rules, results, criteria),
    questions: askQuestions(input, results, findings),
    schemaDiff: schemaDiff(input),
    rules: ruleOutcomes(results),
    verdict: verdictOf(input, findings, criteria),
  };
}

function inputsOf(input: ReportInput): Inputs {
  return {
    directory: input.directory,
    engine: input.engine,
    serverVersion: input.serverVersion,
    ...(input.base && { base: input.base.commit }),
    ...(input.head !== undefined && { head: input.head }),
    projects: input.projects.map(projectInput),
    notExamined: distinct([...input.notExamined, ...input.projects.flatMap(partsNotRun)]),
  };
}

/** Lines for psql, code among SQL files: parts of migrations that no walk runs. */
function partsNotRun({ name, history }: AuditedProject): Inputs['notExamined'] {
  const reasons = new Set(
    history.migrations.flatMap(({ notReplayed = [] }) => notReplayed.map(({ because }) => because)),
  );
  return [...reasons].flatMap((why) => {
    const concerned = history.migrations.filter(({ notReplayed }) =>
      notReplayed?.some(({ because }) => because === why),
    );
    if (concerned.length <= MOST_NAMED)
      return concerned.map(({ revision }) => ({ what: `parts of ${revision} in ${name}`, why }));
    const [first] = concerned;
    return [
      { what: `parts of ${concerned.length} migrations in ${name}, the first of them ${first?.revision ?? ''}`, why },
    ];
  });
}

const MOST_NAMED = 5;

/** What holds for each of several projects is told once. */
const distinct = (parts: Inputs['notExamined']): Inputs['notExamined'] => [
  ...new Map(parts.map((part) => [JSON.stringify(part), part])).values(),
];

/** Without a base nobody knows what is new, and nothing says so. */
function marked({ base }: ReportInput, findings: readonly Finding[]): readonly Finding[] {
  if (!base) return findings;
  const before = new Set(base.findings.map((finding) => finding.fingerprint));
  return findings.map((finding) => ({ ...finding, isNew: !before.has(finding.fingerprint) }));
}

const sorted = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      compare(one.rule, other.rule) ||
      compare(one.project, other.project) ||
      compare(one.location?.file ?? '', other.location?.file ?? '') ||
      (one.location?.line ?? 0) - (other.location?.line ?? 0) ||
      compare(subjectNames(one.subject).join('\0'), subjectNames(other.subject).join('\0')),
  );

// Not localeCompare: the order must not depend on where the audit runs.
const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

/** A rule ran when it ran anywhere; what one project lacked is told all the same. */
function ruleOutcomes(results: readonly ProjectResults[]): Report['rules'] {
  const runs = results.map(({ project }) => project.run);
  const missing = new Map<string, Set<string>>();
  for (const { rule, missing: names } of runs.flatMap((run) => run.notAssessed)) {
    missing.set(rule, new Set([...(missing.get(rule) ?? []), ...names]));
  }
  return {
    ran: new Set(runs.flatMap((run) => run.ran)).size,
    off: new Set(runs.flatMap((run) => run.off)).size,
    notAssessed: [...missing].map(([rule, names]) => ({ rule, missing: [...names] })),
  };
}
