import { type Severity, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import type { Links } from '../renderer.ts';
import {
  capitalised,
  counted,
  countStatus,
  criteriaSummary,
  engineText,
  outcomeOf,
  outcomes,
  severityList,
} from '../words.ts';
import { code, codeElement, prose, table } from './markdown.ts';
import { commitPlace } from './places.ts';

export const markerLine = (marker: string | undefined): string =>
  `<!-- schema-audit id=${/^[0-9a-f]{1,64}$/.test(marker ?? '') ? marker : '0'} v=1 -->`;

export function headline(report: Report): string {
  const { mark, words } = outcomes[outcomeOf(report)];
  return `## ${mark} Schema audit: ${words}`;
}

/** What stopped the audit, with the next step; folded further down it would be missed. */
export function obstacles(report: Report): string {
  const { inputs, verdict } = report;
  if (verdict.unexamined === undefined && inputs.projects.length > 0) return '';
  const lines = inputs.notExamined.map(
    ({ what, why, remedy }) =>
      `- ${prose(what)}: ${prose(why)}${remedy === undefined ? '' : ` **Next step:** ${prose(remedy)}`}`,
  );
  return ['**The migrations were not run:**', '', ...lines].join('\n');
}

/** One sentence: criteria, what was added, the gate, the commits, the server. */
export function summary(report: Report, links: Links | undefined): string {
  const { inputs, verdict } = report;
  const gate = code(`fail-on: ${verdict.failOn}`);
  const commits = [
    ...(inputs.head === undefined ? [] : [`commit ${commitPlace(inputs.head, links)}`]),
    ...(inputs.base === undefined ? [] : [`against ${baseName(links)} at ${code(inputs.base.slice(0, 7))}`]),
  ].join(' ');
  const salvaged = inputs.projects.some((project) => project.isSalvaged)
    ? ['the chain does not run: the rest is judged by what the migrations mean to build']
    : [];
  const facts = [gate, ...(commits === '' ? [] : [commits]), engineText(report), ...salvaged].join(' · ');
  return `**${criteriaSentence(report)}** ${countsSentence(report)} ${facts}`;
}

function criteriaSentence(report: Report): string {
  const unmet = countStatus(report, 'unmet');
  const open = countStatus(report, 'not-assessed');
  const all = report.criteria.length;
  if (unmet === 0 && open === 0) return `All ${all} acceptance criteria are met.`;
  const openText = open > 0 ? `, ${open} could not be assessed` : '';
  if (unmet === 0) return `No acceptance criterion is unmet${openText}.`;
  return `${unmet} of ${all} acceptance criteria ${unmet === 1 ? 'is' : 'are'} unmet${openText}.`;
}

function countsSentence({ verdict }: Report): string {
  const pressing: readonly Severity[] = ['critical', 'high'];
  const counts = verdict.newCounts ?? verdict.counts;
  const [pressed, others] = [counts.critical + counts.high, counts.medium + counts.low];
  const verb = verdict.newCounts ? 'This PR adds' : (pressed || others) === 1 ? 'There is' : 'There are';
  if (pressed > 0) return `${verb} ${severityList(counts, pressing)} ${pressed === 1 ? 'finding' : 'findings'}.`;
  return others > 0 ? `${verb} ${counted(others, 'finding')} of medium or low severity.` : `${verb} no findings.`;
}

export const baseName = (links: Links | undefined): string => code(links?.baseName ?? 'base');
export const baseElement = (links: Links | undefined): string => codeElement(links?.baseName ?? 'base');

/** A pull request that loosens what it is judged by is no secret between its author and the audit. */
export function gateNote({ gate }: Report): string {
  if (!gate || gate.weakened.length === 0) return '';
  const changes = gate.weakened.map((change) => prose(change)).join('; ');
  const judged = gate.settingsFrom === 'base' ? ' It is judged by the settings of its base all the same.' : '';
  return `> [!WARNING]\n> This pull request weakens its own gate: ${changes}.${judged}`;
}

export function countsTable({ verdict }: Report, links: Links | undefined): string {
  const row = (name: string, counts: Readonly<Record<Severity, number>>, isBold: boolean) => [
    isBold ? `**${name}**` : name,
    ...severities.map((severity) =>
      isBold && counts[severity] > 0 ? `**${counts[severity]}**` : `${counts[severity]}`,
    ),
  ];
  const { counts, newCounts, fixedCounts } = verdict;
  const rows = newCounts
    ? [
        row('New in this PR', newCounts, true),
        row(`Already on ${baseName(links)}`, subtract(counts, newCounts), false),
        ...(fixedCounts ? [row('Fixed by this PR', fixedCounts, false)] : []),
      ]
    : [row('Found', counts, true)];
  return table(['', ...severities.map(capitalised)], ['left', 'right', 'right', 'right', 'right'], rows);
}

function subtract(all: Readonly<Record<Severity, number>>, some: Readonly<Record<Severity, number>>) {
  const rest = (severity: Severity) => all[severity] - some[severity];
  return { critical: rest('critical'), high: rest('high'), medium: rest('medium'), low: rest('low') };
}

export const criteriaHeading = (report: Report): string => `Acceptance criteria: ${criteriaSummary(report)}`;
