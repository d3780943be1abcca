// One row before it goes in: for each column the values that may be tried, best first.
import type { Column, ForeignKey, Relation } from '#catalog/catalog.ts';
import { isSameRelation, uniqueKeys } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import type { Cohort } from '#migration/ledger.ts';
import { type End, extremeText } from './extreme-text.ts';
import { variedColumns } from './keyed-columns.ts';
import { isOptional } from './order.ts';
import { necessaryConditions, ownTexts } from './own-text.ts';
import { type Planning, saidOf, typeOf } from './planning.ts';
import { isNotation } from './plausible-word.ts';
import { decidingKey, nthOf, nthOrElse, referencedColumn, startOf, storedValue } from './reference.ts';
import { DEFAULT, expression, literal, NULL, type Value } from './value.ts';

/** What makes a row this one. */
export interface Draft {
  readonly relation: Relation;
  readonly cohort: Cohort;
  /** Which tokens it gets. */
  readonly number: number;
  /** Which rows it refers to. */
  readonly position: number;
  /** Of the boundary. */
  readonly end?: End;
}

export interface Row extends Draft {
  readonly columns: ReadonlyMap<string, readonly Value[]>;
}

/** `waiting`: keys whose target is filled later; they stay NULL where they may. */
export function planRow(planning: Planning, draft: Draft, waiting: readonly ForeignKey[] = []): Row {
  const writable = draft.relation.columns.filter(({ generated }) => generated === undefined);
  const columns = writable.map((column) => [column.name, candidates(planning, draft, column, waiting)] as const);
  return { ...draft, columns: new Map(columns) };
}

function candidates(
  planning: Planning,
  draft: Draft,
  column: Column,
  waiting: readonly ForeignKey[],
): readonly Value[] {
  const { relation, cohort } = draft;
  const ordinary = ordinaryValues(planning, draft, column, waiting);
  const optional = column.isNullable ? [NULL] : [];
  switch (cohort) {
    case 'ordinary':
    case 'orphans':
      return [...ordinary, ...optional];
    case 'nulls':
      return [...optional, ...ordinary];
    case 'duplicates':
      return variedColumns(relation).has(column.name)
        ? ordinary
        : [storedValue(relation, column.name, planning.arrivals), ...ordinary];
    case 'boundary': {
      const isPlain =
        !isKeyed(planning, relation, column) && saidOf(planning.generators, relation, column.name) === undefined;
      const extreme = isPlain ? furthestText(planning, draft, column) : undefined;
      return [...(extreme === undefined ? [] : [literal(extreme)]), ...ordinary, ...optional];
    }
  }
}

/** The end of the type, or of what the checks leave of it. */
function furthestText(
  planning: Planning,
  { relation, number, end = 'low' }: Draft,
  column: Column,
): string | undefined {
  const necessary = necessaryConditions(planning, relation, column, number);
  if (necessary.some(({ kind }) => kind !== 'bound')) return undefined;
  if (typeFamily(column) === 'text' && isNotation(column.name)) return undefined;
  const side = end === 'low' ? 'least' : 'most';
  if (!necessary.some((condition) => condition.kind === 'bound' && condition.side === side)) {
    return extremeText(typeOf(planning, column), end);
  }
  const texts = ownTexts(planning, relation, column, number);
  const rising = texts.toSorted((left, right) => Number(left) - Number(right));
  return texts.some((text) => Number.isNaN(Number(text))) ? texts[1] : rising.at(end === 'low' ? 0 : -1);
}

const isKeyed = ({ references, sources }: Planning, relation: Relation, column: Column): boolean =>
  decidingKey(relation, column.name) !== undefined ||
  relation.partitionKey !== undefined ||
  references.some((reference) => reference.column === column) ||
  (sources.get(relation) ?? []).some((source) => source.column === column.name) ||
  uniqueKeys(relation).some(({ columns }) => columns.includes(column.name));

function ordinaryValues(
  planning: Planning,
  { relation, cohort, number, position }: Draft,
  column: Column,
  waiting: readonly ForeignKey[],
): readonly Value[] {
  const generator = saidOf(planning.generators, relation, column.name);
  if (generator !== undefined) return [expression(`(SELECT ${generator} FROM (SELECT ${number} AS i) AS generator)`)];
  const key = decidingKey(relation, column.name);
  if (key) return referring(planning, { relation, number, position }, column, key, waiting);
  const texts = ownTexts(planning, relation, column, number);
  const [text] = texts;
  if (text === undefined) return [DEFAULT];
  const reference = planning.references.find((one) => one.relation === relation && one.column === column);
  return reference && cohort !== 'orphans'
    ? [nthOrElse(nthOf(reference.target, reference.targetColumn, position, planning.arrivals), text)]
    : texts.map(literal);
}

function referring(
  planning: Planning,
  { relation, number, position }: Pick<Draft, 'relation' | 'number' | 'position'>,
  column: Column,
  key: ForeignKey,
  waiting: readonly ForeignKey[],
): readonly Value[] {
  const target = referencedColumn(key, column.name);
  if (waiting.includes(key)) {
    if (isOptional(relation, key)) return [NULL];
    // In one statement with the row of the same number that it refers to.
    const other = planning.catalog.relations.find((one) => isSameRelation(one, key.references.relation));
    const otherColumn = other?.columns.find(({ name }) => name === target);
    return other && otherColumn ? ownTexts(planning, other, otherColumn, number).slice(0, 1).map(literal) : [];
  }
  if (!isSameRelation(key.references.relation, relation)) {
    return [nthOf(key.references.relation, target, position + startOf(relation, key), planning.arrivals)];
  }
  const itself = relation.columns.find(({ name }) => name === target);
  if (itself === undefined) return [];
  const own = ownTexts(planning, relation, itself, number).slice(0, 1).map(literal);
  const earlier = position > 0 ? [nthOf(relation, target, position - 1, planning.arrivals)] : [];
  return isOptional(relation, key) ? [...earlier, NULL, ...own] : [...own, ...earlier];
}

export const firstValues = ({ columns }: Row): ReadonlyMap<string, Value> =>
  new Map([...columns].map(([name, values]) => [name, values[0] ?? DEFAULT]));
