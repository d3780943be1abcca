import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import type { Links } from '../renderer.ts';
import { capitalised, counted, isSql, proofWords, severityMarks } from '../words.ts';
import { code, details, fenced, prose, table } from './markdown.ts';
import { namesIn } from './names.ts';
import { place, rulePlace } from './places.ts';
import { baseName } from './verdict.ts';

/** Blocking findings with their fix; a reader on a phone takes in no more. The others are folded, one line each. */
const SHOWN = 10;

/** How many of the folded ones keep their line when space is short. */
const FOLDED = [400, 200, 100, 50, 0];

export function blockingFindings({ findings, verdict }: Report): readonly Finding[] {
  const blocking = new Set(verdict.blocking);
  return findings.filter((finding) => blocking.has(finding.fingerprint));
}

/** "Fix before merging": what blocks and nothing else. */
export function blockingForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = blockingFindings(report);
  if (blocking.length === 0) return [''];
  const shown = blocking.slice(0, SHOWN).map((finding, at) => blockingItem(finding, at, links));
  const folded = blocking.slice(SHOWN).map((finding, at) => itemHead(finding, at + SHOWN, links));
  const heading = '### Fix before merging\n';
  const forms = [folded.length, ...FOLDED.filter((most) => most < folded.length)].map((most) =>
    [heading, ...shown, ...foldedItems(folded, most)].join('\n'),
  );
  return [...forms, [heading, ...blocking.slice(0, 25).map((finding, at) => itemHead(finding, at, links))].join('\n')];
}

function foldedItems(items: readonly string[], most: number): readonly string[] {
  if (items.length === 0) return [];
  const title = `${counted(items.length, 'more finding')} that must be fixed`;
  if (most === 0) return [`\n… and ${title}.`];
  const rest = items.length > most ? [`\n… and ${items.length - most} more.`] : [];
  return ['', details(`<b>${title}</b>`, [...items.slice(0, most), ...rest].join('\n'))];
}

function blockingItem(finding: Finding, at: number, links: Links | undefined): string {
  const indent = ' '.repeat(`${at + 1}. `.length);
  const lines = [
    ...(finding.details ?? []).slice(0, 3).map((detail) => detailText(detail, namesIn(finding))),
    ...remedyLines(finding),
  ];
  return [
    itemHead(finding, at, links),
    ...lines.flatMap((line) => line.split('\n')).map((line) => `${indent}${line}`),
  ].join('\n');
}

function itemHead(finding: Finding, at: number, links: Links | undefined): string {
  const head = `${severityMarks[finding.severity]} **${capitalised(finding.severity)}:** ${prose(finding.message, namesIn(finding))}`;
  const where = place(finding, links);
  return [
    `${at + 1}. ${head}`,
    ...(where ? [where] : []),
    rulePlace(finding.rule, links),
    proofWords[finding.proof],
  ].join(' · ');
}

/** A statement is one thing, whatever words it consists of. */
function detailText(detail: string, names: ReadonlySet<string>): string {
  const [, label, statement] = /^(Statement): (.*)$/s.exec(detail) ?? [];
  return label && statement ? `${label}: ${code(statement, 200)}` : prose(detail, names, 300);
}

function remedyLines({ remedy, ...finding }: Finding): readonly string[] {
  if (remedy === undefined) return [];
  if (isSql(remedy) || remedy.includes('\n')) return ['**Fix:**', fenced(remedy, isSql(remedy) ? 'sql' : '')];
  return [`**Fix:** ${prose(remedy, namesIn(finding))}`];
}

const ROWS = 20;

/** "Also found": everything that does not block, folded. */
export function otherForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = new Set(report.verdict.blocking);
  const others = report.findings.filter((finding) => !blocking.has(finding.fingerprint));
  if (others.length === 0) return [''];
  const title = `<b>Also found</b>: ${othersTitle(report, others)}`;
  const form = (most: number) => {
    const rows = others.slice(0, most).map((finding) => otherRow(report, finding, links));
    const more = others.length > most ? `\n\n… and ${counted(others.length - most, 'more finding')}.` : '';
    return details(title, otherTable(report, rows) + more);
  };
  return [
    form(others.length),
    ...(others.length > ROWS ? [form(ROWS)] : []),
    `**Also found**: ${othersTitle(report, others)}.`,
  ];
}

function othersTitle({ inputs }: Report, others: readonly Finding[]): string {
  if (inputs.base === undefined) return counted(others.length, 'finding');
  const fresh = others.filter((finding) => finding.isNew).length;
  return `${counted(fresh, 'new finding')}, ${others.length - fresh} already there`;
}

function otherTable({ inputs }: Report, rows: readonly (readonly string[])[]): string {
  return inputs.base === undefined
    ? table(['Severity', 'Finding', 'Where'], ['left', 'left', 'left'], rows)
    : table(['Severity', 'Finding', 'Where', 'Since'], ['left', 'left', 'left', 'left'], rows);
}

function otherRow({ inputs }: Report, finding: Finding, links: Links | undefined): readonly string[] {
  const severity = `${severityMarks[finding.severity]} ${capitalised(finding.severity)}${finding.isNew ? ', new' : ''}`;
  const since = inputs.base === undefined ? [] : [finding.isNew ? 'this PR' : baseName(links)];
  return [
    severity,
    prose(finding.message, namesIn(finding), 300),
    place(finding, links) || rulePlace(finding.rule, links),
    ...since,
  ];
}
