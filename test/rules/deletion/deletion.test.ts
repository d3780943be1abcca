import { describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import type { Models } from '#rule/models-evidence.ts';
import { absentDeletionStrategy } from '#rules/deletion/absent-deletion-strategy.ts';
import { cascadeBesideSoftDelete } from '#rules/deletion/cascade-beside-soft-delete.ts';
import { deletionBlindModel } from '#rules/deletion/deletion-blind-model.ts';
import { deletionBlindUniqueKey } from '#rules/deletion/deletion-blind-unique-key.ts';
import { ineffectiveDeletionKey } from '#rules/deletion/ineffective-deletion-key.ts';
import { missingAuditTrail } from '#rules/deletion/missing-audit-trail.ts';
import { missingSoftDelete } from '#rules/deletion/missing-soft-delete.ts';
import { mixedSoftDelete } from '#rules/deletion/mixed-soft-delete.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

const candidates = 'CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text';

describe('absent-deletion-strategy', () => {
  const run = ruleOnScripts(absentDeletionStrategy);
  test.each<Row>([
    ['personal data and no marker', `${candidates});`, ['medium public']],
    ['nothing sensitive', 'CREATE TABLE companies (id uuid PRIMARY KEY, name text);', []],
    [
      'a marker anywhere is a strategy',
      `${candidates}); CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz);`,
      [],
    ],
    ['hard deletes with an audit', `${candidates});`, [], 'deletion: { strategy: hard, audit: external }'],
    ['hard deletes without one', `${candidates});`, ['medium public'], 'deletion: { strategy: hard }'],
    ['not sensitive after all', `${candidates});`, [], 'tables: { not-sensitive: [candidates] }'],
    [
      'sensitive by declaration',
      'CREATE TABLE notes (id uuid PRIMARY KEY);',
      ['medium public'],
      'tables: { sensitive: [notes] }',
    ],
    [
      'sensitive by comment',
      `CREATE TABLE notes (id uuid PRIMARY KEY); COMMENT ON TABLE notes IS '@sensitive';`,
      ['medium public'],
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('one table and several are told apart in words', async () => {
    const one = await run(`${candidates});`);
    expect(one.findings[0]?.message).toBe('The only sensitive table, candidates, has no deletion marker.');
    const two = await run(`${candidates}); CREATE TABLE members (id uuid PRIMARY KEY, password_hash text);`);
    expect(two.findings[0]?.message).toBe('None of the 2 sensitive tables has a deletion marker: candidates, members.');
  });
});

describe('missing-soft-delete', () => {
  const run = ruleOnScripts(missingSoftDelete);
  const marked = 'CREATE TABLE companies (id uuid PRIMARY KEY, deleted_at timestamptz);';
  test.each<Row>([
    ['beside a marked table', `${marked} ${candidates});`, ['medium candidates']],
    ['declared sensitive', `${marked} ${candidates});`, ['high candidates'], 'tables: { sensitive: [candidates] }'],
    ['without any marker it is the strategy that is missing', `${candidates});`, []],
    ['a table without personal data', `${marked} CREATE TABLE skills (id uuid PRIMARY KEY, name text);`, []],
    ['a log', `${marked} CREATE TABLE candidate_log (id uuid PRIMARY KEY, email text, phone text);`, []],
    [
      'a child that goes with its marked parent',
      `${marked} ${candidates}, company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE);`,
      [],
    ],
    [
      'a child that may stay without it',
      `${marked} ${candidates}, company_id uuid REFERENCES companies ON DELETE CASCADE);`,
      ['medium candidates'],
    ],
    ['deleted on purpose', `${marked} ${candidates});`, [], 'deletion: { hard: [candidates] }'],
    [
      'kept on purpose',
      `${marked} CREATE TABLE skills (id uuid PRIMARY KEY);`,
      ['medium skills'],
      'deletion: { soft: [skills] }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('a flag is never unknown', async () => {
    const { findings } = await run(`CREATE TABLE companies (id uuid PRIMARY KEY, deleted boolean); ${candidates});`);
    expect(findings[0]?.remedy).toBe('ALTER TABLE candidates ADD COLUMN deleted boolean NOT NULL DEFAULT false;');
  });
});

describe('mixed-soft-delete', () => {
  const run = ruleOnScripts(mixedSoftDelete);
  const two = 'CREATE TABLE a (deleted_at timestamptz); CREATE TABLE b (deleted_at timestamptz);';
  test.each<Row>([
    ['another name', `${two} CREATE TABLE c (removed_at timestamptz);`, ['medium c.removed_at']],
    ['another kind', `${two} CREATE TABLE c (deleted_at bigint);`, ['medium c.deleted_at']],
    [
      'another nullability',
      `${two} CREATE TABLE c (deleted_at timestamptz NOT NULL DEFAULT 'infinity');`,
      ['medium c.deleted_at'],
    ],
    ['another precision is the same kind', `${two} CREATE TABLE c (deleted_at timestamp(3));`, []],
    ['one marked table makes no convention', 'CREATE TABLE a (is_deleted boolean);', []],
    ['lifecycle is no marker', `${two} CREATE TABLE c (archived_at timestamptz);`, []],
    [
      'a declared second convention',
      `${two} CREATE TABLE c (is_deleted boolean);`,
      [],
      'deletion: { strategy: mixed }',
    ],
    [
      'a declared marker decides against the majority',
      `${two} CREATE TABLE c (removed_at timestamptz);`,
      ['medium a.deleted_at', 'medium b.deleted_at'],
      'deletion: { marker: { name: removed_at, type: timestamptz } }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('deletion-blind-unique-key', () => {
  const run = ruleOnScripts(deletionBlindUniqueKey);
  test.each<Row>([
    ['a name that may come back', 'CREATE TABLE t (slug text UNIQUE, deleted_at timestamptz);', ['high t.t_slug_key']],
    ['the address of a document', 'CREATE TABLE t (key text PRIMARY KEY, value jsonb, deleted boolean NOT NULL);', []],
    [
      'an expression over it',
      'CREATE TABLE t (email text, deleted_at timestamptz); CREATE UNIQUE INDEX mail ON t (lower(email));',
      ['high t.mail'],
    ],
    [
      'live rows only',
      'CREATE TABLE t (slug text, deleted_at timestamptz); CREATE UNIQUE INDEX ON t (slug) WHERE deleted_at IS NULL;',
      [],
    ],
    ['the marker in the key', 'CREATE TABLE t (slug text, deleted_at timestamptz, UNIQUE (slug, deleted_at));', []],
    ['a token never comes back', 'CREATE TABLE t (token text UNIQUE, deleted_at timestamptz);', []],
    ['a digest never comes back', 'CREATE TABLE t (content_hash text UNIQUE, deleted_at timestamptz);', []],
    ['an identifier of another system', 'CREATE TABLE t (external_key text UNIQUE, deleted_at timestamptz);', []],
    ['a made-up key', 'CREATE TABLE t (id uuid PRIMARY KEY, deleted_at timestamptz);', []],
    [
      'a key that another one makes unique',
      'CREATE TABLE t (id uuid PRIMARY KEY, name text, deleted_at timestamptz, UNIQUE (name, id));',
      [],
    ],
    ['a table that deletes for good', 'CREATE TABLE t (slug text UNIQUE);', []],
    [
      'a pair that may be formed again',
      'CREATE TABLE a (id uuid PRIMARY KEY); CREATE TABLE b (id uuid PRIMARY KEY); CREATE TABLE t (a_id uuid REFERENCES a, b_id uuid REFERENCES b, deleted_at timestamptz, PRIMARY KEY (a_id, b_id));',
      ['high t.t_pkey'],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });

  test.each([
    'CREATE TABLE t (slug text UNIQUE, deleted_at timestamptz);',
    'CREATE TABLE t (email text, is_deleted boolean NOT NULL); CREATE UNIQUE INDEX mail ON t (lower(email));',
  ])('the remedy of %s works', async (script) => {
    const { findings } = await run(script);
    expect((await run(`${script} ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('ineffective-deletion-key', () => {
  const run = ruleOnScripts(ineffectiveDeletionKey);
  test.each<Row>([
    [
      'a nullable marker in the key',
      'CREATE TABLE t (slug text, deleted_at timestamptz, UNIQUE (slug, deleted_at));',
      ['high t.t_slug_deleted_at_key'],
    ],
    [
      'NULLS NOT DISTINCT',
      'CREATE TABLE t (slug text, deleted_at timestamptz, UNIQUE NULLS NOT DISTINCT (slug, deleted_at));',
      [],
    ],
    [
      'a required marker',
      `CREATE TABLE t (slug text, deleted_at timestamptz NOT NULL DEFAULT 'infinity', UNIQUE (slug, deleted_at));`,
      [],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });

  test('the remedy works', async () => {
    const script = 'CREATE TABLE t (slug text, deleted_at timestamptz, UNIQUE (slug, deleted_at));';
    const { findings } = await run(script);
    expect((await run(`${script} ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('cascade-beside-soft-delete', () => {
  const run = ruleOnScripts(cascadeBesideSoftDelete);
  const parent = 'CREATE TABLE companies (id uuid PRIMARY KEY);';
  const key = 'company_id uuid REFERENCES companies ON DELETE';
  test.each<Row>([
    [
      'into a table that keeps deleted rows',
      `${parent} CREATE TABLE jobs (${key} CASCADE, deleted_at timestamptz);`,
      ['medium jobs.jobs_company_id_fkey'],
    ],
    [
      'into a sensitive table',
      `${parent} ${candidates}, ${key} CASCADE);`,
      ['medium candidates.candidates_company_id_fkey'],
    ],
    ['into any other table', `${parent} CREATE TABLE chunks (${key} CASCADE);`, []],
    ['SET NULL keeps the row', `${parent} CREATE TABLE jobs (${key} SET NULL, deleted_at timestamptz);`, []],
    [
      'deleted on purpose',
      `${parent} CREATE TABLE jobs (${key} CASCADE, deleted_at timestamptz);`,
      [],
      'deletion: { hard: [jobs] }',
    ],
    [
      'everything is',
      `${parent} CREATE TABLE jobs (${key} CASCADE, deleted_at timestamptz);`,
      [],
      'deletion: { strategy: hard }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('the remedy works', async () => {
    const script = `${parent} CREATE TABLE jobs (${key} CASCADE, deleted_at timestamptz);`;
    const { findings } = await run(script);
    expect((await run(`${script} ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('missing-audit-trail', () => {
  const run = ruleOnScripts(missingAuditTrail);
  const trigger = `CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END';
    CREATE TRIGGER note AFTER`;
  test.each<Row>([
    ['nothing is left', `${candidates});`, ['low candidates']],
    [
      'a cascade deletes them',
      `CREATE TABLE companies (id uuid PRIMARY KEY); ${candidates}, company_id uuid REFERENCES companies ON DELETE CASCADE);`,
      ['medium candidates'],
    ],
    ['a marker keeps the row', `${candidates}, deleted_at timestamptz);`, []],
    ['a history without a foreign key', `${candidates}); CREATE TABLE candidate_history (candidate_id uuid);`, []],
    [
      'a log whose rows have to go first',
      `${candidates}); CREATE TABLE candidate_events (candidate_id uuid REFERENCES candidates);`,
      ['low candidates'],
    ],
    [
      'a log that lets go',
      `${candidates}); CREATE TABLE candidate_events (candidate_id uuid REFERENCES candidates ON DELETE SET NULL);`,
      [],
    ],
    ['an audit of all tables', `${candidates}); CREATE TABLE audit_log (table_name text, row_id text);`, []],
    ['a log of something else', `${candidates}); CREATE TABLE scrape_log (url text);`, ['low candidates']],
    [
      'a trigger on DELETE',
      `${candidates}); ${trigger} DELETE ON candidates FOR EACH ROW EXECUTE FUNCTION note();`,
      [],
    ],
    [
      'a trigger on UPDATE',
      `${candidates}); ${trigger} UPDATE ON candidates FOR EACH ROW EXECUTE FUNCTION note();`,
      ['low candidates'],
    ],
    ['kept elsewhere', `${candidates});`, [], 'deletion: { audit: external }'],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('deletion-blind-model', () => {
  const run = ruleOnScripts(deletionBlindModel);
  const location = { file: 'models.py', line: 7 };
  const models = (filters: Models['deletion']['filters']): Models => ({
    reader: 'sqlalchemy',
    catalog: { relations: [] } as unknown as Catalog,
    form: 'loaded',
    classes: new Map([['public.jobs', { name: 'Job', location }]]),
    columns: new Map(),
    silent: new Set(),
    deletion: { filters, restores: [], ownMarkers: [] },
  });
  const script =
    'CREATE TABLE jobs (id uuid PRIMARY KEY, deleted_at timestamptz); CREATE TABLE skills (deleted_at timestamptz);';

  test('a model without any filter is named with its place; a table without a model is not', async () => {
    const { findings } = await run(script, '', { models: models([]) });
    expect(findings).toMatchObject([
      { subject: { kind: 'model', name: 'Job' }, location, severity: 'medium', proof: 'static' },
    ]);
  });

  test('a filter anywhere in the models, or a layer that filters, silences it', async () => {
    expect((await run(script, '', { models: models([location]) })).found).toEqual([]);
    expect((await run(script, 'deletion: { filter-in: [src] }', { models: models([]) })).found).toEqual([]);
  });

  test('without models it is not assessed', async () => {
    expect((await run(script)).notAssessed).toEqual([{ rule: 'deletion-blind-model', missing: ['models'] }]);
  });
});
