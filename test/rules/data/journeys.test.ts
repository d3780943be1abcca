// What generated rows meet on their way is a finding of the migration that brings it, and of no other.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../../support/examples.ts';
import { pooledServer } from '../../support/pooled-server.ts';

let server: Server;
beforeAll(async () => {
  server = pooledServer(await engines.pglite.open({}));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const jobs = 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL, views bigint, city text);\n';

async function severities(id: string, second: string, at: 'new' | 'base' | 'history'): Promise<readonly string[]> {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`${id} is no rule`);
  const files = { 'migrations/0001_jobs.sql': jobs, 'migrations/0002_next.sql': second };
  const base = at === 'base' ? files : { 'migrations/0001_jobs.sql': jobs };
  const found = await findingsOf(rule, { files, ...(at !== 'history' && { base }) }, server);
  return found.map(({ severity }) => severity);
}

test.each([
  ['lost-rows', 'DELETE FROM jobs;\n', 'critical', 'medium'],
  ['altered-values', 'ALTER TABLE jobs ALTER COLUMN city TYPE text USING NULL;\n', 'critical', 'medium'],
  ['narrowing-type', 'ALTER TABLE jobs ALTER COLUMN views TYPE integer;\n', 'high', 'medium'],
  ['unguarded-constraint', 'ALTER TABLE jobs ADD UNIQUE (url);\n', 'high', 'medium'],
  ['required-column-without-default', 'ALTER TABLE jobs ADD COLUMN pay integer NOT NULL;\n', 'critical', 'medium'],
  [
    'required-column-without-default',
    'ALTER TABLE jobs DROP COLUMN views, ADD COLUMN pay integer NOT NULL;\n',
    'critical',
    'medium',
  ],
  ['dropped-column', 'ALTER TABLE jobs DROP COLUMN city;\n', 'high', 'low'],
  ['dropped-table', 'DROP TABLE jobs;\n', 'high', 'low'],
])(
  '%s is judged in full on a new migration, lowered without a base, and left to the base where it has it',
  async (id, second, fresh, old) => {
    expect(await severities(id, second, 'new')).toEqual([fresh]);
    expect(await severities(id, second, 'history')).toEqual([old]);
    if (id !== 'required-column-without-default') expect(await severities(id, second, 'base')).toEqual([]);
  },
);

test.each([
  [
    'unguarded-constraint',
    'UPDATE jobs SET city = url WHERE city IS NULL;\nALTER TABLE jobs ALTER COLUMN city SET NOT NULL;\n',
  ],
  ['unguarded-constraint', 'ALTER TABLE jobs ADD CHECK (views > 0) NOT VALID;\n'],
  ['required-column-without-default', 'ALTER TABLE jobs RENAME COLUMN url TO address;\n'],
  ['narrowing-type', 'ALTER TABLE jobs ALTER COLUMN views TYPE numeric;\n'],
  // The sum of the largest numbers is no number that anybody has.
  ['narrowing-type', 'CREATE TABLE totals (views bigint);\nINSERT INTO totals SELECT sum(views) FROM jobs;\n'],
  ['narrowing-type', 'UPDATE jobs SET views = views * 2;\n'],
  ['lost-rows', "DELETE FROM jobs WHERE city = 'Atlantis';\n"],
  ['lost-rows', 'ALTER TABLE jobs RENAME TO openings;\n'],
  ['dropped-table', 'ALTER TABLE jobs RENAME TO openings;\n'],
  ['dropped-column', 'ALTER TABLE jobs RENAME COLUMN city TO place;\n'],
  ['probable-rename', 'ALTER TABLE jobs RENAME COLUMN city TO town;\n'],
  ['altered-values', "UPDATE jobs SET city = 'Berlin' WHERE city IS NULL;\n"],
  ['data-dependent-failure', "ALTER TABLE jobs ADD COLUMN state text NOT NULL DEFAULT 'open';\n"],
])('%s has nothing to say of what keeps every row', async (id, second) => {
  expect(await severities(id, second, 'new')).toEqual([]);
});

test('a column that is filled for some rows and required of all is told as that', async () => {
  const rule = rules.find(({ id }) => id === 'required-column-without-default');
  if (!rule) throw new Error('There is no such rule');
  const base = {
    'migrations/0001_jobs.sql': `${jobs}CREATE TABLE towns (name text PRIMARY KEY, code text NOT NULL);\n`,
  };
  const filling =
    'ALTER TABLE jobs ADD COLUMN code text;\nUPDATE jobs SET code = towns.code FROM towns WHERE towns.name = jobs.city;\nALTER TABLE jobs ALTER COLUMN code SET NOT NULL;\n';
  const found = await findingsOf(rule, { base, files: { ...base, 'migrations/0002_codes.sql': filling } }, server);
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'high',
      'Migration 0002_codes requires jobs.code of all rows in jobs and fills it for some; one that is left NULL makes it fail.',
    ],
  ]);
});

test('columns whose times one migration makes depend on the session are one finding, which names each', async () => {
  const rule = rules.find(({ id }) => id === 'timezone-shifted-values');
  if (!rule) throw new Error('There is no such rule');
  const events = 'CREATE TABLE events (id bigint PRIMARY KEY, starts_at timestamp, ends_at timestamp);\n';
  const zoned = 'ALTER TABLE events ALTER COLUMN starts_at TYPE timestamptz, ALTER COLUMN ends_at TYPE timestamptz;\n';
  const base = { 'migrations/0001_events.sql': events };
  const found = await findingsOf(rule, { base, files: { ...base, 'migrations/0002_zones.sql': zoned } }, server);
  expect(found.map(({ subject }) => subject)).toEqual([{ kind: 'migration', revision: '0002_zones' }]);
  expect(found[0]?.message).toContain('turns 2 columns (events.starts_at, events.ends_at) from timestamp');
  expect(found[0]?.details).toEqual([
    expect.stringMatching(/^events\.starts_at: .+ in UTC, .+ in Asia\/Kolkata/),
    expect.stringMatching(/^events\.ends_at: .+ in UTC, .+ in Asia\/Kolkata/),
  ]);
});

test.each([
  ['timestamptz', "TYPE timestamptz USING starts_at AT TIME ZONE 'Europe/Oslo'", []],
  ['fewer digits', 'TYPE timestamptz(0)', ['narrowing-type']],
  ['a date', 'TYPE date', ['narrowing-type']],
])('a timestamp that becomes %s holds what it held, or not', async (_, change, expected) => {
  const rule = rules.find(({ id }) => id === 'narrowing-type');
  if (!rule) throw new Error('There is no such rule');
  const base = { 'migrations/0001_events.sql': 'CREATE TABLE events (id bigint PRIMARY KEY, starts_at timestamp);\n' };
  const zoned = `ALTER TABLE events ALTER COLUMN starts_at ${change};\n`;
  const found = await findingsOf(rule, { base, files: { ...base, 'migrations/0002_zones.sql': zoned } }, server);
  expect(found.map((finding) => finding.rule)).toEqual(expected);
});

test('a table that is made anew and cannot be filled any more had rows when they were deleted', async () => {
  const rule = rules.find(({ id }) => id === 'untested-data-migration');
  if (!rule) throw new Error('There is no such rule');
  const files = {
    'migrations/0001_jobs.sql': jobs,
    'migrations/0002_empty.sql': 'DELETE FROM jobs;\n',
    'migrations/0003_closed.sql':
      "DROP TABLE jobs;\nCREATE TABLE jobs (id bigint PRIMARY KEY, url text);\nCREATE FUNCTION closed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'closed'; END $$;\nCREATE TRIGGER closed BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION closed();\n",
    'migrations/0004_urls.sql': "UPDATE jobs SET url = 'https://example.com';\n",
  };
  const found = await findingsOf(rule, { files }, server);
  expect(found.map(({ subject }) => subject)).toEqual([{ kind: 'migration', revision: '0004_urls' }]);
});

test('rows that a trigger writes for each generated one went through a migration, too', async () => {
  const rule = rules.find(({ id }) => id === 'untested-data-migration');
  if (!rule) throw new Error('There is no such rule');
  const files = {
    'migrations/0001_jobs.sql': `${jobs}CREATE TABLE counts (job_id bigint PRIMARY KEY REFERENCES jobs, clicks bigint NOT NULL DEFAULT 0);
CREATE FUNCTION count_from_zero() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO counts (job_id) VALUES (new.id); RETURN NULL; END $$;
CREATE TRIGGER count_from_zero AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION count_from_zero();\n`,
    'migrations/0002_views.sql': 'UPDATE counts SET clicks = coalesce(views, 0) FROM jobs WHERE jobs.id = job_id;\n',
  };
  expect(await findingsOf(rule, { files }, server)).toEqual([]);
});

test('an array of the old type holds what that held, and jsonb what json did', async () => {
  const rule = rules.find(({ id }) => id === 'narrowing-type');
  if (!rule) throw new Error('There is no such rule');
  const base = {
    'migrations/0001_people.sql': 'CREATE TABLE people (id uuid PRIMARY KEY, disabilities text, data json);\n',
  };
  const change =
    'ALTER TABLE people ALTER COLUMN disabilities TYPE text[] USING ARRAY[disabilities], ALTER COLUMN data TYPE jsonb;\n';
  expect(await findingsOf(rule, { base, files: { ...base, 'migrations/0002_types.sql': change } }, server)).toEqual([]);
});

const people = 'CREATE TABLE people (id uuid PRIMARY KEY, email text, notes jsonb NOT NULL);\n';

test.each([
  [
    'a check that the migration makes itself',
    "DO $$ BEGIN IF EXISTS (SELECT 1 FROM people GROUP BY email HAVING count(*) > 1) THEN RAISE EXCEPTION 'merge these first'; END IF; END $$;\nALTER TABLE people ADD UNIQUE (email);\n",
    [],
  ],
  [
    'documents of a structure that only the application knows',
    "CREATE TABLE notes (person_id uuid NOT NULL, title text NOT NULL);\nINSERT INTO notes SELECT id, note->>'title' FROM people, jsonb_array_elements(notes) AS note;\n",
    ['untested-data-migration'],
  ],
])('%s is no fault of the migration', async (_, second, expected) => {
  const base = { 'migrations/0001_people.sql': people };
  const files = { ...base, 'migrations/0002_next.sql': second };
  const ids = ['unguarded-constraint', 'data-dependent-failure', 'untested-data-migration'];
  const found = await Promise.all(
    rules.filter(({ id }) => ids.includes(id)).map((rule) => findingsOf(rule, { base, files }, server)),
  );
  expect(found.flat().map(({ rule }) => rule)).toEqual(expected);
});

test('a table that could not be filled at first has met the migration that changes its rows', async () => {
  const rule = rules.find(({ id }) => id === 'untested-data-migration');
  if (!rule) throw new Error('There is no such rule');
  const files = {
    'migrations/0001_jobs.sql': `${jobs}CREATE FUNCTION closed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'closed'; END $$;\nCREATE TRIGGER closed BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION closed();\n`,
    'migrations/0002_notes.sql': 'CREATE TABLE notes (id bigint PRIMARY KEY);\n',
    'migrations/0003_open.sql': 'DROP TRIGGER closed ON jobs;\nALTER TABLE jobs ADD COLUMN state text;\n',
    'migrations/0004_urls.sql': "UPDATE jobs SET url = 'https://example.com';\n",
  };
  expect(await findingsOf(rule, { files }, server)).toEqual([]);
});
