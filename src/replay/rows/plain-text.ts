// The text form of an ordinary value, made of its token.
import type { ColumnType } from './column-type.ts';
import type { Token } from './token.ts';

/** Undefined for a type that nobody here knows. */
export function plainText(type: ColumnType, token: Token): string | undefined {
  switch (type.kind) {
    case 'named':
      return namedText(type.name, type.modifiers.map(Number), token);
    case 'domain':
      return plainText(type.base, token);
    case 'enum':
      return type.type.labels[token.row % Math.max(type.type.labels.length, 1)];
    case 'array':
      return arrayText(type.element, token);
    case 'range':
      return rangeText(type, token);
    case 'composite':
      return compositeText(
        type.attributes.map((attribute) => plainText(attribute.type, { ...token, column: attribute.name })),
      );
  }
}

function arrayText(element: ColumnType, token: Token): string | undefined {
  const text = plainText(element, token);
  return text === undefined ? undefined : `{${quotedItem(text)}}`;
}

const quotedItem = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

function compositeText(attributes: readonly (string | undefined)[]): string | undefined {
  const known = attributes.filter((text) => text !== undefined);
  return known.length === attributes.length ? `(${known.map(quotedItem).join(',')})` : undefined;
}

/** From one token to the next of the same column: ranges of two rows never overlap. */
function rangeText(type: Extract<ColumnType, { kind: 'range' }>, token: Token): string | undefined {
  const from = plainText(type.subtype, token);
  const to = plainText(type.subtype, { ...token, number: token.number + 1 });
  if (from === undefined || to === undefined) return undefined;
  const range = from < to || Number(from) < Number(to) ? `["${from}","${to}")` : `["${from}","${from}"]`;
  return type.isMulti ? `{${range}}` : range;
}

function namedText(name: string, modifiers: readonly number[], token: Token): string | undefined {
  return texts[name]?.(token, modifiers);
}

type Maker = (token: Token, modifiers: readonly number[]) => string;

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** Seconds after the start of 2001; the highest token is in 2026. */
const momentOf = ({ number }: Token): string =>
  new Date(Date.UTC(2001, 0, 1) + number * 797_000).toISOString().slice(0, 19).replace('T', ' ');

const dateOf = ({ number }: Token): string =>
  new Date(Date.UTC(2001, 0, 1) + (number % 9200) * 86_400_000).toISOString().slice(0, 10);

function timeOf({ number }: Token): string {
  const seconds = number % 86_400;
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}

/** Readable where there is room, unique as long as there are four characters. */
function wordOf(token: Token, limit: number): string {
  const plain = wordBy(token);
  if (plain.length <= limit) return plain;
  const short = token.number.toString(36);
  return short.length <= limit ? short : (token.row % 36 ** Math.min(limit, 4)).toString(36).slice(-limit);
}

function wordBy({ column, number }: Token): string {
  if (/e?mail/i.test(column)) return `person-${number}@example.com`;
  if (/ur[il]$|link$|website/i.test(column)) return `https://example.com/${number}`;
  return `${column.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${number}`;
}

function numericOf({ number, row }: Token, [precision, scale = 0]: readonly number[]): string {
  if (precision === undefined) return `${number}.25`;
  const whole = precision - scale;
  if (whole <= 0) return `0.${pad((row % (10 ** Math.min(precision, 9) - 1)) + 1, precision).padStart(scale, '0')}`;
  const digits = scale > 0 ? `.${'25'.slice(0, scale).padEnd(scale, '0')}` : '';
  return `${whole >= 7 ? number : (number % (10 ** whole - 1)) + 1}${digits}`;
}

const bits = (number: number, width: number): string => number.toString(2).padStart(width, '0').slice(-width);

const address = (number: number): string => `10.${(number >> 16) % 256}.${(number >> 8) % 256}.${number % 256}`;

const hex = (number: number, width: number): string => number.toString(16).padStart(width, '0');

const vectorText: Maker = ({ number, row }, [dimensions = 3]) =>
  `[${[(number % 2000) + 1, row + 1, ...Array<number>(Math.max(dimensions - 2, 0)).fill(1)].slice(0, dimensions).join(',')}]`;

const texts: Readonly<Record<string, Maker>> = {
  smallint: ({ number }) => String(1000 + (number % 31_000)),
  integer: ({ number }) => String(number),
  bigint: ({ number }) => String(number),
  numeric: numericOf,
  real: ({ number }) => `${number}.5`,
  'double precision': ({ number }) => `${number}.5`,
  money: ({ number }) => `${number}.25`,
  oid: ({ number }) => String(number),
  xid: ({ number }) => String(number),
  xid8: ({ number }) => String(number),
  cid: ({ number }) => String(number),
  pg_lsn: ({ number }) => `0/${hex(number, 6)}`,
  boolean: ({ row }) => (row % 2 === 0 ? 'true' : 'false'),
  text: (token) => wordOf(token, Number.POSITIVE_INFINITY),
  citext: (token) => wordOf(token, Number.POSITIVE_INFINITY),
  name: (token) => wordOf(token, 63),
  'character varying': (token, [limit = Number.POSITIVE_INFINITY]) => wordOf(token, limit),
  character: (token, [limit = 1]) => wordOf(token, limit),
  bpchar: (token) => wordOf(token, Number.POSITIVE_INFINITY),
  '"char"': ({ row }) => String.fromCharCode(97 + (row % 26)),
  uuid: ({ number }) => `5eed0000-0000-4000-8000-${hex(number, 12)}`,
  json: (token) => JSON.stringify({ [token.column]: wordBy(token) }),
  jsonb: (token) => JSON.stringify({ [token.column]: wordBy(token) }),
  jsonpath: ({ number }) => `$."k${number}"`,
  bytea: ({ number }) => `\\x${hex(number, 8)}`,
  date: dateOf,
  'timestamp without time zone': momentOf,
  'timestamp with time zone': (token) => `${momentOf(token)}+00`,
  'time without time zone': timeOf,
  'time with time zone': (token) => `${timeOf(token)}+00`,
  interval: ({ number }) => `${number} seconds`,
  inet: ({ number }) => address(number),
  cidr: ({ number }) => `${address(number)}/32`,
  macaddr: ({ number }) => `02:00:${(hex(number, 8).match(/../g) ?? []).join(':')}`,
  macaddr8: ({ number }) => `02:00:00:00:${(hex(number, 8).match(/../g) ?? []).join(':')}`,
  bit: ({ number }, [width = 1]) => bits(number, width),
  'bit varying': ({ number }, [width = 20]) => bits(number, Math.min(width, 20)),
  point: ({ number, row }) => `(${number},${row})`,
  line: ({ number }) => `{1,1,${number}}`,
  lseg: ({ number }) => `[(0,0),(${number},1)]`,
  box: ({ number }) => `(${number + 1},1),(${number},0)`,
  path: ({ number }) => `[(0,0),(${number},1)]`,
  polygon: ({ number }) => `((0,0),(${number},1),(0,1))`,
  circle: ({ number }) => `<(${number},0),1>`,
  xml: ({ number }) => `<seed>${number}</seed>`,
  tsvector: ({ number }) => `'seed' 'word${number}'`,
  tsquery: ({ number }) => `'word${number}'`,
  txid_snapshot: ({ number }) => `${number}:${number}:`,
  pg_snapshot: ({ number }) => `${number}:${number}:`,
  hstore: ({ column, number }) => `"${column.replaceAll(/["\\]/g, '')}"=>"${number}"`,
  ltree: ({ number }) => `seed.n${number}`,
  lquery: ({ number }) => `seed.n${number}`,
  vector: vectorText,
  halfvec: vectorText,
  sparsevec: ({ number, row }, [dimensions = 3]) => `{1:${(number % 2000) + 1},2:${row + 1}}/${dimensions}`,
  geometry: ({ number }) => `POINT(${(number % 360_000) / 1000 - 180} 1)`,
  geography: ({ number }) => `POINT(${(number % 360_000) / 1000 - 180} 1)`,
  cube: ({ number }) => `(${number})`,
};
