// Markdown that says exactly what it should. Names, messages and SQL come from the repository and from servers: they stand in code
// spans or fences, where GitHub renders nothing, links nothing and notifies nobody. Backslashes do not stop `@name` or `#12`.
import { cut, spans } from '../prose.ts';
import { visible, visibleLines } from '../visible.ts';

const LONGEST_NAME = 80;
const LONGEST_CODE = 200;
const LONGEST_LINE = 500;

/** A code span of exactly this text, in a sentence or in a table cell. */
export function code(text: string, longest = LONGEST_NAME): string {
  const shown = cut(visible(text), longest);
  // A pipe ends a cell even in a code span, and an escaped one is wrong after a backslash.
  if (shown.trim() === '' || shown.includes('|')) return codeElement(text, longest);
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The same as an element, for where Markdown is not read. */
export const codeElement = (text: string, longest = LONGEST_NAME): string =>
  `<code>${entities(cut(visible(text), longest)) || '&#32;'}</code>`;

/** A fenced block; the fence is longer than any run of backticks inside. */
export function fenced(text: string, language: string): string {
  const lines = visibleLines(text).replace(/\n+$/, '').split('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines.map((line) => cut(line, LONGEST_LINE)), fence].join('\n');
}

/** A sentence from outside: names and all that GitHub would make something of stand in code spans. */
export const prose = (text: string, names?: ReadonlySet<string>, longest?: number): string =>
  spans(text, names, longest)
    .map((span) => (span.isCode ? code(span.text, LONGEST_CODE) : span.text))
    .join('');

export const link = (label: string, url: string): string => `[${label}](${url})`;

/** Text of ours with a title from outside. */
export const details = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** Items go on in one list; what begins otherwise, or comes after a fold, stands by itself. */
export function joinedLists(text: string, more: string): string {
  if (text === '') return more;
  const isOneList = /^(-|\d+\.) /.test(more) && !text.endsWith('</details>');
  return isOneList ? `${text}\n${more}` : `${text}\n\n${more}`;
}

export const table = (
  header: readonly string[],
  alignment: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string =>
  [header, alignment.map((side) => (side === 'left' ? ':--' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

const entities = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9_]/gu, (character) => `&#${character.codePointAt(0)};`);
