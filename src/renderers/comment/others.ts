// "Also found": everything that does not block, folded.
import { type Finding, severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import { namesIn, revisionsOf } from '../names.ts';
import type { Links } from '../renderer.ts';
import { byRule, capitalised, counted, grouped, ruleTitle, severityMarks } from '../words.ts';
import { details, joinedLists, prose } from './markdown.ts';
import { place, rulePlace } from './places.ts';
import { baseElement, baseName } from './verdict.ts';

/** More findings of one rule than these are folded once more. */
const MOST_OF_A_RULE = 10;

/** How many of a rule keep their line when space is short: one of each kind says more than all of the first kinds. */
const KEPT = [50, MOST_OF_A_RULE, 3, 1];

interface View {
  readonly links: Links | undefined;
  readonly revisions: ReadonlySet<string>;
  /** Of one rule. */
  readonly most: number;
}

/** What is new comes first. Lists, because a phone cuts tables off. */
export function otherForms(report: Report, links: Links | undefined): readonly string[] {
  const blocking = new Set(report.verdict.blocking);
  const others = report.findings.filter((finding) => !blocking.has(finding.fingerprint));
  if (others.length === 0) return [''];
  const revisions = revisionsOf(report);
  const title = `<b>Also found</b>: ${othersTitle(report, others, links)}`;
  const form = (most: number) => details(title, othersList(report, others, { links, revisions, most }));
  const largest = Math.max(...[...byRule(others).values()].map((group) => group.length));
  return [largest, ...KEPT.filter((most) => most < largest)].map(form).concat(`${title}.`);
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
  if (inputs.base === undefined) return rulesList(findings, view);
  const groups = [
    ['**New in this PR**', findings.filter(({ isNew }) => isNew)],
    [`**Already on** ${baseName(view.links)}`, findings.filter(({ isNew }) => !isNew)],
  ] as const;
  return groups
    .filter(([, group]) => group.length > 0)
    .map(([heading, group]) => `${heading}\n\n${rulesList(group, view)}`)
    .join('\n\n');
}

/** By severity, then by rule. */
function rulesList(findings: readonly Finding[], view: View): string {
  const groups = severities.flatMap((severity) => [
    ...byRule(findings.filter((finding) => finding.severity === severity)).values(),
  ]);
  return groups.map((group) => ruleItems(group, view)).reduce((text, list) => joinedLists(text, list), '');
}

function ruleItems(group: readonly Finding[], view: View): string {
  const [first] = group;
  if (!first) return '';
  const shown = group.slice(0, view.most);
  const left = group.length - shown.length;
  const more = (of: string) => (left > 0 ? [`- … and ${grouped(left)} more like it${of}`] : []);
  const [severity, rule] = [severityWords(first), rulePlace(first.rule, view.links)];
  if (shown.length <= MOST_OF_A_RULE) {
    const items = shown.map((finding) => otherItem(finding, view, `${severity}: `, rule));
    return [...items, ...more(` · ${rule}`)].join('\n');
  }
  // What the items share is said once: links are most of a comment's length.
  const items = shown.map((finding) => otherItem(finding, view));
  const title = `${severity}: ${ruleTitle(first.rule)}: ${counted(group.length, 'finding')}`;
  return details(title, `${rule}\n\n${[...items, ...more('')].join('\n')}`);
}

const severityWords = ({ severity }: Finding): string => `${severityMarks[severity]} ${capitalised(severity)}`;

function otherItem(finding: Finding, { links, revisions }: View, severity = '', rule = ''): string {
  const head = `- ${severity}${prose(finding.message, namesIn(finding, revisions), 300)}`;
  return [head, place(finding, links), rule].filter((text) => text !== '').join(' · ');
}
