import { expect, test } from 'vitest';
import { withDatabase } from '../../support/database.ts';

test('every extension that is listed can be created, and one from inside a DO block', async () => {
  await withDatabase('pglite', async (database) => {
    await database.execute(`DO $$ BEGIN EXECUTE 'CREATE EXTENSION ' || 'earthdistance CASCADE'; END $$`);
    const available = await database.query<{ name: string }>('SELECT name FROM pg_available_extensions ORDER BY name');
    expect(available.length).toBeGreaterThan(35);
    for (const { name } of available) await database.execute(`CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE`);
    const [created] = await database.query<{ extensions: string }>('SELECT count(*) AS extensions FROM pg_extension');
    expect(Number(created?.extensions)).toBe(available.length);
  });
});

test('extensions that migrations ask for most do their work', async () => {
  await withDatabase('pglite', async (database) => {
    await database.execute(`
      CREATE EXTENSION vector; CREATE EXTENSION pgcrypto; CREATE EXTENSION citext; CREATE EXTENSION pg_trgm; CREATE EXTENSION "uuid-ossp";
      CREATE TABLE resumes (embedding vector(3), name citext);
      CREATE INDEX ON resumes USING hnsw (embedding vector_cosine_ops);
      CREATE INDEX ON resumes USING gin (name gin_trgm_ops);
      INSERT INTO resumes VALUES ('[1,2,3]', 'Ada'), ('[3,2,1]', 'Grace');`);
    const rows = await database.query(`
      SELECT name::text AS name, length(crypt('x', gen_salt('bf', 4))) AS crypted, uuid_generate_v4() IS NOT NULL AS uuid
      FROM resumes WHERE name = 'ADA' ORDER BY embedding <-> '[1,2,3]'`);
    expect(rows).toEqual([{ name: 'Ada', crypted: 60, uuid: true }]);
  });
});

test('a program in COPY is refused and the engine stays healthy', async () => {
  await withDatabase('pglite', async (database) => {
    await database.execute('CREATE TABLE jobs (title TEXT)');
    for (const direction of ['FROM', 'TO']) {
      const refusal = database.execute(`COPY jobs ${direction} PROGRAM 'true'`);
      await expect(refusal).rejects.toMatchObject({
        name: 'StatementError',
        message: expect.stringContaining('could not execute command'),
      });
    }
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test('a script of thousands of statements in one transaction has enough locks', async () => {
  await withDatabase('pglite', async (database) => {
    const tables = Array.from({ length: 2500 }, (_, number) => `CREATE TABLE jobs_${number} (id INT PRIMARY KEY)`);
    await database.execute(tables.join(';\n'));
    expect(await database.query(`SELECT count(*)::int AS tables FROM pg_class WHERE relname ~ '^jobs_\\d+$'`)).toEqual([
      { tables: 2500 },
    ]);
  });
});
