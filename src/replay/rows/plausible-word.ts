// Text as a column's name lets expect it: a later migration may well read it as what the name says.
import { lastToken, nameTokens } from '#catalog/naming/name-tokens.ts';
import type { Token } from './token.ts';

export function plausibleWord(token: Token): string {
  const tokens = nameTokens(token.column);
  const kind = kindOf(token.column);
  if (kind !== undefined) return writers[kind](token);
  if (tokens.length > 1 && ['is', 'has', 'can'].includes(tokens[0] ?? '')) return String(token.row % 2 === 0);
  return `${tokens.join('-').slice(0, 40) || 'value'}-${token.number}`;
}

/** What the name lets expect is no free text, so that neither an empty nor a very long one is plausible. */
export const isNotation = (column: string): boolean =>
  ['document', 'identifier', 'number', 'moment'].includes(kindOf(column) ?? '');

function kindOf(column: string): Kind | undefined {
  const last = lastToken(column);
  return kinds.find(([, words]) => words.includes(last))?.[0];
}

/** Seconds after the start of 2001; the highest token is in 2026. */
export const momentOf = ({ number }: Token): string =>
  new Date(Date.UTC(2001, 0, 1) + number * 797_000).toISOString().slice(0, 19).replace('T', ' ');

export const uuidOf = ({ number }: Token): string => `5eed0000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

type Kind = 'address' | 'link' | 'document' | 'identifier' | 'number' | 'moment';

const kinds: readonly (readonly [kind: Kind, lastWords: readonly string[]])[] = [
  ['address', ['email', 'mail', 'emails']],
  ['link', ['url', 'uri', 'link', 'href', 'website']],
  [
    'document',
    [
      'json',
      'data',
      'payload',
      'meta',
      'metadata',
      'settings',
      'config',
      'configuration',
      'parameters',
      'params',
      'properties',
      'attributes',
      'options',
      'extra',
    ],
  ],
  ['identifier', ['id', 'uuid', 'guid']],
  [
    'number',
    [
      'count',
      'amount',
      'price',
      'cost',
      'total',
      'quantity',
      'qty',
      'year',
      'age',
      'size',
      'weight',
      'height',
      'width',
      'score',
      'rate',
      'percent',
      'salary',
    ],
  ],
  ['moment', ['at', 'on', 'date', 'time', 'timestamp']],
];

const writers: Readonly<Record<Kind, (token: Token) => string>> = {
  address: ({ number }) => `person-${number}@example.com`,
  link: ({ number }) => `https://example.com/${number}`,
  document: ({ column, number }) => JSON.stringify({ [column]: number }),
  identifier: uuidOf,
  number: ({ number }) => String(number),
  moment: momentOf,
};
