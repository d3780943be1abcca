import { severities } from '#finding/finding.ts';
import type { Report } from '#report/report.ts';
import type { Render, RenderStyle } from '../renderer.ts';
import { visibleReport } from '../visible.ts';
import { fitUnder, type Limit, type Part } from './budget.ts';
import { changesForms, diagramForms, diffForms } from './changes.ts';
import { actionsSection, criteriaSection, howSection, metricsSection, questionsSection } from './checks.ts';
import { blockingForms } from './findings.ts';
import { link } from './markdown.ts';
import { otherForms } from './others.ts';
import { countsTable, gateNote, headline, markerLine, obstacles, summary } from './verdict.ts';

/** GitHub counts in its own way and refuses above 65,536; UTF-16 units are never fewer than what it counts. */
const COMMENT: Limit = { most: 65_000, size: (text) => text.length };

/** The runner drops a summary of 1 MiB and more as a whole. */
const PAGE: Limit = { most: 900 * 1024, size: (text) => Buffer.byteLength(text) };

/** What gives way first. Marker, verdict, counts, criteria and footer never do. */
const GIVES_WAY = ['others', 'diff', 'diagram', 'blocking', 'changes', 'how', 'metrics', 'questions', 'actions'];

/** The sticky comment of a pull request; as a page, the summary of a job. */
export const renderComment: Render = (raw, style) => {
  const report = visibleReport(raw);
  return fitUnder(parts(report, style), GIVES_WAY, style.extent === 'page' ? PAGE : COMMENT, (cut) =>
    cutNote(cut, style),
  );
};

function parts(report: Report, style: RenderStyle): readonly Part[] {
  const { links } = style;
  const fixed = (id: string, text: string): Part => ({ id, name: id, forms: [text] });
  const whole = (id: string, name: string, text: string): Part => ({
    id,
    name,
    forms: text === '' ? [''] : [text, ''],
  });
  const { counts, fixedCounts } = report.verdict;
  const hasFindings = [counts, fixedCounts].some((row) => severities.some((severity) => (row?.[severity] ?? 0) > 0));
  return [
    fixed('head', style.extent === 'page' ? headline(report) : `${markerLine(style.marker)}\n${headline(report)}`),
    fixed('summary', summary(report, links)),
    fixed('obstacles', obstacles(report)),
    fixed('gate', gateNote(report)),
    fixed('counts', hasFindings ? countsTable(report, links) : ''),
    { id: 'blocking', name: 'findings that block', forms: blockingForms(report, links) },
    fixed('criteria', criteriaSection(report)),
    { id: 'changes', name: 'table of changes', forms: changesForms(report) },
    { id: 'diff', name: 'schema diff', forms: diffForms(report) },
    { id: 'diagram', name: 'diagram', forms: diagramForms(report) },
    whole('actions', 'actions', actionsSection(report, links)),
    whole('questions', 'questions', questionsSection(report)),
    { id: 'others', name: 'other findings', forms: otherForms(report, links) },
    whole('metrics', 'metrics', metricsSection(report, links)),
    whole('how', 'how this was checked', howSection(report)),
    fixed('footer', footer(report, style)),
  ];
}

function footer(report: Report, { links, extent }: RenderStyle): string {
  const version = `schema-audit ${report.tool.version}`;
  if (extent === 'page') return `<sub>${version}</sub>`;
  const summaryLink = links?.jobSummary === undefined ? [] : [link('job summary', links.jobSummary)];
  return `<sub>${[version, ...summaryLink, 'updated in place on each push'].join(' · ')}</sub>`;
}

function cutNote(cut: readonly string[], { links, extent }: RenderStyle): string {
  if (extent === 'page') return `<sub>Shortened: ${cut.join(', ')}. The rest stands in the report file.</sub>`;
  const where = links?.jobSummary === undefined ? 'the full report' : link('the full report', links.jobSummary);
  return `<sub>Shortened to fit a comment: ${cut.join(', ')}. The rest stands in ${where}.</sub>`;
}
