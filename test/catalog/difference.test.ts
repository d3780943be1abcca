import { expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import type { Change } from '#catalog/change.ts';
import { difference } from '#catalog/difference.ts';
import { objectName } from '#migration/leftovers.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { testDatabase } from '../support/database.ts';

const databases = testDatabase();

const start = `
  CREATE TYPE job_status AS ENUM ('open', 'closed');
  CREATE DOMAIN score AS integer;
  CREATE SEQUENCE tickets;
  CREATE TABLE companies (id bigserial PRIMARY KEY, name text);
  CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint CONSTRAINT jobs_company_fkey REFERENCES companies, status job_status DEFAULT 'open', title text);
  CREATE INDEX jobs_title_idx ON jobs (title);
  CREATE VIEW open_jobs AS SELECT id FROM jobs;
  CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
  CREATE TRIGGER touch BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION touch();
  CREATE POLICY seen ON jobs USING (true)`;

test.each<[statement: string, changes: readonly string[]]>([
  ['CREATE TABLE reviews (id bigserial PRIMARY KEY, job_id bigint REFERENCES jobs)', ['added relation reviews']],
  ['DROP TABLE companies CASCADE', ['removed constraint jobs.jobs_company_fkey', 'removed relation companies']],
  ['DROP VIEW open_jobs', ['removed relation open_jobs']],
  [
    'DROP VIEW open_jobs; CREATE TABLE open_jobs (id bigint)',
    ['added relation open_jobs', 'removed relation open_jobs'],
  ],
  ['ALTER TABLE jobs ADD COLUMN level smallint', ['added column jobs.level']],
  ['ALTER TABLE jobs ADD COLUMN number serial', ['added column jobs.number']],
  ['ALTER TABLE jobs ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY', ['added column jobs.number']],
  ['ALTER TABLE jobs ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY', ['identity of column jobs.id:  → always']],
  [
    'ALTER TABLE companies DROP COLUMN id CASCADE',
    [
      'removed column companies.id',
      'removed constraint companies.companies_pkey',
      'removed constraint jobs.jobs_company_fkey',
    ],
  ],
  ['ALTER TABLE jobs DROP COLUMN title', ['removed column jobs.title', 'removed index jobs.jobs_title_idx']],
  [
    'ALTER TABLE jobs DROP COLUMN title; ALTER TABLE jobs ADD COLUMN title text; CREATE INDEX jobs_title_idx ON jobs (title)',
    [],
  ],
  [
    'ALTER TABLE jobs DROP COLUMN company_id; ALTER TABLE jobs ADD COLUMN company_id bigint CONSTRAINT jobs_company_fkey REFERENCES companies',
    ['column order of relation jobs: id, company_id, status, title → id, status, title, company_id'],
  ],
  ['ALTER TABLE jobs ALTER COLUMN title TYPE varchar(20)', ['type of column jobs.title: text → character varying(20)']],
  ['ALTER TABLE jobs ALTER COLUMN title SET NOT NULL', ['nullability of column jobs.title: NULL → NOT NULL']],
  ['ALTER TABLE jobs ALTER COLUMN status DROP DEFAULT', ["default of column jobs.status: 'open'::job_status → "]],
  ["COMMENT ON COLUMN jobs.title IS 'On top'", ['comment of column jobs.title:  → On top']],
  ["COMMENT ON TABLE jobs IS 'All'", ['comment of relation jobs:  → All']],
  ['ALTER TABLE jobs ADD CONSTRAINT jobs_title_key UNIQUE (title)', ['added constraint jobs.jobs_title_key']],
  ['CREATE UNIQUE INDEX jobs_title_key ON jobs (title)', ['added index jobs.jobs_title_key']],
  [
    'ALTER TABLE jobs DROP CONSTRAINT jobs_company_fkey, ADD CONSTRAINT jobs_company_fkey FOREIGN KEY (company_id) REFERENCES companies ON DELETE CASCADE',
    [
      'definition of constraint jobs.jobs_company_fkey: FOREIGN KEY (company_id) REFERENCES companies(id) → FOREIGN KEY (company_id) REFERENCES companies(id) ON DELETE CASCADE',
    ],
  ],
  [
    "ALTER TYPE job_status ADD VALUE 'paused'",
    ['labels of type job_status: "open", "closed" → "open", "closed", "paused"'],
  ],
  ['ALTER DOMAIN score SET NOT NULL', ['nullability of type score: NULL → NOT NULL']],
  ['ALTER SEQUENCE tickets INCREMENT BY 2', ['increment of sequence tickets: 1 → 2']],
  ['DROP SEQUENCE tickets', ['removed sequence tickets']],
  ['ALTER SEQUENCE companies_id_seq OWNED BY NONE', ['owner of sequence companies_id_seq: companies.id → ']],
  ['GRANT SELECT ON jobs TO PUBLIC', ['privileges of relation jobs:  → =r/postgres']],
  ['GRANT SELECT ON jobs TO PUBLIC; REVOKE SELECT ON jobs FROM PUBLIC', []],
  ['ALTER TABLE jobs SET (fillfactor = 70)', ['options of relation jobs:  → fillfactor=70']],
  ['CREATE UNLOGGED TABLE drafts (id bigint)', ['added relation drafts']],
  ['ALTER TABLE jobs ENABLE ROW LEVEL SECURITY', ['row security of relation jobs: off → on']],
  [
    'ALTER POLICY seen ON jobs USING (id > 0)',
    [
      'definition of policy jobs.seen: CREATE POLICY seen ON jobs FOR ALL TO PUBLIC USING (true) → CREATE POLICY seen ON jobs FOR ALL TO PUBLIC USING ((id > 0))',
    ],
  ],
  ['ALTER TABLE jobs DISABLE TRIGGER touch', ['state of trigger jobs.touch: origin → disabled']],
  ['DROP FUNCTION touch CASCADE', ['removed function touch()', 'removed trigger jobs.touch']],
  ["CREATE FUNCTION touch(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'", ['added function touch(integer)']],
  ['CREATE SCHEMA archive', ['added schema archive']],
  ['CREATE EXTENSION citext', ['added extension citext']],
])('%s', async (statements, expected) => {
  const database = await databases.empty();
  await database.execute(start);
  const before = await readCatalog(database, { exclude: [] });
  for (const statement of statements.split('; ')) await database.execute(statement);
  const after = await readCatalog(database, { exclude: [] });
  expect(difference(before, after).map(described).sort()).toEqual([...expected].sort());
  expect(difference(after, before)).toHaveLength(expected.length);
});

test('a body that is indented anew is the same, and one with another blank inside a line is not', async () => {
  const database = await databases.empty();
  const bodyOf = async (body: string) => {
    await database.execute(`CREATE OR REPLACE FUNCTION touch() RETURNS text LANGUAGE sql AS $$${body}$$`);
    return readCatalog(database, { exclude: [] });
  };
  const before = await bodyOf("SELECT\n'a b'");
  expect(difference(before, await bodyOf("\n  SELECT\n\n    'a b'\n"))).toEqual([]);
  expect(difference(before, await bodyOf("SELECT\n'a  b'")).map(described)).toEqual([
    expect.stringMatching(/^definition of function touch\(\)/),
  ]);
  const inPython = (catalog: Catalog): Catalog => ({
    ...catalog,
    routines: catalog.routines.map((routine) => ({ ...routine, language: 'plpython3u' })),
  });
  expect(difference(inPython(before), inPython(await bodyOf("SELECT\n  'a b'"))).map(described)).toHaveLength(1);
});

test.each([
  ['a > 0 AND b > 0 AND c > 0', '(a > 0 AND b > 0) AND c > 0', true],
  ['a > 0 AND b > 0 AND c > 0', 'a > 0 AND (b > 0 AND c > 0)', true],
  ["t = ')' OR a > 0 OR b > 0", "t = ')' OR (a > 0 OR b > 0)", true],
  ['(a > 0 AND (b > 0 AND c > 0)) OR t IS NULL', 'a > 0 AND b > 0 AND c > 0 OR t IS NULL', true],
  ['a > 0 AND (b > 0 OR c > 0)', '(a > 0 AND b > 0) OR c > 0', false],
  ["t = 'x AND (y AND z)'", "t = 'x AND y AND z'", false],
  ['NOT (a > 0 AND b > 0) AND c > 0', 'NOT (a > 0 AND b > 0 AND c > 0)', false],
  ['a * (b + c) > 0', 'a * b + c > 0', false],
])('the conditions %s and %s are equal: %s', async (before, after, isEqual) => {
  const database = await databases.empty();
  const withCheck = async (condition: string) => {
    await database.execute(
      `DROP TABLE IF EXISTS t; CREATE TABLE t (a int, b int, c int, t text, CONSTRAINT checked CHECK (${condition}))`,
    );
    return readCatalog(database, { exclude: [] });
  };
  expect(difference(await withCheck(before), await withCheck(after))).toHaveLength(isEqual ? 0 : 1);
});

test('the moment at which a view was made is no part of what it says, and one that somebody wrote is', async () => {
  const database = await databases.empty();
  const withView = async (moment: string) => {
    await database.execute(
      `DROP VIEW IF EXISTS recent; CREATE VIEW recent AS SELECT ${moment} - interval '1 month' AS since`,
    );
    return readCatalog(database, { exclude: [] });
  };
  const before = await withView("'now'::timestamp");
  await database.query('SELECT pg_sleep(0.01)');
  expect(difference(before, await withView("'now'::timestamp"))).toEqual([]);
  const [earlier, later] = [await withView("timestamp '2026-01-01'"), await withView("timestamp '2026-02-01'")];
  expect(difference(earlier, later)).toHaveLength(1);
});

const described = (change: Change): string => {
  const name = `${change.object.kind} ${objectName(change.object)}`;
  return change.kind === 'altered'
    ? `${change.attribute} of ${name}: ${change.before} → ${change.after}`
    : `${change.kind} ${name}`;
};
