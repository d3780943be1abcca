// A copy is what the original was at that moment, and each database begun from it is its own.
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Database, EngineId, EngineOptions, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { type PostgresServer, postgresBinaries, startPostgresServer } from '../support/postgres-server.ts';

const candidates: readonly (readonly [string, EngineId, EngineOptions])[] = [
  ['pglite', 'pglite', { timeZone: 'Asia/Tokyo' }],
  ...Object.entries(inject('postgresUrls')).map(
    ([version, url]) => [`postgres ${version}`, 'postgres', { url, timeZone: 'Asia/Tokyo' }] as const,
  ),
];

describe.each(candidates)('%s', (_title, engine, options) => {
  let server: Server;
  let original: Database;
  beforeEach(async () => {
    server = await engines[engine].open(options);
    original = await server.createDatabase('replay');
    await original.execute(`
      CREATE TABLE jobs (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text);
      INSERT INTO jobs (title) VALUES ('Gardener'), ('Pilot')`);
  });
  afterEach(async () => {
    await server[Symbol.asyncDispose]();
  });

  const titles = async (database: Database) =>
    (await database.query<{ title: string }>('SELECT title FROM jobs ORDER BY id')).map(({ title }) => title);

  test('each database begins as the original was, and goes its own way', async () => {
    const copy = await original.copy?.();
    await original.execute("INSERT INTO jobs (title) VALUES ('Cook')");
    const first = await copy?.open();
    const second = await copy?.open();
    if (!first || !second) throw new Error('There is no copy');
    await first.execute("INSERT INTO jobs (title) VALUES ('Tailor')");
    await second.execute('DROP TABLE jobs');
    expect(await titles(original)).toEqual(['Gardener', 'Pilot', 'Cook']);
    expect(await titles(first)).toEqual(['Gardener', 'Pilot', 'Tailor']);
    expect(await first.query('SELECT max(id) AS last FROM jobs')).toEqual([{ last: 3 }]);
  });

  test('the same settings hold there', async () => {
    const begun = await (await original.copy?.())?.open();
    expect(await begun?.query("SELECT current_setting('TimeZone') AS zone")).toEqual([{ zone: 'Asia/Tokyo' }]);
  });

  test('extensions work there', async () => {
    await original.execute('CREATE EXTENSION pg_trgm');
    const begun = await (await original.copy?.())?.open();
    expect(await begun?.query("SELECT similarity('job', 'jobs') > 0 AS alike")).toEqual([{ alike: true }]);
  });

  test('a copy of a copy is one, too', async () => {
    const begun = await (await original.copy?.())?.open();
    await begun?.execute("UPDATE jobs SET title = 'Baker' WHERE id = 1");
    const again = await (await begun?.copy?.())?.open();
    expect(again && (await titles(again))).toEqual(['Baker', 'Pilot']);
  });
});

describe('a server', () => {
  let cluster: PostgresServer;
  let url: string;
  beforeAll(async () => {
    const [newest] = [...(await postgresBinaries()).values()].reverse();
    cluster = await startPostgresServer(newest ?? '');
    url = cluster.url;
  });
  afterAll(() => cluster.stop());

  const scratchDatabases = async (): Promise<number> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query(
      "SELECT count(*)::int AS count FROM pg_database WHERE datname ~ '^schema_audit_'",
    );
    await client.end();
    return rows[0].count;
  };

  test('makes no copy while an outside program is connected, and says so at once', async () => {
    const server = await engines.postgres.open({ url });
    try {
      const database = await server.createDatabase('replay');
      const outside = new Client({ connectionString: await database.url?.() });
      await outside.connect();
      expect(await database.copy?.()).toBeUndefined();
      await outside.end();
      await expect.poll(() => database.copy?.()).toBeDefined();
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });

  test('gives a copy the settings that statements gave the database', async () => {
    const server = await engines.postgres.open({ url });
    try {
      const database = await server.createDatabase('replay');
      const [own] = await database.query<{ name: string }>('SELECT current_database() AS name');
      await database.execute(`ALTER DATABASE ${own?.name} SET search_path = jobs, "$user"`);
      const begun = await (await database.copy?.())?.open();
      const path = await begun?.query("SELECT current_setting('search_path') AS path");
      expect(path).toEqual([{ path: 'jobs, "$user"' }]);
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });

  test('keeps none of the copies when it is done', async () => {
    const server = await engines.postgres.open({ url });
    const database = await server.createDatabase('replay');
    const copy = await database.copy?.();
    await copy?.open();
    expect(await scratchDatabases()).toBe(3);
    await copy?.[Symbol.asyncDispose]();
    expect(await scratchDatabases()).toBe(2);
    await database.copy?.();
    await server[Symbol.asyncDispose]();
    expect(await scratchDatabases()).toBe(0);
  });
});
