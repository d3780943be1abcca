import type { ProjectInput, Report } from '#report/report.ts';
import type { Render } from '../renderer.ts';
import { visibleReport } from '../visible.ts';
import {
  blockingWords,
  capitalised,
  counted,
  criteriaSummary,
  engineText,
  outcomeOf,
  outcomes,
  severityList,
  walkedWords,
} from '../words.ts';
import { chainLines } from './chain.ts';
import { findingLines } from './findings.ts';
import { dim, item, outcomePaint, type Page, pageOf, paragraph, section } from './page.ts';
import { actionLines, criteriaLines, criteriaTitle, metricLines, questionLines } from './tables.ts';

/** For somebody who sees it for the first time: the verdict, then what is wrong, then everything else. */
export const renderTerminal: Render = (raw, style) => {
  const report = visibleReport(raw);
  const page = pageOf(style);
  const lines = [
    ...verdictLines(report, page),
    ...section(page, 'Findings', findingLines(report, page).slice(1)),
    ...section(page, criteriaTitle(report), criteriaLines(report, page)),
    ...section(page, 'Recommended actions', actionLines(report, page)),
    ...section(page, 'Open questions', questionLines(report, page)),
    ...section(page, 'Metrics', metricLines(report, page)),
    ...section(page, 'Gaps between documentation, models and migrations', bullets(page, report.gaps)),
    ...report.inputs.projects.flatMap((project) =>
      section(page, chainTitle(report, project), chainLines(project, report.findings, page)),
    ),
    ...section(page, 'In good order', strengthLines(report, page)),
    ...section(page, 'What was examined', examinedLines(report, page)),
    '',
    ...dim(page, paragraph(page, `schema-audit ${report.tool.version}`)),
  ];
  return `${lines.join('\n')}\n`;
};

function verdictLines(report: Report, page: Page): readonly string[] {
  const { verdict } = report;
  const outcome = outcomeOf(report);
  const { mark, words } = outcomes[outcome];
  const gate = verdict.failOn === 'never' ? 'nothing blocks (fail-on: never)' : `fail-on: ${verdict.failOn}`;
  const reasons = {
    blocked: `${blockingWords(report)} (fail-on: ${verdict.failOn})`,
    ready: gate,
    unexamined: 'the migrations were not run',
  } as const;
  const paint = outcomePaint(page, outcome);
  return [
    `${paint(page.paint.bold(`${mark} ${capitalised(words)}`))}: ${reasons[outcome]}`,
    ...paragraph(page, countsText(report), '   '),
    ...paragraph(page, `Acceptance criteria: ${criteriaSummary(report)}.`, '   '),
    ...report.inputs.projects.flatMap((project) => projectLines(report, project, page)),
    ...obstacleLines(report, page),
  ];
}

/** What the user can mend so that more is looked at; at the end of the report it would be missed. */
function obstacleLines({ inputs }: Report, page: Page): readonly string[] {
  return inputs.notExamined.flatMap(({ what, why, remedy }) =>
    remedy === undefined
      ? []
      : item(page, '   ! ', `Not examined: ${what}: ${why.replace(/\.$/, '')}. ${remedy}`).map(page.paint.yellow),
  );
}

function countsText({ verdict, suppressed }: Report): string {
  const found = severityList(verdict.counts);
  const parts = [
    found === '' ? 'No findings' : `Findings: ${found}`,
    ...(verdict.newCounts ? [`new: ${severityList(verdict.newCounts) || 'none'}`] : []),
    ...(verdict.fixedCounts && severityList(verdict.fixedCounts)
      ? [`fixed: ${severityList(verdict.fixedCounts)}`]
      : []),
    ...(suppressed.length > 0 ? [`accepted: ${suppressed.length}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function projectLines(report: Report, project: ProjectInput, page: Page): readonly string[] {
  const ran = `${project.applied} of ${counted(project.migrations, 'migration')} applied from empty`;
  const text = `${project.toolTitle} in ${project.root}: ${ran} on ${engineText(report)}, ${counted(project.relations, 'table')}.`;
  const salvaged =
    'The chain does not run. What follows rests on what the migrations mean to build: each statement was tried by itself.';
  return [
    ...paragraph(page, text, '   '),
    ...(project.isSalvaged ? item(page, '   ', salvaged).map(page.paint.yellow) : []),
  ];
}

const chainTitle = ({ inputs }: Report, project: ProjectInput): string =>
  inputs.projects.length > 1 ? `Migrations of ${project.name}` : 'Migrations';

const bullets = (page: Page, texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => item(page, '- ', text));

const MOST_STRENGTHS = 12;

function strengthLines(report: Report, page: Page): readonly string[] {
  const shown = page.isVerbose ? report.strengths : report.strengths.slice(0, MOST_STRENGTHS);
  const more = report.strengths.length - shown.length;
  return [
    ...shown.flatMap(({ text }) => item(page, `${page.paint.green('✓')} `, text)),
    ...(more > 0 ? dim(page, [`  … and ${more} more (--verbose)`]) : []),
  ];
}

function examinedLines(report: Report, page: Page): readonly string[] {
  const { inputs, rules } = report;
  const projects = inputs.projects.map((project) => {
    const models = project.models
      ? `models: ${counted(project.models.tables, 'table')} (${project.models.reader})`
      : 'no models';
    const pages = project.pages ? `pages: ${project.pages.count} in ${project.pages.directory}` : 'no pages';
    return `${project.name}: ${walkedWords(project)}${project.runs ? ` by ${project.runs}` : ''}, ${models}, ${pages}.`;
  });
  const notAssessed = rules.notAssessed.map(({ rule, missing }) => `${rule} (needs ${missing.join(', ')})`);
  return [
    ...bullets(page, projects),
    ...bullets(page, [`${counted(rules.ran, 'rule')} ran, ${rules.off} are off.`]),
    ...(notAssessed.length > 0
      ? item(page, '- ', `Not assessed: ${counted(notAssessed.length, 'rule')}: ${shortList(notAssessed, page)}.`)
      : []),
    ...inputs.notExamined.flatMap(({ what, why, remedy }) =>
      remedy === undefined ? item(page, '- ', `Not examined: ${what}: ${why.replace(/\.$/, '')}.`) : [],
    ),
  ];
}

const shortList = (names: readonly string[], page: Page): string =>
  names.length > 5 && !page.isVerbose ? `${names.slice(0, 5).join(', ')}, … (+${names.length - 5})` : names.join(', ');
