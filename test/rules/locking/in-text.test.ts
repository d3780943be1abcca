// Second forms: what the text gives away where no recorder is, on pg-mem and for a role that may not create event triggers.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Example } from '#rule/rule.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../../support/examples.ts';
import { pooledServer } from '../../support/pooled-server.ts';
import { type PostgresServer, postgresBinaries, startPostgresServer } from '../../support/postgres-server.ts';

let cluster: PostgresServer;
let memory: Server;
let modest: Server;

// A cluster of its own: another test's server would take the role for a leftover.
beforeAll(async () => {
  const [binaries = ''] = (await postgresBinaries()).values();
  cluster = await startPostgresServer(binaries);
  await admin("CREATE ROLE modest LOGIN CREATEDB PASSWORD 'hush-hush'");
  const url = new URL(cluster.url);
  url.username = 'modest';
  url.password = 'hush-hush';
  memory = await engines['pg-mem'].open({});
  modest = pooledServer(await engines.postgres.open({ url: url.href }));
});

afterAll(async () => {
  await memory[Symbol.asyncDispose]();
  await modest[Symbol.asyncDispose]();
  await cluster.stop();
});

async function admin(statement: string): Promise<void> {
  const client = new pg.Client(cluster.url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

const ruleOf = (id: string) => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  return rule;
};

describe.each([
  ['pg-mem', () => memory],
  ['a modest role', () => modest],
])('on %s', (_, server) => {
  test.each(rules.filter(({ inText }) => inText).map((rule) => [rule.id, rule] as const))(
    '%s guesses at the example, one severity lower and never above medium',
    async (_id, rule) => {
      const { bad, good } = rule.docs.examples;
      const [finding] = await findingsOf(rule, bad, server());
      expect(finding).toMatchObject({ proof: 'static', severity: rule.severity === 'high' ? 'medium' : 'low' });
      expect(finding?.location?.line).toBeGreaterThan(0);
      if (good !== 'no safe way is known') expect(await findingsOf(rule, good, server())).toEqual([]);
    },
  );
});

const schema = `CREATE TABLE companies (id bigint PRIMARY KEY, name text);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint, title text, url text NOT NULL, checked text, CONSTRAINT jobs_checked CHECK (checked IS NOT NULL));
CREATE INDEX jobs_title_idx ON jobs (title);
`;

function change(scripts: readonly string[], base: string = schema): Example {
  const before = { 'migrations/0001_schema.sql': base };
  const added = scripts.map((script, at) => [`migrations/000${at + 2}_change.sql`, script] as const);
  return { files: { ...before, ...Object.fromEntries(added) }, base: before };
}

describe.each([
  ['pg-mem', () => memory],
  ['a modest role', () => modest],
])('on %s nothing is said', (_, server) => {
  test.each([
    [
      'blocking-index-build',
      'about a relation that the change creates',
      ['CREATE TABLE portals (id bigint);', 'CREATE INDEX portals_id_idx ON portals (id);'],
    ],
    [
      'blocking-index-build',
      'about a relation that the change renames',
      ['ALTER TABLE jobs RENAME TO postings;', 'CREATE INDEX postings_title_idx ON postings (title);'],
    ],
    [
      'blocking-index-build',
      'about a relation that the change makes anew',
      ['DROP TABLE jobs;\nCREATE TABLE jobs (id bigint);\nCREATE INDEX jobs_id_idx ON jobs (id);'],
    ],
    [
      'blocking-index-build',
      'about an index that is there',
      ['CREATE INDEX IF NOT EXISTS jobs_title_idx ON jobs (title);'],
    ],
    ['blocking-index-build', 'about code', ["DO $$ BEGIN EXECUTE 'CREATE INDEX ON jobs (url)'; END $$;"]],
    ['blocking-index-drop', 'about an index of the change', ['CREATE INDEX a ON jobs (url);', 'DROP INDEX a;']],
    ['blocking-index-drop', 'about an index that nobody knows', ['DROP INDEX IF EXISTS jobs_old_idx;']],
    ['scanning-not-null', 'about a column with a CHECK', ['ALTER TABLE jobs ALTER COLUMN checked SET NOT NULL;']],
    ['scanning-not-null', 'about a column that is NOT NULL', ['ALTER TABLE jobs ALTER COLUMN url SET NOT NULL;']],
    [
      'validating-foreign-key',
      'about a new column without values',
      ['ALTER TABLE jobs ADD COLUMN agency_id bigint REFERENCES companies (id);'],
    ],
    ['explicit-table-lock', 'about a weak mode', ['LOCK TABLE jobs IN ROW EXCLUSIVE MODE;']],
  ])('by %s %s', async (id, _what, scripts) => {
    expect(await findingsOf(ruleOf(id), change(scripts), server())).toEqual([]);
  });

  test('without a base, where every migration is history', async () => {
    const { files } = change(['CREATE INDEX jobs_url_idx ON jobs (url);']) as Exclude<Example, string>;
    expect(await findingsOf(ruleOf('blocking-index-build'), { files }, server())).toEqual([]);
  });
});

test('a column that the change adds and fills is read as a whole, too', async () => {
  const script =
    "ALTER TABLE jobs ADD COLUMN place text;\nUPDATE jobs SET place = '';\nALTER TABLE jobs ALTER place SET NOT NULL;";
  const [finding] = await findingsOf(ruleOf('scanning-not-null'), change([script]), modest);
  expect(finding).toMatchObject({ proof: 'static', location: { file: 'migrations/0002_change.sql', line: 3 } });
});

test('an index that the change drops first is built again', async () => {
  const script = 'DROP INDEX jobs_title_idx;\nCREATE INDEX IF NOT EXISTS jobs_title_idx ON jobs (title);';
  const found = await findingsOf(ruleOf('blocking-index-build'), change([script]), memory);
  expect(found).toMatchObject([{ location: { line: 2 } }]);
});

test('where the recorder is, it alone has the word', async () => {
  const embedded = await engines.pglite.open({});
  try {
    const [finding] = await findingsOf(
      ruleOf('validating-check'),
      change(['ALTER TABLE jobs ADD CHECK (id > 0);']),
      embedded,
    );
    expect(finding).toMatchObject({ proof: 'executed', severity: 'high' });
  } finally {
    await embedded[Symbol.asyncDispose]();
  }
});

test('the size of a relation moves a guess, too', async () => {
  const { files, base } = change(['CREATE INDEX jobs_url_idx ON jobs (url);']) as Exclude<Example, string>;
  const settings = { 'schema-audit.yml': 'sizes: { tables: { jobs: 5000000 } }' };
  const example = { files: { ...files, ...settings }, base: { ...base, ...settings } };
  const [finding] = await findingsOf(ruleOf('blocking-index-build'), example, memory);
  expect(finding?.severity).toBe('medium');
});
