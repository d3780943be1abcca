import { describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { assembleReport } from '#report/assemble-report.ts';
import { countFacts } from '#report/page-facts.ts';
import type { Metric } from '#report/report.ts';
import type { AuditedProject } from '#report/report-input.ts';
import type { Dictionary, DocumentedColumn, DocumentedType, Page } from '#rule/dictionary-evidence.ts';
import type { Models } from '#rule/models-evidence.ts';
import { catalogs } from '../support/catalog-of.ts';
import { emptyRun, findingOf, inputOf, projectOf, settingsOf, walkOf } from '../support/report-input.ts';

const { of } = catalogs();

const location = { file: 'docs/schema/reviews.md', line: 5 };
const typed = (...candidates: readonly string[]): DocumentedType => ({
  written: candidates[0] ?? '',
  candidates,
  hasModifier: false,
});

type Row = Partial<DocumentedColumn> & { readonly name: string };

function dictionaryOf(relation: string, columns: readonly Row[], more: Partial<Page> = {}): Dictionary {
  const page: Page = {
    file: location.file,
    title: relation,
    schema: 'public',
    relation,
    location,
    format: 'own',
    columns: columns.map((column) => ({ location, ...column })),
    isPartial: false,
    isPlanned: false,
    isSensitive: false,
    uniqueKeys: [],
    ...more,
  };
  return { directory: 'docs/schema', pages: [page], unreadable: [] };
}

const modelsOf = (catalog: Catalog): Models => ({
  reader: 'sqlalchemy',
  catalog,
  form: 'loaded',
  classes: new Map(),
  columns: new Map(),
  silent: new Set(),
  deletion: { filters: [], restores: [], ownMarkers: [] },
});

describe('facts that a page states of a column', () => {
  const reviews = `CREATE TYPE verdict AS ENUM ('yes', 'no');
    CREATE TABLE jobs (id bigint PRIMARY KEY);
    CREATE TABLE reviews (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, job_id bigint REFERENCES jobs, slug text UNIQUE,
      status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')), verdict verdict, notes text)`;

  // Presence of the column is one fact; what else the row states comes on top.
  test.each<readonly [string, Row, number]>([
    ['a default in other spelling', { name: 'status', default: "'open'::text" }, 1],
    ['another default', { name: 'status', default: 'draft' }, 0],
    ['a default of a column that has none', { name: 'notes', default: 'none given' }, 0],
    ['the list of a CHECK in another order', { name: 'status', values: ['closed', 'open'] }, 1],
    ['a list that lacks a value', { name: 'status', values: ['open'] }, 0],
    ['the labels of an enum', { name: 'verdict', values: ['yes', 'no'] }, 1],
    ['an enum called text', { name: 'verdict', type: typed('text') }, 1],
    ['an enum called integer', { name: 'verdict', type: typed('integer') }, 0],
    ['a unique column', { name: 'slug', isUnique: true }, 1],
    ['a column that is not unique', { name: 'notes', isUnique: true }, 0],
    ['a reference', { name: 'job_id', references: { relation: 'jobs' } }, 1],
    ['a reference to another table', { name: 'job_id', references: { relation: 'companies' } }, 0],
    ['the primary key', { name: 'id', isPrimaryKey: true }, 1],
  ])('%s', async (_, row, agreeing) => {
    const counted = countFacts(dictionaryOf('reviews', [row], { isPartial: true }), await of(reviews));
    expect(counted).toMatchObject({ compared: 2, agreeing: 1 + agreeing });
  });

  test.each<readonly [string, Row]>([
    ['a default of an identity, told in words', { name: 'id', default: 'made by the database' }],
    ['a list of values where the database accepts anything', { name: 'notes', values: ['short', 'long'] }],
  ])('%s is no fact', async (_, row) => {
    expect(countFacts(dictionaryOf('reviews', [row], { isPartial: true }), await of(reviews)).compared).toBe(1);
  });
});

describe('Constraint Implementation', () => {
  const matches = `CREATE TABLE jobs (id bigint PRIMARY KEY);
    CREATE TABLE matches (id bigint PRIMARY KEY, job_id bigint, resume_id bigint, token text`;

  const measured = (project: Partial<AuditedProject>): Metric | undefined =>
    assembleReport(inputOf({ projects: [projectOf({ walk: walkOf('applied'), ...project })] })).metrics.find(
      ({ id }) => id === 'constraint-implementation',
    );

  test('expects the keys that only models have', async () => {
    const catalog = await of(`${matches}, UNIQUE (token))`);
    const models = modelsOf(
      await of(`${matches} UNIQUE, UNIQUE (job_id, resume_id), FOREIGN KEY (job_id) REFERENCES jobs)`),
    );
    expect(measured({ catalog, models })).toMatchObject({
      numerator: 1,
      denominator: 3,
      note: 'references 0/1 + uniqueness 1/2',
    });
    expect(measured({ catalog: models.catalog, models })).toMatchObject({ numerator: 3, denominator: 3 });
  });

  test('expects the keys that only pages state, of columns that exist', async () => {
    const catalog = await of(`${matches})`);
    const dictionary = dictionaryOf(
      'matches',
      [
        { name: 'job_id', references: { relation: 'jobs' } },
        { name: 'token', isUnique: true },
        { name: 'phantom', isUnique: true, references: { relation: 'jobs' } },
      ],
      {
        uniqueKeys: [
          { columns: ['resume_id', 'job_id'], location },
          { columns: ['id'], location },
        ],
      },
    );
    expect(measured({ catalog, dictionary })).toMatchObject({ numerator: 0, denominator: 3 });
  });

  test('counts a key once that a page, the models and a finding miss', async () => {
    const catalog = await of(`${matches})`);
    const models = modelsOf(await of(`${matches} UNIQUE, FOREIGN KEY (job_id) REFERENCES jobs)`));
    const dictionary = dictionaryOf('matches', [
      { name: 'job_id', references: { relation: 'jobs' } },
      { name: 'token', isUnique: true },
    ]);
    const findings = [
      findingOf('missing-foreign-key', { kind: 'column', schema: 'public', relation: 'matches', column: 'job_id' }),
      findingOf('unenforced-business-key', 'matches'),
    ];
    expect(measured({ catalog, models, dictionary, run: { ...emptyRun, findings } })).toMatchObject({
      numerator: 0,
      denominator: 2,
      note: 'references 0/1 + uniqueness 0/1',
    });
  });
});

test('Schema Completeness does not miss what no model describes on purpose', async () => {
  const catalog = await of(`CREATE TABLE jobs (id bigint PRIMARY KEY);
    CREATE SCHEMA crawler;
    CREATE TABLE crawler.pages (url text PRIMARY KEY)`);
  const models = modelsOf(await of('CREATE TABLE jobs (id bigint PRIMARY KEY)'));
  const completeness = (settings: string) =>
    assembleReport(
      inputOf({ projects: [projectOf({ catalog, models, settings: settingsOf(settings) })] }),
    ).metrics.find(({ id }) => id === 'schema-completeness');
  expect(completeness('{}')).toMatchObject({ numerator: 1, denominator: 2, note: 'modelled; 2/2 migrated' });
  const unmanaged = 'models: { unmanaged: ["crawler.*"] }';
  expect(completeness(unmanaged)).toMatchObject({ numerator: 1, denominator: 1, note: 'modelled; 1/1 migrated' });
});
