import type { Change } from '../change.ts';
import type { DatabaseObject } from '../database-object.ts';

/** Items of two lists by key: what came, what went, what stayed as a pair. Linear in their length. */
export interface Pairing<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly kept: readonly (readonly [before: Item, after: Item])[];
}

export function pair<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Pairing<Item> {
  if (before === after) return { added: [], removed: [], kept: [] };
  const earlier = new Map(before.map((item) => [key(item), item]));
  const later = new Set(after.map(key));
  return {
    added: after.filter((item) => !earlier.has(key(item))),
    removed: before.filter((item) => !later.has(key(item))),
    kept: after.flatMap((item) => {
      const same = earlier.get(key(item));
      return same === undefined || same === item ? [] : [[same, item] as const];
    }),
  };
}

/** How the items of a list are named and told apart. */
export interface Kind<Item> {
  readonly key: (item: Item) => string;
  readonly object: (item: Item) => DatabaseObject;
  readonly definition: (item: Item) => string;
  /** Attributes as text; two items are equal when all of these are. */
  readonly attributes: (item: Item) => Readonly<Record<string, string>>;
}

export function changes<Item>(before: readonly Item[], after: readonly Item[], kind: Kind<Item>): readonly Change[] {
  return changesOfPairing(pair(before, after, kind.key), kind);
}

export function changesOfPairing<Item>({ added, removed, kept }: Pairing<Item>, kind: Kind<Item>): readonly Change[] {
  return [
    ...removed.map(
      (item): Change => ({ kind: 'removed', object: kind.object(item), definition: kind.definition(item) }),
    ),
    ...added.map((item): Change => ({ kind: 'added', object: kind.object(item), definition: kind.definition(item) })),
    ...kept.flatMap(([earlier, later]) =>
      alterations(kind.object(later), kind.attributes(earlier), kind.attributes(later)),
    ),
  ];
}

export function alterations(
  object: DatabaseObject,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((attribute): Change[] => {
    const change = { before: before[attribute] ?? '', after: after[attribute] ?? '' };
    return change.before === change.after ? [] : [{ kind: 'altered', object, attribute, ...change }];
  });
}
