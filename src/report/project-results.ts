// What the rules said about one project, as the report asks for it. Metrics count accepted findings as faults; criteria do not.
import { type Finding, type Severity, severities } from '#finding/finding.ts';
import { subjectLabel, subjectNames } from '#finding/subject.ts';
import type { Check } from '#rule/checks.ts';
import type { EvidenceName } from '#rule/evidence.ts';
import type { Population, Rule } from '#rule/rule.ts';
import type { AuditedProject, ReportInput } from './report-input.ts';

export interface ProjectResults {
  readonly project: AuditedProject;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Accepted ones aside. */
  readonly findings: readonly Finding[];
  /** Accepted ones included. */
  readonly facts: readonly Finding[];
  /** The team's own commands, and queries of this project. */
  readonly checks: readonly Check[];
}

export function projectResults(input: ReportInput, project: AuditedProject): ProjectResults {
  const accepted = input.suppressed.map((entry) => entry.finding).filter((finding) => finding.project === project.name);
  return {
    project,
    rules: new Map(input.rules.map((rule) => [rule.id, rule])),
    findings: project.run.findings,
    facts: [...project.run.findings, ...accepted],
    checks: (input.checks ?? []).filter((check) => check.project === undefined || check.project === project.name),
  };
}

export const ofRules = (findings: readonly Finding[], ...rules: readonly string[]): readonly Finding[] =>
  findings.filter((finding) => rules.includes(finding.rule));

export const populationOf = ({ project }: ProjectResults, rule: string): Population | undefined =>
  project.run.populations.find((entry) => entry.rule === rule)?.population;

/** Evidence that the named rules asked for in vain. */
export function missingFor({ project }: ProjectResults, rules: readonly string[]): readonly EvidenceName[] {
  const entries = project.run.notAssessed.filter((entry) => rules.includes(entry.rule));
  return [...new Set(entries.flatMap((entry) => entry.missing))];
}

/** How many subjects of a rule are well, of how many; undefined when the rule did not run or looked at nothing. */
export function tally(results: ProjectResults, rule: string): { good: number; total: number } | undefined {
  const population = populationOf(results, rule);
  if (!population || population.count === 0) return undefined;
  const faults = new Set(ofRules(results.facts, rule).map((finding) => subjectNames(finding.subject).join('\0'))).size;
  return { good: Math.max(0, population.count - faults), total: population.count };
}

/** `companies, jobs, reviews, … (+4)` */
export function nameList(names: readonly string[], shown = 3): string {
  const unique = [...new Set(names)];
  if (unique.length === 0) return 'the whole schema';
  const listed = unique.slice(0, shown).join(', ');
  return unique.length > shown ? `${listed}, … (+${unique.length - shown})` : listed;
}

/** What the findings are about; one about a whole schema stands for the objects that its details name. */
export const subjectsOf = (findings: readonly Finding[]): readonly string[] => [...new Set(findings.flatMap(namedBy))];

// `resumes: sensitive by …`, `jobs.company_id → companies`
const NAMED = /^([\w.]+)(?:: | → )/;

function namedBy({ subject, details = [] }: Finding): readonly string[] {
  if (subject.kind === 'schema') return details.flatMap((line) => NAMED.exec(line)?.[1] ?? []);
  // Several columns together would fall apart in a list.
  return [subjectLabel(subject).replace(/^(.*)\.([^.]+, .+)$/, '$1 ($2)')];
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const worst = (findings: readonly Finding[]): Severity =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'low';
