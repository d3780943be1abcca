// What kind of thing a type is, by the server's own rendering of its name.
import type { Column } from './catalog.ts';

export type TypeFamily =
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'uuid'
  | 'json'
  | 'binary'
  | 'array'
  | 'search-vector'
  | 'vector'
  | 'other';

const families: readonly (readonly [TypeFamily, RegExp])[] = [
  ['array', /\[\]$/],
  ['text', /^(text|character varying|character|citext|public\.citext|name|"char")(\(\d+\))?$/],
  ['integer', /^(smallint|integer|bigint)$/],
  ['number', /^(numeric|real|double precision|money)(\(.*\))?$/],
  ['boolean', /^boolean$/],
  ['time', /^(date|timestamp|time)\b/],
  ['uuid', /^uuid$/],
  ['json', /^jsonb?$/],
  ['binary', /^bytea$/],
  ['search-vector', /^tsvector$/],
  // pgvector's dense types; it may be installed in a schema of its own.
  ['vector', /^(\w+\.)?(vector|halfvec)(\(\d+\))?$/],
];

/** Enums, domains and everything else that is not built in are `other`. */
export function typeFamily({ type }: Pick<Column, 'type'>): TypeFamily {
  return families.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
}
