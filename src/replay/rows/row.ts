// One row before it goes in: for each column the values that may be tried, best first.
import type { Column, ForeignKey, Relation } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { isSameRelation, uniqueKeys } from '#catalog/keys.ts';
import { statusLikeness } from '#catalog/naming/status-like.ts';
import type { Cohort } from '#migration/ledger.ts';
import type { Condition } from './condition.ts';
import { type End, extremeText } from './extreme-text.ts';
import { variedColumns } from './keyed-columns.ts';
import { isOptional } from './order.ts';
import { type Planning, saidOf, tokenOf, typeOf } from './planning.ts';
import { decidingKey, nthOf, nthOrElse, referencedColumn, startOf, storedValue } from './reference.ts';
import { rotated, typeTexts } from './type-text.ts';
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
      return variedColumns(relation).has(column.name) ? ordinary : [storedValue(relation, column.name), ...ordinary];
    case 'boundary': {
      const isPlain =
        !isKeyed(planning, relation, column) && saidOf(planning.generators, relation, column.name) === undefined;
      const extreme = isPlain ? extremeText(typeOf(planning, column), draft.end ?? 'low') : undefined;
      return [...(extreme === undefined ? [] : [literal(extreme)]), ...ordinary, ...optional];
    }
  }
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
    ? [nthOrElse(reference.target, reference.targetColumn, position, text)]
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
    return [nthOf(key.references.relation, target, position + startOf(relation, key))];
  }
  const itself = relation.columns.find(({ name }) => name === target);
  if (itself === undefined) return [];
  const own = ownTexts(planning, relation, itself, number).slice(0, 1).map(literal);
  const earlier = position > 0 ? [nthOf(relation, target, position - 1)] : [];
  return isOptional(relation, key) ? [...earlier, NULL, ...own] : [...own, ...earlier];
}

/** Best first: what all checks ask for, then what each of several ways to satisfy one asks for. */
function ownTexts(planning: Planning, relation: Relation, column: Column, number: number): readonly string[] {
  const said = saidOf(planning.words, relation, column.name);
  if (said && said.length > 0) return rotated(said, number);
  const token = tokenOf(planning, relation, column.name, number);
  const type = typeOf(planning, column);
  const asked = (planning.conditions.get(relation) ?? []).filter((condition) => condition.column === column.name);
  const necessary = [
    ...asked.filter(({ isNecessary }) => isNecessary).map(({ condition }) => condition),
    ...placeConditions(planning, relation, column.name, number),
    ...sourceConditions(planning, relation, column.name, number),
  ];
  const texts = [
    ...typeTexts(type, token, necessary),
    ...asked
      .filter(({ isNecessary }) => !isNecessary)
      .flatMap(({ condition }) => typeTexts(type, token, [...necessary, condition])),
  ];
  const usual = necessary.length === 0 ? usualWord(planning, relation, column) : undefined;
  return [...new Set(usual === undefined ? texts : [usual, ...texts])];
}

function placeConditions(planning: Planning, relation: Relation, column: string, number: number): readonly Condition[] {
  const places = planning.places.get(relation) ?? [];
  return places[number % Math.max(places.length, 1)]?.get(column) ?? [];
}

function sourceConditions(planning: Planning, relation: Relation, name: string, number: number): readonly Condition[] {
  const sources = planning.sources.get(relation) ?? [];
  return sources.flatMap(({ column, path, generated }): Condition[] => {
    const target = column === name ? relation.columns.find((one) => one.name === generated) : undefined;
    const value = target && ownTexts(planning, relation, target, number)[0];
    return value === undefined ? [] : [{ kind: 'json-key', path, value }];
  });
}

/** The default of a status column is one of its words, when nothing tells the others. */
function usualWord({ catalog }: Planning, relation: Relation, column: Column): string | undefined {
  if (!/^(text|character varying)/.test(column.type) || statusLikeness(relation, column) === undefined)
    return undefined;
  if (closedValues(catalog, relation, column)) return undefined;
  return /^'((?:[^']|'')+)'(?:::[\w ()]+)?$/.exec(column.default ?? '')?.[1]?.replaceAll("''", "'");
}

export const firstValues = ({ columns }: Row): ReadonlyMap<string, Value> =>
  new Map([...columns].map(([name, values]) => [name, values[0] ?? DEFAULT]));
