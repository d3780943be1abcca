import { expect, test } from 'vitest';
import { writtenActs } from '#sql/written-acts.ts';

const jobs = { name: 'jobs' };

test.each([
  ['CREATE TABLE "Jobs" (id int)', [{ kind: 'relation-begins', relation: { name: 'Jobs' } }]],
  [
    'CREATE TABLE IF NOT EXISTS audit.jobs AS SELECT 1',
    [{ kind: 'relation-begins', relation: { schema: 'audit', name: 'jobs' } }],
  ],
  ['SELECT 1 INTO jobs', [{ kind: 'relation-begins', relation: jobs }]],
  [
    'ALTER TABLE jobs RENAME TO postings',
    [
      { kind: 'relation-ends', relation: jobs },
      { kind: 'relation-begins', relation: { name: 'postings' } },
    ],
  ],
  ['ALTER TABLE jobs RENAME COLUMN a TO b', []],
  ['ALTER TABLE jobs SET SCHEMA audit', [{ kind: 'relation-ends', relation: jobs }]],
  [
    'DROP INDEX IF EXISTS audit.a, "B"',
    [
      { kind: 'drop-index', index: { schema: 'audit', name: 'a' }, isConcurrent: false },
      { kind: 'drop-index', index: { name: 'B' }, isConcurrent: false },
    ],
  ],
  [
    'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS a ON ONLY jobs (id)',
    [{ kind: 'create-index', relation: jobs, index: 'a', isConcurrent: true, isOnly: true, ifNotExists: true }],
  ],
  ['LOCK jobs', [{ kind: 'lock', relation: jobs, mode: 'ACCESS EXCLUSIVE' }]],
  ['LOCK TABLE ONLY jobs IN SHARE MODE NOWAIT', [{ kind: 'lock', relation: jobs, mode: 'SHARE' }]],
  ['REFRESH MATERIALIZED VIEW jobs WITH NO DATA', []],
  [
    'ALTER TABLE ONLY jobs ADD CONSTRAINT k PRIMARY KEY USING INDEX i, ADD CONSTRAINT e EXCLUDE USING gist (a WITH =)',
    [
      { kind: 'alter', relation: jobs, act: { kind: 'add-key', key: 'primary key', usesIndex: true, name: 'k' } },
      { kind: 'alter', relation: jobs, act: { kind: 'add-key', key: 'exclusion', usesIndex: false, name: 'e' } },
    ],
  ],
  [
    'ALTER TABLE jobs ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES companies NOT VALID',
    [{ kind: 'alter', relation: jobs, act: { kind: 'add-foreign-key', isValidated: false, name: 'f' } }],
  ],
  [
    'ALTER TABLE jobs ADD CHECK (a > 0 AND jobs.b IS NOT NULL)',
    [
      { kind: 'alter', relation: jobs, act: { kind: 'add-check', isValidated: true } },
      { kind: 'promise-not-null', relation: jobs, column: 'b' },
    ],
  ],
  [
    'ALTER TABLE jobs ADD CONSTRAINT n NOT NULL a NOT VALID',
    [{ kind: 'promise-not-null', relation: jobs, column: 'a' }],
  ],
  [
    'ALTER TABLE jobs ADD COLUMN a int, ADD b int NOT NULL DEFAULT 0, ALTER c TYPE bigint',
    [
      { kind: 'add-nullable-column', relation: jobs, column: 'a' },
      { kind: 'alter-type', relation: jobs, column: 'c' },
    ],
  ],
  ['ALTER INDEX jobs ATTACH PARTITION a', []],
  ["DO $$ BEGIN EXECUTE 'CREATE INDEX ON jobs (a)'; END $$", []],
  ['CREATE INDEX ON', []],
])('%s', async (sql, acts) => {
  expect(await writtenActs(sql)).toEqual(acts);
});
