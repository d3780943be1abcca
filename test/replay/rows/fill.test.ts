import { describe, expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { type Filled, fill } from '#replay/rows/fill.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';

const every: readonly Cohort[] = ['ordinary', 'boundary', 'nulls', 'duplicates', 'orphans'];

async function filled(database: Database, script: string, cohorts = every): Promise<Filled> {
  await database.execute(script);
  return fill(database, await readCatalog(database, { exclude: [] }), { exclude: [], cohorts });
}

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('children refer to rows of their parents', async () => {
    const database = await databases.empty();
    const { unfilled } = await filled(
      database,
      `CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL, title text);
       CREATE TABLE companies (id serial PRIMARY KEY, name varchar(40) NOT NULL UNIQUE);
       ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies`,
      ['ordinary'],
    );
    expect(unfilled).toEqual([]);
    expect(
      await database.query(
        'SELECT count(*)::int AS jobs, count(DISTINCT name)::int AS names FROM jobs JOIN companies ON companies.id = company_id',
      ),
    ).toEqual([{ jobs: 4, names: 4 }]);
  });
});
