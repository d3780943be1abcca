import type { Finding } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { namesIn, namesOf, revisionsOf } from '../names.ts';
import type { Links } from '../renderer.ts';
import { byRule, capitalised, counted, isSql, proofWords, ruleTitle, severityMarks } from '../words.ts';
import { details, fenced, joinedLists, link, prose } from './markdown.ts';
import { place, rulePlace } from './places.ts';

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

/** As they are numbered. Where not all can be shown, one of each rule comes before more of the same. */
export function blockingFindings({ findings, verdict }: Report): readonly Finding[] {
  const blocking = new Set(verdict.blocking);
  const all = findings.filter((finding) => blocking.has(finding.fingerprint));
  if (all.length <= SHOWN) return all;
  const firsts = new Set([...byRule(all).values()].flatMap(([first]) => first ?? []));
  const shown = new Set([...firsts, ...all.filter((finding) => !firsts.has(finding))].slice(0, SHOWN));
  return [...all.filter((finding) => shown.has(finding)), ...all.filter((finding) => !shown.has(finding))];
}

/** "Fix before merging": what blocks and nothing else. */
export function blockingForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = blockingFindings(report);
  const required = requiredCriteria(report);
  if (blocking.length === 0 && required.length === 0) return [''];
  const view: View = { links, revisions: revisionsOf(report) };
  const top = blocking.slice(0, SHOWN);
  const folded = blocking.slice(SHOWN);
  const rest = byRule(folded);
  const shown = top.map((finding, at) => [blockingItem(top, at, view), ...moreOfRule(top, at, rest.get(finding.rule))]);
  const heading = '### Fix before merging\n';
  const forms = [folded.length, ...FOLDED.filter((most) => most < folded.length)].map((most) =>
    [heading, ...shown.flat(), ...foldedItems(folded, most, view), ...required].join('\n'),
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

function foldedItems(findings: readonly Finding[], most: number, view: View): readonly string[] {
  if (findings.length === 0) return [];
  const title = `${counted(findings.length, 'more finding')} that must be fixed`;
  if (most === 0) return [`\n… and ${title}.`];
  const runs = runsOfRule(findings.slice(0, most).map((finding, at) => ({ finding, at: at + SHOWN })));
  const lists = runs.map((run) => runItems(run, view)).reduce((text, list) => joinedLists(text, list), '');
  const rest = findings.length > most ? `\n\n… and ${findings.length - most} more.` : '';
  return ['', details(`<b>${title}</b>`, `${lists}${rest}`)];
}

interface Numbered {
  readonly finding: Finding;
  readonly at: number;
}

function runsOfRule(items: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0] && haveOneKind(run[0].finding, item.finding)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

const haveOneKind = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.severity === other.severity && one.proof === other.proof;

/** Many of a kind say what they share once: links are most of a comment's length. */
function runItems(run: readonly Numbered[], view: View): string {
  const [first] = run;
  if (!first || run.length <= MOST_SAYING_ALL)
    return run.map(({ finding, at }) => itemHead(finding, at, view)).join('\n');
  const { severity, rule, proof } = first.finding;
  const heading = `${severityMarks[severity]} **${capitalised(severity)}: ${ruleTitle(rule)}** · ${rulePlace(rule, view.links)} · ${proofWords[proof]}`;
  const items = run.map(({ finding, at }) => `${at + 1}. ${itemFacts(finding, view).join(' · ')}`);
  return `${heading}\n\n${items.join('\n')}`;
}

const MOST_SAYING_ALL = 3;

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

/** Below the last one shown of a rule: how many of it are folded. */
function moreOfRule(top: readonly Finding[], at: number, folded: readonly Finding[] = []): readonly string[] {
  const isLast = top.findLastIndex(({ rule }) => rule === top[at]?.rule) === at;
  return isLast && folded.length > 0 ? [`${' '.repeat(`${at + 1}. `.length)}… and ${folded.length} more like it.`] : [];
}

function itemHead(finding: Finding, at: number, view: View): string {
  const facts = itemFacts(finding, view, [rulePlace(finding.rule, view.links), proofWords[finding.proof]]);
  const severity = `${severityMarks[finding.severity]} **${capitalised(finding.severity)}:**`;
  return `${at + 1}. ${severity} ${facts.join(' · ')}`;
}

function itemFacts(finding: Finding, { links, revisions }: View, kind: readonly string[] = []): readonly string[] {
  const where = place(finding, links);
  const reviewComment = links?.reviewComments?.get(finding.fingerprint);
  return [
    prose(finding.message, namesIn(finding, revisions)),
    ...(where ? [where] : []),
    ...kind,
    ...(reviewComment === undefined ? [] : [link('review comment', reviewComment)]),
  ];
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
