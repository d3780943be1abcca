import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { pythonEnvironment } from '../../support/python-environment.ts';

let server: Server;
let database: Database;
let url: string;

beforeAll(async () => {
  server = await engines.pglite.open({});
  database = await server.createDatabase('replay');
  url = (await database.url?.()) ?? '';
  await database.execute('CREATE TABLE jobs (id INT, title TEXT)');
}, 120_000);

afterAll(() => server[Symbol.asyncDispose]());

test('the URL names the database that a session sees', async () => {
  const rows = await connected((client) => client.query('SELECT current_database() AS name'));
  expect(new URL(url).pathname).toBe(`/${rows.rows[0].name}`);
});

test('a wrong password or database is refused', async () => {
  await expect(connected(async () => {}, url.replace(/:[^:@]+@/, ':guess@'))).rejects.toMatchObject({ code: '28P01' });
  await expect(connected(async () => {}, url.replace(/[^/]+$/, 'portals'))).rejects.toMatchObject({ code: '3D000' });
});

test('connections one after another start at once and find nothing of the one before', async () => {
  await connected(async (client) => {
    await client.query(
      `SET search_path = pg_catalog; SET TimeZone = 'Asia/Tokyo'; CREATE TEMPORARY TABLE mine (id INT); PREPARE p AS SELECT 1`,
    );
    await client.query('SELECT pg_advisory_lock(1)');
  });
  const rows = await connected((client) =>
    client.query(`
      SELECT current_setting('search_path') AS path, current_setting('TimeZone') AS zone, to_regclass('mine') AS mine,
             (SELECT count(*)::int FROM pg_prepared_statements WHERE name = 'p') AS prepared, (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory') AS locks`),
  );
  expect(rows.rows).toEqual([{ path: '"$user", public', zone: 'UTC', mine: null, prepared: 0, locks: 0 }]);
});

test('a transaction that its connection leaves open is rolled back', async () => {
  await connected((client) => client.query(`BEGIN; INSERT INTO jobs VALUES (1, 'left open')`));
  expect(await database.query(`SELECT * FROM jobs WHERE title = 'left open'`)).toEqual([]);
});

test('open connections keep their settings and prepared statements apart', async () => {
  await connected((one) =>
    connected(async (other) => {
      await one.query('SET application_name = one');
      await other.query('SET application_name = other');
      const ask = (client: pg.Client, text: string) => client.query({ name: 'same_name', text });
      const answers = [];
      for (let round = 0; round < 3; round += 1) {
        answers.push((await ask(one, `SELECT 'one' AS who, current_setting('application_name') AS name`)).rows[0]);
        answers.push((await ask(other, `SELECT 'other' AS who, current_setting('application_name') AS name`)).rows[0]);
      }
      const expected = [
        { who: 'one', name: 'one' },
        { who: 'other', name: 'other' },
      ];
      expect(answers).toEqual([...expected, ...expected, ...expected]);
    }),
  );
});

test('the other connections wait for a transaction, and our own calls too', async () => {
  await connected((writer) =>
    connected(async (reader) => {
      await writer.query(`BEGIN; INSERT INTO jobs VALUES (2, 'waited for')`);
      const count = `SELECT count(*)::int AS jobs FROM jobs WHERE title = 'waited for'`;
      const answers = [reader.query(count).then(({ rows }) => rows), database.query(count)];
      await writer.query('COMMIT');
      expect(await Promise.all(answers)).toEqual([[{ jobs: 1 }], [{ jobs: 1 }]]);
    }),
  );
});

test('a connection that waits too long is told why', async () => {
  await connected((writer) =>
    connected(async (reader) => {
      await writer.query('BEGIN');
      await expect(reader.query('SELECT 1')).rejects.toMatchObject({
        code: '55P03',
        message: 'another session keeps a transaction open, and the embedded PostgreSQL has one session at a time',
      });
      await writer.query('ROLLBACK');
      expect((await reader.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    }),
  );
});

test('a failed statement fails its transaction and nothing else', async () => {
  await connected(async (client) => {
    await client.query('BEGIN');
    await expect(client.query('SELECT * FROM portals')).rejects.toMatchObject({ code: '42P01' });
    await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
    await client.query('ROLLBACK');
    await expect(client.query('SELECT $1::int AS number', ['many'])).rejects.toMatchObject({ code: '22P02' });
    expect((await client.query('SELECT $1::int AS number', [7])).rows).toEqual([{ number: 7 }]);
  });
});

test('a COPY that the client does not feed fails instead of hanging', async () => {
  await connected(async (client) => {
    await expect(client.query('COPY jobs FROM STDIN')).rejects.toMatchObject({ code: '57014' });
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});

test('a large result and a large parameter come through', async () => {
  const text = 'é'.repeat(3_000_000);
  const { rows } = await connected((client) =>
    client.query('SELECT $1::text AS text, repeat($2, 1000000) AS more', [text, 'x']),
  );
  expect([rows[0].text === text, rows[0].more.length]).toEqual([true, 1_000_000]);
});

test.each([
  [
    'psycopg2 runs transactions and COPY in both directions',
    `
import io, psycopg2
connection = psycopg2.connect(url)
cursor = connection.cursor()
cursor.execute("CREATE TABLE by_psycopg2 (id INT, title TEXT)")
cursor.copy_expert("COPY by_psycopg2 FROM STDIN WITH CSV", io.StringIO("1,cook\\n2,smith\\n"))
connection.commit()
out = io.StringIO()
cursor.copy_expert("COPY by_psycopg2 TO STDOUT", out)
try:
    cursor.copy_expert("COPY no_such FROM STDIN", io.StringIO("1\\n"))
except psycopg2.errors.UndefinedTable:
    connection.rollback()
cursor.execute("SELECT count(*) FROM by_psycopg2 WHERE id > %s", (1,))
print(repr(out.getvalue()), cursor.fetchone())
connection.close()`,
    String.raw`'1\tcook\n2\tsmith\n' (1,)`,
  ],
  [
    'psycopg 3 prepares, copies and pipelines',
    `
import psycopg
with psycopg.connect(url) as connection:
    connection.execute("CREATE TABLE by_psycopg (id INT, title TEXT)")
    with connection.cursor().copy("COPY by_psycopg (id, title) FROM STDIN") as copy:
        for number in range(3): copy.write_row((number, "x"))
    titles = [connection.execute("SELECT title FROM by_psycopg WHERE id = %s", (1,)).fetchone() for _ in range(8)]
    with connection.pipeline():
        first, second = connection.execute("SELECT 1"), connection.execute("SELECT 2")
    print(titles[7], first.fetchone(), second.fetchone())
with psycopg.connect(url, options="-c search_path=pg_catalog") as connection:
    print(connection.execute("SHOW search_path").fetchone())`,
    `('x',) (1,) (2,)\n('pg_catalog',)`,
  ],
  [
    'asyncpg closes, copies in binary and prepares on interleaved connections',
    `
import asyncio, asyncpg
async def main():
    one, other = await asyncpg.connect(url), await asyncpg.connect(url)
    await one.execute("CREATE TABLE by_asyncpg (id INT, title TEXT)")
    await one.copy_records_to_table("by_asyncpg", records=[(50, "a"), (51, None)])
    first, second = await one.prepare("SELECT count(*) FROM by_asyncpg"), await other.prepare("SELECT 7 + $1::int")
    print(await first.fetchval(), await second.fetchval(1), await first.fetchval(), await second.fetchval(2))
    async with one.transaction():
        print([row["id"] async for row in one.cursor("SELECT id FROM by_asyncpg ORDER BY id", prefetch=1)])
    await one.close(); await other.close()
    async def insert(number):
        connection = await asyncpg.connect(url)
        for _ in range(5):
            async with connection.transaction():
                await connection.execute("INSERT INTO by_asyncpg VALUES ($1, 'p')", number)
        await connection.close()
    await asyncio.gather(*[insert(number) for number in range(5)])
    last = await asyncpg.connect(url)
    print(await last.fetchval("SELECT count(*) FROM by_asyncpg"))
    await last.close()
asyncio.run(main())`,
    '2 8 2 9\n[50, 51]\n27',
  ],
  [
    'SQLAlchemy over pg8000 reflects a table',
    `
import sqlalchemy
engine = sqlalchemy.create_engine(url.replace("postgresql:", "postgresql+pg8000:"))
with engine.begin() as connection: connection.execute(sqlalchemy.text("CREATE TABLE by_pg8000 (id INT PRIMARY KEY, title VARCHAR(20))"))
print([(column["name"], str(column["type"])) for column in sqlalchemy.inspect(engine).get_columns("by_pg8000")])`,
    `[('id', 'INTEGER'), ('title', 'VARCHAR(20)')]`,
  ],
])('%s', async (_, program, output) => {
  const python = await pythonEnvironment();
  const { stdout } = await promisify(execFile)(python.program, ['-c', `url = "${url}"\n${program}`], {
    timeout: 50_000,
  });
  expect(stdout.trim()).toBe(output);
});

async function connected<Result>(use: (client: pg.Client) => Promise<Result>, address = url): Promise<Result> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
