// Relations that a piece of SQL in a document names. It need not be a whole statement.
import type { NamedThing } from './named-thing.ts';

const tableWords =
  /\b(from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?|references|truncate)\s+(?:only\s+)?"?([a-z_]\w*)"?(?:\."?([a-z_]\w*)"?)?(\s*\()?/gi;
const made =
  /\b(?:with(?:\s+recursive)?|,)\s*"?([a-z_]\w*)"?\s*(?:\([^()]*\)\s*)?as\s*(?:(?:not\s+)?materialized\s*)?\(|\b(?:temp|temporary|view|function|type|extension)\s+(?:if\s+not\s+exists\s+)?"?([a-z_]\w*)"?/gi;
// What may stand after FROM, UPDATE or TABLE and names no relation.
const sqlWords = new Set(
  'select set only lateral if table values unnest the this a an stdin now where on of or as to is not all each your our these'.split(
    ' ',
  ),
);

export function namesInSql(sql: string, firstLine: number): readonly NamedThing[] {
  // Same length, so that offsets stay true: what is no SQL, and the FROM that names no relation, becomes spaces.
  const text = sql
    .replaceAll(/--[^\n]*|'(?:[^']|'')*'/g, blank)
    .replaceAll(
      /\b(?:extract|substring|trim|overlay)\s*\([^()]*\)|\bdistinct\s+from\b|\bon\s+(?:delete|update)\b|\bfor\s+(?:no\s+key\s+)?update\b|\bdo\s+update\b/gi,
      blank,
    );
  const local = new Set([...text.matchAll(made)].map((match) => (match[1] ?? match[2] ?? '').toLowerCase()));
  const names: NamedThing[] = [];
  let [line, counted] = [firstLine, 0];
  for (const match of text.matchAll(tableWords)) {
    line += linesBetween(text, counted, match.index);
    counted = match.index;
    const [, word = '', first = '', second, bracket] = match;
    const name = (second ?? first).toLowerCase();
    const isCall = bracket !== undefined && /^(from|join)$/i.test(word);
    const isForeign = /^(pg_|information_schema)/i.test(first) || sqlWords.has(name) || local.has(name);
    if (!isCall && !isForeign) names.push({ name, isTable: true, line });
  }
  return names;
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

const linesBetween = (text: string, start: number, end: number): number =>
  text.slice(start, end).split('\n').length - 1;
