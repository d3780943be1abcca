// Each shape runs as its tool does: what PostgreSQL allows depends on the transaction around it.
import { describe, expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import { revisionId } from '#migration/migration.ts';
import { sql } from '#tools/sql/sql.ts';
import type { StepOutcome } from '#tools/tool.ts';
import { testDatabase, withDatabase } from '../../support/database.ts';
import { withCheckout } from '../../support/hosts.ts';

const shared = testDatabase('pglite');

async function run(files: Readonly<Record<string, string>>, mode: 'strict' | 'salvage' = 'strict', on?: Database) {
  const database = on ?? (await shared.empty());
  const outcomes = await withCheckout(files, async (host): Promise<readonly StepOutcome[]> => {
    const [project] = await sql.detect(host, { environment: {} });
    if (!project) throw new Error('No project was found.');
    const history = await project.readHistory();
    const stepper = await project.open(database, { history, mode, stepTimeoutMilliseconds: 30_000 });
    const steps: StepOutcome[] = [];
    for (const { revision } of history.migrations) steps.push(await stepper.upgrade(revision));
    await stepper[Symbol.asyncDispose]();
    return steps;
  });
  return {
    database,
    outcomes,
    faults: outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.fault : undefined)),
  };
}

const relations = async (database: Database): Promise<readonly string[]> => {
  const rows = await database.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  return rows.map(({ name }) => name);
};

const table = 'CREATE TABLE jobs (id int);\n';
const index = 'CREATE INDEX CONCURRENTLY jobs_id ON jobs (id);\n';

describe('CREATE INDEX CONCURRENTLY', () => {
  test.each([
    ['alone in a file of golang-migrate', { 'm/1_a.up.sql': table, 'm/2_b.up.sql': index }],
    [
      'in a goose file that asks for no transaction',
      {
        'm/1_a.sql': `-- +goose NO TRANSACTION\n-- +goose Up\n${table}${index}-- +goose Down\n`,
      },
    ],
    [
      'alone in a dbmate file with transaction:false',
      {
        'm/1_a.sql': `-- migrate:up\n${table}-- migrate:down\n`,
        'm/2_b.sql': `-- migrate:up transaction:false\n${index}-- migrate:down\n`,
      },
    ],
    ['in a Flyway file, which then runs without a transaction', { 'm/V1__a.sql': table + index }],
    ['in a numbered file of no known tool', { 'migrations/1_a.sql': table + index }],
  ])('works %s', async (_, files) => {
    const { database, faults } = await run(files as unknown as Record<string, string>);
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(await relations(database)).toEqual(['jobs', 'jobs_id']);
  });

  test.each([
    ['with another statement in a file of golang-migrate', { 'm/1_a.up.sql': table + index }, 2],
    ['in a plain goose file', { 'm/1_a.sql': `-- +goose Up\n${table}${index}-- +goose Down\n` }, 3],
    [
      'in a dbmate file with transaction:false and another statement',
      {
        'm/1_a.sql': `-- migrate:up transaction:false\n${table}${index}-- migrate:down\n`,
      },
      3,
    ],
    [
      'alone in a plain dbmate file',
      {
        'm/0_a.sql': `-- migrate:up\n${table}-- migrate:down\n`,
        'm/1_a.sql': `-- migrate:up\n${index}-- migrate:down\n`,
      },
      2,
    ],
  ])('fails %s', async (_, files, line) => {
    const { faults } = await run(files as unknown as Record<string, string>);
    expect(faults.at(-1)).toMatchObject({ origin: 'server', sqlState: '25001', location: { line } });
  });
});

describe('a new enum value used in the file that adds it', () => {
  const first = "CREATE TYPE job_status AS ENUM ('open');\nCREATE TABLE jobs (status job_status);\n";
  const second = "ALTER TYPE job_status ADD VALUE 'closed';\nINSERT INTO jobs VALUES ('closed');\n";

  test('fails where the file is one transaction', async () => {
    const { faults } = await run({ 'm/1_a.up.sql': first, 'm/2_b.up.sql': second });
    expect(faults[1]).toMatchObject({ sqlState: '55P04', location: { file: 'm/2_b.up.sql', line: 2 } });
  });

  test('works where the statements may run alone', async () => {
    const { faults } = await run({ 'migrations/1_a.sql': first, 'migrations/2_b.sql': second });
    expect(faults).toEqual([undefined, undefined]);
  });
});

test('an error without a position is traced to its statement, and the file leaves nothing', async () => {
  const { database, faults } = await run({
    'm/1_a.up.sql':
      'CREATE TABLE jobs (id int PRIMARY KEY);\nINSERT INTO jobs VALUES (1);\n\nINSERT INTO jobs\n  VALUES (1);\nSELECT 1;\n',
  });
  expect(faults[0]).toMatchObject({
    sqlState: '23505',
    detail: 'Key (id)=(1) already exists.',
    statement: 'INSERT INTO jobs\n  VALUES (1)',
    location: { file: 'm/1_a.up.sql', line: 4 },
  });
  expect(await relations(database)).toEqual([]);
});

test('an error with a position has the line of the position, counted in characters', async () => {
  const { faults } = await run({ 'm/1_a.up.sql': "SELECT 'ü😀';\nSELECT 1,\n  '😀',\n  nothing;\n" });
  expect(faults[0]).toMatchObject({ sqlState: '42703', location: { line: 4 } });
});

test('a file that opens its own transaction keeps what it committed', async () => {
  const { database, faults } = await run({
    'm/1_a.sql': '-- +goose Up\nBEGIN;\nCREATE TABLE jobs (id int);\nCOMMIT;\nSELECT nothing;\n',
  });
  expect(faults[0]).toMatchObject({ sqlState: '42703', location: { line: 5 } });
  expect(await relations(database)).toEqual(['jobs']);
});

test('settings of one file do not reach the next', async () => {
  const { faults } = await run({
    'migrations/1_a.sql': `SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.jobs (id int);`,
    'migrations/2_b.sql': 'ALTER TABLE jobs ADD COLUMN title text;',
  });
  expect(faults).toEqual([undefined, undefined]);
});

test.each([
  ['Flyway', { 'm/V1__a.sql': table, 'm/V2__b.sql': "DELETE FROM flyway_schema_history WHERE script LIKE 'R__%';\n" }],
  [
    'Prisma',
    {
      'm/1_a/migration.sql': table,
      'm/2_b/migration.sql': 'UPDATE "_prisma_migrations" SET logs = NULL WHERE rolled_back_at IS NULL;\n',
    },
  ],
  ['goose', { 'm/1_a.sql': `-- +goose Up\n${table}DELETE FROM goose_db_version WHERE version_id > 9;\n` }],
])("a migration may write in the table of %s's own", async (_, files) => {
  expect((await run(files as unknown as Record<string, string>)).faults.every((fault) => fault === undefined)).toBe(
    true,
  );
});

test('a dump that brings the table of the tool finds it free', async () => {
  const { faults, database } = await run({
    'm/V1__a.sql': 'CREATE TABLE public.flyway_schema_history (version text);\n',
  });
  expect(faults).toEqual([undefined]);
  expect(await relations(database)).toEqual(['flyway_schema_history']);
});

test('lines for psql are passed over, and rows of a dump arrive', async () => {
  const { database, faults } = await run({
    'migrations/1_a.sql':
      "\\restrict x\nCREATE TABLE companies (id int, name text);\nCOPY companies (id, name) FROM stdin;\n1\tO'Neil\\tSons\n2\t\\N\n\\.\n",
  });
  expect(faults).toEqual([undefined]);
  expect(await database.query('SELECT id, name FROM companies ORDER BY id')).toEqual([
    { id: 1, name: "O'Neil\tSons" },
    { id: 2, name: null },
  ]);
});

test('a deferred constraint that fails at the end fails the file', async () => {
  const { faults } = await run({
    'm/1_a.sql':
      '-- +goose Up\nCREATE TABLE jobs (id int PRIMARY KEY, next int REFERENCES jobs DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO jobs VALUES (1, 2);\n',
  });
  expect(faults[0]).toMatchObject({ sqlState: '23503' });
});

test('salvage names what only minds the transaction, and builds it all the same', async () => {
  const { database, outcomes } = await run({ 'm/1_a.up.sql': table + index }, 'salvage');
  expect(outcomes).toMatchObject([{ status: 'applied', passedOver: [{ sqlState: '25001', location: { line: 2 } }] }]);
  expect(await relations(database)).toEqual(['jobs', 'jobs_id']);
});

test('what an engine cannot do is no fault of the schema, and names the engine that can', () =>
  withDatabase('pg-mem', async (database) => {
    const { faults } = await run(
      { 'm/1_a.up.sql': table, 'm/2_b.up.sql': 'CREATE TABLE x (LIKE jobs INCLUDING ALL);' },
      'strict',
      database,
    );
    expect(faults[0]).toBeUndefined();
    expect(faults[1]).toMatchObject({ origin: 'engine', statement: 'CREATE TABLE x (LIKE jobs INCLUDING ALL)' });
    expect(`${faults[1]?.message} ${faults[1]?.hint}`).toContain('pglite');
  }));

test('a revision that no file makes is a mistake of the caller', async () => {
  const database = await shared.empty();
  await withCheckout({ 'm/1_a.up.sql': table }, async (host) => {
    const [project] = await sql.detect(host, { environment: {} });
    const history = await project?.readHistory();
    if (!project || !history) throw new Error('No project was found.');
    const stepper = await project.open(database, { history, mode: 'strict', stepTimeoutMilliseconds: 1000 });
    expect(() => stepper.upgrade(revisionId('9_z'))).toThrow('No SQL file makes revision 9_z.');
  });
});
