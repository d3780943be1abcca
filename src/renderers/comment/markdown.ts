// Markdown that says exactly what it should. Names, messages and SQL come from the repository and from servers: they stand in code
// spans or fences, where GitHub renders nothing, links nothing and notifies nobody. Backslashes do not stop `@name` or `#12`.
import { visible, visibleLines } from '../visible.ts';

const LONGEST_NAME = 80;
const LONGEST_LINE = 500;

/** A code span of exactly this text, in a sentence or in a table cell. */
export function code(text: string, longest = LONGEST_NAME): string {
  const shown = cut(visible(text), longest);
  if (shown.trim() === '') return '<code>&#32;</code>';
  // A pipe ends a cell even in a code span, and an escaped one is wrong after a backslash.
  if (shown.includes('|')) return `<code>${entities(shown)}</code>`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function fenced(text: string, language: string): string {
  const lines = visibleLines(text).replace(/\n+$/, '').split('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}${language}`, ...lines.map((line) => cut(line, LONGEST_LINE)), fence].join('\n');
}

/** A sentence from outside: plain words stay; names, what it quotes in backticks, and all else go into code spans. */
export function prose(text: string, names: ReadonlySet<string> = NO_NAMES, longest = 600): string {
  const parts = cut(visible(text), longest).split(QUOTED);
  return parts.map((part, at) => (at % 2 === 1 ? code(part) : plainPart(part, at === 0, names))).join('');
}

// Splitting by a group keeps what it caught at the odd places.
const QUOTED = /(?<=^|[\s(])`([^`]+)`(?=$|[\s).,;:!?])/;

function plainPart(part: string, isStart: boolean, names: ReadonlySet<string>): string {
  const words = part.split(/( +)/);
  return words
    .map((word, at) => (/^ *$/.test(word) ? word.slice(0, 1) : proseWord(word, isStart && at === 0, names)))
    .join('');
}

const NO_NAMES: ReadonlySet<string> = new Set();

export const link = (label: string, url: string): string => `[${label}](${url})`;

/** Text of ours with a title from outside. */
export const details = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

export const table = (
  header: readonly string[],
  alignment: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string =>
  [header, alignment.map((side) => (side === 'left' ? ':--' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

// Words and numbers, and punctuation that begins nothing. GitHub turns the others into links, lists, emoji or mentions.
const PLAIN = /^[A-Za-z]+(?:['’–/-][A-Za-z]+)*$|^[+−]?\d{1,6}$/;
const NOT_PLAIN = /^(?:www|GH)\b|^[0-9a-f]{7,}$/i;
const LONE = /^[–—%=→…]$/;
const PUNCTUATION = /^[("'“)”.,;:!?…]*$/;

function proseWord(word: string, isFirst: boolean, names: ReadonlySet<string>): string {
  const [, open = '', core = '', close = ''] = /^([("'“]*)(.*?)([)"'”.,;:!?…]*)$/su.exec(word) ?? [];
  if (core === '') return PUNCTUATION.test(word) ? word : code(word);
  const opensList = isFirst && /^\d/.test(core) && /^[.)]/.test(close);
  const isPlain = PLAIN.test(core) && !NOT_PLAIN.test(core) && !opensList && !names.has(core);
  return isPlain || LONE.test(core) ? word : `${open}${code(core)}${close}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

const entities = (text: string): string =>
  text.replaceAll(/[^A-Za-z0-9 _]/gu, (character) => `&#${character.codePointAt(0)};`);

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
