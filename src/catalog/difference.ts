import type { Catalog } from './catalog.ts';
import type { Change } from './change.ts';
import { relationChanges } from './difference/relations.ts';
import { sectionChanges } from './difference/sections.ts';

/**
 * What is different in `after`. Empty when both are equal by value, whatever their server. An object that came or went swallows what
 * belongs to it: a relation its columns, a constraint its index, a column the sequence that it owns.
 */
export function difference(before: Catalog, after: Catalog): readonly Change[] {
  if (before === after) return [];
  return [...sectionChanges(before, after), ...relationChanges(before.relations, after.relations)];
}
