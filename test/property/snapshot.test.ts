import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Database, StatementError } from '#engines/engine.ts';
import { EventTriggers, RowComparison } from '#replay/change-detector.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { snapshotter } from '#replay/snapshotter.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { testDatabase } from '../support/database.ts';
import { schemaChanges } from '../support/schema-changes.ts';

const options = { exclude: ['portals'] };

const ways = catalogEngines.flatMap(([name, engine, engineOptions]) => [
  [`${name}, by event triggers`, engine, engineOptions, true] as const,
  [`${name}, by comparing rows`, engine, engineOptions, false] as const,
]);

describe.each(ways)('%s', (_, engine, engineOptions, hasEventTriggers) => {
  const databases = testDatabase(engine, engineOptions);

  const detectorOf = (database: Database) =>
    hasEventTriggers ? new EventTriggers(database) : new RowComparison(database);

  test('a snapshot after any change is the catalog read whole', async () => {
    const database = await databases.empty();
    const snapshots = snapshotter(database, options, detectorOf(database));
    await snapshots.snapshot();
    for (const statement of schemaChanges) {
      await database.execute(statement);
      expect(await snapshots.snapshot(), statement).toEqual(await readCatalog(database, options));
    }
  });

  test.each([
    'ALTER TABLE jobs RENAME id TO old_id; ALTER TABLE jobs ADD COLUMN id uuid',
    'ALTER TABLE jobs DROP COLUMN title; ALTER TABLE jobs RENAME id TO title; ALTER TABLE jobs ADD COLUMN id uuid',
  ])('a name that one step takes and gives anew is seen: %s', async (script) => {
    const database = await databases.empty();
    await database.execute('CREATE TABLE jobs (id serial PRIMARY KEY, title text)');
    await database.execute('CREATE VIEW open_jobs AS SELECT id FROM jobs');
    const snapshots = snapshotter(database, options, detectorOf(database));
    await snapshots.snapshot();
    await database.execute(script);
    expect(await snapshots.snapshot()).toEqual(await readCatalog(database, options));
  });

  test('a snapshot after changes in any order, some refused, is the catalog read whole', async () => {
    const steps = fc.array(fc.subarray([...schemaChanges], { maxLength: 6 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (chain) => {
        const database = await databases.empty();
        for (const statement of schemaChanges.slice(0, 12)) await attempt(database, statement);
        const snapshots = snapshotter(database, options, detectorOf(database));
        await snapshots.snapshot();
        for (const statements of chain) {
          for (const statement of statements) await attempt(database, statement);
          expect(await snapshots.snapshot()).toEqual(await readCatalog(database, options));
        }
      }),
      { numRuns: 8, seed: 20260101 },
    );
  });

  test('a snapshot inside an open transaction shows what the transaction wrote so far', async () => {
    const database = await databases.empty();
    const snapshots = snapshotter(database, options, detectorOf(database));
    await snapshots.snapshot();
    await database.execute('BEGIN');
    for (const statement of [
      'CREATE TABLE jobs (id bigint)',
      'ALTER TABLE jobs ADD COLUMN title text',
      'DROP TABLE jobs',
    ]) {
      await database.execute(statement);
      expect(await snapshots.snapshot(), statement).toEqual(await readCatalog(database, options));
    }
    await database.execute('ROLLBACK');
    expect((await snapshots.snapshot()).relations).toEqual([]);
  });

  test('a snapshot without a change is the same object', async () => {
    const database = await databases.empty();
    await database.execute('CREATE TABLE jobs (id bigint)');
    const snapshots = snapshotter(database, options, detectorOf(database));
    const catalog = await snapshots.snapshot();
    await database.execute('INSERT INTO jobs VALUES (1)');
    const again = await snapshots.snapshot();
    expect(again).toEqual(catalog);
    expect(again.relations[0]).toBe(catalog.relations[0]);
    // By comparing rows, what came while any transaction of the server was open is read again: other tests have theirs.
    if (hasEventTriggers) expect(again).toBe(catalog);
  });

  test('relations that a step does not touch stay the same objects', async () => {
    const database = await databases.empty();
    await database.execute('CREATE TABLE companies (id bigint); CREATE TABLE jobs (id bigint)');
    const snapshots = snapshotter(database, options, detectorOf(database));
    const before = await snapshots.snapshot();
    await database.execute('ALTER TABLE jobs ADD COLUMN title text');
    const after = await snapshots.snapshot();
    expect(after.relations[0]).toBe(before.relations[0]);
    expect(after.relations[1]?.columns).toHaveLength(2);
  });
});

async function attempt(database: Database, statement: string): Promise<void> {
  try {
    await database.execute(statement);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
  }
}
