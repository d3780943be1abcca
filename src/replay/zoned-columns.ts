// Columns that a migration turns from zoneless times into moments, or back: told by the catalogs around its first way up.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { findColumn, findRelation, storedRelations } from '#catalog/keys.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';

export interface ZonedColumn {
  readonly relation: QualifiedName;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** By revision under test, in the order of the way up. */
export function zonedColumns({ steps, empty, underTest }: Walk): ReadonlyMap<RevisionId, readonly ZonedColumn[]> {
  const found = new Map<RevisionId, readonly ZonedColumn[]>();
  let before = empty;
  for (const step of steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    const columns = underTest?.has(step.revision) ? changedBetween(before, step.after) : [];
    if (columns.length > 0) found.set(step.revision, columns);
    before = step.after;
  }
  return found;
}

const changedBetween = (before: Catalog, after: Catalog): readonly ZonedColumn[] =>
  storedRelations(after).flatMap((relation) => {
    const former = findRelation(before, relation);
    return former && former !== relation ? changedColumns(former, relation) : [];
  });

const changedColumns = (former: Relation, { schema, name, columns }: Relation): readonly ZonedColumn[] =>
  columns.flatMap(({ name: column, type: to }) => {
    const from = findColumn(former, column)?.type;
    if (from === undefined || !isZoneChange(from, to)) return [];
    return [{ relation: { schema, name }, column, from, to }];
  });

const isZoneChange = (from: string, to: string): boolean => {
  const [one, other] = [zoned.exec(from)?.[1], zoned.exec(to)?.[1]];
  return one !== undefined && other !== undefined && one !== other;
};

const zoned = /^timestamp(?:\(\d\))? (with|without) time zone$/;
