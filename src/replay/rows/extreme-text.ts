// The smallest and the largest that a type holds, as text.
import type { ColumnType } from './column-type.ts';

export type End = 'low' | 'high';

/** Undefined where a type has no ends that matter. */
export function extremeText(type: ColumnType, end: End): string | undefined {
  switch (type.kind) {
    case 'domain':
      return extremeText(type.base, end);
    case 'enum':
      return type.type.labels.at(end === 'low' ? 0 : -1);
    case 'array':
      return end === 'low' ? '{}' : undefined;
    case 'range':
      return end === 'low' ? emptyRange(type.isMulti) : undefined;
    case 'composite':
      return undefined;
    case 'named':
      return namedExtreme(type.name, type.modifiers.map(Number), end);
  }
}

const emptyRange = (isMulti: boolean): string => (isMulti ? '{}' : 'empty');

function namedExtreme(name: string, modifiers: readonly number[], end: End): string | undefined {
  const isLow = end === 'low';
  const words = wordLimits[name];
  if (words !== undefined) return isLow ? '' : longWord(modifiers[0] ?? words);
  if (name === 'numeric') return extremeNumeric(modifiers, end);
  return extremes[name]?.[isLow ? 0 : 1];
}

/** Characters of a long text in a column without a limit; an index entry takes no more than 2,704 bytes. */
const wordLimits: Readonly<Record<string, number>> = {
  text: 600,
  citext: 600,
  'character varying': 600,
  bpchar: 600,
  character: 1,
};

/** Characters of one, two, three and four bytes, a quote and a backslash. */
const sample = 'Straße "naïve" it\'s \\ 東京 Ωμέγα 🙂 ';

function longWord(length: number): string {
  const characters = [...sample];
  const text = Array.from({ length: Math.min(length, 600) }, (_, place) => characters[place % characters.length]).join(
    '',
  );
  // A blank at the end of character(n) is padding and not part of the value.
  return text.replace(/ $/, '.');
}

function extremeNumeric([precision, scale = 0]: readonly number[], end: End): string {
  const sign = end === 'low' ? '-' : '';
  if (precision === undefined) return `${sign}123456789012345678.123456789`;
  const whole = '9'.repeat(Math.max(precision - scale, 0)) || '0';
  return `${sign}${whole}${scale > 0 ? `.${'9'.repeat(Math.min(scale, precision)).padStart(scale, '0')}` : '0'.repeat(-scale)}`;
}

const extremes: Readonly<Record<string, readonly [string, string]>> = {
  smallint: ['-32768', '32767'],
  integer: ['-2147483648', '2147483647'],
  bigint: ['-9223372036854775808', '9223372036854775807'],
  real: ['-3.4e+38', '3.4e+38'],
  'double precision': ['-1.7e+308', '1.7e+308'],
  money: ['-92233720368547758.08', '92233720368547758.07'],
  boolean: ['false', 'true'],
  date: ['0001-01-01', '9999-12-31'],
  'timestamp without time zone': ['0001-01-01 00:00:00', '9999-12-31 23:59:59.999999'],
  'timestamp with time zone': ['0001-01-01 00:00:00+00', '9999-12-31 23:59:59.999999+00'],
  'time without time zone': ['00:00:00', '23:59:59.999999'],
  'time with time zone': ['00:00:00+00', '23:59:59.999999+00'],
  interval: ['-100 years', '100 years 1 month 1 day 1.000001 seconds'],
  json: ['{}', '{"name": "Ωμέγα 🙂", "list": [1, null, {"deep": [true]}]}'],
  jsonb: ['{}', '{"name": "Ωμέγα 🙂", "list": [1, null, {"deep": [true]}]}'],
  bytea: ['\\x', '\\x00ff00ff'],
  uuid: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  inet: ['0.0.0.0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  cidr: ['0.0.0.0/0', '255.255.255.255/32'],
};
