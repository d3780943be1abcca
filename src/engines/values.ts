// How statements and values travel: as text in both directions, so that every engine answers with the same JavaScript values.
import { StatementError } from './engine.ts';

/** The protocol ends a statement at its first NUL, so a server never sees the rest; we say what it says of such text elsewhere. */
export function refuseNul(sql: string): void {
  if (!sql.includes('\0')) return;
  throw new StatementError('invalid byte sequence for encoding "UTF8": 0x00', { sqlState: '22021' });
}

/** Text of a parameter; the server infers its type from the statement. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return arrayText(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** The value of one column; a type that is not listed below stays text. */
export function columnValue(typeOid: number, text: string): unknown {
  const read = readers.get(typeOid);
  return read === undefined ? text : read(text);
}

function arrayText(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value);
    const text = parameterText(value);
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${items.join(',')}}`;
}

type Reader = (text: string) => unknown;

const asText: Reader = (text) => text;
const asBoolean: Reader = (text) => text === 't';
const asJson: Reader = (text) => JSON.parse(text);

// Object identifiers of built-in types never change (pg_type.dat).
const readers: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [16, asBoolean],
  [21, Number],
  [23, Number],
  [26, Number],
  [700, Number],
  [701, Number],
  [114, asJson],
  [3802, asJson],
  [1000, arrayOf(asBoolean)],
  [1005, arrayOf(Number)],
  [1007, arrayOf(Number)],
  [1028, arrayOf(Number)],
  [1021, arrayOf(Number)],
  [1022, arrayOf(Number)],
  [1002, arrayOf(asText)],
  [1003, arrayOf(asText)],
  [1009, arrayOf(asText)],
  [1014, arrayOf(asText)],
  [1015, arrayOf(asText)],
  [1016, arrayOf(asText)],
  [1231, arrayOf(asText)],
  [199, arrayOf(asJson)],
  [3807, arrayOf(asJson)],
]);

function arrayOf(read: Reader): Reader {
  return (text) => {
    // An array whose lower bounds are not 1 says so in front: [0:1]={a,b}.
    const tokens = text.slice(text.indexOf('{')).match(arrayToken) ?? [];
    return readItems(tokens[Symbol.iterator](), read)[0];
  };
}

const arrayToken = /[{}]|"(?:[^"\\]|\\.)*"|[^{},"]+/gs;

function readItems(tokens: Iterator<string>, read: Reader): unknown[] {
  const items: unknown[] = [];
  for (let next = tokens.next(); next.done !== true && next.value !== '}'; next = tokens.next()) {
    items.push(next.value === '{' ? readItems(tokens, read) : readItem(next.value, read));
  }
  return items;
}

function readItem(token: string, read: Reader): unknown {
  if (token.startsWith('"')) return read(token.slice(1, -1).replace(/\\(.)/gs, '$1'));
  return token === 'NULL' ? null : read(token);
}
