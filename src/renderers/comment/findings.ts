import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { namesIn, namesOf, revisionsOf } from '../names.ts';
import type { Links } from '../renderer.ts';
import { capitalised, counted, grouped, isSql, proofWords, severityMarks } from '../words.ts';
import { details, fenced, link, prose } from './markdown.ts';
import { place, rulePlace } from './places.ts';
import { baseElement, baseName } from './verdict.ts';

/** Blocking findings with their fix; a reader on a phone takes in no more. The others are folded, one line each. */
const SHOWN = 10;

/** What all findings of a report are shown with. */
interface View {
  readonly links: Links | undefined;
  /** Revisions that a sentence about any of them may name. */
  readonly revisions: ReadonlySet<string>;
}

/** How many of the folded ones keep their line when space is short. */
const FOLDED = [400, 200, 100, 50, 0];

export function blockingFindings({ findings, verdict }: Report): readonly Finding[] {
  const blocking = new Set(verdict.blocking);
  return findings.filter((finding) => blocking.has(finding.fingerprint));
}

/** "Fix before merging": what blocks and nothing else. */
export function blockingForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = blockingFindings(report);
  const required = requiredCriteria(report);
  if (blocking.length === 0 && required.length === 0) return [''];
  const view: View = { links, revisions: revisionsOf(report) };
  const top = blocking.slice(0, SHOWN);
  const shown = top.map((_, at) => blockingItem(top, at, view));
  const folded = blocking.slice(SHOWN).map((finding, at) => itemHead(finding, at + SHOWN, view));
  const heading = '### Fix before merging\n';
  const forms = [folded.length, ...FOLDED.filter((most) => most < folded.length)].map((most) =>
    [heading, ...shown, ...foldedItems(folded, most), ...required].join('\n'),
  );
  const heads = blocking.slice(0, 25).map((finding, at) => itemHead(finding, at, view));
  return [...forms, [heading, ...heads, ...required].join('\n')];
}

/** Criteria that the settings require; they block without any finding, too. */
function requiredCriteria(report: Report): readonly string[] {
  const required = new Set<string>(report.verdict.blockingCriteria ?? []);
  const items = report.criteria.flatMap(({ id, evidence }, at) =>
    required.has(id)
      ? [`- **Criterion ${at + 1}** is required and not met: ${prose(evidence, namesOf(report), 300)}`]
      : [],
  );
  return items.length === 0 ? [] : ['', ...items];
}

function foldedItems(items: readonly string[], most: number): readonly string[] {
  if (items.length === 0) return [];
  const title = `${counted(items.length, 'more finding')} that must be fixed`;
  if (most === 0) return [`\n… and ${title}.`];
  const rest = items.length > most ? [`\n… and ${items.length - most} more.`] : [];
  return ['', details(`<b>${title}</b>`, [...items.slice(0, most), ...rest].join('\n'))];
}

function blockingItem(findings: readonly Finding[], at: number, view: View): string {
  const finding = findings[at];
  if (!finding) return '';
  const names = namesIn(finding, view.revisions);
  const indent = ' '.repeat(`${at + 1}. `.length);
  const lines = [
    ...(finding.details ?? []).slice(0, 3).map((detail) => prose(detail, names, 300)),
    ...remedyLines(finding.remedy, names, fixLabel(findings, at)),
  ];
  return [
    itemHead(finding, at, view),
    ...lines.flatMap((line) => line.split('\n')).map((line) => `${indent}${line}`),
  ].join('\n');
}

function itemHead(finding: Finding, at: number, { links, revisions }: View): string {
  const head = `${severityMarks[finding.severity]} **${capitalised(finding.severity)}:** ${prose(finding.message, namesIn(finding, revisions))}`;
  const where = place(finding, links);
  const reviewComment = links?.reviewComments?.get(finding.fingerprint);
  return [
    `${at + 1}. ${head}`,
    ...(where ? [where] : []),
    rulePlace(finding.rule, links),
    proofWords[finding.proof],
    ...(reviewComment === undefined ? [] : [link('review comment', reviewComment)]),
  ].join(' · ');
}

/** Neighbours with one remedy say it once, at the last of them; undefined: a later one says it. */
function fixLabel(findings: readonly Finding[], at: number): string | undefined {
  if (haveOneRemedy(findings[at], findings[at + 1])) return undefined;
  let first = at;
  while (haveOneRemedy(findings[first - 1], findings[at])) first -= 1;
  if (first === at) return 'Fix:';
  return `Fix for ${first + 1} ${first + 1 === at ? 'and' : 'to'} ${at + 1}:`;
}

const haveOneRemedy = (one: Finding | undefined, other: Finding | undefined): boolean =>
  one?.remedy !== undefined && one.rule === other?.rule && one.remedy === other.remedy;

function remedyLines(
  remedy: string | undefined,
  names: ReadonlySet<string>,
  label: string | undefined,
): readonly string[] {
  if (remedy === undefined || label === undefined) return [];
  if (isSql(remedy) || remedy.includes('\n')) return [`**${label}**`, fenced(remedy, isSql(remedy) ? 'sql' : '')];
  return [`**${label}** ${prose(remedy, names)}`];
}

const ROWS = 20;

/** "Also found": everything that does not block, folded; what is new comes first. A list, because a phone cuts tables off. */
export function otherForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = new Set(report.verdict.blocking);
  const rest = report.findings.filter((finding) => !blocking.has(finding.fingerprint));
  const others = [...rest.filter(({ isNew }) => isNew), ...rest.filter(({ isNew }) => !isNew)];
  if (others.length === 0) return [''];
  const view: View = { links, revisions: revisionsOf(report) };
  const title = `<b>Also found</b>: ${othersTitle(report, others, links)}`;
  const form = (most: number) => {
    const more = others.length > most ? `\n\n… and ${counted(others.length - most, 'more finding')}.` : '';
    return details(title, othersList(report, others.slice(0, most), view) + more);
  };
  return [form(others.length), ...(others.length > ROWS ? [form(ROWS)] : []), `${title}.`];
}

function othersTitle({ inputs }: Report, others: readonly Finding[], links: Links | undefined): string {
  if (inputs.base === undefined) return counted(others.length, 'finding');
  const fresh = others.filter((finding) => finding.isNew).length;
  const old = others.length - fresh;
  return [
    ...(fresh > 0 ? [`${grouped(fresh)} new in this PR`] : []),
    ...(old > 0 ? [`${grouped(old)} already on ${baseElement(links)}`] : []),
  ].join(', ');
}

function othersList({ inputs }: Report, findings: readonly Finding[], view: View): string {
  const items = (some: readonly Finding[]) => some.map((finding) => otherItem(finding, view)).join('\n');
  if (inputs.base === undefined) return items(findings);
  const groups = [
    ['**New in this PR**', findings.filter(({ isNew }) => isNew)],
    [`**Already on** ${baseName(view.links)}`, findings.filter(({ isNew }) => !isNew)],
  ] as const;
  return groups
    .filter(([, group]) => group.length > 0)
    .map(([heading, group]) => `${heading}\n\n${items(group)}`)
    .join('\n\n');
}

function otherItem(finding: Finding, { links, revisions }: View): string {
  const { severity, message, rule } = finding;
  const head = `- ${severityMarks[severity]} ${capitalised(severity)}: ${prose(message, namesIn(finding, revisions), 300)}`;
  return [head, place(finding, links), rulePlace(rule, links)].filter((text) => text !== '').join(' · ');
}
