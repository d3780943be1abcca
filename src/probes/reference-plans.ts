// Rows that refer to nothing, and what happens to a child when its parent goes.
import type { Catalog, Column, ForeignKey, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { findColumn, foreignKeys } from '#catalog/keys.ts';
import { orphan } from './candidates.ts';
import { all, canBeSet, expectedName, insertLike, pick, qualified, update } from './expressions.ts';
import type { ProbePlan } from './plan.ts';

export function orphanPlans(catalog: Catalog, relation: Relation, key: ForeignKey): readonly ProbePlan[] {
  const free = orphansOf(catalog, relation, key);
  const [first] = free;
  if (!first) return [];
  const common = { holds: isOrphan(relation, key), expected: [expectedName('23503', relation, key.name)] };
  const present = all(key.columns.map((column) => `${quoteIdentifier(column)} IS NOT NULL`));
  const isWhole = free.length === key.columns.length;
  const everyOne = free.map(assignment).join(', ');
  return [
    {
      ...common,
      picks: [pick(relation, present)],
      tries: free.map((one) => update(relation, assignment(one), 1)),
      without: 'no generated row holds the reference',
    },
    ...(isWhole
      ? [
          {
            ...common,
            picks: [pick(relation)],
            tries: [update(relation, everyOne, 1)],
            without: 'no row could be made',
          },
        ]
      : []),
    {
      ...common,
      picks: [pick(relation, present)],
      tries: [insertLike(relation, [], { [first.column.name]: quoteLiteral(first.value) })],
      without: 'no generated row holds the reference',
    },
  ];
}

interface Orphan {
  readonly column: Column;
  readonly value: string;
}

/** Columns that no other key shares come first: a change there breaks one promise alone. */
function orphansOf(catalog: Catalog, relation: Relation, key: ForeignKey): readonly Orphan[] {
  const isShared = (name: string): boolean =>
    foreignKeys(relation).some((other) => other !== key && other.columns.includes(name));
  const columns = key.columns.toSorted((one, other) => Number(isShared(one)) - Number(isShared(other)));
  return columns.flatMap((name) => {
    const column = findColumn(relation, name);
    const value = column && canBeSet(column) ? orphan(catalog, column) : undefined;
    return column && value !== undefined ? [{ column, value }] : [];
  });
}

const assignment = ({ column, value }: Orphan): string => `${quoteIdentifier(column.name)} = ${quoteLiteral(value)}`;

function isOrphan(relation: Relation, key: ForeignKey): string {
  const child = qualified(relation);
  const pairs = key.columns.map(
    (column, position) =>
      `parent.${quoteIdentifier(key.references.columns[position] ?? '')} = child.${quoteIdentifier(column)}`,
  );
  const present = key.columns.map((column) => `child.${quoteIdentifier(column)} IS NOT NULL`);
  return `(SELECT ${all(present)} AND NOT EXISTS (SELECT FROM ${qualified(key.references.relation)} AS parent WHERE ${all(pairs)})
    FROM (SELECT * FROM ${child} WHERE @row0@) AS child)`;
}
