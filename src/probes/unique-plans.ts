// A second row with the key of the first.
import type { Exclusion, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import { findColumn, type UniqueKey } from '#catalog/keys.ts';
import { all, canBeSet, copied, expectedName, insertLike, mentioned, pick, qualified, update } from './expressions.ts';
import type { ProbePlan } from './plan.ts';

export interface Repeatable {
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
  readonly predicate?: string;
  readonly nullsNotDistinct?: boolean;
}

/** Each is tried when the one before it shows nothing. */
export function duplicatePlans(relation: Relation, key: Repeatable, expected: readonly string[]): readonly ProbePlan[] {
  const elements = [...key.columns.map(quoteIdentifier), ...key.expressions.map((expression) => `(${expression})`)];
  const columns = keyColumns(relation, key);
  const present = key.nullsNotDistinct ? [] : elements.map((element) => `${element} IS NOT NULL`);
  const whose = key.predicate === undefined ? present : [...present, key.predicate];
  const first = pick(relation, all(whose));
  const without = `no generated row has a value in (${columns.join(', ')})${key.predicate === undefined ? '' : ` and satisfies ${key.predicate}`}`;
  const common = { expected, holds: holds(relation, elements, key.predicate) };
  const further = mentioned(relation, key.predicate ?? '').filter((column) => !columns.includes(column));
  const updates = [columns, [...columns, ...further]]
    .slice(0, further.length > 0 ? 2 : 1)
    .filter((set) => set.every((name) => isSettable(relation, name)));
  const second = pick(
    relation,
    'NOT (@row1@)',
    key.predicate === undefined ? undefined : `(${key.predicate}) IS TRUE DESC, ctid`,
  );
  return [
    ...updates.map(
      (set): ProbePlan => ({
        ...common,
        picks: [first, second],
        tries: [update(relation, copied(relation, set, 1), 2)],
        without: `${without}, or only one row could be made`,
      }),
    ),
    { ...common, picks: [first], tries: [insertLike(relation, columns)], without },
  ];
}

export const uniquePlans = (relation: Relation, key: UniqueKey): readonly ProbePlan[] =>
  duplicatePlans(relation, key, [expectedName('23505', relation, key.name)]);

/** Settable columns of a key, those inside its expressions included. */
export const keyColumns = (relation: Relation, { columns, expressions }: Repeatable): readonly string[] => [
  ...new Set([...columns, ...expressions.flatMap((expression) => mentioned(relation, expression))]),
];

function isSettable(relation: Relation, name: string): boolean {
  const column = findColumn(relation, name);
  return column !== undefined && canBeSet(column);
}

const holds = (relation: Relation, elements: readonly string[], predicate = 'true'): string =>
  `(SELECT ROW(${elements.join(', ')}) IS NOT DISTINCT FROM (SELECT ROW(${elements.join(', ')}) FROM ${qualified(relation)} WHERE @row1@)
    FROM ${qualified(relation)} WHERE @row0@ AND (${predicate}))`;

interface Element {
  readonly expression: string;
  readonly operator: string;
}

/** Two rows that an exclusion constraint keeps apart; undefined when its operators ask for rows that differ. */
export function exclusionPlans(relation: Relation, { name, definition }: Exclusion): readonly ProbePlan[] | undefined {
  const elements = exclusionElements(definition);
  if (elements.length === 0 || elements.some(({ operator }) => !SAME.has(operator))) return undefined;
  const predicate = /\) WHERE \((.*)\)(?: DEFERRABLE| INITIALLY|$)/.exec(definition)?.[1];
  const columns = [...new Set(elements.flatMap(({ expression }) => mentioned(relation, expression)))];
  if (!columns.every((column) => isSettable(relation, column))) return undefined;
  const present = elements.map(({ expression }) => `${expression} IS NOT NULL`);
  const first = pick(relation, all(predicate === undefined ? present : [...present, predicate]));
  const second = pick(
    relation,
    'NOT (@row1@)',
    predicate === undefined ? undefined : `(${predicate}) IS TRUE DESC, ctid`,
  );
  const selected = elements.map(({ expression }, position) => `${expression} AS e${position}`).join(', ');
  const clash = elements.map(({ operator }, position) => `one.e${position} ${operator} other.e${position}`);
  const from = qualified(relation);
  return [
    {
      picks: [first, second],
      tries: [update(relation, copied(relation, columns, 1), 2)],
      holds: `(SELECT ${all(clash)} FROM (SELECT ${selected} FROM ${from} WHERE @row0@) AS one, (SELECT ${selected} FROM ${from} WHERE @row1@) AS other)`,
      expected: [expectedName('23P01', relation, name)],
      without: 'fewer than two rows could be made that it speaks of',
    },
  ];
}

/** A row and its copy clash under these. */
const SAME = new Set(['=', '&&', '~=', '@>', '<@']);

function exclusionElements(definition: string): readonly Element[] {
  const start = definition.indexOf('(') + 1;
  return topLevelParts(definition.slice(start)).flatMap((part) => {
    const [, expression, operator] = /^(.*) WITH (?:OPERATOR\(.*\.)?([^\s)]+)\)?$/s.exec(part.trim()) ?? [];
    // An operator class may stand behind the expression: `c gist_text_ops`.
    return expression === undefined || operator === undefined
      ? []
      : [{ expression: withoutClass(expression), operator }];
  });
}

const withoutClass = (expression: string): string => expression.replace(/^([\w"]+|.*\)) [\w.]+_ops$/s, '$1');

/** Parts between commas outside of parentheses, up to the parenthesis that ends the list. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
