import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '#dictionary/write-pages.ts';
import { testDatabase } from '../support/database.ts';
import { described, describedBy, type Files, written } from './checkout-pages.ts';

const databases = testDatabase();

const jobs = `
CREATE TABLE companies (id uuid PRIMARY KEY, name text NOT NULL);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE, url text UNIQUE,
  title varchar(200), salary integer NOT NULL DEFAULT 0);`;

async function plan(script: string, files: Files) {
  return described(await databases.empty(), script, files);
}

describe('a dictionary without pages', () => {
  test('gets one page per table in our own format', async () => {
    const { plan: planned } = await plan(jobs, {});
    expect(planned.edits.map(({ file }) => file)).toEqual(['docs/schema/companies.md', 'docs/schema/jobs.md']);
    expect(planned.edits[1]?.after).toBe(`# jobs

| Column | Type | Null | Default | Description |
| ------ | ---- | ---- | ------- | ----------- |
| id | uuid | no |  |  |
| company_id | uuid | no |  |  |
| url | text | yes |  |  |
| title | character varying(200) | yes |  |  |
| salary | integer | no | 0 |  |

## Keys

- \`PRIMARY KEY (id)\`
- \`UNIQUE (url)\`
- \`FOREIGN KEY (company_id) REFERENCES companies(id) ON DELETE CASCADE\`
`);
  });

  test('reads back what it wrote, keys included', async () => {
    const database = await databases.empty();
    const { plan: planned } = await described(database, jobs, {});
    const { dictionary } = await describedBy(database, written({}, planned));
    const page = dictionary.pages.find(({ relation }) => relation === 'jobs');
    expect(page?.columns[0]).toMatchObject({ name: 'id', isPrimaryKey: true });
    expect(page?.columns[1]).toMatchObject({
      name: 'company_id',
      references: { relation: 'companies', column: 'id', onDelete: 'cascade' },
    });
    expect(page?.uniqueKeys.map(({ columns }) => columns)).toEqual([['url']]);
  });
});

describe('pages of the short format', () => {
  const files = {
    'COMPANIES.md':
      '# COMPANIES Table\n\n| Column | Type | Notes |\n|---|---|---|\n| id | uuid PK | |\n| name | text | |\n',
  };

  test('a new page copies headers, heading, file name and the words of the type cell', async () => {
    const { plan: planned } = await plan(jobs, files);
    expect(planned.edits).toHaveLength(1);
    expect(planned.edits[0]?.file).toBe('docs/schema/JOBS.md');
    expect(planned.edits[0]?.after.split('\n').slice(0, 6)).toEqual([
      '# JOBS Table',
      '',
      '| Column | Type | Notes |',
      '| ------ | ---- | ----- |',
      '| id | uuid PK |  |',
      '| company_id | uuid FK -> companies.id |  |',
    ]);
  });

  test('a missing row comes in where the table has its column, and prose stays byte for byte', async () => {
    const page =
      '---\nowner: search\n---\n# JOBS Table\r\n\r\nWhat we *scraped*.\r\n\r\n|Column|Type|Notes|\r\n|:--|---|---|\r\n|id|uuid PK||\r\n|url|text  UNIQUE|the  *canonical* URL|\r\n|title|varchar|\\| raw|\r\n|salary|int||\r\n\r\nIndexes: none yet.';
    const { plan: planned } = await plan(jobs, { ...files, 'JOBS.md': page });
    const row = '|id|uuid PK||\r\n';
    expect(planned.edits[0]?.after).toBe(page.replace(row, `${row}| company_id | uuid FK -> companies.id |  |\r\n`));
  });
});

describe('mending', () => {
  const page = (rows: string) => ({
    'jobs.md': `# jobs\n\n| Column | Type | Null | Notes |\n|---|---|---|---|\n${rows}`,
    'companies.md':
      '# companies\n\n| Column | Type | Null | Notes |\n|---|---|---|---|\n| id | uuid | no | |\n| name | text | no | |\n',
  });
  const right = '| id | uuid | no | |\n| company_id | uuid | no | |\n| url | text | yes | |\n';

  test('a wrong type and a wrong NULL are put right and nothing else in the row is', async () => {
    const wrong = `${right}| title | text | YES | shown *first* |\n| salary | bigint | yes | in cents |\n`;
    const { plan: planned } = await plan(jobs, page(wrong));
    expect(planned.edits.map(({ after }) => after.split('\n').slice(-3))).toEqual([
      ['| title | character varying(200) | YES | shown *first* |', '| salary | integer | no | in cents |', ''],
    ]);
  });

  test('a column that exists nowhere keeps its row', async () => {
    const rows = `${right}| title | varchar | yes | |\n| salary | int | no | |\n| bonus | int | no | |\n`;
    expect((await plan(jobs, page(rows))).plan.edits).toEqual([]);
  });

  test('a struck-through row is not written again, and a partial page stays partial', async () => {
    const struck = page(`${right}| title | varchar | yes | |\n| ~~salary~~ | int | no | |\n`);
    expect((await plan(jobs, struck)).plan.edits).toEqual([]);
    const partial = page('| id | uuid | no | |\n');
    const marked = { ...partial, 'jobs.md': `---\npartial: true\n---\n${partial['jobs.md']}` };
    expect((await plan(jobs, marked)).plan.edits).toEqual([]);
  });
});

test('one file for all tables gets a section for the missing one', async () => {
  const text =
    '# Database\n\n## companies\n\n| Field | Type |\n|---|---|\n| id | uuid |\n| name | text |\n\n## reviews\n\n| Field | Type |\n|---|---|\n| id | uuid |\n';
  const { plan: planned } = await plan(`${jobs} CREATE TABLE reviews (id uuid PRIMARY KEY);`, { 'database.md': text });
  expect(planned.edits.map(({ file }) => file)).toEqual(['docs/schema/database.md']);
  expect(planned.edits[0]?.after.startsWith(`${text}\n## jobs\n\n| Field | Type |\n`)).toBe(true);
});

test('a page of prose alone gets its table below the prose', async () => {
  const companies = '# companies\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| name | text |\n';
  const { plan: planned } = await plan(jobs, { 'companies.md': companies, 'jobs.md': '# jobs\n\nThe jobs.\n' });
  expect(planned.edits[0]?.after.startsWith('# jobs\n\nThe jobs.\n\n| Column | Type |\n')).toBe(true);
});

test('a file of another content under the name of a page is left alone, by name', async () => {
  const companies = '# companies\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| name | text |\n';
  const files = { 'companies.md': companies, 'jobs.md': companies.replace('companies', 'notes') };
  const { plan: planned } = await plan(`${jobs} CREATE TABLE notes (id uuid, name text);`, files);
  expect(planned.edits).toEqual([]);
  expect(planned.left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'a page for jobs: docs/schema/jobs.md is about something else',
  ]);
});

test('pages that tbls writes are left to tbls, by name', async () => {
  const text =
    '# public.companies\n\n## Columns\n\n| Name | Type | Default | Nullable | Children | Parents | Comment |\n| ---- | ---- | ------- | -------- | -------- | ------- | ------- |\n| id | uuid |  | false |  |  |  |\n\n---\n\n> Generated by [tbls](https://github.com/k1LoW/tbls)\n';
  const { plan: planned } = await plan(jobs, { 'public.companies.md': text });
  expect(planned.edits).toEqual([]);
  expect(planned.left.map(({ what }) => what)).toEqual(['docs/schema/public.companies.md: name', 'a page for jobs']);
});

test('the patch of a new and of a changed page is what git apply reads', async () => {
  const files = { 'companies.md': '# companies\n\n| Column | Type |\n|---|---|\n| id | uuid |\n' };
  const patch = unifiedDiff((await plan(jobs, files)).plan.edits);
  expect(patch).toContain('--- a/docs/schema/companies.md\n+++ b/docs/schema/companies.md\n@@');
  expect(patch).toContain('--- /dev/null\n+++ b/docs/schema/jobs.md\n@@ -0,0 +1,');
  expect(patch).toContain('+| name | text |\n');
});
