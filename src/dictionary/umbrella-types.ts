// Type words that no server knows, or that people use for more than the server does.

const texts = ['text', 'character varying', 'character'];
const numbers = ['integer', 'bigint', 'smallint', 'numeric', 'double precision', 'real'];
const keys = ['uuid', 'integer', 'bigint', 'smallint', 'text', 'character varying', 'character'];
const times = ['timestamp with time zone', 'timestamp without time zone'];
const floats = ['double precision', 'real'];

/** Word → every type that it may mean, as `format_type` prints it. */
export const umbrellaTypes: ReadonlyMap<string, readonly string[]> = new Map([
  ...entries(['string', 'str', 'unicode', 'url', 'email', 'longtext', 'mediumtext', 'tinytext', 'clob'], texts),
  ...entries(['nvarchar', 'varchar2', 'nvarchar2'], ['character varying']),
  ...entries(['number', 'numerical'], numbers),
  ...entries(['binary', 'blob', 'bytes', 'varbinary', 'longblob'], ['bytea']),
  ...entries(['datetime', 'date-time', 'date time', 'datetime2'], times),
  ...entries(['datetime(timezone=true)', 'datetimetz', 'timestamp_tz'], ['timestamp with time zone']),
  ...entries(['double'], ['double precision']),
  ...entries(['float', 'float64', 'double float'], floats),
  ...entries(['object', 'json', 'dict', 'map', 'hash'], ['json', 'jsonb']),
  ...entries(['id', 'key', 'primary', 'foreign', 'identifier'], keys),
  ...entries(['auto', 'serial', 'autoincrement', 'auto-increment', 'serial4'], ['integer', 'bigint']),
  ...entries(['bigserial', 'serial8', 'long', 'integer (64)', 'integer(64)', 'int64', 'bigint unsigned'], ['bigint']),
  ...entries(['smallserial', 'serial2', 'short', 'int16'], ['smallint']),
  ...entries(['integer (32)', 'integer(32)', 'int32', 'int unsigned', 'mediumint'], ['integer']),
  ...entries(['tinyint', 'tinyint(1)'], ['boolean', 'smallint']),
  ...entries(['guid', 'uuid4', 'uuidv4', 'uuid v4', 'uuidv7'], ['uuid']),
  ...entries(['timezone'], ['text', 'character varying']),
  ...entries(['ip', 'ip address'], ['inet', 'text', 'character varying']),
]);

/** Any enumeration of the database, or text that a CHECK may guard. */
export const enumWords: ReadonlySet<string> = new Set(['enum', 'enumeration', 'choice', 'choices']);
export const enumFallbacks: readonly string[] = texts;

function entries(
  words: readonly string[],
  types: readonly string[],
): readonly (readonly [string, readonly string[]])[] {
  return words.map((word) => [word, types] as const);
}
