// Truth tests: what the schema promises is broken once, on generated rows, and everything is undone.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { type Filled, type FillOptions, fill } from '#replay/rows/fill.ts';
import type { Guidance } from '#replay/rows/planning.ts';
import type { Context } from '#rule/evidence.ts';
import type { DeletionProbe, Probes } from '#rule/probes-evidence.ts';
import { type DeletionAbout, deletionProbes, keyActionProbes } from './deletion-probes.ts';
import { keyActionOf } from './key-action-plans.ts';
import { runProbes, type Tried } from './probe.ts';
import { refusalProbes } from './refusal-probes.ts';

/** Leaves the database as it was. `seeds`: what people say about the rows that are made for it. */
export async function probeHead(
  database: Database,
  catalog: Catalog,
  context: Context,
  seeds: Pick<FillOptions, 'generators' | 'scripts'> = {},
): Promise<Probes> {
  const { generators } = seeds;
  const guidance = { words: context.settings.values, ...(generators && { generators }) };
  try {
    // Expressions of the catalog are rendered for this search_path.
    await database.execute('BEGIN; SET LOCAL search_path = public');
    const filled = await fill(database, catalog, {
      exclude: context.toolRelations,
      ...seeds,
      ...guidance,
      cohorts: ['ordinary', 'nulls'],
    });
    await database.execute('SET CONSTRAINTS ALL IMMEDIATE');
    return await probeFilled(database, catalog, context, filled, guidance);
  } finally {
    await database.execute('ROLLBACK');
  }
}

async function probeFilled(
  database: Database,
  catalog: Catalog,
  context: Context,
  { unfilled }: Filled,
  guidance: Guidance,
): Promise<Probes> {
  const refusals = await runProbes(database, catalog, refusalProbes(catalog, context), guidance);
  const deletions = await runProbes(database, catalog, deletionProbes(catalog, context), guidance);
  const keyActions = await runProbes(database, catalog, keyActionProbes(catalog), guidance);
  return {
    refusals: refusals.map(({ about, outcome }) => ({ ...about, outcome })),
    deletions: deletionsOf(deletions),
    keyActions: keyActions.map(({ about, outcome }) => keyActionOf(about, outcome)),
    unfilled,
  };
}

/** One for each key that a marked row may stand in the way of, or one alone where there is no such key. */
function deletionsOf(tried: readonly Tried<DeletionAbout>[]): readonly DeletionProbe[] {
  const restores = tried.filter(({ about }) => about.kind === 'restore');
  return restores.flatMap(({ about: { relation, marker }, outcome: restore }): readonly DeletionProbe[] => {
    const recreated = tried.filter(({ about }) => about.kind === 'recreate' && about.relation === relation);
    const common = { relation: { schema: relation.schema, name: relation.name }, marker, restore };
    if (recreated.length === 0) return [common];
    return recreated.map(({ about, outcome }) => ({ ...common, recreate: { columns: about.columns ?? [], outcome } }));
  });
}
