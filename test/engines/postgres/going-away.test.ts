// A server that stops, an audit that is interrupted, roles that databases share: nothing of a scratch database stays.

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engines } from '#engines/index.ts';
import { type PostgresServer, postgresBinaries, startPostgresServer } from '../../support/postgres-server.ts';

const { postgres } = engines;

let binaries = '';
// Of its own: roles and databases of tests that run at the same moment would be taken for leftovers.
let cluster: PostgresServer;

beforeAll(async () => {
  [binaries = ''] = [...(await postgresBinaries()).values()];
  cluster = await startPostgresServer(binaries);
});
afterAll(() => cluster.stop());

test('a server that stops loses its statement, and its audit ends all the same', async () => {
  const stopping = await startPostgresServer(binaries);
  const server = await postgres.open({ url: stopping.url });
  const database = await server.createDatabase('replay');
  const slept = expect(database.execute('SELECT pg_sleep(60)')).rejects.toMatchObject({
    kind: 'lost',
    statement: 'SELECT pg_sleep(60)',
  });
  await stopping.stop();
  await slept;
  await expect(server.createDatabase('replay')).rejects.toMatchObject({ code: 'database-unreachable' });
  await database[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

test('an audit that has ended makes no further database', async () => {
  const server = await postgres.open({ url: cluster.url });
  await server.createDatabase('replay');
  const ended = server[Symbol.asyncDispose]();
  await expect(server.createDatabase('replay')).rejects.toMatchObject({ kind: 'lost' });
  await ended;
  expect(await ask("SELECT datname AS name FROM pg_database WHERE datname LIKE 'schema\\_audit\\_%'")).toEqual([]);
});

test('a new database for the migrations finds no role of an earlier one', async () => {
  await ask('CREATE ROLE librarian_before');
  const server = await postgres.open({ url: cluster.url });
  try {
    const first = await server.createDatabase('replay');
    await first.execute('CREATE ROLE librarian; CREATE TABLE books (id int); GRANT SELECT ON books TO librarian');
    await first[Symbol.asyncDispose]();
    const second = await server.createDatabase('replay');
    await second.execute('CREATE ROLE librarian');
    expect(await roles()).toEqual(['librarian', 'librarian_before']);
  } finally {
    await server[Symbol.asyncDispose]();
  }
  expect(await roles()).toEqual(['librarian_before']);
  await ask('DROP ROLE librarian_before');
});

test('a database that begins as a copy has the roles that were there when the copy was made', async () => {
  const server = await postgres.open({ url: cluster.url });
  try {
    const first = await server.createDatabase('replay');
    await first.execute('CREATE ROLE librarian');
    const copy = await first.copy?.();
    await first.execute('CREATE ROLE librarian_later');
    await first[Symbol.asyncDispose]();
    const second = await copy?.open();
    expect(await roles()).toEqual(['librarian']);
    await second?.execute('CREATE ROLE librarian_later');
  } finally {
    await server[Symbol.asyncDispose]();
  }
  expect(await roles()).toEqual([]);
});

test('a limit of the role, shorter than that of the audit, is not said to be the longer one', async () => {
  const url = new URL(cluster.url);
  url.searchParams.set('options', '-c statement_timeout=200');
  const server = await postgres.open({ url: url.href });
  try {
    const database = await server.createDatabase('replay');
    await expect(database.execute('SELECT pg_sleep(60)')).rejects.toMatchObject({
      kind: 'timeout',
      message: 'A statement ran longer than the statement_timeout of its session and was cancelled',
      statement: 'SELECT pg_sleep(60)',
    });
  } finally {
    await server[Symbol.asyncDispose]();
  }
});

const roles = () => ask("SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'librarian%' ORDER BY rolname");

async function ask(query: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    return (await client.query<{ name: unknown }>(query)).rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
