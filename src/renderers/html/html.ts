import type { ProjectInput, Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import { namesOf } from '../names.ts';
import type { Links, Render } from '../renderer.ts';
import { visibleReport } from '../visible.ts';
import {
  capitalised,
  comparedWith,
  counted,
  criteriaSummary,
  diffLines,
  diffSize,
  metricText,
  missingNote,
  outcomeOf,
  outcomes,
  percent,
  statusMarks,
  statusWords,
  walkedWords,
} from '../words.ts';
import { chainPart } from './chain.ts';
import { blockingPart, findingsPart } from './findings.ts';
import { anchorOf, head } from './head.ts';
import { prose } from './prose.ts';
import { css } from './style.ts';

/** One page that needs nothing beside itself: no script, no picture, no request. */
export const renderHtml: Render = (raw, { links }) => {
  const report = visibleReport(raw);
  const title = `Schema audit: ${outcomes[outcomeOf(report)].words}`;
  const shown = parts(report, links).filter(([, body]) => body !== '');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${text(title)}</title>`,
    `<style>\n${css}\n</style>`,
    '</head>',
    '<body>',
    head(
      report,
      title,
      shown.map(([name]) => name),
    ),
    ...shown.map(([name, body]) => part(name, body)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function parts(report: Report, links: Links | undefined): readonly (readonly [string, string])[] {
  const names = namesOf(report);
  return [
    ['Fix before merging', blockingPart(report, links)],
    [`Acceptance criteria: ${criteriaSummary(report)}`, criteria(report, names)],
    ['Findings', findingsPart(report, links)],
    ['Recommended actions', actions(report, names)],
    ['Open questions', questions(report, names)],
    ['Metrics', metrics(report)],
    ['Gaps between documentation, models and migrations', list(report.gaps, names)],
    ...chains(report),
    ['Schema diff', diff(report)],
    [
      'In good order',
      list(
        report.strengths.map((strength) => strength.text),
        names,
      ),
    ],
    ['What was examined', examined(report, names)],
  ];
}

function chains({ inputs: { projects }, findings }: Report): readonly (readonly [string, string])[] {
  const heading = ({ name }: ProjectInput) => (projects.length === 1 ? 'Migrations' : `Migrations of ${name}`);
  return projects.map((project) => [heading(project), chainPart(project, findings)]);
}

const part = (title: string, body: string): string =>
  `<section id="${anchorOf(title)}">\n<h2>${text(title)}</h2>\n${body}\n</section>`;

const list = (items: readonly string[], names: ReadonlySet<string>): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${prose(item, names)}</li>`).join('\n')}\n</ul>`;

function criteria(report: Report, names: ReadonlySet<string>): string {
  const rows = report.criteria.map((criterion, at) => {
    const result = `<span class="${criterion.status}">${statusMarks[criterion.status]} ${statusWords[criterion.status]}</span>`;
    return `<tr><td>${at + 1}. ${text(criterion.title)}</td><td class="result">${result}</td><td class="dim">${prose(criterion.evidence + missingNote(criterion), names)}</td></tr>`;
  });
  return stack(['Criterion', 'Result', 'Evidence'], rows);
}

const stack = (header: readonly string[], rows: readonly string[]): string =>
  [
    '<table class="stack">',
    `<thead><tr>${header.map((name) => `<th>${text(name)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');

function actions(report: Report, names: ReadonlySet<string>): string {
  const items = report.actions.map(
    ({ priority, title, clears }) =>
      `<li><b class="${priority}">${capitalised(priority)}</b> ${prose(title, names)} <span class="dim">(clears ${counted(clears.length, 'finding')})</span></li>`,
  );
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`;
}

function questions(report: Report, names: ReadonlySet<string>): string {
  const items = report.questions.map(
    (question) =>
      `<li>${prose(question.text, names)}<br><span class="dim">${prose(question.because, names)} Answer: <code>${text(question.answer)}</code> in <code>schema-audit.yml</code>.</span></li>`,
  );
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`;
}

function metrics(report: Report): string {
  const rows = report.metrics.map((metric) => {
    const before = comparedWith(metric);
    const from = before === undefined ? '' : `from ${percent(before)}`;
    const base = report.inputs.base === undefined ? '' : `<td class="number dim">${from}</td>`;
    return `<tr><td>${text(metric.title)}</td><td>${text(metricText(metric))}</td>${base}</tr>`;
  });
  return stack(report.inputs.base === undefined ? ['Metric', 'Value'] : ['Metric', 'Value', 'Base'], rows);
}

/** A longer diff is folded: what stands below it would not be found. */
const MOST_LINES = 120;

function diff({ schemaDiff }: Report): string {
  if (schemaDiff.unified === '') return '';
  const lines = schemaDiff.unified.split('\n');
  const marked = lines.map((line) => {
    const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : undefined;
    return kind ? `<span class="${kind}">${text(line)}</span>` : text(line);
  });
  const shown = `<pre>${marked.join('\n')}</pre>`;
  const size = diffSize(diffLines(schemaDiff.unified));
  return lines.length > MOST_LINES ? `<details>\n<summary>${size}</summary>\n${shown}\n</details>` : shown;
}

function examined(report: Report, names: ReadonlySet<string>): string {
  const { inputs, rules } = report;
  return list(
    [
      ...inputs.projects.map(projectText),
      `${counted(rules.ran, 'rule')} ran, ${rules.off} are off, ${counted(rules.notAssessed.length, 'rule')} without their evidence.`,
      ...inputs.notExamined.map(
        ({ what, why, remedy }) => `Not examined: ${what}: ${why.replace(/\.$/, '')}.${remedy ? ` ${remedy}` : ''}`,
      ),
      `schema-audit ${report.tool.version}`,
    ],
    names,
  );
}

function projectText(project: ProjectInput): string {
  const models = project.models
    ? `models: ${counted(project.models.tables, 'table')} (${project.models.reader})`
    : 'no models';
  const pages = project.pages ? `${counted(project.pages.count, 'page')} in ${project.pages.directory}` : 'no pages';
  return `${project.name}, ${project.toolTitle} in ${project.root}: ${walkedWords(project)}, ${models}, ${pages}.`;
}
