import type { Catalog, Relation } from '#catalog/catalog.ts';
import { foreignKeys, naturalKeys, storedRelations } from '#catalog/keys.ts';
import type { Context } from '#rule/evidence.ts';
import { type MarkedRelation, markedRelations } from '#rule/relation-groups.ts';
import { marksOf, recreatePlans, restorePlans } from './deletion-plans.ts';
import { type KeyActionAbout, keyActionProbe } from './key-action-plans.ts';
import type { Probe } from './probe.ts';
import { keyColumns } from './unique-plans.ts';

export interface DeletionAbout {
  readonly kind: 'recreate' | 'restore';
  readonly relation: Relation;
  readonly marker: string;
  /** Key that a new row wants to have again. */
  readonly columns?: readonly string[];
}

export const deletionProbes = (catalog: Catalog, context: Context): readonly Probe<DeletionAbout>[] =>
  markedRelations(catalog, context).flatMap(probesOf);

function probesOf({ relation, marker }: MarkedRelation): readonly Probe<DeletionAbout>[] {
  const marks = marksOf(marker);
  const about = { relation, marker: marker.column.name };
  if (!marks) return [{ about: { ...about, kind: 'restore' }, plans: [] }];
  const recreations = naturalKeys(relation).map((key): Probe<DeletionAbout> => {
    const columns = keyColumns(relation, key).filter((name) => name !== marker.column.name);
    return {
      about: { ...about, kind: 'recreate', columns },
      plans: recreatePlans(relation, marker, marks, key),
    };
  });
  return [{ about: { ...about, kind: 'restore' }, plans: restorePlans(relation, marker, marks) }, ...recreations];
}

export const keyActionProbes = (catalog: Catalog): readonly Probe<KeyActionAbout>[] =>
  storedRelations(catalog).flatMap((relation) =>
    foreignKeys(relation).map((key) => keyActionProbe(catalog, relation, key)),
  );
