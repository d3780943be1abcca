import { sql } from '#tools/sql/sql.ts';
import type { ConformanceRow } from './row.ts';

const clean = {
  'db/migrations/000001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\n',
  'db/migrations/000001_companies.down.sql': 'DROP TABLE companies;\n',
  'db/migrations/000002_jobs.up.sql':
    'CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint NOT NULL REFERENCES companies (id));\n',
  'db/migrations/000002_jobs.down.sql': 'DROP TABLE jobs;\n',
  'db/migrations/000010_job_title.up.sql': 'ALTER TABLE jobs ADD COLUMN title text;\n',
  'db/migrations/000010_job_title.down.sql': 'ALTER TABLE jobs DROP COLUMN title;\n',
};

export const sqlRow: ConformanceRow = {
  tool: sql,
  root: 'db/migrations',
  clean,
  reformatted: {
    ...clean,
    'db/migrations/000001_companies.up.sql':
      '-- who hires\nCREATE TABLE companies (\n  id bigint PRIMARY KEY,\n  name text NOT NULL\n);\n',
  },
  refused: {
    ...clean,
    'db/migrations/000002_jobs.up.sql':
      'CREATE TABLE portals (id bigint PRIMARY KEY);\n\nCREATE TABLE jobs (id bigint REFERENCES employers (id));\n',
  },
  refusedAt: { file: 'db/migrations/000002_jobs.up.sql', line: 3 },
  stacked: {
    'db/migrations/000001_matches.up.sql': [
      'CREATE TABLE matches (id bigint PRIMARY KEY);',
      'CREATE INDEX ON resumes (id);',
      'ALTER TABLE reviews ADD COLUMN score integer;',
      'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
    ].join('\n'),
    'db/migrations/000002_resumes.up.sql': 'CREATE TABLE resumes (id bigint PRIMARY KEY);\n',
  },
};
