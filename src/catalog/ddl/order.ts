// What must stand before what.
import type { QualifiedName, Relation } from '../catalog.ts';
import { relationLabel } from '../keys.ts';

/** Each item after those that `needs` names, otherwise as given; a circle is broken where it was entered. */
export function inOrder<Item extends QualifiedName>(
  items: readonly Item[],
  needs: (item: Item) => readonly Item[],
): readonly Item[] {
  const placed = new Set<Item>();
  const place = (item: Item, path: ReadonlySet<Item>): void => {
    if (placed.has(item) || path.has(item)) return;
    for (const needed of needs(item)) place(needed, new Set([...path, item]));
    placed.add(item);
  };
  for (const item of items) place(item, new Set());
  return [...placed];
}

/** Parents of partitions and of inheritance first. */
export function tablesInOrder(tables: readonly Relation[]): readonly Relation[] {
  const byName = new Map(tables.map((table) => [relationLabel(table), table]));
  return inOrder(tables, ({ partitionOf, inherits = [] }) =>
    [...(partitionOf ? [partitionOf.parent] : []), ...inherits].flatMap(
      (name) => byName.get(relationLabel(name)) ?? [],
    ),
  );
}

/** A view after the views that its query names. */
export function viewsInOrder(views: readonly Relation[]): readonly Relation[] {
  return inOrder(views, (view) =>
    views.filter((other) => other !== view && mentions(view.definition ?? '', other.name)),
  );
}

/** The name stands in the text as a word of its own. */
export function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + name.length])) return true;
  }
  return false;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_$]/u.test(character);
