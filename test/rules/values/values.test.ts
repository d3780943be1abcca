import { describe, expect, test } from 'vitest';
import type { Dictionary, DocumentedColumn } from '#rule/dictionary-evidence.ts';
import { uncheckedSchema } from '#rules/values/unchecked-schema.ts';
import { uncheckedStatus } from '#rules/values/unchecked-status.ts';
import { unenforcedConstraint } from '#rules/values/unenforced-constraint.ts';
import { unvalidatedConstraint } from '#rules/values/unvalidated-constraint.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

describe('unchecked-status', () => {
  const run = ruleOnScripts(uncheckedStatus);
  test.each<Row>([
    ['a status', 'CREATE TABLE jobs (id uuid PRIMARY KEY, status text)', ['medium jobs.status']],
    ['with a list', `CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (status IN ('open', 'closed')))`, []],
    ['with a pattern', `CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (status ~ '^(open|closed)$'))`, []],
    [
      'with one of two words',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (status = 'open' OR status = 'closed'))`,
      [],
    ],
    [
      'a length is no list',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (length(status) < 20))',
      ['medium jobs.status'],
    ],
    [
      'not being empty is no list',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (status <> ''))`,
      ['medium jobs.status'],
    ],
    [
      'a check that is not enforced is none',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, status text CHECK (status IN ('open')) NOT ENFORCED)`,
      ['medium jobs.status'],
    ],
    ['an enum', `CREATE TYPE s AS ENUM ('open'); CREATE TABLE jobs (id uuid PRIMARY KEY, status s)`, []],
    [
      'a domain with a check',
      `CREATE DOMAIN s AS text CHECK (VALUE IN ('open')); CREATE TABLE jobs (id uuid PRIMARY KEY, status s)`,
      [],
    ],
    [
      'a lookup table',
      'CREATE TABLE states (id text PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, status text REFERENCES states)',
      [],
    ],
    ['a log', 'CREATE TABLE job_events (id uuid PRIMARY KEY, status text)', []],
    ['a staging table', 'CREATE TABLE stg_jobs (id uuid PRIMARY KEY, status text)', []],
    ['a weak name alone', 'CREATE TABLE jobs (id uuid PRIMARY KEY, category text)', []],
    [
      'a weak name with a default',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, category text DEFAULT 'other')`,
      ['medium jobs.category'],
    ],
    [
      'a weak name that is checked elsewhere',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, category text); CREATE TABLE ads (id uuid PRIMARY KEY, category text CHECK (category IN ('a', 'b')))`,
      ['medium jobs.category'],
    ],
    ['a number needs more than its name', 'CREATE TABLE jobs (id uuid PRIMARY KEY, status integer DEFAULT 0)', []],
    ['a mirror of another system', 'CREATE TABLE jobs (id uuid PRIMARY KEY, external_id text, status text)', []],
    [
      'a mirror with a default of our own',
      `CREATE TABLE jobs (id uuid PRIMARY KEY, external_id text, status text DEFAULT 'new')`,
      ['medium jobs.status'],
    ],
    [
      'free text on purpose',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, status text)',
      [],
      'columns: { not-status: [jobs.status] }',
    ],
    [
      'an open list',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, status text)',
      [],
      'columns: { open-lists: [jobs.status] }',
    ],
    [
      'a declared status',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, seniority text)',
      ['medium jobs.seniority'],
      'columns: { status: [jobs.seniority] }',
    ],
    [
      'a declared list',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, seniority text)',
      ['medium jobs.seniority'],
      'values: { jobs.seniority: [junior, senior] }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  const dictionary = (fields: Partial<DocumentedColumn>): Dictionary => {
    const location = { file: 'docs/schema/jobs.md', line: 5 };
    const column = { name: 'category', location, ...fields };
    return {
      directory: 'docs/schema',
      unreadable: [],
      pages: [
        {
          file: location.file,
          title: 'jobs',
          schema: 'public',
          relation: 'jobs',
          location,
          format: 'notes',
          columns: [column],
          isPartial: false,
          isPlanned: false,
          isSensitive: false,
          uniqueKeys: [],
        },
      ],
    };
  };

  test('a list on a page confirms a weak name and becomes the remedy, which works', async () => {
    const script = 'CREATE TABLE jobs (id uuid PRIMARY KEY, category text);';
    const pages = { dictionary: dictionary({ values: ['tech', "people's"] }) };
    const { found, findings } = await run(script, '', pages);
    expect(found).toEqual(['medium jobs.category']);
    expect(findings[0]?.message).toContain("docs/schema/jobs.md lists 2 values: tech, people's");
    expect((await run(`${script} ${findings[0]?.remedy}`, '', pages)).found).toEqual([]);
  });

  test('a page that says "e.g." leaves even a strong name alone', async () => {
    const script = 'CREATE TABLE jobs (id uuid PRIMARY KEY, status text);';
    expect((await run(script, '', { dictionary: dictionary({ name: 'status', hasOpenValues: true }) })).found).toEqual(
      [],
    );
  });

  test('the population counts columns that are checked, too', async () => {
    const { populations } = await run(
      `CREATE TYPE s AS ENUM ('open'); CREATE TABLE jobs (id uuid PRIMARY KEY, status s, kind text)`,
    );
    expect(populations).toMatchObject([{ population: { count: 2, of: 'status-like columns' } }]);
  });
});

describe('unchecked-schema', () => {
  const run = ruleOnScripts(uncheckedSchema);
  const five = ['a', 'b', 'c', 'd', 'e']
    .map((name) => `CREATE TABLE ${name} (id uuid PRIMARY KEY, note text NOT NULL);`)
    .join(' ');
  test.each<Row>([
    ['five tables and no rule', five, ['medium public']],
    ['four tables are few', five.replace(/CREATE TABLE e .*/, ''), []],
    ['one check', `${five} ALTER TABLE a ADD CHECK (note <> '')`, []],
    ['one enum', `${five} CREATE TYPE mood AS ENUM ('a')`, []],
    [
      'a domain of another schema that is used',
      `${five} CREATE SCHEMA kinds; CREATE DOMAIN kinds.word AS text; ALTER TABLE a ADD w kinds.word`,
      [],
    ],
    [
      'a domain of another schema that is not',
      `${five} CREATE SCHEMA kinds; CREATE DOMAIN kinds.word AS text`,
      ['medium public'],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });
});

describe('constraints', () => {
  const unvalidated = ruleOnScripts(unvalidatedConstraint);
  const unenforced = ruleOnScripts(unenforcedConstraint);
  const tables = 'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (company_id uuid, score int);';

  test('a NOT VALID check or foreign key is named, and its remedy works', async () => {
    const script = `${tables} ALTER TABLE jobs ADD CONSTRAINT c CHECK (score > 0) NOT VALID; ALTER TABLE jobs ADD CONSTRAINT f FOREIGN KEY (company_id) REFERENCES companies NOT VALID;`;
    const { found, findings } = await unvalidated(script);
    expect(found.toSorted()).toEqual(['medium jobs.c', 'medium jobs.f']);
    const remedies = findings.map(({ remedy }) => remedy).join(' ');
    expect((await unvalidated(`${script} ${remedies}`)).found).toEqual([]);
  });

  test('one that is not enforced is reported once, as such, and its remedy works', async () => {
    const script = `${tables} ALTER TABLE jobs ADD CONSTRAINT c CHECK (score > 0) NOT ENFORCED; ALTER TABLE jobs ADD CONSTRAINT f FOREIGN KEY (company_id) REFERENCES companies NOT ENFORCED;`;
    expect((await unvalidated(script)).found).toEqual([]);
    const { found, findings } = await unenforced(script);
    expect(found.toSorted()).toEqual(['high jobs.c', 'high jobs.f']);
    const remedies = findings.map(({ remedy }) => remedy).join(' ');
    expect((await unenforced(`${script} ${remedies}`)).found).toEqual([]);
  });

  test('a disabled constraint trigger lets rows through, a disabled ordinary one does not', async () => {
    const body = `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE CONSTRAINT TRIGGER guard AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION f();
      CREATE TRIGGER note AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION f();`;
    expect((await unenforced(tables + body)).found).toEqual([]);
    expect((await unenforced(`${tables}${body} ALTER TABLE jobs DISABLE TRIGGER USER`)).found).toEqual([
      'high jobs.guard',
    ]);
  });
});
