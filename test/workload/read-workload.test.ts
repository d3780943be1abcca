import { describe, expect, test } from 'vitest';
import { memoryHost } from '#host/memory-host.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import type { Lookup, Workload } from '#rule/workload-evidence.ts';
import { readWorkload } from '#workload/read-workload.ts';
import { testDatabase } from '../support/database.ts';

const schema = `
  CREATE TABLE companies (id uuid PRIMARY KEY, name text NOT NULL, slug text NOT NULL UNIQUE);
  CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies, url text NOT NULL, title text,
    status text NOT NULL, scraped_at timestamptz NOT NULL);
  CREATE INDEX jobs_company_id_idx ON jobs (company_id);
  CREATE INDEX jobs_scraped_at_idx ON jobs (scraped_at);
  CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid NOT NULL, score integer, created_at timestamptz);
  CREATE INDEX matches_job_id_score_idx ON matches (job_id, score);`;

const databases = testDatabase();

async function read(files: Readonly<Record<string, string>>): Promise<Workload | undefined> {
  const database = await databases.empty();
  await database.execute(schema);
  const catalog = await readCatalog(database, { exclude: [] });
  return readWorkload(memoryHost(files), ['queries/**/*.sql'], database, catalog);
}

async function lookups(sql: string): Promise<readonly Lookup[]> {
  const workload = await read({ 'queries/one.sql': sql });
  expect(workload?.refused).toEqual([]);
  return workload?.queries.flatMap((query) => query.lookups) ?? [];
}

const jobs = { schema: 'public', relation: 'jobs', equality: [], range: [], order: [] };

describe('lookups', () => {
  test.each([
    ['an equality without an index is a scan', 'SELECT id FROM jobs WHERE url = $1', { equality: ['url'] }, 'scan'],
    [
      'an equality with an index uses it',
      'SELECT id FROM jobs WHERE company_id = $1',
      { equality: ['company_id'] },
      'jobs_company_id_idx',
    ],
    ['the primary key serves', 'SELECT * FROM jobs WHERE id = $1', { equality: ['id'] }, 'jobs_pkey'],
    ['IN counts as equality', `SELECT id FROM jobs WHERE url IN ('a', 'b')`, { equality: ['url'] }, 'scan'],
    ['ANY counts as equality', 'SELECT id FROM jobs WHERE url = ANY($1)', { equality: ['url'] }, 'scan'],
    [
      'BETWEEN is a range',
      'SELECT id FROM jobs WHERE scraped_at BETWEEN $1 AND $2',
      { range: ['scraped_at'] },
      'jobs_scraped_at_idx',
    ],
    [
      'an order with a limit is read from the index',
      'SELECT id FROM jobs ORDER BY scraped_at DESC LIMIT 20',
      { order: ['scraped_at'] },
      'jobs_scraped_at_idx',
    ],
    [
      'an order with a limit and no index is a scan',
      'SELECT id FROM jobs ORDER BY title LIMIT 20',
      { order: ['title'] },
      'scan',
    ],
    ['a value on the left counts as well', 'SELECT id FROM jobs WHERE $1 = url', { equality: ['url'] }, 'scan'],
    ['UPDATE finds rows, too', `UPDATE jobs SET status = 'open' WHERE url = $1`, { equality: ['url'] }, 'scan'],
    ['DELETE finds rows, too', 'DELETE FROM jobs WHERE url = $1', { equality: ['url'] }, 'scan'],
    ['a cast does not hide the column', 'SELECT id FROM jobs WHERE url::text = $1', { equality: ['url'] }, 'scan'],
  ] as const)('%s', async (_, sql, columns, plan) => {
    const found = await lookups(sql);
    expect(found).toMatchObject([
      { ...jobs, ...columns, plan: plan === 'scan' ? { kind: 'scan' } : { kind: 'index', index: plan } },
    ]);
  });

  test.each([
    ['an order without a limit reads everything anyway', 'SELECT id FROM jobs ORDER BY title'],
    ['conditions behind OR are left to the planner', 'SELECT id FROM jobs WHERE url = $1 OR title = $2'],
    ['a join is no lookup', 'SELECT j.id FROM jobs j JOIN companies c ON c.id = j.company_id'],
    ['a function of a column is not the column', 'SELECT id FROM jobs WHERE lower(url) = $1'],
    ['groups are sorted after the reading', 'SELECT title, count(*) FROM jobs GROUP BY title ORDER BY title LIMIT 5'],
  ])('%s', async (_, sql) => {
    expect(await lookups(sql)).toEqual([]);
  });

  test('aliases, joins, subqueries and WITH are resolved to their relations', async () => {
    const found = await lookups(`
      WITH recent AS (SELECT job_id FROM matches WHERE created_at > now() - interval '1 day')
      SELECT j.title FROM jobs AS j JOIN companies c ON c.id = j.company_id
      WHERE c.slug = $1 AND j.id IN (SELECT job_id FROM recent)
        AND EXISTS (SELECT FROM matches m WHERE m.job_id = j.id AND m.score >= $2)`);
    const seen = found.map(({ relation, equality, range, plan }) =>
      [relation, ...equality, ...range, plan.kind].join(' '),
    );
    // The planner reaches the recent matches through their jobs, so their time is a filter on few rows.
    expect(seen.toSorted()).toEqual(['companies slug index', 'matches created_at index', 'matches job_id score index']);
  });

  test('both sides of UNION are looked at', async () => {
    const found = await lookups('SELECT id FROM jobs WHERE url = $1 UNION ALL SELECT id FROM matches WHERE score = $2');
    expect(found.map(({ relation, equality }) => [relation, ...equality])).toEqual([
      ['jobs', 'url'],
      ['matches', 'score'],
    ]);
  });

  test('an equality and an order belong to one lookup', async () => {
    const found = await lookups('SELECT id FROM matches WHERE job_id = $1 ORDER BY score DESC LIMIT 10');
    expect(found).toEqual([
      {
        schema: 'public',
        relation: 'matches',
        equality: ['job_id'],
        range: [],
        order: ['score'],
        plan: { kind: 'index', index: 'matches_job_id_score_idx' },
      },
    ]);
  });
});

describe('files', () => {
  test('queries are named by a comment, and parameters of drivers are understood', async () => {
    const workload = await read({
      'queries/jobs/find.sql': `-- name: find a job :one\nSELECT id FROM jobs WHERE url = :url AND title <> ':no';\n\nSELECT id FROM jobs WHERE url = %(url)s;`,
      'other.sql': 'SELECT 1',
    });
    expect(workload).toMatchObject({
      files: ['queries/jobs/find.sql'],
      queries: [
        { name: 'find a job', location: { file: 'queries/jobs/find.sql', line: 2 } },
        { name: 'queries/jobs/find.sql #2', location: { line: 4 } },
      ],
      refused: [],
    });
  });

  test('a statement that the server refuses is listed with its message, and the others are still planned', async () => {
    const workload = await read({ 'queries/a.sql': 'SELECT salary FROM jobs; SELECT id FROM jobs WHERE id = $1;' });
    expect(workload?.refused).toEqual([
      {
        sql: 'SELECT salary FROM jobs',
        message: 'column "salary" does not exist',
        location: { file: 'queries/a.sql', line: 1 },
      },
    ]);
    expect(workload?.queries).toHaveLength(1);
  });

  test('nothing is executed', async () => {
    const database = await databases.empty();
    await database.execute(`CREATE TABLE jobs (id integer PRIMARY KEY); INSERT INTO jobs VALUES (1);`);
    const catalog = await readCatalog(database, { exclude: [] });
    await readWorkload(memoryHost({ 'q.sql': 'DELETE FROM jobs; DROP TABLE jobs;' }), ['q.sql'], database, catalog);
    expect(await database.query('SELECT id FROM jobs')).toEqual([{ id: 1 }]);
  });

  test('without a matching file there is no workload', async () => {
    expect(await read({ 'other.sql': 'SELECT 1' })).toBeUndefined();
  });
});
