// What every part of the row generator needs to know about the schema.
import type { Catalog, Check, Column, DomainType, Relation } from '#catalog/catalog.ts';
import { checks, storedRelations } from '#catalog/keys.ts';
import { hasForeignKey, type LikelyReference, likelyReferences } from '#catalog/naming/reference-like.ts';
import { type ColumnType, columnType, type UserTypes } from './column-type.ts';
import type { ColumnCondition } from './condition.ts';
import { type JsonSource, jsonSources } from './json-source.ts';
import { type Place, partitionPlaces } from './partition.ts';
import { readConditions } from './read-conditions.ts';
import type { Arrivals } from './reference.ts';
import { type Token, Tokens } from './token.ts';

export interface Planning extends Guidance {
  readonly catalog: Catalog;
  readonly types: UserTypes;
  readonly tokens: Tokens;
  /** Without a foreign key. */
  readonly references: readonly LikelyReference[];
  readonly conditions: ReadonlyMap<Relation, readonly ColumnCondition[]>;
  readonly places: ReadonlyMap<Relation, readonly Place[]>;
  readonly sources: ReadonlyMap<Relation, readonly JsonSource[]>;
}

/** What people and later revisions say about values, by `relation.column` or `schema.relation.column`. */
export interface Guidance {
  /** SQL expression over `i`, the number of the row. */
  readonly generators?: Readonly<Record<string, string>>;
  /** Words that are meant where the schema does not say so yet: those of a status column before its CHECK comes. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly arrivals?: Arrivals;
}

/** For rows of these relations. */
export async function planningFor(
  catalog: Catalog,
  relations: readonly Relation[],
  { generators = {}, words = {}, arrivals = {} }: Guidance,
): Promise<Planning> {
  const conditions = new Map<Relation, readonly ColumnCondition[]>();
  const sources = new Map<Relation, readonly JsonSource[]>();
  for (const relation of relations) {
    const read = await Promise.all(enforced(relation).map(({ expression }) => readConditions(expression)));
    conditions.set(relation, read.flat());
    sources.set(relation, await jsonSources(relation));
  }
  return {
    catalog,
    types: { types: catalog.types, domainConditions: await domainConditions(catalog) },
    tokens: new Tokens(storedRelations(catalog), conditions),
    references: likelyReferences(catalog, relations).filter((reference) => !hasForeignKey(reference)),
    conditions,
    places: new Map(relations.map((relation) => [relation, partitionPlaces(catalog, relation) ?? []])),
    sources,
    generators,
    words,
    arrivals,
  };
}

export const enforced = (relation: Relation): readonly Check[] =>
  checks(relation).filter(({ isEnforced }) => isEnforced);

async function domainConditions(catalog: Catalog): Promise<UserTypes['domainConditions']> {
  const domains = catalog.types.filter((type): type is DomainType => type.kind === 'domain');
  const read = domains.map(async (domain) => {
    const conditions = await Promise.all(domainChecks(domain).map(readConditions));
    return [
      domain,
      conditions
        .flat()
        .filter(({ isNecessary }) => isNecessary)
        .map(({ condition }) => condition),
    ] as const;
  });
  return new Map(await Promise.all(read));
}

/** Expressions over VALUE. */
export const domainChecks = ({ checks: all }: DomainType): readonly string[] =>
  all.map(({ definition }) => definition.replace(/^CHECK /, '').replace(/ NOT VALID$/, ''));

export const typeOf = ({ types }: Planning, column: Column): ColumnType => columnType(types, column.type);

export const tokenOf = ({ tokens }: Planning, relation: Relation, column: string, row: number): Token =>
  tokens.of(relation, column, row);

/** What is said about this column. */
export const saidOf = <Said>(record: Readonly<Record<string, Said>> = {}, relation: Relation, column: string) =>
  record[`${relation.schema}.${relation.name}.${column}`] ?? record[`${relation.name}.${column}`];
