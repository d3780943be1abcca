import { describe, expect, test } from 'vitest';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';
import { filled, rowsOf } from '../../support/filled-database.ts';

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

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

  test('what a text column holds can be read as its name says', async () => {
    const database = await databases.empty();
    const { unfilled } = await filled(
      database,
      'CREATE TABLE jobs (settings text NOT NULL, external_id varchar(36) NOT NULL, salary text NOT NULL, closed_at text NOT NULL)',
    );
    expect(unfilled).toEqual([]);
    await database.execute(
      `ALTER TABLE jobs ALTER settings TYPE jsonb USING settings::jsonb, ALTER external_id TYPE uuid USING external_id::uuid,
       ALTER salary TYPE integer USING salary::integer, ALTER closed_at TYPE timestamptz USING closed_at::timestamptz`,
    );
    expect(await database.query('SELECT count(DISTINCT external_id)::int AS n FROM jobs')).toEqual([{ n: 7 }]);
  });
});
