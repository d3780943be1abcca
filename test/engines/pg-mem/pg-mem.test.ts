import { expect, test } from 'vitest';
import { EngineFailure } from '#engines/engine.ts';
import { withDatabase } from '../../support/database.ts';

test('the reduced catalog has tables, columns, keys, indexes and enums', async () => {
  const catalog = await withDatabase('pg-mem', async (database) => {
    await database.execute(`
      CREATE TYPE stage AS ENUM ('open', 'closed');
      CREATE SCHEMA hiring;
      CREATE TABLE companies (id SERIAL PRIMARY KEY, name VARCHAR(20) NOT NULL UNIQUE, founded TIMESTAMPTZ DEFAULT now());
      CREATE TABLE hiring.jobs (
        id INT PRIMARY KEY, company_id INT NOT NULL REFERENCES companies (id) ON DELETE CASCADE, stage stage, is_open BOOL);
      CREATE INDEX jobs_company ON hiring.jobs (company_id);`);
    return database.readCatalog?.();
  });
  expect(catalog?.depth).toBe('reduced');
  expect(catalog?.types).toEqual([{ kind: 'enum', schema: 'public', name: 'stage', labels: ['open', 'closed'] }]);
  const [jobs, companies] = catalog?.relations ?? [];
  expect(jobs).toMatchObject({
    schema: 'hiring',
    name: 'jobs',
    columns: [
      { name: 'id', type: 'integer', isNullable: false },
      { name: 'company_id', type: 'integer', isNullable: false },
      { name: 'stage', type: 'stage', isNullable: true },
      { name: 'is_open', type: 'boolean' },
    ],
    constraints: [
      {
        kind: 'foreign-key',
        columns: ['company_id'],
        references: { relation: { schema: 'public', name: 'companies' }, columns: ['id'] },
        onDelete: 'cascade',
        onUpdate: 'no action',
      },
      { kind: 'primary-key', columns: ['id'] },
    ],
    indexes: [
      { name: 'jobs_company', isUnique: false, keys: [{ column: 'company_id' }] },
      { name: 'jobs_pkey', isPrimary: true },
    ],
  });
  expect(companies?.columns).toMatchObject([
    { name: 'id' },
    { name: 'name', type: 'character varying(20)' },
    { name: 'founded', type: 'timestamp with time zone', default: '?' },
  ]);
});

test('a foreign key of a later ALTER TABLE is read, and a dropped one is not', async () => {
  const names = await withDatabase('pg-mem', async (database) => {
    await database.execute(`
      CREATE TABLE companies (id INT PRIMARY KEY);
      CREATE TABLE jobs (company_id INT, portal_id INT REFERENCES companies (id));
      ALTER TABLE jobs ADD CONSTRAINT jobs_of_company FOREIGN KEY (company_id) REFERENCES companies (id);
      ALTER TABLE jobs DROP CONSTRAINT jobs_portal_id_fk;`);
    const catalog = await database.readCatalog?.();
    return catalog?.relations.find(({ name }) => name === 'jobs')?.constraints.map(({ name }) => name);
  });
  expect(names).toEqual(['jobs_of_company']);
});

test.each([
  ['a trigger function', 'DO $$ BEGIN END $$'],
  ['an index without lock', 'CREATE TABLE jobs (id INT); CREATE INDEX CONCURRENTLY jobs_id ON jobs (id)'],
  ['an index of another kind', 'CREATE TABLE jobs (id INT); CREATE INDEX jobs_id ON jobs USING gin (id)'],
  ['a partitioned table', 'CREATE TABLE jobs (id INT) PARTITION BY RANGE (id)'],
  ['an unknown function', 'SELECT pg_sleep(0)'],
  ['a statement that it cannot parse', 'CREATE STATISTICS s ON a, b FROM jobs'],
])('%s is called unsupported, with the engines that can run it', async (_, script) => {
  const failure = await withDatabase('pg-mem', (database) => database.execute(script)).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EngineFailure);
  expect(failure).toMatchObject({
    kind: 'unsupported',
    message: expect.stringMatching(/^pg-mem cannot run a statement \(.+\); pglite and postgres can$/),
  });
  expect(String(failure)).not.toMatch(/[👉🔨🐜💔]/u);
});
