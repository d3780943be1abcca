// What a relation is for: as the configuration says, else as its name and shape suggest.
import type { Catalog, Relation } from '../catalog/catalog.ts';
import { storedRelations } from '../catalog/keys.ts';
import { type DeletionMarker, deletionMarker } from '../catalog/naming/deletion-marker.ts';
import * as kind from '../catalog/naming/relation-kind.ts';
import { sensitivity } from '../catalog/naming/sensitive.ts';
import type { Dictionary } from './dictionary-evidence.ts';
import type { Context } from './evidence.ts';
import { matchesRelation } from './patterns.ts';

type Settled = Pick<Context, 'settings'>;

export const isLog = (relation: Relation, { settings }: Settled): boolean =>
  matchesRelation(settings.tables.history, relation) || kind.isLogLike(relation);

export const isStaging = (relation: Pick<Relation, 'schema' | 'name' | 'isUnlogged'>, { settings }: Settled): boolean =>
  matchesRelation(settings.tables.staging, relation) || kind.isStagingLike(relation);

/** Small, read often, rarely written. */
export const isLookup = (relation: Relation, catalog: Pick<Catalog, 'relations'>, { settings }: Settled): boolean =>
  matchesRelation([...settings.tables.lookup, ...settings.tables.static], relation) ||
  kind.isLookupLike(relation, catalog);

export interface SensitiveRelation {
  readonly relation: Relation;
  readonly isDeclared: boolean;
  /** End of a sentence: `2 personal columns (email, phone)`. */
  readonly because: string;
}

/** Declared in the configuration, on a page or in a comment, else inferred from columns. */
export function sensitiveRelations(
  catalog: Pick<Catalog, 'relations'>,
  { settings }: Settled,
  dictionary?: Dictionary,
): readonly SensitiveRelation[] {
  const { sensitive, notSensitive } = settings.tables;
  return storedRelations(catalog).flatMap((relation): SensitiveRelation[] => {
    if (matchesRelation(notSensitive, relation)) return [];
    if (matchesRelation(sensitive, relation)) return [{ relation, isDeclared: true, because: 'the configuration' }];
    if (relation.comment?.includes('@sensitive')) return [{ relation, isDeclared: true, because: 'its comment' }];
    const page = dictionary?.pages.find((one) => one.schema === relation.schema && one.relation === relation.name);
    if (page?.isSensitive) return [{ relation, isDeclared: true, because: 'its page' }];
    if (kind.isStagingLike(relation)) return [];
    const because = sensitivity(relation, catalog);
    return because === undefined ? [] : [{ relation, isDeclared: false, because }];
  });
}

export interface MarkedRelation {
  readonly relation: Relation;
  readonly marker: DeletionMarker;
}

/** Relations whose rows are marked as deleted instead of being removed. */
export const markedRelations = (catalog: Pick<Catalog, 'relations'>, context: Settled): readonly MarkedRelation[] =>
  storedRelations(catalog).flatMap((relation) => {
    const marker = markerOf(relation, context);
    return marker ? [{ relation, marker }] : [];
  });

export const markerOf = (relation: Relation, { settings }: Settled): DeletionMarker | undefined =>
  deletionMarker(relation, settings.deletion.marker?.name);
