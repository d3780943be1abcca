// The column that says that a row is deleted while it is still there.
import type { Column, Relation } from '../catalog.ts';
import { typeFamily } from '../type-family.ts';
import { nameTokens } from './name-tokens.ts';

const markerNames: readonly string[] = [
  'deleted_at',
  'deleted_on',
  'date_deleted',
  'deletion_time',
  'removed_at',
  'discarded_at',
  'trashed_at',
  'soft_deleted',
  'soft_deleted_at',
  'deleted',
  'is_deleted',
  'is_removed',
];

export type MarkerForm = 'time' | 'boolean' | 'number';

export interface DeletionMarker {
  readonly column: Column;
  readonly form: MarkerForm;
}

/** Lifecycle is not deletion: active, archived_at, revoked_at and the like are no markers unless `ownName` says so. */
export function deletionMarker(relation: Pick<Relation, 'columns'>, ownName?: string): DeletionMarker | undefined {
  const named = relation.columns.filter((column) => isMarkerName(column.name, ownName));
  const markers = named.flatMap((column) => {
    const form = markerForm(column);
    return form ? [{ column, form }] : [];
  });
  return markers.find((marker) => marker.form === 'time') ?? markers[0];
}

const isMarkerName = (name: string, ownName: string | undefined): boolean =>
  name === ownName || markerNames.includes(nameTokens(name).join('_'));

function markerForm(column: Column): MarkerForm | undefined {
  const family = typeFamily(column);
  if (family === 'time' || family === 'boolean') return family;
  return family === 'integer' ? 'number' : undefined;
}

/** An expression that is true for live rows: `deleted_at IS NULL`, `NOT is_deleted`. */
export function liveRows({ column, form }: DeletionMarker, quote: (name: string) => string): string {
  if (form === 'time') return `${quote(column.name)} IS NULL`;
  return form === 'boolean' ? `NOT ${quote(column.name)}` : `${quote(column.name)} = 0`;
}
