// Values that satisfy what people often check and no parse tree tells: tried when everything else was refused.
import type { ColumnType } from './column-type.ts';
import type { Token } from './token.ts';

export function generalTexts(type: ColumnType, token: Token): readonly string[] {
  switch (type.kind) {
    case 'domain':
      return generalTexts(type.base, token);
    case 'enum':
      return type.type.labels;
    case 'array':
      return [
        '{}',
        ...generalTexts(type.element, token)
          .slice(0, 2)
          .map((text) => `{"${text}"}`),
      ];
    case 'range':
    case 'composite':
      return [];
    case 'named':
      return byName(type.name, token).filter((text) => hasRoom(type.name, type.modifiers.map(Number), text));
  }
}

function hasRoom(name: string, [size, scale = 0]: readonly number[], text: string): boolean {
  if (size === undefined) return true;
  return name === 'numeric'
    ? Math.abs(Number(text)) < 10 ** (size - scale)
    : !/^char/.test(name) || text.length <= size;
}

function byName(name: string, { number, row }: Token): readonly string[] {
  const short = number.toString(36);
  const hex = number.toString(16);
  if (/^(text|citext|bpchar|character|character varying|name)$/.test(name)) {
    return [
      short,
      short.toUpperCase(),
      String(number),
      `seed-${number}@example.com`,
      `https://example.com/${number}`,
      `+1555${number}`,
      `#${hex.padStart(6, '0').slice(-6)}`,
      hex.padStart(64, '0'),
      hex.padStart(40, '0'),
      hex.padStart(32, '0'),
      `5eed0000-0000-4000-8000-${hex.padStart(12, '0')}`,
      'USD',
      'US',
      'en',
      'en-US',
      'a',
      '1',
      '2020-01-01',
      '12:00',
      '1.0.0',
      '127.0.0.1',
      '/',
      '*',
      '{}',
      '',
    ];
  }
  if (/^(smallint|integer|bigint)$/.test(name)) return [row, row + 1, ...wholeNumbers].map(String);
  if (/^(numeric|real|double precision|money)$/.test(name))
    return [row, row + 1, ...wholeNumbers, 0.5, 0.1].map(String);
  if (/^(date|timestamp)/.test(name)) return ['2020-01-01', '2999-12-31', '1970-01-01', '2024-01-31', '2020-01-06'];
  if (/^time/.test(name)) return ['12:00:00', '00:00:00', '23:59:59'];
  return byRareName[name] ?? [];
}

const wholeNumbers: readonly number[] = [0, 1, 2, 10, 50, 100, 1000, 2020, -1, 90, 180];

const byRareName: Readonly<Record<string, readonly string[]>> = {
  boolean: ['true', 'false'],
  interval: ['1 day', '1 hour', '0', '1 month'],
  json: ['{}', '[]', '""', '0', 'true', 'null'],
  jsonb: ['{}', '[]', '""', '0', 'true', 'null'],
  bytea: [`\\x${'5e'.repeat(32)}`, `\\x${'5e'.repeat(20)}`, `\\x${'5e'.repeat(16)}`, '\\x'],
  inet: ['10.0.0.1/32', '::1', '10.0.0.0/8'],
  cidr: ['10.0.0.0/8', '::/0'],
};
