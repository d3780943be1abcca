// What a row that is marked as deleted still stands in the way of.
import type { Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import { findColumn } from '#catalog/keys.ts';
import type { DeletionMarker } from '#catalog/naming/deletion-marker.ts';
import { all, canBeSet, copied, expectedName, pick, qualified, update } from './expressions.ts';
import type { ProbePlan } from './plan.ts';
import { keyColumns, type Repeatable } from './unique-plans.ts';

interface Marks {
  readonly live: string;
  readonly deleted: string;
  readonly isLive: string;
}

/** Undefined when no value of the marker means a live row. */
export function marksOf({ column, form }: DeletionMarker): Marks | undefined {
  const name = quoteIdentifier(column.name);
  if (form === 'boolean') return { live: 'false', deleted: 'true', isLive: `NOT ${name}` };
  if (form === 'number') return { live: '0', deleted: '1', isLive: `${name} = 0` };
  return column.isNullable ? { live: 'NULL', deleted: `now()`, isLive: `${name} IS NULL` } : undefined;
}

/** A live row takes the key of one that is marked. */
export function recreatePlans(
  relation: Relation,
  marker: DeletionMarker,
  marks: Marks,
  key: Repeatable & { readonly name: string },
): readonly ProbePlan[] {
  const columns = keyColumns(relation, key).filter((column) => column !== marker.column.name);
  const settable = columns.every((name) => {
    const column = findColumn(relation, name);
    return column !== undefined && canBeSet(column);
  });
  if (!settable || columns.length === 0) return [];
  const present = all(columns.map((column) => `${quoteIdentifier(column)} IS NOT NULL`));
  const same = columns.map((column) => {
    const name = quoteIdentifier(column);
    return `${name} = (SELECT ${name} FROM ${qualified(relation)} WHERE @row1@)`;
  });
  return [
    {
      picks: [pick(relation, present), pick(relation, 'NOT (@row1@)')],
      prepare: [set(relation, marker, 2, marks.live), set(relation, marker, 1, marks.deleted)],
      tries: [update(relation, copied(relation, columns, 1), 2)],
      holds: `(SELECT ${all([...same, marks.isLive])} FROM ${qualified(relation)} WHERE @row0@)`,
      expected: [expectedName('23505', relation, key.name)],
      without: `fewer than two rows could be made with (${columns.join(', ')})`,
    },
  ];
}

export const restorePlans = (relation: Relation, marker: DeletionMarker, marks: Marks): readonly ProbePlan[] => [
  {
    picks: [pick(relation)],
    prepare: [set(relation, marker, 1, marks.deleted)],
    tries: [update(relation, `${quoteIdentifier(marker.column.name)} = ${marks.live}`, 1)],
    holds: `(SELECT ${marks.isLive} FROM ${qualified(relation)} WHERE @row0@)`,
    expected: [],
    without: 'no row could be made',
  },
];

const set = (relation: Relation, { column }: DeletionMarker, row: number, value: string) => ({
  row,
  statement: update(relation, `${quoteIdentifier(column.name)} = ${value}`, row),
});
