// What became of each migration, as columns.
import type { Finding } from '#finding/finding.ts';
import type { ProjectInput, StepResult } from '#report/report.ts';
import { type ChainRow, chainRows, chainView } from '../chain.ts';
import { stepWords } from '../words.ts';
import { columnsOf, padEnd, shorten } from './lines.ts';
import { dim, item, type Page } from './page.ts';

const stepMarks: Readonly<Record<StepResult, string>> = {
  ok: '✓',
  failed: '✗',
  differs: '≠',
  none: '–',
  'not-walked': '·',
};

export function chainLines(project: ProjectInput, findings: readonly Finding[], page: Page): readonly string[] {
  if (page.isVerbose) return tableLines(chainRows(project, findings), page);
  const { alike, rows } = chainView(project, findings);
  const lines = alike.flatMap(({ words }, at) =>
    item(page, '', `${words}${at === alike.length - 1 ? ' (all with --verbose)' : ''}`),
  );
  return [...dim(page, lines), ...tableLines(rows, page)];
}

/** A title of fewer columns says nothing; the name of the revision gets them instead. */
const NARROWEST_TITLE = 12;

function tableLines(rows: readonly ChainRow[], page: Page): readonly string[] {
  if (rows.length === 0) return [];
  const hasFindings = rows.some(({ findings }) => findings > 0);
  const header = [...['up', 'down', 'again'].map((name) => padEnd(name, 9)), ...(hasFindings ? ['found'] : [])].join(
    ' ',
  );
  const room = page.width - header.length - 3;
  const longest = Math.max(8, ...rows.map(({ entry }) => columnsOf(entry.revision)));
  const columns = Math.min(longest, Math.floor(page.width * 0.4), room);
  const title = room - columns < NARROWEST_TITLE ? 0 : room - columns;
  const line = (revision: string, cells: string, text: string) =>
    `${padEnd(shorten(revision, columns), columns)}  ${cells} ${title === 0 ? '' : shorten(text, title)}`.trimEnd();
  return [
    ...dim(page, [line('Revision', header, 'title')]),
    ...rows.map((row) => line(row.entry.revision, cellsOf(row, hasFindings), row.entry.title)),
  ];
}

function cellsOf({ entry, findings }: ChainRow, hasFindings: boolean): string {
  const steps = [entry.up, entry.down, entry.again].map((step) => padEnd(`${stepMarks[step]} ${stepWords[step]}`, 9));
  return [...steps, ...(hasFindings ? [padEnd(findings === 0 ? '' : String(findings), 'found'.length)] : [])].join(' ');
}
