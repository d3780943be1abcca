import { describe, expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { type Filled, type FillOptions, fill } from '#replay/rows/fill.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';

const every: readonly Cohort[] = ['ordinary', 'boundary', 'nulls', 'duplicates', 'orphans'];

async function filled(
  database: Database,
  script: string,
  cohorts = every,
  options: Partial<FillOptions> = {},
): Promise<Filled> {
  await database.execute(script);
  return fill(database, await readCatalog(database, { exclude: [] }), { exclude: [], cohorts, ...options });
}

const rowsOf = ({ relations }: Filled, name: string, cohort?: Cohort) =>
  (relations.find(({ relation }) => relation.name === name)?.rows ?? []).filter(
    (row) => cohort === undefined || row.cohort === cohort,
  );

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('children refer to rows of their parents', async () => {
    const database = await databases.empty();
    const { unfilled } = await filled(
      database,
      `CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL, title text);
       CREATE TABLE companies (id serial PRIMARY KEY, name varchar(40) NOT NULL UNIQUE);
       ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies`,
      ['ordinary'],
    );
    expect(unfilled).toEqual([]);
    expect(
      await database.query(
        'SELECT count(*)::int AS jobs, count(DISTINCT name)::int AS names FROM jobs JOIN companies ON companies.id = company_id',
      ),
    ).toEqual([{ jobs: 4, names: 4 }]);
  });

  test.each([
    ['words of a list', `status text NOT NULL CHECK (status IN ('draft', 'open', 'closed'))`],
    ['words of a list of varchar', `status varchar(10) NOT NULL CHECK (status IN ('draft', 'open'))`],
    ['a range of numbers', 'score integer NOT NULL CHECK (score BETWEEN 0 AND 100)'],
    ['a fraction', 'share numeric(3, 2) NOT NULL CHECK (share >= 0 AND share <= 1)'],
    ['a narrow numeric', 'rate numeric(2, 2) NOT NULL'],
    ['a positive number', 'salary integer CHECK (salary > 0)'],
    ['a negative number', 'balance integer NOT NULL CHECK (balance < -5)'],
    ['a multiple', 'step integer NOT NULL CHECK (step % 25 = 0)'],
    ['columns in an order', 'low integer NOT NULL, high integer NOT NULL, CHECK (low < high)'],
    [
      'columns in the other order',
      'b_high numeric(8,2) NOT NULL, a_low numeric(8,2) NOT NULL, CHECK (a_low <= b_high)',
    ],
    [
      'times in an order',
      'opened_at timestamptz NOT NULL, closed_at timestamptz, CHECK (closed_at IS NULL OR closed_at >= opened_at)',
    ],
    ['dates in an order', 'first_day date NOT NULL, last_day date NOT NULL, CHECK (first_day < last_day)'],
    ['a time in the future', 'due timestamptz NOT NULL CHECK (due > now())'],
    ['a date after a constant', `posted date NOT NULL CHECK (posted >= '2030-01-01')`],
    ['a length', 'code char(3) NOT NULL CHECK (length(code) = 3)'],
    ['a least length', 'name text NOT NULL CHECK (char_length(btrim(name)) >= 30)'],
    ['no empty text', `name text NOT NULL CHECK (btrim(name) <> '')`],
    ['capitals', 'code varchar(12) NOT NULL CHECK (code = upper(code))'],
    ['a regular expression', `slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')`],
    ['a pattern of a postcode', `zip text NOT NULL CHECK (zip ~ '^\\d{5}(-\\d{4})?$')`],
    ['LIKE', `mail text NOT NULL CHECK (mail LIKE '%_@_%._%')`],
    ['SIMILAR TO', `sku text NOT NULL CHECK (sku SIMILAR TO '[A-Z]{2}-[0-9]+')`],
    ['a sign in a text', `mail text NOT NULL CHECK (position('@' in mail) > 1)`],
    [
      'exactly one of several',
      'resume_id integer, job_id integer, review_id integer, CHECK (num_nonnulls(resume_id, job_id, review_id) = 1)',
    ],
    [
      'one that depends on the word',
      `kind text NOT NULL, url text, body text, CHECK ((kind = 'link' AND url IS NOT NULL AND body IS NULL) OR (kind = 'text' AND url IS NULL AND body IS NOT NULL))`,
    ],
    [
      'an implication',
      `status text NOT NULL DEFAULT 'open', closed_at date, CHECK (status <> 'closed' OR closed_at IS NOT NULL)`,
    ],
    ['an object', `data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object')`],
    ['a list in json', `tags jsonb NOT NULL CHECK (jsonb_typeof(tags) = 'array' AND jsonb_array_length(tags) > 1)`],
    ['a key in json', `data jsonb NOT NULL CHECK (data ? 'title')`],
    ['a value in json', `data jsonb NOT NULL CHECK (data ->> 'kind' = 'job')`],
    ['items of an array', 'tags text[] NOT NULL CHECK (cardinality(tags) = 2)'],
    ['words of an array', `tags text[] NOT NULL CHECK (tags <@ ARRAY['remote', 'office'])`],
    ['one row only', 'only_row boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (only_row)'],
    ['the first of a month', `month date NOT NULL CHECK (extract(day FROM month) = 1)`],
    ['a CASE', `kind text NOT NULL, CHECK (CASE WHEN kind = 'a' THEN true ELSE length(kind) = 2 END)`],
    ['a sum', 'part numeric(5,2) NOT NULL, other numeric(5,2) NOT NULL, CHECK (part + other = 100)'],
    ['a digest', `sha text NOT NULL CHECK (sha ~ '^[0-9a-f]{64}$')`],
    ['bytes', 'sha bytea NOT NULL CHECK (octet_length(sha) = 32)'],
  ])('a check wants %s', async (_name, columns) => {
    const database = await databases.empty();
    const result = await filled(database, `CREATE TABLE jobs (${columns})`);
    expect(result.unfilled).toEqual([]);
    expect(rowsOf(result, 'jobs', 'ordinary').length).toBeGreaterThan(0);
  });

  test.each([
    'smallint',
    'integer',
    'bigint',
    'numeric',
    'numeric(10,2)',
    'numeric(4,0)',
    'real',
    'double precision',
    'money',
    'boolean',
    'text',
    'varchar(3)',
    'varchar',
    'char(2)',
    'char',
    'name',
    '"char"',
    'uuid',
    'json',
    'jsonb',
    'bytea',
    'date',
    'time',
    'timetz',
    'timestamp',
    'timestamptz',
    'timestamp(0)',
    'interval',
    'interval day to second',
    'inet',
    'cidr',
    'macaddr',
    'macaddr8',
    'bit(5)',
    'bit',
    'varbit(9)',
    'point',
    'line',
    'lseg',
    'box',
    'path',
    'polygon',
    'circle',
    'xml',
    'tsvector',
    'tsquery',
    'int4range',
    'int8range',
    'numrange',
    'tsrange',
    'tstzrange',
    'daterange',
    'int4multirange',
    'datemultirange',
    'text[]',
    'integer[][]',
    'uuid[]',
    'numeric(6,2)[]',
    'jsonb[]',
    'pg_lsn',
    'oid',
    'jsonpath',
    'xid',
    'xid8',
    'pg_snapshot',
    'mood',
    'mood[]',
    'address',
    'address[]',
    'email',
    'email[]',
    'positive',
    'other.level',
    'span',
    '"Odd Type"',
  ])('a value of type %s in each row of each cohort', async (type) => {
    const database = await databases.empty();
    const result = await filled(
      database,
      `CREATE SCHEMA other;
       CREATE TYPE mood AS ENUM ('good', 'bad', 'it''s'); CREATE TYPE "Odd Type" AS ENUM ('x'); CREATE TYPE other.level AS ENUM ('low', 'high');
       CREATE TYPE address AS (street text, number integer, mood mood); CREATE TYPE span AS RANGE (subtype = float8);
       CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@]+@[^@]+$'); CREATE DOMAIN positive AS integer CHECK (VALUE > 0 AND VALUE < 50);
       CREATE TABLE jobs (id serial PRIMARY KEY, value ${type} NOT NULL, other ${type})`,
    );
    expect(result.unfilled).toEqual([]);
    expect(rowsOf(result, 'jobs', 'ordinary').length).toBeGreaterThanOrEqual(4);
    expect(rowsOf(result, 'jobs', 'nulls').map(({ values }) => values['other'])).toEqual([null]);
    expect(rowsOf(result, 'jobs', 'boundary').length).toBe(2);
    expect(rowsOf(result, 'jobs', 'duplicates').map(({ values }) => values['value'])).toEqual([
      rowsOf(result, 'jobs')[0]?.values['value'],
    ]);
  });

  test.each([
    [
      'a cycle of optional keys',
      `CREATE TABLE companies (id serial PRIMARY KEY, top_job_id integer, name text);
       CREATE TABLE jobs (id serial PRIMARY KEY, company_id integer NOT NULL REFERENCES companies);
       ALTER TABLE companies ADD FOREIGN KEY (top_job_id) REFERENCES jobs`,
      'SELECT count(*)::int AS n FROM companies JOIN jobs ON jobs.id = top_job_id',
      4,
    ],
    [
      'a cycle of required keys',
      `CREATE TABLE companies (id integer PRIMARY KEY, top_job_id integer NOT NULL);
       CREATE TABLE jobs (id integer PRIMARY KEY, company_id integer NOT NULL REFERENCES companies);
       ALTER TABLE companies ADD FOREIGN KEY (top_job_id) REFERENCES jobs`,
      'SELECT count(*)::int AS n FROM companies JOIN jobs ON jobs.id = top_job_id',
      4,
    ],
    [
      'a reference to itself that may be NULL',
      'CREATE TABLE jobs (id serial PRIMARY KEY, parent_id integer REFERENCES jobs)',
      'SELECT count(parent_id)::int AS n FROM jobs',
      3,
    ],
    [
      'a reference to itself that may not',
      'CREATE TABLE jobs (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), parent_id uuid NOT NULL REFERENCES jobs)',
      'SELECT count(parent_id)::int AS n FROM jobs',
      4,
    ],
    [
      'keys of several columns',
      `CREATE TABLE tenants (id integer PRIMARY KEY);
       CREATE TABLE companies (tenant_id integer REFERENCES tenants, id integer, PRIMARY KEY (tenant_id, id));
       CREATE TABLE resumes (tenant_id integer REFERENCES tenants, id integer, PRIMARY KEY (tenant_id, id));
       CREATE TABLE jobs (tenant_id integer NOT NULL, company_id integer NOT NULL, resume_id integer NOT NULL,
         FOREIGN KEY (tenant_id, company_id) REFERENCES companies, FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes)`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'two keys to one relation that must differ',
      `CREATE TABLE companies (id serial PRIMARY KEY);
       CREATE TABLE jobs (from_id integer NOT NULL REFERENCES companies, to_id integer NOT NULL REFERENCES companies, CHECK (from_id <> to_id))`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'a key that is unique, too',
      'CREATE TABLE companies (id serial PRIMARY KEY); CREATE TABLE jobs (company_id integer PRIMARY KEY REFERENCES companies)',
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'partitions by range, list and hash',
      `CREATE TABLE jobs (id bigint, region text NOT NULL, posted date NOT NULL, PRIMARY KEY (id, region, posted)) PARTITION BY LIST (region);
       CREATE TABLE jobs_eu PARTITION OF jobs FOR VALUES IN ('eu', 'uk') PARTITION BY RANGE (posted);
       CREATE TABLE jobs_eu_2024 PARTITION OF jobs_eu FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
       CREATE TABLE jobs_us PARTITION OF jobs FOR VALUES IN ('us') PARTITION BY HASH (id);
       CREATE TABLE jobs_us_0 PARTITION OF jobs_us FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
      'SELECT count(DISTINCT tableoid)::int AS n FROM jobs',
      2,
    ],
    [
      'partitions by numbers',
      `CREATE TABLE jobs (id integer NOT NULL, shard integer NOT NULL) PARTITION BY RANGE (shard, id);
       CREATE TABLE jobs_1 PARTITION OF jobs FOR VALUES FROM (5, 10) TO (5, 900000);
       CREATE TABLE jobs_0 PARTITION OF jobs FOR VALUES FROM (-10, MINVALUE) TO (0, MINVALUE)`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'an exclusion',
      'CREATE TABLE jobs (during tsrange NOT NULL, EXCLUDE USING gist (during WITH &&))',
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'a unique index over an expression, and a partial one',
      `CREATE TABLE jobs (title text NOT NULL, is_top boolean NOT NULL, company integer NOT NULL);
       CREATE UNIQUE INDEX ON jobs (lower(title)); CREATE UNIQUE INDEX ON jobs (company) WHERE is_top`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'generated columns, policies and a forced row security',
      `CREATE TABLE jobs (id integer GENERATED BY DEFAULT AS IDENTITY, title text NOT NULL, slug text GENERATED ALWAYS AS (lower(title)) STORED);
       ALTER TABLE jobs ENABLE ROW LEVEL SECURITY; ALTER TABLE jobs FORCE ROW LEVEL SECURITY`,
      'SELECT count(slug)::int AS n FROM jobs',
      4,
    ],
    [
      'inheritance',
      'CREATE TABLE jobs (id integer NOT NULL, title text); CREATE TABLE archive (gone date NOT NULL) INHERITS (jobs)',
      'SELECT count(*)::int AS n FROM ONLY jobs',
      4,
    ],
    [
      'names that need quotes',
      `CREATE SCHEMA "Other Schema";
       CREATE TABLE "Other Schema"."Job's ""list" ("select" integer PRIMARY KEY, "Title $attempt$" text CHECK ("Title $attempt$" <> ''))`,
      `SELECT count(*)::int AS n FROM "Other Schema"."Job's ""list"`,
      4,
    ],
    [
      'a trigger that fills columns',
      `CREATE TABLE jobs (id integer PRIMARY KEY, title text, noted text NOT NULL);
       CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.noted := upper(NEW.title); RETURN NEW; END $$;
       CREATE TRIGGER note BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION note()`,
      `SELECT count(*) FILTER (WHERE noted LIKE 'TITLE-%')::int AS n FROM jobs`,
      4,
    ],
  ])('rows go in: %s', async (_name, script, question, count) => {
    const database = await databases.empty();
    expect((await filled(database, script, ['ordinary'])).unfilled).toEqual([]);
    expect(await database.query(question)).toEqual([{ n: count }]);
  });

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
