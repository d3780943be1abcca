// Databases whose relations got generated rows.
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { type Filled, type FilledRow, type FillOptions, fill } from '#replay/rows/fill.ts';

export const every: readonly Cohort[] = ['ordinary', 'boundary', 'nulls', 'duplicates', 'orphans'];

/** Runs the script and fills what is empty then. */
export async function filled(
  database: Database,
  script: string,
  cohorts = every,
  options: Partial<FillOptions> = {},
): Promise<Filled> {
  await database.execute(script);
  return fill(database, await readCatalog(database, { exclude: [] }), { exclude: [], cohorts, ...options });
}

export const rowsOf = ({ relations }: Filled, name: string, cohort?: Cohort): readonly FilledRow[] =>
  (relations.find(({ relation }) => relation.name === name)?.rows ?? []).filter(
    (row) => cohort === undefined || row.cohort === cohort,
  );
