// Criteria, actions, questions, metrics, and how it was checked.
import type { CriterionVerdict, ProjectInput, Report } from '#report/report.ts';
import { namesOf } from '../names.ts';
import type { Links } from '../renderer.ts';
import {
  capitalised,
  comparedWith,
  counted,
  criterionNumbers,
  engineText,
  metricChange,
  metricText,
  missingNote,
  percent,
  statusMarks,
  statusWords,
  walkedWords,
} from '../words.ts';
import { blockingFindings } from './findings.ts';
import { code, details, prose, table } from './markdown.ts';
import { baseElement, baseName, criteriaHeading } from './verdict.ts';

export function criteriaSection(report: Report): string {
  const rows = report.criteria.map((criterion, at) => [
    `${at + 1}`,
    prose(criterion.title),
    resultCell(criterion),
    evidenceCell(criterion, namesOf(report)),
  ]);
  const shown = table(['', 'Criterion', 'Result', 'Evidence'], ['right', 'left', 'left', 'left'], rows);
  const isWell = report.criteria.every(({ status }) => status === 'met');
  return isWell ? details(`<b>${criteriaHeading(report)}</b>`, shown) : `### ${criteriaHeading(report)}\n\n${shown}`;
}

function resultCell({ status }: CriterionVerdict): string {
  const word = statusWords[status].replaceAll(' ', '&nbsp;');
  return status === 'met' ? `${statusMarks[status]}&nbsp;${word}` : `${statusMarks[status]}&nbsp;**${word}**`;
}

function evidenceCell(criterion: CriterionVerdict, names: ReadonlySet<string>): string {
  return prose(`${criterion.evidence}${missingNote(criterion)}`, names, 400);
}

/** What this pull request can do something about comes first; the rest of a report with a base is folded. */
export function actionsSection(report: Report, links: Links | undefined): string {
  const [now, later] = nowAndLater(report);
  const items = [...now, ...later].map((action, at) => actionItem(report, action, at));
  const open = now.length === 0 ? [] : ['### Do next', '', ...items.slice(0, now.length)];
  if (later.length === 0) return open.join('\n');
  const title = `<b>Do later</b>: ${counted(later.length, 'action')} for what ${baseElement(links)} already has`;
  const folded = details(title, items.slice(now.length).join('\n'));
  return [...open, ...(open.length > 0 ? [''] : []), folded].join('\n');
}

type Action = Report['actions'][number];

function nowAndLater({ actions, findings, inputs, verdict }: Report): readonly [readonly Action[], readonly Action[]] {
  if (inputs.base === undefined) return [actions, []];
  const blocking = new Set(verdict.blocking);
  const fresh = new Set(findings.flatMap(({ isNew, fingerprint }) => (isNew ? [fingerprint] : [])));
  const clears = (action: Action, wanted: ReadonlySet<string>) => action.clears.some((one) => wanted.has(one));
  const first = actions.filter((action) => clears(action, blocking));
  const second = actions.filter((action) => !first.includes(action) && clears(action, fresh));
  const now = [...first, ...second];
  return [now, actions.filter((action) => !now.includes(action))];
}

function actionItem(report: Report, action: Action, at: number): string {
  const numbers = new Map(blockingFindings(report).map((finding, index) => [finding.fingerprint, index + 1]));
  const cleared = clearing(report, action, numbers);
  const title = prose(action.title, namesOf(report));
  return `${at + 1}. **${capitalised(action.priority)}:** ${title}${cleared === '' ? '' : ` (clears ${cleared})`}`;
}

function clearing(report: Report, action: Action, numbers: ReadonlyMap<string, number>): string {
  const findings = action.clears
    .flatMap((fingerprint) => numbers.get(fingerprint) ?? [])
    .toSorted((one, other) => one - other);
  const criteria = criterionNumbers(report, action);
  const named = (one: string, many: string, list: readonly number[]) =>
    list.length === 0
      ? []
      : [`${list.length === 1 ? one : many} ${list.slice(0, 5).join(', ')}${list.length > 5 ? ' …' : ''}`];
  const rest = action.clears.length - findings.length;
  const others = findings.length === 0 && rest > 0 ? [counted(rest, 'finding')] : [];
  return [...named('finding', 'findings', findings), ...others, ...named('criterion', 'criteria', criteria)].join(
    ' and ',
  );
}

export function questionsSection(report: Report): string {
  if (report.questions.length === 0) return '';
  const items = report.questions.map(
    ({ text, because, answer }, at) =>
      `${at + 1}. ${prose(text, namesOf(report))} ${prose(because, namesOf(report))} (${code(answer)} in ${code('schema-audit.yml')})`,
  );
  return ['### Questions for the author', '', ...items].join('\n');
}

export function metricsSection(report: Report, links: Links | undefined): string {
  const hasBase = report.inputs.base !== undefined;
  const rows = report.metrics.map((metric) =>
    hasBase
      ? [prose(metric.title), percent(comparedWith(metric)), metricText(metric), metricChange(metric)]
      : [prose(metric.title), metricText(metric)],
  );
  const shown = hasBase
    ? table(['', baseName(links), 'this PR', 'change'], ['left', 'right', 'right', 'right'], rows)
    : table(['', 'value'], ['left', 'right'], rows);
  return details('<b>Metrics</b>', shown);
}

export function howSection(report: Report): string {
  const { inputs, rules, suppressed } = report;
  const notExamined = inputs.notExamined.map(({ what, why }) => `${prose(what)} (${prose(why.replace(/\.$/, ''))})`);
  const notAssessed = rules.notAssessed.map(({ rule }) => code(rule));
  const sentences = [
    ...inputs.projects.map((project) => projectSentence(report, project)),
    ...(notExamined.length > 0 ? [`Not checked: ${notExamined.join('; ')}.`] : []),
    `${counted(rules.ran, 'rule')} ran, ${rules.off} are off; ${counted(suppressed.length, 'finding')} accepted.`,
    ...(notAssessed.length > 0 ? [`Rules without their evidence: ${short(notAssessed)}.`] : []),
  ];
  return details('<b>How this was checked</b>', sentences.join(' '));
}

function projectSentence(report: Report, project: ProjectInput): string {
  const models = project.models
    ? `Models: ${prose(project.models.reader)}, ${counted(project.models.tables, 'table')}.`
    : 'No models.';
  const pages = project.pages ? `Pages: ${code(project.pages.directory)} (${project.pages.count}).` : 'No pages.';
  return `${project.toolTitle} in ${code(project.root)} on ${engineText(report)}: ${walkedWords(project)}. ${models} ${pages}`;
}

const short = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');
