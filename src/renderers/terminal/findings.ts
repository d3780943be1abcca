import { type Finding, type Severity, severities } from '#finding/finding.ts';
import { subjectLabel } from '#finding/subject.ts';
import type { Report } from '#report/report.ts';
import { capitalised, counted, isSql, newFirst, placeOf, proofWords, ruleTitle } from '../words.ts';
import { dim, item, type Page, paragraph, severityPaint } from './page.ts';

/** More findings of one rule than this are told in one line with a count. */
const MOST_OF_A_RULE = 10;

export function findingLines(report: Report, page: Page): readonly string[] {
  return severities.flatMap((severity) => {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const paint = severityPaint(page, severity);
    return [
      '',
      paint(page.paint.bold(`${capitalised(severity).toUpperCase()} (${findings.length})`)),
      ...newFirst(findings).flatMap((group) => groupLines(group, page, severity)),
    ];
  });
}

function groupLines(group: readonly Finding[], page: Page, severity: Severity): readonly string[] {
  const [first] = group;
  if (!first) return [];
  if (group.length > MOST_OF_A_RULE && !page.isVerbose) return foldedLines(group, first, page, severity);
  if (group.length < 3) return group.flatMap((finding) => singleLines(finding, page, severity));
  const paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint('●')} `, `${newMark(first)}${ruleTitle(first.rule)} (${group.length})`),
    ...dim(page, paragraph(page, `${first.rule}, ${proofWords[first.proof]}`, '  ')),
    ...group.flatMap((finding) => [
      ...item(page, '  - ', finding.message),
      ...placeLines(finding, page, '    '),
      ...detailLines(finding, page, '    '),
    ]),
    ...remedyLines(group, page),
  ];
}

function singleLines(finding: Finding, page: Page, severity: Severity): readonly string[] {
  const paint = severityPaint(page, severity);
  return [
    ...item(page, `${paint('●')} `, `${newMark(finding)}${finding.message}`),
    ...dim(
      page,
      paragraph(page, [placeOf(finding), finding.rule, proofWords[finding.proof]].filter(Boolean).join(' · '), '  '),
    ),
    ...detailLines(finding, page, '  '),
    ...remedyLines([finding], page),
  ];
}

function foldedLines(group: readonly Finding[], first: Finding, page: Page, severity: Severity): readonly string[] {
  const names = [...new Set(group.map((finding) => subjectLabel(finding.subject)))];
  const shown = names.slice(0, MOST_OF_A_RULE).join(', ');
  const more = names.length > MOST_OF_A_RULE ? `, … (+${names.length - MOST_OF_A_RULE})` : '';
  const paint = severityPaint(page, severity);
  return [
    ...item(
      page,
      `${paint('●')} `,
      `${newMark(first)}${ruleTitle(first.rule)}: ${counted(group.length, 'finding')}: ${shown}${more}`,
    ),
    ...dim(
      page,
      paragraph(
        page,
        [placeOf(first), first.rule, proofWords[first.proof], 'all with --verbose'].filter(Boolean).join(' · '),
        '  ',
      ),
    ),
    ...(first.remedy === undefined ? [] : oneRemedy(first.remedy, page, 'Fix of the first:')),
  ];
}

const newMark = (finding: Finding): string => (finding.isNew ? 'New: ' : '');

const placeLines = (finding: Finding, page: Page, indent: string): readonly string[] =>
  placeOf(finding) === '' ? [] : dim(page, paragraph(page, placeOf(finding), indent));

const MOST_DETAILS = 5;

function detailLines(finding: Finding, page: Page, indent: string): readonly string[] {
  const details = finding.details ?? [];
  const shown = page.isVerbose ? details : details.slice(0, MOST_DETAILS);
  const more = details.length > shown.length ? [`… and ${details.length - shown.length} more`] : [];
  return dim(
    page,
    [...shown, ...more].flatMap((detail) => item(page, indent, detail)),
  );
}

/** One remedy for all, or the one of each as far as they differ; SQL of several is one block to paste. */
function remedyLines(group: readonly Finding[], page: Page): readonly string[] {
  const remedies = [...new Set(group.flatMap((finding) => finding.remedy ?? []))];
  const shown = page.isVerbose ? remedies : remedies.slice(0, 3);
  const more = remedies.length > shown.length ? [`  … and ${remedies.length - shown.length} more of this kind`] : [];
  const blocks = shown.every(isSql) && shown.length > 1 ? [shown.join('\n')] : shown;
  return [...blocks.flatMap((remedy) => oneRemedy(remedy, page)), ...dim(page, more)];
}

function oneRemedy(remedy: string, page: Page, title = 'Fix:'): readonly string[] {
  const label = page.paint.green(title);
  if (!isSql(remedy) && !remedy.includes('\n')) {
    const [first = '', ...rest] = item(page, `  ${title} `, remedy);
    return [first.replace(title, label), ...rest];
  }
  // SQL is not wrapped: it is there to be pasted.
  return [`  ${label}`, ...remedy.split('\n').map((line) => `    ${line}`)];
}
