import { type Finding, type Severity, severities } from '#finding/finding.ts';
import type { Rule } from '#rule/rule.ts';
import { type ActionKeyId, actionKeyOf, actionKeys } from './action-keys.ts';
import { type ProjectResults, populationOf, worst } from './project-results.ts';
import type { Action, CriterionVerdict } from './report.ts';

const MOST_ACTIONS = 10;
const MANY = 5;
const A_SHARE = { members: 3, ofPopulation: 0.25 };

/** Findings of one cause become one action; at most ten, the most pressing first. */
export function recommendActions(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  projects: readonly ProjectResults[],
  criteria: readonly CriterionVerdict[],
): readonly Action[] {
  const unmet = new Set(criteria.filter(({ status }) => status === 'unmet').map(({ id }) => id));
  const actions = [...clusters(findings, rules)].map(([key, members]) => ({
    action: toAction(key, members, rules, projects, unmet),
    isNew: members.some((finding) => finding.isNew),
  }));
  return actions
    .toSorted(
      (one, other) =>
        severities.indexOf(one.action.priority) - severities.indexOf(other.action.priority) ||
        Number(other.isNew) - Number(one.isNew) ||
        other.action.criteria.length - one.action.criteria.length ||
        other.action.clears.length - one.action.clears.length,
    )
    .slice(0, MOST_ACTIONS)
    .map(({ action }) => action);
}

function clusters(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): ReadonlyMap<ActionKeyId, readonly Finding[]> {
  const grouped = new Map<ActionKeyId, Finding[]>();
  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    const key = rule ? actionKeyOf(rule) : 'mend-the-audit';
    const members = grouped.get(key);
    if (members) members.push(finding);
    else grouped.set(key, [finding]);
  }
  return grouped;
}

function toAction(
  key: ActionKeyId,
  members: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  projects: readonly ProjectResults[],
  unmet: ReadonlySet<string>,
): Action {
  const remedies = [...new Set(members.flatMap((finding) => finding.remedy ?? []))];
  const criteria = new Set(members.flatMap((finding) => rules.get(finding.rule)?.criteria ?? []));
  return {
    key,
    priority: priorityOf(members, projects),
    title: withoutFullStop(actionKeys[key].title(members)),
    ...(remedies[0] !== undefined && { remedy: remedies[0] }),
    clears: members.map((finding) => finding.fingerprint),
    criteria: [...criteria].filter((id) => unmet.has(id)),
  };
}

/** Many high findings of one cause are one step worse than each alone: seven undocumented tables of twenty are critical. */
function priorityOf(members: readonly Finding[], projects: readonly ProjectResults[]): Severity {
  const highest = worst(members);
  if (highest !== 'high') return highest;
  const isShare =
    members.length >= A_SHARE.members && members.length >= A_SHARE.ofPopulation * population(members, projects);
  return members.length >= MANY || isShare ? 'critical' : highest;
}

function population(members: readonly Finding[], projects: readonly ProjectResults[]): number {
  const counts = [...new Set(members.map((finding) => finding.rule))].map((rule) =>
    projects.reduce((sum, results) => sum + (populationOf(results, rule)?.count ?? 0), 0),
  );
  const largest = Math.max(0, ...counts);
  return largest > 0 ? largest : Number.POSITIVE_INFINITY;
}

const withoutFullStop = (text: string): string => text.replace(/\.$/, '');
