// What the settings under `locks` and `sizes` change, on recordings of real statements.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Finding } from '#finding/finding.ts';
import { rules } from '#rules/index.generated.ts';
import { findingsOf } from '../../support/examples.ts';
import { pooledServer } from '../../support/pooled-server.ts';

let server: Server;
beforeAll(async () => {
  server = pooledServer(await engines.pglite.open({}));
});
afterAll(() => server[Symbol.asyncDispose]());

const schema = `CREATE TABLE companies (id bigint PRIMARY KEY, name text);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies (id), title text);
CREATE DOMAIN score AS integer;
CREATE TABLE matches (id bigint PRIMARY KEY, score score);
`;

/** What the rule says of one more migration. */
async function said(id: string, script: string, settings: string): Promise<readonly Finding[]> {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  const base = { 'migrations/0001_schema.sql': schema, 'schema-audit.yml': settings };
  return findingsOf(rule, { base, files: { ...base, 'migrations/0002_change.sql': script } }, server);
}

const words = async (id: string, script: string, settings: string) =>
  (await said(id, script, settings)).map(({ message }) => message);

const alter = 'ALTER TABLE jobs ADD COLUMN note text;\n';

describe('missing-lock-timeout', () => {
  test.each([
    ['any limit is fine', "SET lock_timeout = '10min';", ''],
    ['a limit that the settings allow', "SET lock_timeout = '5s';", 'locks: { max-lock-timeout: 5s }'],
    ['one that the deployment sets', '', 'locks: { set-by-runner: { lock_timeout: 2s } }'],
    [
      'a statement that has its limit, too',
      "SET lock_timeout = '2s'; SET statement_timeout = '1min';",
      'locks: { statement-timeout: required }',
    ],
    [
      'limits that the deployment sets',
      '',
      'locks: { statement-timeout: required, set-by-runner: { lock_timeout: 2s, statement_timeout: 10min } }',
    ],
  ])('is silent about %s', async (_, set, settings) => {
    expect(await words('missing-lock-timeout', `${set}\n${alter}`, settings)).toEqual([]);
  });

  test.each([
    ['no limit', '', 'locks: { max-lock-timeout: 5s }', 'waits without limit for a strong lock on jobs.'],
    [
      'a limit that is longer than the settings allow',
      "SET lock_timeout = '30s';",
      'locks: { max-lock-timeout: 5s }',
      'waits up to 30s for a strong lock on jobs; locks.max-lock-timeout is 5s.',
    ],
    [
      'a limit that is longer than that of the deployment',
      "SET lock_timeout = '1min';",
      'locks: { max-lock-timeout: 5s, set-by-runner: { lock_timeout: 2s } }',
      'waits up to 1min for a strong lock on jobs; locks.max-lock-timeout is 5s.',
    ],
    [
      'a statement without limit where one is required',
      "SET lock_timeout = '2s';",
      'locks: { statement-timeout: required }',
      'works without limit under a strong lock on jobs.',
    ],
    [
      'a limit that comes after the statement',
      `${alter.replace('note', 'early')}SET lock_timeout = '2s';`,
      '',
      'waits without limit for a strong lock on jobs.',
    ],
  ])('tells %s', async (_, set, settings, message) => {
    expect(await words('missing-lock-timeout', `${set}\n${alter}`, settings)).toEqual([
      expect.stringMatching(new RegExp(`^Migration \\S+ ${message.replaceAll('.', '\\.')}$`)),
    ]);
  });

  test('proposes no longer limit than the settings allow', async () => {
    const [finding] = await said('missing-lock-timeout', alter, 'locks: { max-lock-timeout: 500ms }');
    expect(finding?.remedy).toContain("SET lock_timeout = '500ms';");
  });

  test('names every relation that the migration waits for', async () => {
    const script = `${alter}ALTER TABLE companies ADD COLUMN note text;\n`;
    expect(await words('missing-lock-timeout', script, '')).toEqual([
      expect.stringContaining('a strong lock on jobs, companies.'),
    ]);
  });
});

test.each([
  ['', 0],
  ['locks: { window: 2 }', 1],
])('wide-lock-window with %j tells two tables %i times', async (settings, times) => {
  const script = `${alter}ALTER TABLE companies ADD COLUMN note text;\n`;
  expect(await said('wide-lock-window', script, settings)).toHaveLength(times);
});

describe('the size of a relation moves the severity', () => {
  const index = 'CREATE INDEX jobs_title_idx ON jobs (title);';
  const domain = 'ALTER DOMAIN score ADD CHECK (VALUE >= 0);';
  const busy = `${alter}CREATE INDEX companies_name_idx ON companies (name);`;

  test.each([
    ['unknown', 'blocking-index-build', index, '', 'high'],
    ['few rows', 'blocking-index-build', index, 'sizes: { tables: { jobs: 10000 } }', 'low'],
    ['neither few nor many', 'blocking-index-build', index, 'sizes: { tables: { jobs: 10001 } }', 'high'],
    ['many rows', 'blocking-index-build', index, 'sizes: { tables: { jobs: 1000000 } }', 'critical'],
    [
      'few by other numbers',
      'blocking-index-build',
      index,
      'sizes: { small-rows: 50000, tables: { "j*": 40000 } }',
      'low',
    ],
    ['a name before a pattern', 'blocking-index-build', index, 'sizes: { tables: { "*": 9000000, jobs: 9 } }', 'low'],
    ['another relation', 'blocking-index-build', index, 'sizes: { tables: { companies: 9 } }', 'high'],
    ['static', 'blocking-index-build', index, 'tables: { static: [jobs] }', 'low'],
    ['what a domain scans', 'scanning-domain-change', domain, 'sizes: { tables: { matches: 9 } }', 'low'],
    ['what is read under lock', 'work-under-exclusive-lock', busy, 'sizes: { tables: { companies: 9 } }', 'low'],
    ['what is waited for', 'missing-lock-timeout', alter, 'sizes: { tables: { jobs: 12000000 } }', 'high'],
    ['few of several', 'missing-lock-timeout', busy, 'sizes: { tables: { jobs: 9 } }', 'medium'],
  ])('%s: %s', async (_, id, script, settings, severity) => {
    const [finding] = await said(id, script, settings);
    expect(finding?.severity).toBe(severity);
  });

  test('and the finding says which size it was', async () => {
    const settings = 'sizes: { tables: { jobs: 12000000, companies: 20000 } }';
    const [finding] = await said('missing-lock-timeout', busy, settings);
    expect(finding?.details?.slice(1)).toEqual(['jobs has 12,000,000 rows by the settings (sizes.tables).']);
    expect(finding).not.toHaveProperty('relations');
  });
});
