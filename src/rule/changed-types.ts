// What a migration changed about a relation or column, by the catalogs around its first way up.
import type { Catalog, QualifiedName } from '../catalog/catalog.ts';
import { findColumn, findRelation } from '../catalog/keys.ts';
import type { RevisionId } from '../migration/migration.ts';
import type { Walk } from '../migration/walk.ts';

export interface TypeChange {
  readonly from: string;
  readonly to: string;
}

/** Undefined when the column keeps its type, or its name does not last. */
export function changesType(
  walk: Walk,
  revision: RevisionId,
  { relation, column }: { readonly relation: QualifiedName; readonly column?: string },
): TypeChange | undefined {
  const around = catalogsAround(walk, revision);
  if (!around || column === undefined) return undefined;
  const [from, to] = [typeOf(around.before, relation, column), typeOf(around.after, relation, column)];
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** The relation was there before, under this name, and is not any more. */
export function isGone(walk: Walk, revision: RevisionId, relation: QualifiedName): boolean {
  const around = catalogsAround(walk, revision);
  return around !== undefined && !findRelation(around.after, relation);
}

/** Before and after the first way up; undefined when it failed. */
function catalogsAround(
  walk: Walk,
  revision: RevisionId,
): { readonly before: Catalog; readonly after: Catalog } | undefined {
  let before: Catalog = walk.empty;
  for (const step of walk.steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    if (step.revision === revision) return { before, after: step.after };
    before = step.after;
  }
  return undefined;
}

function typeOf(catalog: Catalog, name: QualifiedName, column: string): string | undefined {
  const relation = findRelation(catalog, name);
  return relation && findColumn(relation, column)?.type;
}
