import { describe, expect, test } from 'vitest';
import type { Lookup, Workload } from '#rule/workload-evidence.ts';
import { coveredIndex } from '#rules/indexing/covered-index.ts';
import { duplicateIndex } from '#rules/indexing/duplicate-index.ts';
import { unindexedCombination } from '#rules/indexing/unindexed-combination.ts';
import { unindexedForeignKey } from '#rules/indexing/unindexed-foreign-key.ts';
import { unindexedLookup } from '#rules/indexing/unindexed-lookup.ts';
import { unindexedTimestamp } from '#rules/indexing/unindexed-timestamp.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

describe('unindexed-foreign-key', () => {
  const run = ruleOnScripts(unindexedForeignKey);
  const jobs = 'CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE jobs (id int PRIMARY KEY);';
  const one = `${jobs} CREATE TABLE t (job_id int REFERENCES jobs, note text);`;
  const two = `${jobs} CREATE TABLE t (x int, y int, FOREIGN KEY (x, y) REFERENCES a);`;
  test.each<Row>([
    ['no index', one, ['medium t.t_job_id_fkey']],
    ['an index', `${one} CREATE INDEX ON t (job_id)`, []],
    ['an index that goes on', `${one} CREATE INDEX ON t (job_id, note)`, []],
    ['an index that begins elsewhere', `${one} CREATE INDEX ON t (note, job_id)`, ['medium t.t_job_id_fkey']],
    ['the primary key', `${jobs} CREATE TABLE t (job_id int PRIMARY KEY REFERENCES jobs)`, []],
    ['a unique index', `${one} CREATE UNIQUE INDEX ON t (job_id)`, []],
    ['a hash index', `${one} CREATE INDEX ON t USING hash (job_id)`, []],
    ['a BRIN index finds no single row', `${one} CREATE INDEX ON t USING brin (job_id)`, ['medium t.t_job_id_fkey']],
    ['an expression', `${one} CREATE INDEX ON t ((job_id + 1))`, ['medium t.t_job_id_fkey']],
    ['all rows that refer to something', `${one} CREATE INDEX ON t (job_id) WHERE job_id IS NOT NULL`, []],
    ['some rows', `${one} CREATE INDEX ON t (job_id) WHERE note = 'a'`, ['medium t.t_job_id_fkey']],
    [
      'an invalid index',
      `${one} CREATE INDEX i ON t (job_id); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass`,
      ['medium t.t_job_id_fkey'],
    ],
    ['two columns in another order', `${two} CREATE INDEX ON t (y, x)`, []],
    ['one column of two', `${two} CREATE INDEX ON t (x)`, ['medium t.t_x_y_fkey']],
    ['a static table', one, ['low t.t_job_id_fkey'], 'tables: { static: [t] }'],
    [
      'partitions are judged on the parent',
      `${jobs} CREATE TABLE t (job_id int REFERENCES jobs) PARTITION BY HASH (job_id); CREATE TABLE t_0 PARTITION OF t FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
      ['medium t.t_job_id_fkey'],
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('the remedy quotes names and knows that partitioned tables have no concurrent build', async () => {
    const { findings } = await run(
      `${jobs} CREATE TABLE "Order" ("jobId" int REFERENCES jobs); CREATE TABLE p (job_id int REFERENCES jobs) PARTITION BY HASH (job_id)`,
    );
    expect(findings.map(({ remedy }) => remedy)).toEqual([
      'CREATE INDEX CONCURRENTLY "Order_jobId_idx" ON "Order" ("jobId");',
      'CREATE INDEX p_job_id_idx ON p (job_id);',
    ]);
  });
});

describe('duplicate-index and covered-index', () => {
  const duplicate = ruleOnScripts(duplicateIndex);
  const covered = ruleOnScripts(coveredIndex);
  const table = 'CREATE TABLE t (id int PRIMARY KEY, a int, b int);';
  test.each<[what: string, script: string, duplicates: readonly string[], coverings: readonly string[]]>([
    ['twice the same', 'CREATE INDEX i ON t (a); CREATE INDEX j ON t (a)', ['medium t.j'], []],
    ['the primary key again', 'CREATE UNIQUE INDEX i ON t (id)', ['medium t.i'], []],
    ['a plain one beside the primary key', 'CREATE INDEX i ON t (id)', [], ['low t.i']],
    ['the beginning of another', 'CREATE INDEX i ON t (a); CREATE INDEX j ON t (a, b)', [], ['low t.i']],
    ['the end of another', 'CREATE INDEX i ON t (b); CREATE INDEX j ON t (a, b)', [], []],
    ['another direction', 'CREATE INDEX i ON t (a DESC); CREATE INDEX j ON t (a, b)', [], []],
    ['another predicate', 'CREATE INDEX i ON t (a) WHERE b > 0; CREATE INDEX j ON t (a, b)', [], []],
    ['another method', 'CREATE INDEX i ON t USING hash (a); CREATE INDEX j ON t (a)', [], []],
    ['a unique one says more', 'CREATE UNIQUE INDEX i ON t (a); CREATE INDEX j ON t (a, b)', [], []],
    ['included columns', 'CREATE INDEX i ON t (a) INCLUDE (b); CREATE INDEX j ON t (a, b)', [], []],
  ])('%s', async (_, script, duplicates, coverings) => {
    expect((await duplicate(table + script)).found).toEqual(duplicates);
    expect((await covered(table + script)).found).toEqual(coverings);
  });
});

describe('rules of the workload', () => {
  const lookup = ruleOnScripts(unindexedLookup);
  const combination = ruleOnScripts(unindexedCombination);
  const timestamp = ruleOnScripts(unindexedTimestamp);
  const table = 'CREATE TABLE t (id int PRIMARY KEY, a int, b int, at timestamptz, UNIQUE (b));';

  const workload = (...lookups: readonly Partial<Lookup>[]): { workload: Workload } => ({
    workload: {
      files: ['q.sql'],
      refused: [],
      queries: lookups.map((fields, position) => ({
        name: `query ${position + 1}`,
        sql: '',
        location: { file: 'q.sql', line: position + 1 },
        lookups: [
          {
            schema: 'public',
            relation: 't',
            equality: [],
            range: [],
            order: [],
            plan: { kind: 'scan', line: 'Seq Scan on t' },
            ...fields,
          },
        ],
      })),
    },
  });

  test('one column is a lookup, a time by range or order a timestamp, several a combination', async () => {
    const evidence = workload(
      { equality: ['a'] },
      { range: ['at'] },
      { order: ['at'] },
      { equality: ['a'], order: ['at'] },
      { range: ['a'] },
    );
    expect((await lookup(table, '', evidence)).found).toEqual(['medium t.a']);
    expect((await timestamp(table, '', evidence)).found).toEqual(['low t.at']);
    expect((await combination(table, '', evidence)).found).toEqual(['medium t.a, at']);
  });

  test('the planner has the last word on a single column', async () => {
    const evidence = workload({ equality: ['a'], plan: { kind: 'index', index: 't_a_idx' } });
    expect((await lookup(table, '', evidence)).found).toEqual([]);
    expect((await lookup(table, '', evidence)).populations).toMatchObject([{ population: { count: 1 } }]);
  });

  test.each<[what: string, script: string, found: readonly string[]]>([
    ['no composite', '', ['medium t.a, at']],
    ['the composite', 'CREATE INDEX ON t (a, at)', []],
    ['the wrong order', 'CREATE INDEX ON t (at, a)', ['medium t.a, at']],
    ['a partial one that the planner does not take', 'CREATE INDEX ON t (a, at) WHERE b > 0', ['medium t.a, at']],
  ])('a combination with %s', async (_, script, found) => {
    expect((await combination(table + script, '', workload({ equality: ['a'], order: ['at'] }))).found).toEqual(found);
  });

  test('a unique key among the columns finds one row already', async () => {
    expect((await combination(table, '', workload({ equality: ['a', 'b'] }))).found).toEqual([]);
  });

  test('equalities may stand in any order in the index', async () => {
    const script = `${table} ALTER TABLE t ADD c int; CREATE INDEX ON t (c, a)`;
    expect((await combination(script, '', workload({ equality: ['a', 'c'] }))).found).toEqual([]);
  });

  test('a B-tree or BRIN that leads with the time serves it, whatever the plan on an empty table', async () => {
    expect(
      (await timestamp(`${table} CREATE INDEX ON t USING brin (at)`, '', workload({ range: ['at'] }))).found,
    ).toEqual([]);
  });

  test('without a workload lookups are not assessed, and times are silent', async () => {
    expect((await lookup(table)).notAssessed).toEqual([{ rule: 'unindexed-lookup', missing: ['workload'] }]);
    expect((await timestamp(table)).found).toEqual([]);
  });
});

describe('unindexed-timestamp with the strict preset', () => {
  const run = ruleOnScripts(unindexedTimestamp, 'strict');
  test.each<Row>([
    ['the only time of a log', 'CREATE TABLE job_log (id int PRIMARY KEY, at timestamptz)', ['low job_log.at']],
    [
      'with an index',
      'CREATE TABLE job_log (id int PRIMARY KEY, job_id int, at timestamptz); CREATE INDEX ON job_log (job_id, at)',
      [],
    ],
    ['no log', 'CREATE TABLE jobs (id int PRIMARY KEY, created_at timestamptz)', []],
    ['when a row was last changed', 'CREATE TABLE job_log (id int PRIMARY KEY, updated_at timestamptz)', []],
    ['two times', 'CREATE TABLE job_log (id int PRIMARY KEY, started_at timestamptz, ended_at timestamptz)', []],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });
});
