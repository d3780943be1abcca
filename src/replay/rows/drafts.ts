// Which rows a relation gets.
import type { Relation } from '#catalog/catalog.ts';
import type { Cohort } from '#migration/ledger.ts';
import type { ColumnType } from './column-type.ts';
import { type Planning, saidOf, typeOf } from './planning.ts';
import type { Draft } from './row.ts';

/** In the order of cohorts: the first row is an ordinary one. */
export function draftsOf(
  planning: Planning,
  relation: Relation,
  cohorts: readonly Cohort[],
  rows: number,
): readonly Draft[] {
  const ordinary = cohorts.includes('ordinary') ? ordinaryCount(planning, relation, rows) : 0;
  const numbers = Array.from({ length: ordinary }, (_, number) => ({ cohort: 'ordinary', number }) as const);
  const others = otherDrafts.filter(({ cohort }) => cohorts.includes(cohort) && makesSense(planning, relation, cohort));
  return [...numbers, ...others].map((draft, position) => ({ ...draft, relation, position }));
}

/** No relation has more of them; the numbers from here on belong to the other cohorts and to rows that are only tried. */
export const mostOrdinaryRows = 24;
export const spareNumbers: readonly number[] = [24, 25, 31];

const otherDrafts: readonly Pick<Draft, 'cohort' | 'number' | 'end'>[] = [
  { cohort: 'boundary', number: 26, end: 'low' },
  { cohort: 'boundary', number: 27, end: 'high' },
  { cohort: 'nulls', number: 28 },
  { cohort: 'duplicates', number: 29 },
  { cohort: 'orphans', number: 30 },
];

const makesSense = ({ references }: Planning, relation: Relation, cohort: Cohort): boolean =>
  cohort !== 'orphans' || references.some((reference) => reference.relation === relation);

/** So many that each word of each list is used. */
function ordinaryCount(planning: Planning, relation: Relation, rows: number): number {
  const lists = relation.columns.map((column) => {
    const said = saidOf(planning.words, relation, column.name);
    const asked = (planning.conditions.get(relation) ?? []).flatMap(({ column: name, condition }) =>
      name === column.name && condition.kind === 'words' ? [condition.words.length] : [],
    );
    return Math.max(said?.length ?? 0, labelCount(typeOf(planning, column)), ...asked);
  });
  const places = planning.places.get(relation)?.length ?? 0;
  return Math.min(Math.max(rows, places, ...lists), mostOrdinaryRows);
}

function labelCount(type: ColumnType): number {
  if (type.kind === 'enum') return type.type.labels.length;
  if (type.kind !== 'domain') return 0;
  const words = type.conditions.map((condition) => (condition.kind === 'words' ? condition.words.length : 0));
  return Math.max(labelCount(type.base), ...words);
}
