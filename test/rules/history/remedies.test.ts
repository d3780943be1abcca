// What refuses to run says what to do next.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { failingMigration } from '#rules/history/failing-migration.ts';
import { failingDowngrade } from '#rules/reversibility/failing-downgrade.ts';
import { runOn } from '../../support/examined-checkout.ts';
import { findingsOf } from '../../support/examples.ts';
import { pooledServer } from '../../support/pooled-server.ts';

let server: Server;
beforeAll(async () => {
  server = pooledServer(await engines.pglite.open({}));
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

test.each([
  ['ALTER TABLE jobs ADD COLUMN title text;', /^Make what is missing in an earlier migration/],
  ['CREATE TABLE hiring.jobs (id bigint PRIMARY KEY);', /^Make what is missing in an earlier migration/],
  ['ALTER TABLE companies DROP COLUMN title;', /^Name a column that is there/],
  ['CREATE TABLE companies (id bigint PRIMARY KEY);', /^It is there already/],
  ['CREATE TABLE jobs (id bigint PRIMARY KEY;', undefined],
])('%s', async (statement, remedy) => {
  const { findings } = await runOn([failingMigration], {
    'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    'migrations/0002_jobs.sql': `${statement}\n`,
  });
  expect(findings.map((finding) => finding.remedy)).toEqual([remedy && expect.stringMatching(remedy)]);
});

test.each([
  ['DROP TABLE job;', 'Let it undo what the way up built, or list 0002_jobs with a reason'],
  [
    'DROP TABLE jobs; ALTER TABLE companies ALTER COLUMN name SET NOT NULL;',
    'Let it make the rows fit first, or list 0002_jobs with a reason',
  ],
])('a way back that is %s', async (down, remedy) => {
  const files = {
    'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text);\n',
    'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
    'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
    'migrations/0002_jobs.down.sql': `${down}\n`,
  };
  const findings = await findingsOf(failingDowngrade, { files }, server);
  expect(findings.map((finding) => finding.remedy)).toEqual([expect.stringContaining(remedy)]);
});
