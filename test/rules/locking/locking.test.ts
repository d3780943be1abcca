import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Example, Rule } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { findingsOf } from '../../support/examples.ts';
import { pooledServer } from '../../support/pooled-server.ts';

const recorded = rules.filter(({ needs, category }) => needs.includes('recorder') || category === 'locking');

const ruleOf = (id: string): Rule => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  return rule;
};

function sharedServer(open: () => Promise<Server>): () => Server {
  let server: Server | undefined;
  beforeAll(async () => {
    server = pooledServer(await open());
  });
  afterAll(() => server?.[Symbol.asyncDispose]());
  return () => {
    if (!server) throw new Error('No server was opened.');
    return server;
  };
}

describe.each(catalogEngines.filter(([, engine]) => engine === 'postgres'))('%s', (_, engine, options) => {
  const server = sharedServer(() => engines[engine].open(options));

  test.each(recorded.map((rule) => [rule.id, rule] as const))('finds the same: %s', async (_id, rule) => {
    const { bad, good } = rule.docs.examples;
    expect((await findingsOf(rule, bad, server())).length).toBeGreaterThan(0);
    if (good !== 'no safe way is known') expect(await findingsOf(rule, good, server())).toEqual([]);
  });
});

const schema = `CREATE TABLE companies (id bigint PRIMARY KEY, name varchar(80));
CREATE TABLE jobs (
  id bigint PRIMARY KEY,
  company_id bigint CONSTRAINT jobs_company REFERENCES companies (id),
  title varchar(80),
  number integer,
  checked text CHECK (checked IS NOT NULL)
);
CREATE VIEW employers AS SELECT id FROM companies;
CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 PARTITION OF matches FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX jobs_title_idx ON jobs (title);
`;

/** Migrations on top of the schema; with a base unless it is said otherwise. */
function change(scripts: readonly string[], hasBase = true): Example {
  const base = { 'migrations/0001_schema.sql': schema };
  const added = scripts.map((script, at) => [`migrations/000${at + 2}_change.sql`, script] as const);
  return { files: { ...base, ...Object.fromEntries(added) }, ...(hasBase && { base }) };
}

describe('with a base', () => {
  const server = sharedServer(() => engines.pglite.open({}));

  test.each([
    [
      'blocking-index-build',
      'an index on a table that an earlier migration of the change creates',
      ['CREATE TABLE portals (id bigint, url text);', 'CREATE INDEX portals_url_idx ON portals (url);'],
    ],
    [
      'blocking-index-build',
      'an index that is there already',
      ['CREATE INDEX IF NOT EXISTS jobs_title_idx ON jobs (title);'],
    ],
    [
      'blocking-index-build',
      'an index on the parent alone',
      ['CREATE INDEX matches_made_idx ON ONLY matches (made_on);'],
    ],
    ['blocking-index-drop', 'an index that falls with its table', ['DROP TABLE matches;']],
    ['table-rewrite', 'a longer varchar', ['ALTER TABLE jobs ALTER COLUMN title TYPE varchar(200);']],
    ['table-rewrite', 'TRUNCATE', ['TRUNCATE jobs;']],
    [
      'table-rewrite',
      'a rewrite of a table that the change creates',
      ['CREATE TABLE portals (id integer);', 'ALTER TABLE portals ALTER COLUMN id TYPE bigint;'],
    ],
    ['scanning-not-null', 'a column with a validated CHECK', ['ALTER TABLE jobs ALTER COLUMN checked SET NOT NULL;']],
    [
      'validating-foreign-key',
      'a new column without values',
      ['ALTER TABLE jobs ADD COLUMN agency_id bigint REFERENCES companies (id);'],
    ],
    [
      'validating-foreign-key',
      'the key of a new table',
      ['CREATE TABLE portals (company_id bigint REFERENCES companies (id));'],
    ],
    ['missing-lock-timeout', 'a migration that only adds tables', ['CREATE TABLE portals (id bigint PRIMARY KEY);']],
    ['missing-lock-timeout', 'rows', ["UPDATE jobs SET title = 'Baker';"]],
    [
      'wide-lock-window',
      'a table that refers to many',
      [
        'CREATE TABLE portals (a bigint REFERENCES companies (id), b bigint REFERENCES jobs (id));\nALTER TABLE jobs ADD COLUMN note text;',
      ],
    ],
    [
      'work-under-exclusive-lock',
      'more columns for the same table',
      ['ALTER TABLE jobs ADD COLUMN note text;\nALTER TABLE jobs ADD COLUMN place text;'],
    ],
    [
      'work-under-exclusive-lock',
      'the rows that the migration itself brings',
      ["ALTER TABLE jobs ADD COLUMN note text;\nINSERT INTO companies VALUES (7, 'Acme');"],
    ],
    [
      'work-under-exclusive-lock',
      'rows that are changed before the lock is taken',
      ["UPDATE jobs SET title = 'Baker';\nALTER TABLE jobs ADD COLUMN note text;"],
    ],
    [
      'cascading-drop',
      'tables that are dropped one after the other',
      ['DROP VIEW employers;\nDROP TABLE companies CASCADE;\nDROP TABLE jobs;'],
    ],
    [
      'cascading-drop',
      'a view that is made again',
      [
        'DROP VIEW employers;\nALTER TABLE jobs DROP CONSTRAINT jobs_company;\nCREATE VIEW employer_names AS SELECT name FROM companies;\nALTER TABLE companies DROP COLUMN name CASCADE;\nCREATE VIEW employer_names AS SELECT id FROM companies;',
      ],
    ],
  ])('%s is silent about %s', async (id, _what, scripts) => {
    expect(await findingsOf(ruleOf(id), change(scripts), server())).toEqual([]);
  });

  test.each([
    [
      'blocking-index-build',
      "DO $$ BEGIN EXECUTE 'CREATE INDEX jobs_number_idx ON jobs (number)'; END $$;",
      'jobs_number_idx',
    ],
    ['blocking-index-build', 'CREATE INDEX matches_made_idx ON matches (made_on);', 'matches'],
    [
      'table-rewrite',
      'ALTER TABLE jobs ADD COLUMN seen timestamptz DEFAULT clock_timestamp();',
      'a default that differs from row to row',
    ],
    [
      'table-rewrite',
      'ALTER TABLE jobs ADD COLUMN loud text GENERATED ALWAYS AS (upper(title)) STORED;',
      'a stored generated column',
    ],
    ['table-rewrite', 'ALTER TABLE jobs SET UNLOGGED;', 'LOGGED and UNLOGGED'],
    ['table-rewrite', 'CLUSTER jobs USING jobs_pkey;', 'CLUSTER'],
    ['table-rewrite', 'VACUUM FULL jobs;', 'VACUUM FULL'],
    ['scanning-not-null', 'ALTER TABLE public.jobs ALTER title SET NOT NULL, ADD COLUMN note text;', 'jobs.title'],
    ['blocking-key-constraint', 'ALTER TABLE jobs ADD UNIQUE (title);', 'unique constraint of jobs'],
    ['validating-check', 'ALTER TABLE jobs ADD CHECK (number > 0);', 'A new CHECK of jobs'],
    ['cascading-drop', 'DROP TABLE companies CASCADE;', 'table constraint jobs_company on jobs, view employers'],
    ['missing-lock-timeout', 'CREATE TABLE portals (company_id bigint REFERENCES companies (id));', 'companies'],
    [
      'work-under-exclusive-lock',
      'ALTER TABLE jobs ADD COLUMN note text;\nUPDATE jobs SET note = title;',
      'changes rows of jobs while its transaction keeps jobs under ACCESS EXCLUSIVE',
    ],
    [
      'work-under-exclusive-lock',
      'ALTER TABLE jobs ADD COLUMN note text;\nINSERT INTO companies SELECT number, title FROM jobs;',
      'changes rows of companies',
    ],
    [
      'explicit-table-lock',
      'ALTER TABLE jobs ADD COLUMN note text;\nLOCK TABLE companies IN SHARE MODE;',
      'LOCK TABLE holds SHARE on companies',
    ],
    [
      'explicit-table-lock',
      "LOCK TABLE jobs IN EXCLUSIVE MODE;\nUPDATE jobs SET title = 'Baker';",
      'LOCK TABLE holds EXCLUSIVE on jobs',
    ],
  ])('%s names what %s does', async (id, script, words) => {
    const [finding] = await findingsOf(ruleOf(id), change([script]), server());
    expect(finding?.message).toContain(words);
    expect(finding?.location?.file).toBe('migrations/0002_change.sql');
    expect(finding?.severity).toBe(ruleOf(id).severity);
  });

  test('without a base the same is advice', async () => {
    const rule = ruleOf('table-rewrite');
    const [finding] = await findingsOf(rule, change(['ALTER TABLE jobs ALTER number TYPE bigint;'], false), server());
    expect(finding?.severity).toBe('low');
  });

  test('a table that is declared static counts two steps less', async () => {
    const { files, base } = change(['CREATE INDEX jobs_number_idx ON jobs (number);']) as Exclude<Example, string>;
    const settings = { 'schema-audit.yml': 'tables:\n  static: [jobs]\n' };
    const example = { files: { ...files, ...settings }, ...(base && { base: { ...base, ...settings } }) };
    const [finding] = await findingsOf(ruleOf('blocking-index-build'), example, server());
    expect(finding?.severity).toBe('low');
  });
});
