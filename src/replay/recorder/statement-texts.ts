// Which statement of what the client sent an event belongs to: PostgreSQL tells triggers only the whole.
import { splitScript } from '#sql/split-script.ts';
import { tokensOf } from '#sql/tokens.ts';

export interface SentCommand {
  /** `CREATE INDEX`. */
  readonly tag: string;
  /** All that the client sent. */
  readonly query: string;
}

/**
 * Texts in the order of the commands. The n-th command of a tag is the n-th statement that opens with it, or has it in a DO block, where there
 * are as many of both.
 */
export function statementTexts(commands: readonly SentCommand[]): readonly string[] {
  const texts = commands.map(({ query }) => query.trim());
  for (const positions of grouped(commands, ({ query }) => query)) {
    const [first] = positions;
    if (first === undefined) continue;
    assign(texts, positions, commands, splitScript(commands[first]?.query ?? ''));
  }
  return texts;
}

function assign(
  texts: string[],
  positions: readonly number[],
  commands: readonly SentCommand[],
  parts: readonly { readonly text: string }[],
): void {
  const [only] = parts;
  if (only && parts.length === 1) {
    for (const position of positions) texts[position] = only.text;
    return;
  }
  const openings = parts.map(({ text }) => ({ text, opening: openingOf(text) }));
  const tagOf = (position: number) => commands[position]?.tag ?? '';
  for (const alike of grouped(positions, tagOf).map((indexes) => indexes.map((index) => positions[index] ?? 0))) {
    const tag = tagOf(alike[0] ?? 0);
    const plain = openings.filter(({ opening }) => opensWith(opening, tag));
    const withBlocks = openings.flatMap((part) =>
      opensWith(part.opening, tag) ? [part] : timesIn(part, tag).map(() => part),
    );
    const matching = [withBlocks, plain].find(({ length }) => length === alike.length);
    for (const [index, position] of (matching ? alike : []).entries()) texts[position] = matching?.[index]?.text ?? '';
  }
}

/** Each place of a DO block where a command of this tag stands; one that a condition skips is a place all the same. */
function timesIn({ text, opening }: { readonly text: string; readonly opening: string }, tag: string) {
  if (!opensWith(opening, 'DO')) return [];
  const words = (otherNames.get(tag) ?? tag).replaceAll(' ', '\\s+');
  return [...text.matchAll(new RegExp(`\\b${words}\\b`, 'gi'))];
}

/** Positions of items that have the same key, in the order of their first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [position, item] of items.entries()) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()];
}

/** What may stand between the verb and what a tag calls the kind of object. */
const between = new Set(
  'OR REPLACE UNIQUE TEMP TEMPORARY LOCAL GLOBAL UNLOGGED RECURSIVE TRUSTED PROCEDURAL CONSTRAINT DEFAULT'.split(' '),
);

function openingOf(text: string): string {
  const words: string[] = [];
  for (const token of tokensOf(text)) {
    if (token.kind === 'comment') continue;
    const word = text.slice(token.start, token.end).toUpperCase();
    if (!between.has(word)) words.push(word);
    if (words.length === 5) break;
  }
  return words.join(' ');
}

const opensWith = (opening: string, tag: string): boolean => `${opening} `.startsWith(`${otherNames.get(tag) ?? tag} `);

const otherNames: ReadonlyMap<string, string> = new Map([
  ['CREATE TABLE AS', 'CREATE TABLE'],
  ['SELECT INTO', 'SELECT'],
]);
