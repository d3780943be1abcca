// The closed list of words that a column accepts, where the database knows one.
import type { Catalog, Check, Column, Relation } from './catalog.ts';
import { checks, relationLabel } from './keys.ts';

export interface ClosedValues {
  readonly values: readonly string[];
  readonly by:
    | { readonly kind: 'enum'; readonly type: string }
    | { readonly kind: 'check'; readonly constraint: string };
}

/** Labels of its enum, or the words that its CHECK (or its domain's) names; undefined when it is open or the check says more. */
export function closedValues(
  { types }: Pick<Catalog, 'types'>,
  relation: Pick<Relation, 'constraints'>,
  column: Column,
): ClosedValues | undefined {
  const type = types.find((candidate) => relationLabel(candidate) === column.type || candidate.name === column.type);
  if (type?.kind === 'enum') return { values: type.labels, by: { kind: 'enum', type: relationLabel(type) } };
  const ofDomain = type?.kind === 'domain' ? type.checks : [];
  for (const { name, definition } of ofDomain) {
    const values = listedWords(definition, 'VALUE');
    if (values) return { values, by: { kind: 'check', constraint: name } };
  }
  for (const check of checks(relation)) {
    const values = wordsOfCheck(check, column.name);
    if (values) return { values, by: { kind: 'check', constraint: check.name } };
  }
  return undefined;
}

/** The words of a CHECK that lists what this one column may hold. */
export function wordsOfCheck(check: Check, column: string): readonly string[] | undefined {
  if (check.columns.length !== 1 || check.columns[0] !== column) return undefined;
  return listedWords(check.expression, column);
}

// PostgreSQL renders IN as `= ANY (ARRAY[…])`, for varchar with casts around column and array; a short list may be ORed.
const arrayList = /^CHECK\s*|[\s()"]|::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?/g;

function listedWords(expression: string, column: string): readonly string[] | undefined {
  const words = [...expression.matchAll(/'((?:[^']|'')*)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'"));
  const shape = expression.replaceAll(/'(?:[^']|'')*'/g, '?').replaceAll(arrayList, '');
  const name = column.replaceAll(/[\s()"]/g, '');
  const withoutNull = shape.split('OR').filter((part) => part !== `${name}ISNULL`);
  const isArray = withoutNull.length === 1 && /^.+=ANYARRAY\[\?(,\?)*\]$/.test(withoutNull[0] ?? '');
  const isChain = withoutNull.every((part) => part === `${name}=?`);
  const isOfColumn = (withoutNull[0] ?? '').startsWith(`${name}=`);
  return words.length > 0 && isOfColumn && (isArray || isChain) ? words : undefined;
}
