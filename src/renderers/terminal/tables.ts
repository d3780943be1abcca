import type { Report } from '#report/report.ts';
import {
  capitalised,
  counted,
  criteriaSummary,
  criterionNumbers,
  metricChange,
  metricText,
  missingNote,
  percent,
  statusMarks,
} from '../words.ts';
import { padEnd, shorten } from './lines.ts';
import { dim, item, type Page, paragraph, severityPaint, statusPaint } from './page.ts';

export const criteriaTitle = (report: Report): string => `Acceptance criteria: ${criteriaSummary(report)}`;

export function criteriaLines(report: Report, page: Page): readonly string[] {
  return report.criteria.flatMap((criterion, at) => {
    const number = String(at + 1).padStart(2);
    const paint = statusPaint(page, criterion.status);
    return [
      ...item(page, `${statusMarks[criterion.status]} ${number}. `, criterion.title),
      ...paragraph(page, `${criterion.evidence}${missingNote(criterion)}`, '       ').map(paint),
    ];
  });
}

export function metricLines(report: Report, page: Page): readonly string[] {
  const titleColumns = Math.min(
    Math.floor(page.width / 2),
    Math.max(...report.metrics.map((metric) => metric.title.length)),
  );
  return report.metrics.flatMap((metric) => {
    const change =
      metric.base === undefined || metricChange(metric) === '' ? '' : ` ${metricChange(metric)} against base`;
    const rest = metricText(metric).replace(/^\S+( %)?\s?/, '');
    const first = `${padEnd(shorten(metric.title, titleColumns), titleColumns)}  ${percent(metric.value).padStart(6)}  `;
    return item(page, first, `${rest}${change}`).map((line) => line.trimEnd());
  });
}

export function actionLines(report: Report, page: Page): readonly string[] {
  return report.actions.flatMap((action, at) => {
    const paint = severityPaint(page, action.priority);
    const first = `${String(at + 1).padStart(2)}. ${padEnd(capitalised(action.priority), 8)} `;
    const [line = '', ...others] = item(page, first, `${action.title}${clearing(report, action)}`);
    return [line.replace(capitalised(action.priority), paint(capitalised(action.priority))), ...others];
  });
}

function clearing(report: Report, action: Report['actions'][number]): string {
  const numbers = criterionNumbers(report, action);
  const criteria =
    numbers.length > 0 ? ` and ${numbers.length === 1 ? 'criterion' : 'criteria'} ${numbers.join(', ')}` : '';
  return ` (clears ${counted(action.clears.length, 'finding')}${criteria})`;
}

export const questionLines = (report: Report, page: Page): readonly string[] =>
  report.questions.flatMap((question, at) => [
    ...item(page, `${at + 1}. `, question.text),
    ...dim(page, paragraph(page, `${question.because} Answer: ${question.answer} in schema-audit.yml.`, '   ')),
  ]);
