import { expect, test } from 'vitest';
import { type Migration, revisionId, type SourceStatement } from '#migration/migration.ts';
import { SourceStatements } from '#replay/recorder/source-statements.ts';

const file = 'alembic/versions/0002_more.py';
const call = (line: number, text: string): SourceStatement => ({
  direction: 'upgrade',
  form: 'call',
  text,
  location: { file, line },
});

const migration: Migration = {
  revision: revisionId('0002'),
  parents: [],
  title: 'more',
  location: { file, line: 4 },
  downgrade: 'present',
  placeholders: [],
  statements: [
    call(7, `op.create_foreign_key("jobs_company", "jobs", "companies", ["company_id"], ["id"])`),
    call(8, `op.create_index("jobs_url_idx", "jobs", ["url"])`),
    call(9, `op.alter_column("jobs", "url", nullable=False)`),
    call(10, `op.add_column("jobs", sa.Column("place", sa.Text))`),
    { ...call(11, 'CREATE  INDEX jobs_place ON jobs (place)'), form: 'sql' },
    { ...call(12, 'CREATE INDEX jobs_place ON jobs (place);'), form: 'sql' },
  ],
  digest: '',
};

const lineOf = (text: string) => new SourceStatements(migration, 'up').locationOf(text, []).location.line;

test.each([
  ['ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY(company_id) REFERENCES companies (id)', 7],
  ['CREATE INDEX jobs_url_idx ON jobs (url)', 8],
  ['ALTER TABLE jobs ALTER COLUMN url SET NOT NULL', 9],
  ['ALTER TABLE jobs ADD COLUMN place TEXT', 10],
  ['ALTER TABLE resumes ADD COLUMN place TEXT', 4],
])('%s stands in line %i', (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test('equal statements are told apart by their order', () => {
  const source = new SourceStatements(migration, 'up');
  const lines = [1, 2].map(() => source.locationOf('CREATE INDEX jobs_place ON jobs (place)', []).location.line);
  expect(lines).toEqual([11, 12]);
});

test('a dropped index is told by its own name, since DROP INDEX does not name the table', () => {
  const drop = call(13, `op.drop_index("jobs_title_idx", table_name="jobs")`);
  const source = new SourceStatements({ ...migration, statements: [...migration.statements, drop] }, 'up');
  const dropped = { kind: 'index', identity: 'public.jobs_title_idx' };
  expect(source.locationOf('DROP INDEX jobs_title_idx', [dropped]).location.line).toBe(13);
});

test('a way back stands elsewhere', () => {
  const source = new SourceStatements({ ...migration, downgradeLocation: { file, line: 20 } }, 'down');
  expect(source.locationOf('CREATE INDEX jobs_url_idx ON jobs (url)', []).location.line).toBe(20);
});
