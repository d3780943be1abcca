import type { Finding } from '#finding/finding.ts';
import type { ProjectInput } from '#report/report.ts';
import { type ChainRow, chainView } from '../chain.ts';
import { escapeMarkup as text } from '../markup.ts';
import { stepWords } from '../words.ts';

/** Migrations that went alike are there, folded. */
export function chainPart(project: ProjectInput, findings: readonly Finding[]): string {
  const { alike, rows } = chainView(project, findings);
  const folded = alike.map(
    ({ words, rows: some }) => `<details>\n<summary>${text(words)}</summary>\n${rowsTable(some)}\n</details>`,
  );
  return [...folded, ...(rows.length === 0 ? [] : [rowsTable(rows)])].join('\n');
}

function rowsTable(rows: readonly ChainRow[]): string {
  const hasFindings = rows.some(({ findings }) => findings > 0);
  const names = ['Migration', 'Up', 'Down', 'Up again', ...(hasFindings ? ['Findings'] : [])];
  const header = names.map((name) => `<th>${name}</th>`).join('');
  const body = rows.map((row) => rowMarkup(row, hasFindings)).join('\n');
  return `<table class="chain">\n<thead><tr>${header}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function rowMarkup({ entry, findings }: ChainRow, hasFindings: boolean): string {
  const cells = [
    `<code>${text(entry.revision)}</code> ${text(entry.title)}`,
    ...[entry.up, entry.down, entry.again].map((step) => stepWords[step]),
    ...(hasFindings ? [findings === 0 ? '' : String(findings)] : []),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
