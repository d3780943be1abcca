// The first screen: verdict, what is new, and where the parts of the page are.
import { type Severity, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import { blockingWords, capitalised, criteriaSummary, engineText, outcomeOf, outcomes } from '../words.ts';
import { prose } from './prose.ts';

export function head(report: Report, title: string, parts: readonly string[]): string {
  return [
    `<header>\n<h1>${outcomes[outcomeOf(report)].mark} ${text(title)}</h1>`,
    `<p class="dim">${text(facts(report).join(' · '))}</p>`,
    ...notes(report),
    counts(report),
    `<nav>${parts.map((part) => `<a href="#${anchorOf(part)}">${text(part.replace(/:.*/, ''))}</a>`).join(' · ')}</nav>\n</header>`,
  ].join('\n');
}

/** Of a heading of ours. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/:.*/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');

function facts(report: Report): readonly string[] {
  const { inputs, verdict } = report;
  return [
    `criteria: ${criteriaSummary(report)}`,
    blockingWords(report),
    `fail-on: ${verdict.failOn}`,
    ...(inputs.head === undefined ? [] : [`commit ${inputs.head.slice(0, 12)}`]),
    ...(inputs.base === undefined ? [] : [`against ${inputs.base.slice(0, 12)}`]),
    engineText(report),
  ];
}

function notes(report: Report): readonly string[] {
  const { inputs, gate } = report;
  const salvaged = inputs.projects.some((project) => project.isSalvaged)
    ? ['<p><b class="unmet">The chain does not run.</b> The rest is judged by what the migrations mean to build.</p>']
    : [];
  const weakened = (gate?.weakened ?? []).map((change) => `<li>${prose(change)}</li>`).join('');
  const loosened =
    weakened === '' ? [] : [`<p><b class="unmet">This change loosens its own audit.</b></p>\n<ul>${weakened}</ul>`];
  return [...obstacles(report), ...salvaged, ...loosened];
}

/** What kept the migrations from running, with the next step. */
function obstacles({ inputs, verdict }: Report): readonly string[] {
  if (verdict.unexamined === undefined && inputs.projects.length > 0) return [];
  const items = inputs.notExamined.map(
    ({ what, why, remedy }) =>
      `<li>${prose(what)}: ${prose(why)}${remedy === undefined ? '' : ` <b>Next step:</b> ${prose(remedy)}`}</li>`,
  );
  return [`<p><b class="unmet">The migrations were not run.</b></p>\n<ul>${items.join('')}</ul>`];
}

type Counts = Readonly<Record<Severity, number>>;

function counts({ verdict }: Report): string {
  const { newCounts, fixedCounts } = verdict;
  if (!newCounts) return boxes(verdict.counts, '');
  const rows = [
    boxes(newCounts, 'New'),
    boxes(subtract(verdict.counts, newCounts), 'Already there'),
    ...(fixedCounts ? [boxes(fixedCounts, 'Fixed')] : []),
  ];
  return rows.join('\n');
}

function boxes(counts: Counts, label: string): string {
  const items = severities.map(
    (severity) =>
      `<li><b class="${counts[severity] > 0 ? severity : 'none'}">${counts[severity]}</b>${capitalised(severity)}</li>`,
  );
  const name = label === '' ? '' : `<li class="label">${label}</li>\n`;
  return `<ul class="counts">\n${name}${items.join('\n')}\n</ul>`;
}

function subtract(all: Counts, some: Counts): Counts {
  const rest = (severity: Severity) => all[severity] - some[severity];
  return { critical: rest('critical'), high: rest('high'), medium: rest('medium'), low: rest('low') };
}
