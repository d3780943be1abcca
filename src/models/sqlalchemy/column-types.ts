import { type Arguments, argumentsOf, calleeOf } from '#python/statements.ts';
import type { PythonNode } from '#python/syntax.ts';

/** The PostgreSQL type that a SQLAlchemy type becomes, as format_type prints it; undefined where only running it would tell. */
export function columnType(node: PythonNode): string | undefined {
  const isCall = node.name === 'CallExpression';
  const name = (isCall ? calleeOf(node) : node.text).split('.').at(-1) ?? '';
  const written = isCall ? argumentsOf(node) : nothing;
  return plainTypes[name] ?? parametrised[name]?.(written) ?? sizedType(name, written);
}

const nothing: Arguments = { positional: [], named: new Map() };

function sizedType(name: string, { positional, named }: Arguments): string | undefined {
  const type = sizedTypes[name];
  const size = positional[0] ?? named.get('length') ?? named.get('dim');
  if (type === undefined || !size || size.name === 'None') return type;
  return size.name === 'Number' ? `${type}(${size.text})` : undefined;
}

function arrayType({ positional: [item] }: Arguments): string | undefined {
  const type = item && columnType(item);
  return type === undefined ? undefined : `${type}[]`;
}

const moment =
  (base: string) =>
  ({ positional, named }: Arguments): string =>
    `${base} ${(named.get('timezone') ?? positional[0])?.text === 'True' ? 'with' : 'without'} time zone`;

function numericType({ positional, named }: Arguments): string | undefined {
  const precision = positional[0] ?? named.get('precision');
  const scale = positional[1] ?? named.get('scale');
  if (!precision) return 'numeric';
  if (precision.name !== 'Number' || (scale && scale.name !== 'Number')) return undefined;
  return `numeric(${precision.text},${scale?.text ?? '0'})`;
}

const parametrised: Readonly<Record<string, (written: Arguments) => string | undefined>> = {
  ARRAY: arrayType,
  DateTime: moment('timestamp'),
  TIMESTAMP: moment('timestamp'),
  Time: moment('time'),
  TIME: moment('time'),
  Numeric: numericType,
  NUMERIC: numericType,
  DECIMAL: numericType,
};

/** The type that an annotation alone gives a column (`Mapped[int]`, `str | None`), and whether it admits NULL. */
export function annotatedType(annotation: PythonNode): { readonly type?: string; readonly isNullable: boolean } {
  const inner = /^(?:\w+\.)?Mapped\[([\s\S]*)\]$/.exec(annotation.text)?.[1] ?? annotation.text;
  const bare = inner.replaceAll(/["'\s]/g, '');
  const isNullable = /^(\w+\.)?Optional\[/.test(bare) || /\|None\b|\bNone\|/.test(bare);
  const core = bare.replace(/^(?:\w+\.)?Optional\[(.*)\]$/, '$1').replaceAll(/\|None\b|\bNone\|/g, '');
  const type = annotated[core.split('.').at(-1) ?? ''];
  return { ...(type === undefined ? {} : { type }), isNullable };
}

const sizedTypes: Readonly<Record<string, string>> = {
  String: 'character varying',
  VARCHAR: 'character varying',
  Unicode: 'character varying',
  AutoString: 'character varying',
  CHAR: 'character',
  Vector: 'vector',
  VECTOR: 'vector',
  HALFVEC: 'halfvec',
};

const plainTypes: Readonly<Record<string, string>> = {
  Integer: 'integer',
  INTEGER: 'integer',
  INT: 'integer',
  BigInteger: 'bigint',
  BIGINT: 'bigint',
  SmallInteger: 'smallint',
  SMALLINT: 'smallint',
  Text: 'text',
  TEXT: 'text',
  UnicodeText: 'text',
  Boolean: 'boolean',
  BOOLEAN: 'boolean',
  Float: 'double precision',
  FLOAT: 'double precision',
  Double: 'double precision',
  DOUBLE_PRECISION: 'double precision',
  REAL: 'real',
  Date: 'date',
  DATE: 'date',
  Interval: 'interval',
  INTERVAL: 'interval',
  JSON: 'json',
  JSONB: 'jsonb',
  UUID: 'uuid',
  Uuid: 'uuid',
  LargeBinary: 'bytea',
  BYTEA: 'bytea',
  TSVECTOR: 'tsvector',
  INET: 'inet',
  CIDR: 'cidr',
  MACADDR: 'macaddr',
  HSTORE: 'hstore',
  CITEXT: 'citext',
};

const annotated: Readonly<Record<string, string>> = {
  int: 'integer',
  str: 'character varying',
  bool: 'boolean',
  float: 'double precision',
  Decimal: 'numeric',
  datetime: 'timestamp without time zone',
  date: 'date',
  time: 'time without time zone',
  timedelta: 'interval',
  bytes: 'bytea',
  UUID: 'uuid',
};
