// Ordinary values of built-in types and of extensions' types, as text, made of a token.
import { momentOf, plausibleWord, uuidOf } from './plausible-word.ts';
import type { Token } from './token.ts';

/** Undefined for a type that nobody here knows. */
export const namedText = (name: string, modifiers: readonly number[], token: Token): string | undefined =>
  texts[name]?.(token, modifiers);

type Maker = (token: Token, modifiers: readonly number[]) => string;

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const start = Date.UTC(2001, 0, 1);

/** Another day for each row, from 2001 to 2026. */
const dateOf = ({ share, row }: Token): string =>
  new Date(start + (Math.floor(share * 9150) + row) * 86_400_000).toISOString().slice(0, 10);

function timeOf({ share, row }: Token): string {
  const seconds = Math.floor(share * 86_000) + row;
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}

/** Readable where there is room, unique as long as there are four characters. */
function wordOf(token: Token, limit = Number.POSITIVE_INFINITY): string {
  const plain = plausibleWord(token);
  if (plain.length <= limit) return plain;
  const short = token.number.toString(36);
  return short.length <= limit ? short : token.row.toString(36).slice(-limit);
}

const bits = (number: number, width: number): string => number.toString(2).padStart(width, '0').slice(-width);
const hex = (number: number, width: number): string => number.toString(16).padStart(width, '0');
const pairs = (number: number): string => (hex(number, 8).match(/../g) ?? []).join(':');
const address = (number: number): string => `10.${(number >> 16) % 256}.${(number >> 8) % 256}.${number % 256}`;

const vectorText: Maker = ({ number, row }, [dimensions = 3]) => {
  const items = [(number % 2000) + 1, row + 1, ...Array<number>(Math.max(dimensions - 2, 0)).fill(1)];
  return `[${items.slice(0, dimensions).join(',')}]`;
};

const document: Maker = (token) => JSON.stringify({ [token.column]: plausibleWord(token) });

/** Degrees east; a geometry's own kind is its first modifier, and not a number. */
const pointText: Maker = ({ share, row }) => `POINT(${(share * 300 - 150 + row / 10).toFixed(4)} 1)`;

const texts: Readonly<Record<string, Maker>> = {
  smallint: ({ share, row }) => String(1000 + Math.floor(share * 31_000) + row),
  integer: ({ number }) => String(number),
  bigint: ({ number }) => String(number),
  numeric: ({ number }) => `${number}.25`,
  real: ({ number }) => `${number}.5`,
  'double precision': ({ number }) => `${number}.5`,
  money: ({ number }) => `${number}.25`,
  oid: ({ number }) => String(number),
  xid: ({ number }) => String(number),
  xid8: ({ number }) => String(number),
  cid: ({ number }) => String(number),
  pg_lsn: ({ number }) => `0/${hex(number, 6)}`,
  boolean: ({ row }) => (row % 2 === 0 ? 'true' : 'false'),
  text: (token) => wordOf(token),
  citext: (token) => wordOf(token),
  bpchar: (token) => wordOf(token),
  name: (token) => wordOf(token, 63),
  'character varying': (token, [limit]) => wordOf(token, limit),
  character: (token, [limit = 1]) => wordOf(token, limit),
  '"char"': ({ row }) => String.fromCharCode(97 + (row % 26)),
  uuid: uuidOf,
  json: document,
  jsonb: document,
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
  macaddr: ({ number }) => `02:00:${pairs(number)}`,
  macaddr8: ({ number }) => `02:00:00:00:${pairs(number)}`,
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
  geometry: pointText,
  geography: pointText,
  cube: ({ number }) => `(${number})`,
};
