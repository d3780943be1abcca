// Values that a column's type and checks allow, as text.
import type { Column, Relation } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { statusLikeness } from '#catalog/naming/status-like.ts';
import type { Condition } from './condition.ts';
import { type Planning, saidOf, tokenOf, typeOf } from './planning.ts';
import { rotated, typeTexts } from './type-text.ts';

/** Best first: what all checks ask for, then what each of several ways to satisfy one asks for. */
export function ownTexts(planning: Planning, relation: Relation, column: Column, number: number): readonly string[] {
  const said = saidOf(planning.words, relation, column.name);
  if (said && said.length > 0) return rotated(said, number);
  const token = tokenOf(planning, relation, column.name, number);
  const type = typeOf(planning, column);
  const necessary = necessaryConditions(planning, relation, column, number);
  const texts = [
    ...typeTexts(type, token, necessary),
    ...askedOf(planning, relation, column, false).flatMap((condition) =>
      typeTexts(type, token, [...necessary, condition]),
    ),
  ];
  const usual = necessary.length === 0 ? usualWord(planning, relation, column) : undefined;
  return [...new Set(usual === undefined ? texts : [usual, ...texts])];
}

/** Of the relation's checks, of the domain, of the partition and of the columns that are generated from this one. */
export function necessaryConditions(
  planning: Planning,
  relation: Relation,
  column: Column,
  number: number,
): readonly Condition[] {
  const type = typeOf(planning, column);
  return [
    ...askedOf(planning, relation, column, true),
    ...(type.kind === 'domain' ? type.conditions : []),
    ...placeConditions(planning, relation, column.name, number),
    ...sourceConditions(planning, relation, column.name, number),
  ];
}

const askedOf = ({ conditions }: Planning, relation: Relation, { name }: Column, isNecessary: boolean) =>
  (conditions.get(relation) ?? [])
    .filter((asked) => asked.column === name && asked.isNecessary === isNecessary)
    .map(({ condition }) => condition);

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
