// Values of any type in text form, best first, that satisfy what checks ask of them.
import type { ColumnType } from './column-type.ts';
import type { Condition } from './condition.ts';
import { fittingDocuments } from './fitting-document.ts';
import { fittingNumbers } from './fitting-number.ts';
import { fittingTimes } from './fitting-time.ts';
import { fittingWords, lengthsOf } from './fitting-word.ts';
import { namedText } from './named-text.ts';
import type { Token } from './token.ts';

/** Empty for a type that nobody here knows. */
export function typeTexts(type: ColumnType, token: Token, conditions: readonly Condition[]): readonly string[] {
  switch (type.kind) {
    case 'named':
      return namedTexts(type, token, conditions);
    case 'domain':
      return typeTexts(type.base, token, [...conditions, ...type.conditions]);
    case 'enum':
      return rotated(wordsOf(conditions) ?? type.type.labels, token.row);
    case 'array':
      return arrayTexts(type.element, token, conditions);
    case 'range':
      return rangeTexts(type, token);
    case 'composite':
      return compositeTexts(type, token);
  }
}

/** In the order of the list, from another one on for each row. */
export const rotated = <Item>(items: readonly Item[], row: number): readonly Item[] => {
  const start = items.length === 0 ? 0 : row % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};

/** What all lists have in common. */
function wordsOf(conditions: readonly Condition[]): readonly string[] | undefined {
  const lists = conditions.flatMap((condition) => (condition.kind === 'words' ? [condition.words] : []));
  return lists.length === 0 ? undefined : lists.reduce((left, right) => left.filter((word) => right.includes(word)));
}

const wordTypes = ['text', 'citext', 'bpchar', 'name', 'character varying', 'character'];

function namedTexts(
  { name, modifiers }: Extract<ColumnType, { kind: 'named' }>,
  token: Token,
  conditions: readonly Condition[],
): readonly string[] {
  const words = wordsOf(conditions);
  if (words && words.length > 0) return rotated(words, token.row);
  const sizes = modifiers.map(Number);
  const plain = namedText(name, sizes, token);
  if (plain === undefined) return [];
  if (wordTypes.includes(name)) return fittingWords(plain, limitOf(name, sizes), token, conditions);
  const fitting = fittingByName[name]?.(plain, token, conditions);
  return fitting ?? fittingNumbers(plain, name, sizes, token, conditions) ?? [plain];
}

function limitOf(name: string, [size]: readonly number[]): number {
  if (size !== undefined) return size;
  if (name === 'name') return 63;
  return name === 'character' ? 1 : Number.POSITIVE_INFINITY;
}

type Fitting = (plain: string, token: Token, conditions: readonly Condition[]) => readonly string[];

const fittingByName: Readonly<Record<string, Fitting>> = {
  json: fittingDocuments,
  jsonb: fittingDocuments,
  date: fittingTimes,
  'timestamp without time zone': fittingTimes,
  'timestamp with time zone': fittingTimes,
  uuid: (plain, _token, conditions) => uuidTexts(plain, conditions),
  bytea: (plain, _token, conditions) => [
    `\\x${plain.slice(2).padStart(Math.min(lengthsOf(conditions).least, 1024) * 2, '0')}`,
    plain,
  ],
};

/** Within a range of partitions the end stays the token's own. */
function uuidTexts(plain: string, conditions: readonly Condition[]): readonly string[] {
  const bound = conditions.flatMap((one) => (one.kind === 'bound' && one.side === 'least' ? [one.value] : []))[0];
  return bound === undefined ? [plain] : [bound.slice(0, -12) + plain.slice(-12), bound];
}

function arrayTexts(element: ColumnType, token: Token, conditions: readonly Condition[]): readonly string[] {
  const [first, second = first] = wordsOf(conditions) ?? typeTexts(element, token, []);
  if (first === undefined) return ['{}'];
  const { least, most } = lengthsOf(conditions);
  const items = Array.from({ length: Math.min(Math.max(least, 1), most, 1000) }, () => quotedItem(first));
  return [`{${items.join(',')}}`, `{${quotedItem(second ?? first)}}`, '{}'];
}

const quotedItem = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** From one token to the next of the same column: ranges of two rows never overlap. */
function rangeTexts(type: Extract<ColumnType, { kind: 'range' }>, token: Token): readonly string[] {
  const [from] = typeTexts(type.subtype, token, []);
  const [to] = typeTexts(type.subtype, { ...token, number: token.number + 1, row: token.row + 1 }, []);
  if (from === undefined || to === undefined) return ['empty'];
  const isRising = Number.isNaN(Number(from)) ? from < to : Number(from) < Number(to);
  const range = isRising ? `["${from}","${to}")` : `["${from}","${from}"]`;
  return [type.isMulti ? `{${range}}` : range];
}

function compositeTexts(type: Extract<ColumnType, { kind: 'composite' }>, token: Token): readonly string[] {
  const attributes = type.attributes.map(
    (attribute) => typeTexts(attribute.type, { ...token, column: attribute.name }, [])[0],
  );
  return [`(${attributes.map((text) => (text === undefined ? '' : quotedItem(text))).join(',')})`];
}
