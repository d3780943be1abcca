import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type Capability,
  type Database,
  EngineFailure,
  type EngineId,
  type EngineOptions,
  type Server,
  StatementError,
} from '#engines/engine.ts';
import { chooseEngine, engines } from '#engines/index.ts';

interface Candidate {
  readonly title: string;
  readonly engine: EngineId;
  readonly options: EngineOptions;
  readonly claims: readonly Capability[];
}

const everyServer: readonly Capability[] = ['catalog', 'event-triggers', 'plans', 'refusals', 'rollback', 'wire'];

const candidates: readonly Candidate[] = [
  { title: 'pglite', engine: 'pglite', options: {}, claims: everyServer },
  ...Object.entries(inject('postgresUrls')).map(
    ([version, url]): Candidate => ({
      title: `postgres ${version}`,
      engine: 'postgres',
      options: { url },
      claims: [...everyServer, 'concurrency'],
    }),
  ),
  { title: 'pg-mem', engine: 'pg-mem', options: {}, claims: [] },
];

const withClaim = (claim: Capability): readonly Candidate[] =>
  candidates.filter(({ claims }) => claims.includes(claim));

describe.each(candidates)('$title', ({ engine, options, claims }) => {
  const { server, database } = opened(engine, options);

  test('claims exactly what the suite expects of it', () => {
    expect([...server().capabilities].sort()).toEqual([...claims].sort());
    expect(server().engine).toBe(engine);
  });

  test('says which PostgreSQL it is', () => {
    expect(server().serverVersion).toMatch(engine === 'pg-mem' ? /^pg-mem 3\.\d+\.\d+$/ : /^\d+\.\d+$/);
  });

  test('runs a script of several statements and answers a query with its rows', async () => {
    await database().execute(`
      CREATE TABLE companies (id INT PRIMARY KEY, name TEXT NOT NULL);
      INSERT INTO companies VALUES (1, 'Aster'), (2, 'Birch');`);
    const rows = await database().query<{ id: number; name: string }>('SELECT id, name FROM companies ORDER BY id');
    expect(rows).toEqual([
      { id: 1, name: 'Aster' },
      { id: 2, name: 'Birch' },
    ]);
  });

  test('binds parameters without reading them as SQL', async () => {
    const rows = await database().query<{ text: string }>('SELECT $1::text AS text', ["'; DROP TABLE companies; --"]);
    expect(rows).toEqual([{ text: "'; DROP TABLE companies; --" }]);
  });

  test('refuses a missing relation with its SQLSTATE and stays healthy', async () => {
    await expect(database().query('SELECT * FROM portals')).rejects.toSatisfy(
      (error) => error instanceof StatementError && error.sqlState === '42P01' && error.message.includes('portals'),
    );
    expect(await database().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('refuses a duplicate key with its SQLSTATE', async () => {
    await database().execute('CREATE TABLE jobs (id INT PRIMARY KEY)');
    await database().execute('INSERT INTO jobs VALUES (1)');
    await expect(database().execute('INSERT INTO jobs VALUES (1)')).rejects.toMatchObject({ sqlState: '23505' });
  });

  test('gives every database its own relations', async () => {
    const other = await server().createDatabase('models');
    await other.execute('CREATE TABLE resumes (id INT)');
    await expect(database().query('SELECT * FROM resumes')).rejects.toBeInstanceOf(StatementError);
    await other[Symbol.asyncDispose]();
    expect(await database().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('can be closed twice', async () => {
    const second = await engines[engine].open(options);
    await second[Symbol.asyncDispose]();
    await second[Symbol.asyncDispose]();
  });
});

describe.each(withClaim('refusals'))('$title refuses like PostgreSQL', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test('points at the character of the script', async () => {
    const script = 'SELECT 1; SELECT é FROM matches';
    const error = await database()
      .execute(script)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toMatchObject({ sqlState: '42P01', position: script.indexOf('matches') + 1 });
  });

  test('undoes the whole script when one statement fails', async () => {
    await expect(database().execute('CREATE TABLE matches (id INT); SELECT 1 / 0')).rejects.toMatchObject({
      sqlState: '22012',
    });
    expect(await database().query(`SELECT to_regclass('matches') AS found`)).toEqual([{ found: null }]);
  });

  test('passes detail and hint on', async () => {
    await database().execute('CREATE TABLE portals (id INT PRIMARY KEY); INSERT INTO portals VALUES (7)');
    await expect(database().execute('INSERT INTO portals VALUES (7)')).rejects.toMatchObject({
      detail: 'Key (id)=(7) already exists.',
    });
    await expect(database().query(`SELECT lower(7)`)).rejects.toMatchObject({
      hint: expect.stringContaining('explicit type casts'),
    });
  });

  test('says that an extension is not there', async () => {
    const refusal = database().execute('CREATE EXTENSION no_such_extension');
    await expect(refusal).rejects.toMatchObject({ sqlState: expect.stringMatching(/^(0A000|58P01|22023)$/) });
  });

  test('fails a COPY that nobody feeds instead of waiting', async () => {
    await database().execute('CREATE TABLE reviews (id INT)');
    await expect(database().execute('COPY reviews FROM STDIN')).rejects.toMatchObject({ sqlState: '57014' });
    await expect(database().query('COPY reviews FROM STDIN')).rejects.toMatchObject({ sqlState: '57014' });
    expect(await database().query('SELECT count(*) AS rows FROM reviews')).toEqual([{ rows: '0' }]);
  });

  test('survives endless recursion', async () => {
    await database().execute(`
      CREATE FUNCTION descend(depth INT) RETURNS INT LANGUAGE plpgsql AS $$ BEGIN RETURN descend(depth + 1); END $$`);
    await expect(database().query('SELECT descend(1)')).rejects.toMatchObject({ sqlState: '54001' });
    expect(await database().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('never answers a deeply nested expression with nothing', async () => {
    const outcome = await database()
      .query(`SELECT ${'1 + '.repeat(20_000)}1 AS total`)
      .catch((error: unknown) => error);
    const isRefusal = outcome instanceof StatementError && outcome.sqlState === '54001';
    expect(isRefusal || (Array.isArray(outcome) && outcome[0].total === 20_001)).toBe(true);
    expect(await database().query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('refuses a NUL character', async () => {
    await expect(database().execute(`SELECT 'a\0b'`)).rejects.toMatchObject({ sqlState: '22021' });
  });
});

describe.each(withClaim('catalog'))('$title answers from its catalog', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test('reads every value as the type that the contract promises', async () => {
    const [row] = await database().query(`
      SELECT 2::int2 AS small, 4::int4 AS plain, 9007199254740993::int8 AS large, 1.50::numeric AS exact, 0.5::float8 AS float, true AS flag,
             '{"a": [1, null]}'::jsonb AS document, 'x'::name AS name, NULL::int AS nothing,
             ARRAY['a,b', 'c"d', NULL, ''] AS texts, ARRAY[[1, 2], [3, 4]] AS matrix, '[2:3]={x,y}'::text[] AS shifted,
             '2026-01-02'::date AS day, ARRAY[7::int8] AS larges`);
    expect(row).toEqual({
      small: 2,
      plain: 4,
      large: '9007199254740993',
      exact: '1.50',
      float: 0.5,
      flag: true,
      document: { a: [1, null] },
      name: 'x',
      nothing: null,
      texts: ['a,b', 'c"d', null, ''],
      matrix: [
        [1, 2],
        [3, 4],
      ],
      shifted: ['x', 'y'],
      day: '2026-01-02',
      larges: ['7'],
    });
  });

  test('takes every kind of parameter', async () => {
    const parameters = [1, 'text', true, null, { a: 1 }, ['a', 'b"c', null], [[1], [2]]];
    const [row] = await database().query(
      `SELECT $1::int AS number, $2::text AS text, $3::bool AS flag, $4::text AS nothing, $5::jsonb AS document, $6::text[] AS texts, $7::int[] AS matrix`,
      parameters,
    );
    expect(row).toEqual({
      number: 1,
      text: 'text',
      flag: true,
      nothing: null,
      document: { a: 1 },
      texts: ['a', 'b"c', null],
      matrix: [[1], [2]],
    });
  });

  test('starts every session with the same settings', async () => {
    const settings = `SELECT current_setting('TimeZone') AS zone, current_setting('search_path') AS path, current_setting('server_encoding') AS encoding,
                             current_setting('allow_system_table_mods') AS system`;
    const expected = [{ zone: 'UTC', path: '"$user", public', encoding: 'UTF8', system: 'off' }];
    expect(await database().query(settings)).toEqual(expected);
    await database().execute(
      `SET search_path = pg_catalog; SET TimeZone = 'Asia/Tokyo'; CREATE TEMPORARY TABLE leftover (id INT)`,
    );
    await database().resetSession();
    expect(await database().query(settings)).toEqual(expected);
    expect(await database().query(`SELECT to_regclass('leftover') AS found`)).toEqual([{ found: null }]);
  });

  test('ends an open transaction with the session', async () => {
    await database().execute('BEGIN; CREATE TABLE applications (id INT)');
    await database().resetSession();
    expect(await database().query(`SELECT to_regclass('applications') AS found`)).toEqual([{ found: null }]);
  });

  test('lowers letters beyond ASCII', async () => {
    expect(await database().query(`SELECT lower('ÉCOLE') AS name`)).toEqual([{ name: 'école' }]);
  });

  test('keeps names with quotes, newlines and markup as they are', async () => {
    const hostile = 'x"; DROP TABLE companies; --\n<script>\u202e';
    await database().execute(`CREATE TABLE "${hostile.replaceAll('"', '""')}" (id INT)`);
    const rows = await database().query('SELECT relname AS name FROM pg_class WHERE relname = $1', [hostile]);
    expect(rows).toEqual([{ name: hostile }]);
  });

  test('runs what cannot run in a transaction when it is alone', async () => {
    await database().execute('CREATE TABLE interviews (id INT)');
    await database().execute('CREATE INDEX CONCURRENTLY interviews_id ON interviews (id)');
    await expect(
      database().execute('SELECT 1; CREATE INDEX CONCURRENTLY again ON interviews (id)'),
    ).rejects.toMatchObject({
      sqlState: '25001',
    });
  });
});

describe.each(withClaim('catalog'))('$title sorts', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test.each(['nb-NO', 'de-AT', 'zh-Hant-TW'])('as %s does, which initdb makes a collation of', async (locale) => {
    await database().execute(`CREATE TABLE IF NOT EXISTS words (word TEXT COLLATE "${locale}-x-icu")`);
    const [found] = await database().query(
      'SELECT collnamespace::regnamespace::text AS schema, collprovider AS provider FROM pg_collation WHERE collname = $1',
      [`${locale}-x-icu`],
    );
    expect(found).toEqual({ schema: 'pg_catalog', provider: 'i' });
  });
});

describe.each(withClaim('rollback'))('$title rolls back', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test('tables, indexes and types alike', async () => {
    await database().execute('BEGIN');
    await database().execute(
      `CREATE TYPE stage AS ENUM ('open'); CREATE TABLE offers (stage stage); CREATE INDEX ON offers (stage)`,
    );
    await database().execute('ROLLBACK');
    expect(await database().query(`SELECT to_regclass('offers') AS relation, to_regtype('stage') AS type`)).toEqual([
      { relation: null, type: null },
    ]);
  });
});

describe.each(withClaim('event-triggers'))('$title has event triggers', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test('that see what a statement made', async () => {
    await database().execute(`
      CREATE TABLE seen (identity TEXT);
      CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO seen SELECT object_identity FROM pg_event_trigger_ddl_commands(); END $$;
      CREATE EVENT TRIGGER note ON ddl_command_end EXECUTE FUNCTION note();`);
    await database().execute('CREATE TABLE recruiters (id INT)');
    expect(await database().query('SELECT identity FROM seen')).toContainEqual({ identity: 'public.recruiters' });
  });
});

describe.each(withClaim('plans'))('$title explains', ({ engine, options }) => {
  const { database } = opened(engine, options);

  test('a query as JSON', async () => {
    const [row] = await database().query<{ 'QUERY PLAN': [{ Plan: object }] }>('EXPLAIN (FORMAT JSON) SELECT 1');
    expect(row?.['QUERY PLAN'][0].Plan).toMatchObject({ 'Node Type': 'Result' });
  });
});

describe.each(withClaim('refusals'))('$title ends what runs too long', ({ engine, options }) => {
  test('and calls it a timeout, with the statement', async () => {
    const server = await engines[engine].open({ ...options, statementTimeoutMilliseconds: 700 });
    try {
      const database = await server.createDatabase('replay');
      const began = performance.now();
      await expect(database.execute('SELECT pg_sleep(60)')).rejects.toSatisfy(
        (error) =>
          error instanceof EngineFailure && error.kind === 'timeout' && error.statement === 'SELECT pg_sleep(60)',
      );
      expect(performance.now() - began).toBeLessThan(20_000);
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });

  test('also when a migration lifts statement_timeout', async () => {
    const server = await engines[engine].open({ ...options, statementTimeoutMilliseconds: 700 });
    try {
      const database = await server.createDatabase('replay');
      await database.execute('SET statement_timeout = 0');
      await expect(database.execute('SELECT pg_sleep(60)')).rejects.toMatchObject({
        name: 'EngineFailure',
        kind: 'timeout',
      });
    } finally {
      await server[Symbol.asyncDispose]();
    }
  });
});

test('auto takes the server behind a URL, and the embedded one without', () => {
  expect(chooseEngine('auto').id).toBe('pglite');
  expect(chooseEngine('auto', 'postgresql://localhost/x').id).toBe('postgres');
  expect(chooseEngine('pg-mem', 'postgresql://localhost/x').id).toBe('pg-mem');
});

test('pg-mem reports the version that is installed', async () => {
  const installed = JSON.parse(await readFile('node_modules/pg-mem/package.json', 'utf8')) as { version: string };
  const server = await engines['pg-mem'].open({});
  expect(server.serverVersion).toBe(`pg-mem ${installed.version}`);
});

/** One server and one database for the tests of a block. */
function opened(engine: EngineId, options: EngineOptions): { server(): Server; database(): Database } {
  let current: { server: Server; database: Database } | undefined;
  beforeAll(async () => {
    const server = await engines[engine].open(options);
    current = { server, database: await server.createDatabase('replay') };
  });
  afterAll(async () => {
    await current?.server[Symbol.asyncDispose]();
  });
  const get = () => {
    if (current === undefined) throw new Error('the engine did not open');
    return current;
  };
  return { server: () => get().server, database: () => get().database };
}
