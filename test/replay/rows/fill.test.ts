import { describe, expect, test } from 'vitest';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';
import { filled, rowsOf } from '../../support/filled-database.ts';

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test.each([
    [
      'a check that nothing satisfies',
      'CREATE TABLE jobs (id integer PRIMARY KEY CHECK (id > 5 AND id < 3))',
      /violates check constraint "jobs_id_check"\.$/,
    ],
    [
      'a trigger that rejects',
      `CREATE TABLE jobs (id integer);
       CREATE FUNCTION reject() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'only through the queue'; END $$;
       CREATE TRIGGER reject BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION reject()`,
      /^All 5 rows that were tried were refused: only through the queue\.$/,
    ],
    [
      'a trigger that swallows',
      `CREATE TABLE jobs (id integer);
       CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
       CREATE TRIGGER swallow BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION swallow()`,
      /the row is not stored, and no error says why\.$/,
    ],
    [
      'a trigger that makes a table for each row',
      `CREATE TABLE jobs (id integer);
       CREATE FUNCTION divide() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN EXECUTE format('CREATE TABLE jobs_%s ()', NEW.id); RETURN NULL; END $$;
       CREATE TRIGGER divide AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION divide()`,
      /^All 5 rows that were tried were refused: a trigger makes a relation of its own for such a row\.$/,
    ],
    [
      'no partition',
      'CREATE TABLE jobs (id integer) PARTITION BY RANGE (id)',
      /no partition of relation "jobs" found for row\.$/,
    ],
  ])('%s leaves the relation empty, and says so', async (_name, script, why) => {
    const database = await databases.empty();
    const { unfilled, relations } = await filled(
      database,
      `${script}; CREATE TABLE companies (id serial PRIMARY KEY)`,
      ['ordinary', 'nulls'],
    );
    expect(unfilled).toEqual([{ relation: { schema: 'public', name: 'jobs' }, why: expect.stringMatching(why) }]);
    expect(relations.map(({ relation }) => relation.name)).toEqual(['companies']);
  });

  test('what refers to an empty relation is named with it', async () => {
    const database = await databases.empty();
    const { unfilled } = await filled(
      database,
      `CREATE TABLE companies (id integer PRIMARY KEY CHECK (id > 5 AND id < 3));
       CREATE TABLE jobs (company_id integer NOT NULL REFERENCES companies);
       CREATE TABLE reviews (id integer PRIMARY KEY, company_id integer REFERENCES companies)`,
    );
    expect(unfilled.map(({ relation, why }) => [relation.name, why])).toEqual([
      ['companies', expect.stringMatching(/violates check constraint/)],
      ['jobs', 'It refers to companies, which has no rows.'],
    ]);
  });

  test('every label and every word is used', async () => {
    const database = await databases.empty();
    await filled(
      database,
      `CREATE TYPE level AS ENUM ('a', 'b', 'c', 'd', 'e', 'f');
       CREATE TABLE jobs (level level NOT NULL, status text CHECK (status IN ('draft', 'open', 'closed', 'lost', 'found')))`,
      ['ordinary'],
    );
    expect(
      await database.query(
        'SELECT count(DISTINCT level)::int AS levels, count(DISTINCT status)::int AS words FROM jobs',
      ),
    ).toEqual([{ levels: 6, words: 5 }]);
  });

  test('what reads like a reference meets a row, except for an orphan', async () => {
    const database = await databases.empty();
    const result = await filled(
      database,
      'CREATE TABLE companies (id integer PRIMARY KEY); CREATE TABLE jobs (id integer PRIMARY KEY, company_id integer NOT NULL)',
    );
    expect(rowsOf(result, 'jobs', 'orphans')).toHaveLength(1);
    const lost = await database.query<{ id: number }>(
      'SELECT id FROM jobs WHERE NOT EXISTS (SELECT FROM companies WHERE companies.id = company_id)',
    );
    expect(lost.map(({ id }) => String(id))).toEqual(
      rowsOf(result, 'jobs', 'orphans').map(({ values }) => values['id']),
    );
  });

  test('rows that are there stay, and only new and emptied relations are filled', async () => {
    const database = await databases.empty();
    await filled(
      database,
      'CREATE TABLE companies (id integer PRIMARY KEY); CREATE TABLE jobs (id integer); CREATE TABLE roles (id integer); INSERT INTO roles VALUES (1)',
      ['ordinary'],
    );
    const before = await database.query('SELECT id, xmin::text FROM companies');
    const second = await filled(
      database,
      'TRUNCATE jobs; CREATE TABLE reviews (id integer); ALTER TABLE companies ADD name text',
      ['ordinary'],
    );
    expect(second.relations.map(({ relation }) => relation.name)).toEqual(['jobs', 'reviews']);
    expect(await database.query('SELECT id, xmin::text FROM companies')).toEqual(before);
    expect(await database.query('SELECT id FROM roles')).toEqual([{ id: 1 }]);
  });

  test('without ordinary rows the others are added to those that are there', async () => {
    const database = await databases.empty();
    await filled(database, 'CREATE TABLE jobs (id serial PRIMARY KEY, title text)', ['ordinary']);
    const added = await filled(database, '', ['nulls', 'duplicates']);
    expect(rowsOf(added, 'jobs').map(({ cohort }) => cohort)).toEqual(['nulls', 'duplicates']);
    expect(await database.query('SELECT count(*)::int AS n, count(title)::int AS titles FROM jobs')).toEqual([
      { n: 6, titles: 5 },
    ]);
  });

  test('an expression of the configuration makes the value', async () => {
    const database = await databases.empty();
    await filled(database, 'CREATE TABLE jobs (code text NOT NULL, checked text)', ['ordinary'], {
      generators: { 'jobs.code': `'J-' || i * 2` },
    });
    expect(await database.query('SELECT code FROM jobs')).toEqual([
      { code: 'J-0' },
      { code: 'J-2' },
      { code: 'J-4' },
      { code: 'J-6' },
    ]);
  });

  test('statements of a script fill the relations that they name, and no generated rows join them', async () => {
    const database = await databases.empty();
    const { relations, unfilled } = await filled(
      database,
      'CREATE TABLE companies (id integer PRIMARY KEY CHECK (id > 5 AND id < 7)); CREATE TABLE jobs (company_id integer NOT NULL REFERENCES companies)',
      ['ordinary'],
      { scripts: ['-- by hand\nINSERT INTO companies VALUES (6);\nINSERT INTO portals VALUES (1);'] },
    );
    expect(unfilled).toEqual([]);
    expect(relations.map(({ relation }) => relation.name)).toEqual(['jobs']);
    expect(await database.query('SELECT DISTINCT company_id FROM jobs')).toEqual([{ company_id: 6 }]);
  });

  test('the next key of a sequence is a new one', async () => {
    const database = await databases.empty();
    await filled(
      database,
      'CREATE TABLE jobs (id serial PRIMARY KEY); CREATE TABLE companies (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY)',
    );
    await database.execute(
      'INSERT INTO jobs SELECT FROM generate_series(1, 2); INSERT INTO companies SELECT FROM generate_series(1, 2)',
    );
    expect(
      await database.query(
        'SELECT (SELECT max(id) - min(id) < 40 FROM jobs) AS jobs, (SELECT max(id) - min(id) < 40 FROM companies) AS companies',
      ),
    ).toEqual([{ jobs: true, companies: true }]);
  });

  test('values are unique in the whole database', async () => {
    const database = await databases.empty();
    const columns = Array.from(
      { length: 40 },
      (_none, column) => `c${column} integer, t${column} text, u${column} uuid`,
    );
    const { relations } = await filled(
      database,
      Array.from({ length: 10 }, (_none, table) => `CREATE TABLE jobs_${table} (${columns.join(', ')})`).join(';'),
      ['ordinary'],
    );
    const values = relations.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.values)));
    expect(values).toHaveLength(10 * 120 * 4);
    expect(new Set(values).size).toBe(values.length);
  });
});
