// Parents before children.
import type { Catalog, ForeignKey, QualifiedName, Relation } from '#catalog/catalog.ts';
import { findColumn, findRelation, foreignKeys } from '#catalog/keys.ts';
import type { LikelyReference } from '#catalog/naming/reference-like.ts';

/**
 * Relations in the order in which rows can go in. Each group goes in together: it has more than one member where foreign keys on
 * NOT NULL columns form a cycle. A key that points to a later group has to wait for an UPDATE.
 */
export function fillingOrder(
  catalog: Pick<Catalog, 'relations'>,
  relations: readonly Relation[],
  references: readonly LikelyReference[],
): readonly (readonly Relation[])[] {
  const dependencies = dependenciesOf(catalog, relations, references);
  const remaining = new Set(relations);
  const groups: Relation[][] = [];
  while (remaining.size > 0) {
    const group = nextGroup(dependencies, remaining);
    for (const relation of group) remaining.delete(relation);
    groups.push(group);
  }
  return groups;
}

/** `guess`: reads like a reference. `optional`: a foreign key with a column that may be NULL. */
type Strength = 'guess' | 'optional' | 'required';
const weakestFirst: readonly (readonly Strength[])[] = [
  ['guess', 'optional', 'required'],
  ['optional', 'required'],
  ['required'],
];

interface Dependency {
  readonly on: Relation;
  readonly strength: Strength;
}
type Dependencies = ReadonlyMap<Relation, readonly Dependency[]>;

function dependenciesOf(
  catalog: Pick<Catalog, 'relations'>,
  relations: readonly Relation[],
  references: readonly LikelyReference[],
): Dependencies {
  const guesses = new Map<Relation, Dependency[]>();
  for (const { relation, target } of references) {
    guesses.set(relation, [...(guesses.get(relation) ?? []), { on: target, strength: 'guess' }]);
  }
  return new Map(
    relations.map((relation) => {
      const ofKeys = foreignKeys(relation).flatMap((key): Dependency[] => {
        const on = rootOf(catalog, key.references.relation);
        return on ? [{ on, strength: isOptional(relation, key) ? 'optional' : 'required' }] : [];
      });
      return [relation, [...ofKeys, ...(guesses.get(relation) ?? [])].filter(({ on }) => on !== relation)];
    }),
  );
}

export const isOptional = (relation: Relation, key: ForeignKey): boolean =>
  key.columns.some((name) => findColumn(relation, name)?.isNullable === true);

/** Rows of a partition come through the relation that it is part of. */
export function rootOf(catalog: Pick<Catalog, 'relations'>, name: QualifiedName): Relation | undefined {
  const relation = findRelation(catalog, name);
  return relation?.partitionOf ? rootOf(catalog, relation.partitionOf.parent) : relation;
}

function nextGroup(dependencies: Dependencies, remaining: ReadonlySet<Relation>): Relation[] {
  for (const strengths of weakestFirst) {
    for (const relation of remaining) {
      if (openDependencies(dependencies, relation, remaining, strengths).length === 0) return [relation];
    }
  }
  return innermostCycle(dependencies, remaining);
}

const openDependencies = (
  dependencies: Dependencies,
  relation: Relation,
  remaining: ReadonlySet<Relation>,
  strengths: readonly Strength[],
): readonly Relation[] =>
  (dependencies.get(relation) ?? [])
    .filter(({ on, strength }) => remaining.has(on) && strengths.includes(strength))
    .map(({ on }) => on);

/** Relations that need each other and nothing else: of all that can be reached, the set that reaches the least. */
function innermostCycle(dependencies: Dependencies, remaining: ReadonlySet<Relation>): Relation[] {
  const reached = [...remaining].map((relation) => reachable(dependencies, relation, remaining));
  const smallest = reached.reduce((least, set) => (set.size < least.size ? set : least));
  return [...remaining].filter((relation) => smallest.has(relation));
}

function reachable(dependencies: Dependencies, start: Relation, remaining: ReadonlySet<Relation>): Set<Relation> {
  const found = new Set([start]);
  for (const relation of found) {
    for (const next of openDependencies(dependencies, relation, remaining, ['required'])) found.add(next);
  }
  return found;
}
