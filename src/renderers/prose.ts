// Sentences from outside, as plain words and as names: what is a name stands as code in a comment and in the page.
import { visible } from './visible.ts';

export interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** A sentence from outside: plain words stay; names, what it quotes in backticks, and all else become code. */
export function spans(text: string, names: ReadonlySet<string> = new Set(), longest = 600): readonly Span[] {
  const shown = cut(visible(text), longest);
  const [, label, statement] = STATEMENT.exec(shown) ?? [];
  if (label && statement) return [plain(`${label}: `), { text: statement, isCode: true }];
  const known = new Set([...names, ...listedNames(shown)]);
  // Splitting by a group keeps what it caught at the odd places.
  return shown
    .split(QUOTED)
    .flatMap((part, at) => (at % 2 === 1 ? [{ text: part, isCode: true }] : plainPart(part, at === 0, known)));
}

export function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}

/** A statement is one thing, whatever words it consists of. */
const STATEMENT = /^(Statement): (.*)$/s;

const plain = (text: string): Span => ({ text, isCode: false });

const QUOTED = /(?<=^|[\s(])`([^`]+)`(?=$|[\s).,;:!?])/;

// Words and numbers, and punctuation that begins nothing. GitHub turns the others into links, lists, emoji or mentions.
const PLAIN = /^[A-Za-z]+(?:['’–/-][A-Za-z]+)*$|^[+−]?\d{1,6}(?:[.,]\d{1,3})*$/;
const NOT_PLAIN = /^(?:www|GH)\b|^[0-9a-f]{7,}$/i;
const LONE = /^[–—%=→…]$/;
const PUNCTUATION = /^[("'“)”.,;:!?…]*$/;

/** One item of `(company_id, location)` or `: jobs, job_chunks` that can only be a name makes names of all. */
function listedNames(text: string): readonly string[] {
  const lists = text.match(/(?<=[:(] ?)\w+(?:\.\w+)*(?:, \w+(?:\.\w+)*)+/g) ?? [];
  return lists.map((list) => list.split(', ')).flatMap((items) => (items.every(isPlain) ? [] : items));
}

const isPlain = (word: string): boolean => PLAIN.test(word) && !NOT_PLAIN.test(word);

function plainPart(part: string, isStart: boolean, names: ReadonlySet<string>): readonly Span[] {
  const words = part.split(/( +)/);
  return words.flatMap((word, at) =>
    /^ *$/.test(word) ? [plain(word.slice(0, 1))] : spansOfWord(word, isStart && at === 0, names),
  );
}

function spansOfWord(word: string, isFirst: boolean, names: ReadonlySet<string>): readonly Span[] {
  const [, open = '', core = '', close = ''] = /^([("'“]*)(.*?)([)"'”.,;:!?…]*)$/su.exec(word) ?? [];
  if (core === '') return [{ text: word, isCode: !PUNCTUATION.test(word) }];
  const opensList = isFirst && /^\d/.test(core) && /^[.)]/.test(close);
  // PostgreSQL's quotes, and Python's, belong to the name.
  const quote = quoteAround(open, close);
  const isWord = isPlain(core) && !opensList && !names.has(core) && quote === '';
  if (isWord || LONE.test(core)) return [plain(word)];
  return [
    plain(open.slice(0, open.length - quote.length)),
    { text: `${quote}${core}${quote}`, isCode: true },
    plain(close.slice(quote.length)),
  ];
}

function quoteAround(open: string, close: string): string {
  const last = open.at(-1) ?? '';
  return last !== '(' && close.startsWith(last) ? last : '';
}
