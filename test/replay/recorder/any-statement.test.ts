import { describe, expect, test } from 'vitest';
import { StatementError } from '#engines/engine.ts';
import { type Migration, revisionId } from '#migration/migration.ts';
import { recorder } from '#replay/recorder/recorder.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';
import { schemaChanges } from '../../support/schema-changes.ts';

const migration: Migration = {
  revision: revisionId('0001'),
  parents: [],
  title: 'any',
  location: { file: 'migrations/0001_any.sql' },
  downgrade: 'absent',
  placeholders: [],
  statements: [],
  digest: '',
};

const rare = [
  'CREATE TABLE portals (id bigint PRIMARY KEY, url text, parent_id bigint REFERENCES portals (id), found date)',
  'CREATE TABLE portal_names AS SELECT id, url FROM portals',
  'SELECT id INTO portal_ids FROM portals',
  'CREATE SCHEMA archive CREATE TABLE portals (id bigint) CREATE VIEW portal_view AS SELECT id FROM portals',
  'CREATE MATERIALIZED VIEW portal_urls AS SELECT id, url FROM portals',
  'CREATE UNIQUE INDEX portal_urls_id ON portal_urls (id)',
  'REFRESH MATERIALIZED VIEW portal_urls',
  'REFRESH MATERIALIZED VIEW CONCURRENTLY portal_urls',
  'REINDEX TABLE portals',
  'REINDEX INDEX CONCURRENTLY portals_pkey',
  'CREATE INDEX CONCURRENTLY portals_url ON portals (url)',
  'DROP INDEX CONCURRENTLY portals_url',
  'CREATE TEMPORARY TABLE scratch (id bigint PRIMARY KEY)',
  'ALTER TABLE scratch ALTER id TYPE numeric',
  'DROP TABLE scratch',
  "CREATE FUNCTION make_table() RETURNS int LANGUAGE plpgsql AS 'BEGIN CREATE TABLE made (id int); ALTER TABLE portals ADD COLUMN made int; RETURN 1; END'",
  'CREATE TABLE of_function AS SELECT make_table() AS made',
  "DO $$ BEGIN BEGIN ALTER TABLE portals ADD COLUMN lost int; RAISE EXCEPTION 'no'; EXCEPTION WHEN OTHERS THEN NULL; END; ALTER TABLE portals ADD COLUMN kept int; END $$",
  'BEGIN; SAVEPOINT a; ALTER TABLE portals ADD COLUMN gone int; ROLLBACK TO a; ALTER TABLE portals ADD COLUMN stays int; COMMIT',
  "CREATE TYPE stage AS ENUM ('open'); ALTER TABLE portals ADD COLUMN stage stage",
  "ALTER TYPE stage ADD VALUE 'closed'",
  'DROP TYPE stage CASCADE',
  'CREATE DOMAIN score AS integer; ALTER TABLE portals ADD COLUMN score score',
  'ALTER DOMAIN score ADD CHECK (VALUE > 0)',
  'ALTER TABLE portals SET UNLOGGED; ALTER TABLE portals SET LOGGED',
  "COMMENT ON TABLE portals IS 'where jobs are found'",
  'GRANT SELECT ON portals TO PUBLIC; REVOKE SELECT ON portals FROM PUBLIC',
  'ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC',
  'CREATE STATISTICS portal_statistics ON id, url FROM portals',
  'CREATE RULE keep AS ON DELETE TO portals DO INSTEAD NOTHING',
  'ALTER TABLE portals ENABLE ROW LEVEL SECURITY; CREATE POLICY all_rows ON portals USING (true)',
  'CREATE TABLE visits (id bigint, day date) PARTITION BY RANGE (day); CREATE TABLE visits_rest PARTITION OF visits DEFAULT',
  'CREATE TABLE visits_2025 (id bigint, day date)',
  "ALTER TABLE visits ATTACH PARTITION visits_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
  'ALTER TABLE visits DETACH PARTITION visits_2025',
  'CREATE TABLE "Odd ""Name""" ("a.b" int); ALTER TABLE "Odd ""Name""" ADD PRIMARY KEY ("a.b")',
  'DROP TABLE "Odd ""Name"""',
  'TRUNCATE portals CASCADE',
  "SET lock_timeout = '90min'; ALTER TABLE portals ADD COLUMN late int; RESET lock_timeout",
  'ALTER TABLE portals RENAME COLUMN late TO later; ALTER TABLE portals RENAME TO places; ALTER TABLE places RENAME TO portals',
  'DROP SCHEMA archive CASCADE',
  'DROP TABLE portals CASCADE',
];

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test.each([
    ['ordinary changes', schemaChanges],
    ['rare statements', rare],
  ])('%s run with the recorder as they run without it', async (_what, statements) => {
    const database = await databases.empty();
    const without: string[] = [];
    for (const statement of statements) without.push(await attempt(statement));
    await databases.empty();
    const seen = recorder(database);
    const withIt: string[] = [];
    for (const statement of statements) {
      await seen?.start();
      withIt.push(await attempt(statement));
      await seen?.take(migration, 'up');
    }
    expect(withIt).toEqual(without);

    async function attempt(statement: string): Promise<string> {
      try {
        await database.execute(statement);
        return `${statement}: done`;
      } catch (error) {
        if (error instanceof StatementError) return `${statement}: ${error.message}`;
        throw error;
      } finally {
        await database.resetSession();
      }
    }
  });
});
