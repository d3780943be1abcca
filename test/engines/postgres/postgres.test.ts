import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineOptions } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { type PostgresServer, postgresBinaries, startPostgresServer } from '../../support/postgres-server.ts';

const { postgres } = engines;

// A cluster of its own: roles and databases of tests that run at the same moment would be taken for leftovers.
let cluster: PostgresServer;
let url: string;

beforeAll(async () => {
  const [newest] = [...(await postgresBinaries()).values()];
  cluster = await startPostgresServer(newest ?? '');
  url = cluster.url;
});

afterAll(() => cluster.stop());

test('the scratch database is gone after the audit, also while somebody is connected to it', async () => {
  const server = await postgres.open({ url });
  const database = await server.createDatabase('replay');
  const [row] = await database.query<{ name: string }>('SELECT current_database() AS name');
  expect(row?.name).toMatch(/^schema_audit_[0-9a-f]{12}$/);
  const visitor = new pg.Client({ connectionString: await database.url?.() });
  visitor.on('error', () => {});
  await visitor.connect();
  await server[Symbol.asyncDispose]();
  expect(await databases()).not.toContain(row?.name);
});

test('closing in the middle of a statement and of a creation, as on a signal, leaves nothing', async () => {
  const server = await postgres.open({ url });
  const database = await server.createDatabase('replay');
  const ended = expect(database.execute('SELECT pg_sleep(60)')).rejects.toMatchObject({ kind: 'lost' });
  const creation = server.createDatabase('models');
  await server[Symbol.asyncDispose]();
  await ended;
  await creation;
  expect((await databases()).filter((name) => /^schema_audit_[0-9a-f]{12}$/.test(String(name)))).toEqual([]);
});

test('a leftover of an older audit is dropped, while a database that only has such a name stays', async () => {
  const comment = (age: string) => `schema-audit scratch database, created ${age}`;
  await admin(`CREATE DATABASE schema_audit_old`);
  await admin(`COMMENT ON DATABASE schema_audit_old IS '${comment('2020-01-01T00:00:00.000Z')}'`);
  await admin(`CREATE DATABASE schema_audit_today`);
  await admin(`COMMENT ON DATABASE schema_audit_today IS '${comment(new Date().toISOString())}'`);
  await admin(`CREATE DATABASE schema_audit_of_somebody`);
  try {
    const server = await postgres.open({ url });
    await server[Symbol.asyncDispose]();
    const names = await databases();
    expect(names).not.toContain('schema_audit_old');
    expect(names).toEqual(expect.arrayContaining(['schema_audit_today', 'schema_audit_of_somebody']));
  } finally {
    await admin(`DROP DATABASE schema_audit_today`);
    await admin(`DROP DATABASE schema_audit_of_somebody`);
  }
});

test('a role that a migration creates is dropped, one that existed or owns something elsewhere stays', async () => {
  await admin(`CREATE ROLE recruiter_before`);
  const server = await postgres.open({ url });
  const database = await server.createDatabase('replay');
  await database.execute(
    `CREATE ROLE recruiter_new; CREATE TABLE jobs (id INT); GRANT SELECT ON jobs TO recruiter_new, recruiter_before`,
  );
  await database.execute(`CREATE ROLE recruiter_owner`);
  await admin(`CREATE TABLE owned_elsewhere (id INT)`);
  await admin(`ALTER TABLE owned_elsewhere OWNER TO recruiter_owner`);
  await server[Symbol.asyncDispose]();
  const names = await admin(`SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'recruiter%' ORDER BY rolname`);
  await admin(`DROP TABLE owned_elsewhere`);
  await admin(`DROP ROLE recruiter_before, recruiter_owner`);
  expect(names).toEqual([{ name: 'recruiter_before' }, { name: 'recruiter_owner' }]);
});

test('a role without CREATEDB is told what to run', async () => {
  await admin(`CREATE ROLE "poor ""one""" LOGIN PASSWORD 'hush-hush'`);
  try {
    const error = await failureOf({ url: withLogin('poor%20%22one%22', 'hush-hush') });
    expect(error).toMatchObject({
      name: 'UserError',
      code: 'database-forbidden',
      remedy: 'ALTER ROLE "poor ""one""" CREATEDB;',
    });
  } finally {
    await admin(`DROP ROLE "poor ""one"""`);
  }
});

test('a role with CREATEDB that is no superuser can audit, without event triggers', async () => {
  await admin(`CREATE ROLE builder LOGIN CREATEDB PASSWORD 'hush-hush'`);
  const server = await postgres.open({ url: withLogin('builder', 'hush-hush') });
  try {
    const database = await server.createDatabase('replay');
    await database.execute('CREATE TABLE jobs (id INT)');
    expect(server.capabilities.has('event-triggers')).toBe(false);
    expect(await database.query(`SELECT current_setting('TimeZone') AS zone`)).toEqual([{ zone: 'UTC' }]);
  } finally {
    await server[Symbol.asyncDispose]();
    await admin('DROP ROLE builder');
  }
});

test.each([
  ['a wrong password', () => withLogin('postgres', 'secret-word'), /refuses the login/],
  ['a closed port', () => 'postgresql://postgres:secret-word@127.0.0.1:1/postgres', /127\.0\.0\.1:1 \(ECONNREFUSED\)/],
  [
    'an unknown host',
    () => 'postgresql://postgres:secret-word@no-such-host.invalid/postgres',
    /no-such-host\.invalid:5432 \(/,
  ],
  ['a text that is no URL', () => 'postgres secret-word', /not a PostgreSQL URL/],
  ['another scheme', () => 'mysql://root:secret-word@127.0.0.1/x', /not a PostgreSQL URL/],
])('%s is unreachable, and no message tells the password', async (_, makeUrl, pattern) => {
  const error = await failureOf({ url: makeUrl() });
  expect(error).toMatchObject({
    name: 'UserError',
    code: 'database-unreachable',
    message: expect.stringMatching(pattern),
  });
  expect(JSON.stringify([error, String(error)])).not.toContain('secret-word');
});

test('without a URL the engine says how to give one', async () => {
  expect(await failureOf({})).toMatchObject({
    name: 'UserError',
    code: 'engine-unavailable',
    remedy: expect.stringContaining('database-url'),
  });
});

test('two sessions work at once', async () => {
  const server = await postgres.open({ url });
  const database = await server.createDatabase('replay');
  await database.execute('CREATE TABLE jobs (id INT)');
  await database.execute('BEGIN; INSERT INTO jobs VALUES (1)');
  const other = new pg.Client({ connectionString: await database.url?.() });
  await other.connect();
  const { rows } = await other.query('SELECT count(*)::int AS jobs FROM jobs');
  await other.end();
  await server[Symbol.asyncDispose]();
  expect(rows).toEqual([{ jobs: 0 }]);
});

test('a session that the server ends is lost, not a refusal of the statement', async () => {
  const server = await postgres.open({ url });
  const database = await server.createDatabase('replay');
  try {
    await expect(database.execute('SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toMatchObject({
      kind: 'lost',
    });
    await expect(database.query('SELECT 1')).rejects.toMatchObject({ kind: 'lost' });
  } finally {
    await server[Symbol.asyncDispose]();
  }
});

async function admin(sql: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function databases(): Promise<unknown[]> {
  return (await admin('SELECT datname AS name FROM pg_database')).map((row) => Object.values(row)[0]);
}

function withLogin(user: string, password: string): string {
  return url.replace(/\/\/[^@]*@/, `//${user}:${password}@`);
}

function failureOf(options: EngineOptions): Promise<unknown> {
  return postgres.open(options).then(
    () => undefined,
    (error: unknown) => error,
  );
}
