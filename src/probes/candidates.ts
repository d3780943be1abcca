// Values that may break a promise: edges of a type, and neighbours of the constants that an expression names.
import type { Catalog, Column, DomainType, EnumType } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';

/** The value that nobody means. */
export const NO_SUCH_VALUE = 'schema-audit: no such value';

export const domainOf = ({ types }: Pick<Catalog, 'types'>, type: string): DomainType | undefined =>
  types.find(
    (candidate): candidate is DomainType =>
      candidate.kind === 'domain' && (relationLabel(candidate) === type || candidate.name === type),
  );

export const enumOf = ({ types }: Pick<Catalog, 'types'>, type: string): EnumType | undefined =>
  types.find(
    (candidate): candidate is EnumType =>
      candidate.kind === 'enum' && (relationLabel(candidate) === type || candidate.name === type),
  );

/** The type below all domains. */
export function baseType(catalog: Pick<Catalog, 'types'>, type: string): string {
  const domain = domainOf(catalog, type);
  return domain ? baseType(catalog, domain.baseType) : type;
}

/** As text; NULL where the column allows it comes last. */
export function candidates(
  catalog: Pick<Catalog, 'types'>,
  column: Pick<Column, 'type' | 'isNullable'>,
  expression: string,
): readonly (string | null)[] {
  const type = baseType(catalog, column.type);
  const values = [...new Set(valuesOf(catalog, type, expression))];
  return column.isNullable ? [...values, null] : values;
}

function valuesOf(catalog: Pick<Catalog, 'types'>, type: string, expression: string): readonly string[] {
  switch (typeFamily({ type })) {
    case 'text':
      return texts(type, expression);
    case 'integer':
      return integers(type, expression);
    case 'number':
      return numbers(type, expression);
    case 'boolean':
      return ['true', 'false'];
    case 'time':
      return type.startsWith('time ') || type === 'time'
        ? ['00:00', '23:59:59']
        : ['1900-01-01', '2999-12-31', '2000-06-15'];
    case 'uuid':
      return [ORPHAN_UUID];
    case 'json':
      return ['{}', '[]', 'null', '1', '"x"', '[1]'];
    case 'array':
      return ['{}'];
    case 'binary':
      return ['', '\\x00'];
    default:
      return enumOf(catalog, type)?.labels ?? [];
  }
}

const ORPHAN_UUID = 'ffffffff-ffff-4fff-8fff-fffffffffffe';

/** Longest text that the type holds. */
export const lengthOf = (type: string): number => Number(/^character[^(]*\((\d+)\)/.exec(type)?.[1] ?? 10_000);

function texts(type: string, expression: string): readonly string[] {
  const longest = lengthOf(type);
  const literals = [...expression.matchAll(/'((?:[^']|'')*)'/g)].flatMap(([, text = '']) => [text, `${text}x`]);
  const edges = [NO_SUCH_VALUE, '', ' ', 'x', '1', '-1', 'A', '~'.repeat(Math.min(longest, 400))];
  return [...edges, ...literals.map((text) => text.replaceAll("''", "'"))].filter((text) => text.length <= longest);
}

const bounds: Readonly<Record<string, readonly [bigint, bigint]>> = {
  smallint: [-32_768n, 32_767n],
  integer: [-2_147_483_648n, 2_147_483_647n],
  bigint: [-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n],
};

function integers(type: string, expression: string): readonly string[] {
  const [least, most] = bounds[type] ?? [0n, 0n];
  const named = constants(expression).flatMap((constant) => [
    BigInt(Math.floor(constant)) - 1n,
    BigInt(Math.ceil(constant)) + 1n,
  ]);
  return [-1n, 0n, 1n, ...named, least, most].filter((value) => value >= least && value <= most).map(String);
}

function numbers(type: string, expression: string): readonly string[] {
  const [, precision, scale] = /^numeric\((\d+),(\d+)\)$/.exec(type) ?? [];
  const most = precision === undefined ? 1e9 : 10 ** (Number(precision) - Number(scale)) - 1;
  const named = constants(expression).flatMap((constant) => [constant - 1, constant + 1]);
  return [-1, 0, 1, ...named, -most, most].filter((value) => Math.abs(value) <= most).map(String);
}

const constants = (expression: string): readonly number[] =>
  [...expression.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text)).filter((value) => Math.abs(value) < 1e15);

/** A value that no row holds; undefined where the type offers none. */
export function orphan(catalog: Pick<Catalog, 'types'>, column: Column): string | undefined {
  const type = baseType(catalog, column.type);
  switch (typeFamily({ type })) {
    case 'text':
      return lengthOf(type) >= NO_SUCH_VALUE.length ? NO_SUCH_VALUE : '~'.repeat(Math.min(lengthOf(type), 20));
    case 'integer':
      return type === 'smallint' ? '31999' : '2147480001';
    case 'number':
      return '77';
    case 'time':
      return type.startsWith('time') && !type.startsWith('timestamp') ? '23:58:57' : '1901-02-03';
    case 'uuid':
      return ORPHAN_UUID;
    case 'binary':
      return '\\xdeadbeefcafe';
    default:
      return undefined;
  }
}
