import { expect, test } from 'vitest';
import { requiredColumnWithoutDefault as requiredColumn } from '#rules/data/required-column-without-default.ts';
import { unavailableExtension } from '#rules/extensions/unavailable-extension.ts';
import { failingMigration } from '#rules/history/failing-migration.ts';
import { useBeforeCreation } from '#rules/history/use-before-creation.ts';
import { failingReupgrade } from '#rules/reversibility/failing-reupgrade.ts';
import { incompleteDowngrade } from '#rules/reversibility/incomplete-downgrade.ts';
import { missingDowngrade } from '#rules/reversibility/missing-downgrade.ts';
import { runOn } from '../support/examined-checkout.ts';

const stacked = {
  'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
  'migrations/0002_embeddings.sql':
    'ALTER TABLE job_chunks ADD COLUMN model text;\nALTER TABLE companies ADD COLUMN kind company_kind;\n',
  'migrations/0003_chunks.sql':
    'CREATE TABLE job_chunks (id bigint PRIMARY KEY);\nCREATE TABLE reviews (id bigint PRIMARY KEY, match_id bigint REFERENCES match (id));\nCREATE INDEX ON reviews (match_id);\n',
};

test('one run names every fault of a chain, the first one as the first', async () => {
  const { findings } = await runOn([failingMigration, useBeforeCreation], stacked);
  expect(findings.map(({ rule, severity, message }) => ({ rule, severity, message }))).toEqual([
    {
      rule: 'failing-migration',
      severity: 'critical',
      message: 'Migration 0002_embeddings fails: type "company_kind" does not exist.',
    },
    {
      rule: 'failing-migration',
      severity: 'critical',
      message: 'Migration 0003_chunks fails: relation "match" does not exist.',
    },
    {
      rule: 'failing-migration',
      severity: 'medium',
      message: 'Migration 0003_chunks fails: relation "reviews" does not exist.',
    },
    {
      rule: 'use-before-creation',
      severity: 'critical',
      message: 'Migration 0002_embeddings uses job_chunks, which 0003_chunks creates later.',
    },
  ]);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test('a consequence says which fault it waits for, and each finding points to file and line', async () => {
  const { findings } = await runOn([failingMigration], stacked);
  const consequence = findings.find(({ message }) => message.includes('"reviews"'));
  expect(consequence?.details).toContain('Works after the fault of 0003_chunks is mended.');
  expect(findings.map(({ location }) => `${location?.file}:${location?.line}`)).toEqual([
    'migrations/0002_embeddings.sql:1',
    'migrations/0002_embeddings.sql:2',
    'migrations/0003_chunks.sql:2',
    'migrations/0003_chunks.sql:3',
  ]);
});

test('what an extension would have brought is no failure of the migration', async () => {
  const { findings } = await runOn([failingMigration, unavailableExtension], {
    'migrations/0001_places.sql':
      'CREATE EXTENSION postgis;\nCREATE TABLE job_places (id bigint PRIMARY KEY, place geography NOT NULL);\n',
  });
  expect(findings.map(({ rule, subject }) => [rule, subject])).toEqual([
    ['unavailable-extension', { kind: 'extension', name: 'postgis' }],
  ]);
});

test('what one migration leaves behind is not held against the earlier ones', async () => {
  const { findings } = await runOn([incompleteDowngrade, failingReupgrade], {
    'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
    'migrations/0002_jobs.up.sql':
      "CREATE TYPE job_status AS ENUM ('open');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status);\n",
    'migrations/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
  });
  expect(findings.map(({ message }) => message)).toEqual([
    'Migration 0002_jobs does not come back: type job_status is left behind.',
    'Migration 0002_jobs fails the second time, after its way back: type "job_status" already exists.',
  ]);
});

test.each([
  ['with a default', 'ALTER TABLE jobs ADD COLUMN title text NOT NULL DEFAULT 1;'],
  [
    'filled before it is required',
    "ALTER TABLE jobs ADD COLUMN title text;\nUPDATE jobs SET title = '';\nALTER TABLE jobs ALTER COLUMN title SET NOT NULL;",
  ],
  ['generated', 'ALTER TABLE jobs ADD COLUMN title bigint NOT NULL GENERATED ALWAYS AS (id + 1) STORED;'],
  ['an identity', 'ALTER TABLE jobs ADD COLUMN title bigint GENERATED ALWAYS AS IDENTITY;'],
  ['renamed', 'ALTER TABLE jobs RENAME COLUMN name TO title;'],
  ['in a table of the same migration', 'CREATE TABLE resumes (title text NOT NULL);'],
])('a required column %s is not reported', async (_, statement) => {
  const { findings } = await runOn([requiredColumn], {
    'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, name text NOT NULL);\n',
    'migrations/0002_title.sql': `${statement}\n`,
  });
  expect(findings.map(({ message }) => message)).toEqual([]);
});

test('a guess about rows does not block: the required column is medium', async () => {
  const { findings } = await runOn([requiredColumn], {
    'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
    'migrations/0002_title.sql': 'ALTER TABLE jobs ADD COLUMN title text NOT NULL;\n',
  });
  expect(findings.map(({ severity, proof, location }) => [severity, proof, location?.line])).toEqual([
    ['medium', 'static', 1],
  ]);
});

test('a migration that is declared irreversible with a reason owes no way back', async () => {
  const files = {
    'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
    'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
  };
  expect((await runOn([missingDowngrade], files)).findings).toHaveLength(1);
  const config = 'reversibility: { irreversible: { 0002_jobs: splits names } }\n';
  expect((await runOn([missingDowngrade], { ...files, 'schema-audit.yml': config })).findings).toEqual([]);
});
