import { type Finding, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import { namesIn, revisionsOf } from '../names.ts';
import { filePlace, rulePage } from '../places.ts';
import type { Links } from '../renderer.ts';
import { capitalised, counted, isSql, newFirst, placeOf, proofWords, ruleTitle } from '../words.ts';
import { prose } from './prose.ts';

/** More findings of a rule, or lines of a finding, than these are folded. */
const MOST_OPEN = 5;

interface View {
  readonly links: Links | undefined;
  readonly revisions: ReadonlySet<string>;
}

/** What blocks, in full. */
export function blockingPart(report: Report, links: Links | undefined): string {
  const { findings, verdict } = report;
  const blocking = new Set(verdict.blocking);
  const view: View = { links, revisions: revisionsOf(report) };
  const shown = findings.filter(({ fingerprint }) => blocking.has(fingerprint));
  return severities
    .flatMap((severity) => rulesOf(severity, shown))
    .map((group) => blockingGroup(group, view))
    .join('\n');
}

/** However many there are of one rule, the next rule is in sight. */
function blockingGroup(findings: readonly Finding[], view: View): string {
  const rest = findings.slice(MOST_OPEN);
  return [
    ...findings.slice(0, MOST_OPEN).map((finding) => findingBlock(finding, view)),
    ...(rest.length === 0 ? [] : [folded(rest, 'more finding', view)]),
  ].join('\n');
}

/** All the others by severity, then by rule; a rule with many findings is folded. */
export function findingsPart(report: Report, links: Links | undefined): string {
  const { findings, verdict } = report;
  if (findings.length === 0) return '<p>No findings.</p>';
  const blocking = new Set(verdict.blocking);
  const others = findings.filter(({ fingerprint }) => !blocking.has(fingerprint));
  if (others.length === 0) return '<p>None but those that block.</p>';
  const view: View = { links, revisions: revisionsOf(report) };
  return severities.flatMap((severity) => severityPart(severity, others, view)).join('\n');
}

function severityPart(severity: Finding['severity'], all: readonly Finding[], view: View) {
  const groups = rulesOf(severity, all);
  if (groups.length === 0) return [];
  const heading = `<h3><span class="${severity}">${capitalised(severity)}</span> (${groups.flat().length})</h3>`;
  return [heading, ...groups.map((group) => ruleGroup(group, view))];
}

const rulesOf = (severity: Finding['severity'], findings: readonly Finding[]): readonly (readonly Finding[])[] =>
  newFirst(findings.filter((finding) => finding.severity === severity));

const ruleGroup = (findings: readonly Finding[], view: View): string =>
  findings.length > MOST_OPEN
    ? folded(findings, 'finding', view)
    : findings.map((finding) => findingBlock(finding, view)).join('\n');

function folded(findings: readonly Finding[], word: string, view: View): string {
  const [first] = findings;
  const title = `${newMark(first)}${text(ruleTitle(first?.rule ?? ''))}: ${counted(findings.length, word)}`;
  const body = findings.map((finding) => findingBlock(finding, view)).join('\n');
  return `<details>\n<summary>${title}</summary>\n${body}\n</details>`;
}

const newMark = (finding: Finding | undefined): string => (finding?.isNew ? '<b>New:</b> ' : '');

function findingBlock(finding: Finding, { links, revisions }: View): string {
  const names = namesIn(finding, revisions);
  const facts = [...place(finding, links), rule(finding, links), proofWords[finding.proof]].join(' · ');
  return [
    `<div class="finding ${finding.severity}">`,
    `<p>${newMark(finding)}${prose(finding.message, names)}</p>`,
    `<p class="dim">${facts}</p>`,
    ...details(finding.details ?? [], names),
    ...remedy(finding.remedy, names),
    '</div>',
  ].join('\n');
}

function details(lines: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const list = (some: readonly string[]) =>
    `<ul class="dim">${some.map((line) => `<li>${prose(line, names)}</li>`).join('')}</ul>`;
  // One or two more take no more room than the words that fold them.
  const open = lines.length > MOST_OPEN + 2 ? MOST_OPEN : lines.length;
  const rest = lines.slice(open);
  return [
    ...(open === 0 ? [] : [list(lines.slice(0, open))]),
    ...(rest.length === 0
      ? []
      : [`<details class="dim">\n<summary>and ${rest.length} more</summary>\n${list(rest)}\n</details>`]),
  ];
}

function place(finding: Finding, links: Links | undefined): readonly string[] {
  const shown = placeOf(finding);
  if (shown === '') return [];
  const code = `<code>${text(shown)}</code>`;
  return [links ? anchor(filePlace(finding, links), code) : code];
}

const rule = (finding: Finding, links: Links | undefined): string =>
  links ? anchor(rulePage(finding.rule, links), text(finding.rule)) : text(finding.rule);

const anchor = (url: string, markup: string): string => `<a href="${text(url)}">${markup}</a>`;

function remedy(fix: string | undefined, names: ReadonlySet<string>): readonly string[] {
  if (fix === undefined) return [];
  if (isSql(fix) || fix.includes('\n')) return [`<p><b>Fix:</b></p>\n<pre>${text(fix)}</pre>`];
  return [`<p><b>Fix:</b> ${prose(fix, names)}</p>`];
}
