import { expect, test } from 'vitest';
import type { DatabaseObject } from '#catalog/database-object.ts';
import { originOf } from '#migration/origin.ts';
import { examine } from '../support/examined-checkout.ts';

const files = {
  'db/0001_companies.up.sql': `CREATE TYPE stage AS ENUM ('open');

CREATE TABLE companies (
  id bigint PRIMARY KEY,
  name text
);
CREATE TABLE drafts (id int);
`,
  'db/0002_jobs.up.sql': `-- jobs of companies
CREATE TABLE jobs (
  id bigint PRIMARY KEY,
  company_id bigint REFERENCES companies
);

ALTER TABLE companies ADD COLUMN "home page" text;
CREATE INDEX jobs_company ON jobs (company_id);
DROP TABLE drafts;
`,
  'db/0003_drafts.up.sql': `CREATE TABLE drafts (id int);
DO $$ BEGIN EXECUTE 'CREATE TABLE ho' || 'sts (id int)'; END $$;
`,
};

const of = (relation: string) => ({ schema: 'public', relation });
const cases: readonly (readonly [string, DatabaseObject, string | undefined])[] = [
  ['a table', { kind: 'relation', ...of('companies') }, 'db/0001_companies.up.sql:3'],
  ['a column inside its table', { kind: 'column', ...of('companies'), column: 'name' }, 'db/0001_companies.up.sql:5'],
  ['a column that came later', { kind: 'column', ...of('companies'), column: 'home page' }, 'db/0002_jobs.up.sql:7'],
  ['a named index', { kind: 'index', ...of('jobs'), name: 'jobs_company' }, 'db/0002_jobs.up.sql:8'],
  [
    'a constraint that PostgreSQL named',
    { kind: 'constraint', ...of('jobs'), name: 'jobs_company_id_fkey' },
    'db/0002_jobs.up.sql:4',
  ],
  ['a type', { kind: 'type', schema: 'public', name: 'stage' }, 'db/0001_companies.up.sql:1'],
  ['a table that was made anew', { kind: 'relation', ...of('drafts') }, 'db/0003_drafts.up.sql:1'],
  ['a table whose name no statement says', { kind: 'relation', ...of('hosts') }, 'db/0003_drafts.up.sql'],
  ['what there never was', { kind: 'relation', ...of('ghosts') }, undefined],
];

test.each(cases)('%s stands where it was made', async (_, object, place) => {
  const { walk, history } = await examine(files);
  const location = walk && originOf(object, walk, history);
  expect(location && [location.file, location.line].filter(Boolean).join(':')).toBe(place);
});
