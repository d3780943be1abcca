import { severities } from '#finding/finding.ts';
import type { ProjectInput, Report } from '#report/report.ts';
import { escapeMarkup as text } from '../markup.ts';
import type { Render } from '../renderer.ts';
import { visibleReport } from '../visible.ts';
import {
  capitalised,
  counted,
  criteriaSummary,
  engineText,
  metricText,
  missingNote,
  outcomeOf,
  outcomes,
  percent,
  statusMarks,
  statusWords,
  stepWords,
} from '../words.ts';
import { findingsPart } from './findings.ts';
import { css } from './style.ts';

/** One page that needs nothing beside itself: no script, no picture, no request. */
export const renderHtml: Render = (raw) => {
  const report = visibleReport(raw);
  const title = `Schema audit: ${outcomes[outcomeOf(report)].words}`;
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
    head(report, title),
    part('Findings', findingsPart(report)),
    part(`Acceptance criteria: ${criteriaSummary(report)}`, criteria(report)),
    part('Recommended actions', actions(report)),
    part('Open questions', questions(report)),
    part('Metrics', metrics(report)),
    part('Gaps between documentation, models and migrations', list(report.gaps)),
    ...report.inputs.projects.map((project) => part(`Migrations of ${project.name}`, chain(project))),
    part('Schema diff', diff(report)),
    part('In good order', list(report.strengths.map((strength) => strength.text))),
    part('What was examined', examined(report)),
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
};

const part = (title: string, body: string): string =>
  body === '' ? '' : `<section>\n<h2>${text(title)}</h2>\n${body}\n</section>`;

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${text(item)}</li>`).join('\n')}\n</ul>`;

function head(report: Report, title: string): string {
  const { verdict, inputs } = report;
  const counts = severities.map(
    (severity) => `<li><b class="${severity}">${verdict.counts[severity]}</b>${capitalised(severity)}</li>`,
  );
  const facts = [
    `fail-on: ${verdict.failOn}`,
    `${counted(verdict.blocking.length, 'finding')} ${verdict.blocking.length === 1 ? 'blocks' : 'block'}`,
    ...(inputs.head === undefined ? [] : [`commit ${inputs.head.slice(0, 12)}`]),
    ...(inputs.base === undefined ? [] : [`against ${inputs.base.slice(0, 12)}`]),
    engineText(report),
  ];
  const salvaged = inputs.projects.some((project) => project.isSalvaged)
    ? '<p><b class="unmet">The chain does not run.</b> The rest is judged by what the migrations mean to build.</p>'
    : '';
  return [
    `<header>\n<h1>${outcomes[outcomeOf(report)].mark} ${text(title)}</h1>`,
    `<p class="dim">${text(facts.join(' · '))}</p>`,
    salvaged,
    `<ul class="counts">\n${counts.join('\n')}\n</ul>\n</header>`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function criteria(report: Report): string {
  const rows = report.criteria.map((criterion, at) => {
    const result = `<span class="${criterion.status}">${statusMarks[criterion.status]} ${statusWords[criterion.status]}</span>`;
    return `<tr><td>${at + 1}. ${text(criterion.title)}</td><td class="result">${result}</td><td class="dim">${text(criterion.evidence + missingNote(criterion))}</td></tr>`;
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

function actions(report: Report): string {
  const items = report.actions.map(
    ({ priority, title, clears }) =>
      `<li><b class="${priority}">${capitalised(priority)}</b> ${text(title)} <span class="dim">(clears ${counted(clears.length, 'finding')})</span></li>`,
  );
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`;
}

function questions(report: Report): string {
  const items = report.questions.map(
    (question) =>
      `<li>${text(question.text)}<br><span class="dim">${text(question.because)} Answer: <code>${text(question.answer)}</code> in <code>schema-audit.yml</code>.</span></li>`,
  );
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`;
}

function metrics(report: Report): string {
  const rows = report.metrics.map((metric) => {
    const base =
      report.inputs.base === undefined
        ? ''
        : `<td class="number dim">${metric.base === undefined ? '' : `from ${percent(metric.base)}`}</td>`;
    return `<tr><td>${text(metric.title)}</td><td>${text(metricText(metric))}</td>${base}</tr>`;
  });
  return stack(report.inputs.base === undefined ? ['Metric', 'Value'] : ['Metric', 'Value', 'Base'], rows);
}

function chain(project: ProjectInput): string {
  const rows = project.chain.map(
    ({ revision, title, up, down, again }) =>
      `<tr><td><code>${text(revision)}</code> ${text(title)}</td>${[up, down, again].map((result) => `<td>${stepWords[result]}</td>`).join('')}</tr>`,
  );
  const header = ['Migration', 'Up', 'Down', 'Up again'].map((name) => `<th>${name}</th>`).join('');
  return rows.length === 0
    ? ''
    : `<table>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function diff({ schemaDiff }: Report): string {
  if (schemaDiff.unified === '') return '';
  const lines = schemaDiff.unified.split('\n').map((line) => {
    const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : undefined;
    return kind ? `<span class="${kind}">${text(line)}</span>` : text(line);
  });
  return `<pre>${lines.join('\n')}</pre>`;
}

function examined(report: Report): string {
  const { inputs, rules } = report;
  return list([
    ...inputs.projects.map(projectText),
    `${counted(rules.ran, 'rule')} ran, ${rules.off} are off, ${counted(rules.notAssessed.length, 'rule')} without their evidence.`,
    ...inputs.notExamined.map(
      ({ what, why, remedy }) => `Not examined: ${what}: ${why.replace(/\.$/, '')}.${remedy ? ` ${remedy}` : ''}`,
    ),
    `schema-audit ${report.tool.version}`,
  ]);
}

function projectText(project: ProjectInput): string {
  const models = project.models
    ? `models: ${counted(project.models.tables, 'table')} (${project.models.reader})`
    : 'no models';
  const pages = project.pages ? `${counted(project.pages.count, 'page')} in ${project.pages.directory}` : 'no pages';
  return `${project.name}: ${project.applied} of ${counted(project.migrations, 'migration')} of ${project.toolTitle} in ${project.root} applied, ${models}, ${pages}.`;
}
