import { describe, expect, test } from 'vitest';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import { duplicableAssociation } from '#rules/keys/duplicable-association.ts';
import { duplicableJoinRow } from '#rules/keys/duplicable-join-row.ts';
import { mismatchedKeyType } from '#rules/keys/mismatched-key-type.ts';
import { missingForeignKey } from '#rules/keys/missing-foreign-key.ts';
import { missingPrimaryKey } from '#rules/keys/missing-primary-key.ts';
import { narrowPrimaryKey } from '#rules/keys/narrow-primary-key.ts';
import { nullableBusinessKey } from '#rules/keys/nullable-business-key.ts';
import { unenforcedBusinessKey } from '#rules/keys/unenforced-business-key.ts';
import { unprotectedContent } from '#rules/keys/unprotected-content.ts';
import { unprotectedDedupeKey } from '#rules/keys/unprotected-dedupe-key.ts';
import { ruleOnScripts } from '../../support/rule-on-script.ts';

type Row = [what: string, script: string, found: readonly string[], yaml?: string];

const page = (relation: string, uniqueKeys: readonly string[][], columns: readonly string[] = []): Dictionary => {
  const location = { file: `docs/schema/${relation}.md`, line: 3 };
  return {
    directory: 'docs/schema',
    unreadable: [],
    pages: [
      {
        file: location.file,
        title: relation,
        schema: 'public',
        relation,
        location,
        format: 'notes',
        columns: columns.map((name) => ({ name, location })),
        isPartial: false,
        isPlanned: false,
        isSensitive: false,
        uniqueKeys: uniqueKeys.map((key) => ({ columns: key, location })),
      },
    ],
  };
};

describe('missing-primary-key', () => {
  const run = ruleOnScripts(missingPrimaryKey);
  test.each<Row>([
    ['no key at all', 'CREATE TABLE jobs (url text)', ['high jobs']],
    ['a required unique key identifies rows', 'CREATE TABLE jobs (url text NOT NULL UNIQUE)', ['medium jobs']],
    ['an optional unique key does not', 'CREATE TABLE jobs (url text UNIQUE)', ['high jobs']],
    [
      'a partial unique index does not',
      'CREATE TABLE jobs (url text NOT NULL, open boolean); CREATE UNIQUE INDEX ON jobs (url) WHERE open',
      ['high jobs'],
    ],
    ['a view has rows of others', 'CREATE VIEW jobs AS SELECT 1 AS id', []],
    ['a staging table is loaded and emptied', 'CREATE TABLE stg_jobs (url text)', []],
    ['an unlogged table is loaded and emptied', 'CREATE UNLOGGED TABLE jobs (url text)', []],
    [
      'a partition is judged on its parent',
      'CREATE TABLE jobs (id int PRIMARY KEY) PARTITION BY HASH (id); CREATE TABLE jobs_0 PARTITION OF jobs FOR VALUES WITH (MODULUS 1, REMAINDER 0)',
      [],
    ],
    ['a partitioned table is judged itself', 'CREATE TABLE jobs (id int) PARTITION BY HASH (id)', ['high jobs']],
    ['keyless on purpose', 'CREATE TABLE jobs (url text)', [], 'tables: { keyless: [jobs] }'],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('narrow-primary-key', () => {
  const run = ruleOnScripts(narrowPrimaryKey);
  const body = 'title text, salary numeric, posted_by text, city text, remote text';
  test.each<Row>([
    ['a serial key', `CREATE TABLE jobs (id serial PRIMARY KEY, ${body})`, ['medium jobs.id']],
    ['a bigserial key', `CREATE TABLE jobs (id bigserial PRIMARY KEY, ${body})`, []],
    ['a key that people choose', `CREATE TABLE jobs (id integer PRIMARY KEY, ${body})`, []],
    [
      'a lookup table',
      'CREATE TABLE countries (id serial PRIMARY KEY, name text); CREATE TABLE offices (country_id int REFERENCES countries)',
      [],
    ],
    ['a table declared static', `CREATE TABLE jobs (id serial PRIMARY KEY, ${body})`, [], 'tables: { static: [jobs] }'],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('missing-foreign-key', () => {
  const run = ruleOnScripts(missingForeignKey);
  const guarded = `CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid REFERENCES jobs);
    CREATE TABLE chunks (id uuid PRIMARY KEY, job_id uuid REFERENCES jobs);`;
  test.each<Row>([
    [
      'one among guarded ones',
      `${guarded} CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid)`,
      ['medium reviews.job_id'],
    ],
    ['a log keeps ids of what is gone', `${guarded} CREATE TABLE job_log (id uuid PRIMARY KEY, job_id uuid)`, []],
    ['a staging table', `${guarded} CREATE TABLE stg_reviews (id uuid PRIMARY KEY, job_id uuid)`, []],
    [
      'where most have none, it is a policy',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE a (job_id uuid); CREATE TABLE b (job_id uuid)',
      ['medium public'],
    ],
    [
      'unless foreign keys are required',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE a (job_id uuid); CREATE TABLE b (job_id uuid)',
      ['medium a.job_id', 'medium b.job_id'],
      'foreign-keys: { policy: required }',
    ],
    [
      'or not wanted',
      `${guarded} CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid)`,
      [],
      'foreign-keys: { policy: none }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('mismatched-key-type', () => {
  const run = ruleOnScripts(mismatchedKeyType);
  test.each<Row>([
    [
      'integer to bigint',
      'CREATE TABLE a (id bigint PRIMARY KEY); CREATE TABLE b (a_id int REFERENCES a)',
      ['high b.a_id'],
    ],
    ['text to varchar', 'CREATE TABLE a (id varchar(20) PRIMARY KEY); CREATE TABLE b (a_id text REFERENCES a)', []],
    [
      'another length',
      'CREATE TABLE a (id varchar(20) PRIMARY KEY); CREATE TABLE b (a_id varchar(40) REFERENCES a)',
      [],
    ],
    [
      'one column of two',
      'CREATE TABLE a (x int, y int, PRIMARY KEY (x, y)); CREATE TABLE b (x int, y bigint, FOREIGN KEY (x, y) REFERENCES a)',
      ['high b.y'],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });

  test.each([
    ['int', 'bigint', 'ALTER TABLE b ALTER COLUMN a_id TYPE bigint;'],
    ['bigint', 'int', 'ALTER TABLE a ALTER COLUMN id TYPE bigint;'],
  ])('the narrower of %s and %s gives way', async (child, parent, remedy) => {
    const { findings } = await run(
      `CREATE TABLE a (id ${parent} PRIMARY KEY); CREATE TABLE b (a_id ${child} REFERENCES a)`,
    );
    expect(findings.map((finding) => finding.remedy)).toEqual([remedy]);
  });
});

describe('duplicable-join-row', () => {
  const run = ruleOnScripts(duplicableJoinRow);
  const parents = 'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE skills (id uuid PRIMARY KEY);';
  const pair = 'job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills';
  test.each<Row>([
    ['without a key over the pair', `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair})`, ['high job_skills']],
    ['the pair is the primary key', `CREATE TABLE job_skills (${pair}, PRIMARY KEY (skill_id, job_id))`, []],
    [
      'a unique index in either order',
      `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}); CREATE UNIQUE INDEX ON job_skills (skill_id, job_id)`,
      [],
    ],
    [
      'once per pair and role',
      `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}, role text NOT NULL, UNIQUE (job_id, skill_id, role))`,
      [],
    ],
    [
      'a time tells no two rows apart',
      `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}, created_at timestamptz NOT NULL, UNIQUE (job_id, skill_id, created_at))`,
      ['high job_skills'],
    ],
    ['one to one is stricter', `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}, UNIQUE (job_id))`, []],
    ['a payload', `CREATE TABLE job_skills (id uuid PRIMARY KEY, ${pair}, note text)`, []],
    ['a payload in the key', `CREATE TABLE job_skills (${pair}, alias text, PRIMARY KEY (job_id, alias))`, []],
    [
      'a made-up number in the key',
      `CREATE TABLE job_skills (id bigint GENERATED ALWAYS AS IDENTITY, ${pair}, PRIMARY KEY (id, job_id))`,
      ['high job_skills'],
    ],
    [
      'a tenant that the name of the table speaks of is one of the two, and who did it is none',
      `CREATE TABLE workspaces (id uuid PRIMARY KEY); CREATE TABLE users (id uuid PRIMARY KEY);
       CREATE TABLE job_workspaces (user_id uuid NOT NULL REFERENCES users, job_id uuid NOT NULL REFERENCES jobs,
         workspace_id uuid NOT NULL REFERENCES workspaces, PRIMARY KEY (job_id, workspace_id))`,
      [],
    ],
    [
      'a tenant in the name, and no key',
      `CREATE TABLE workspaces (id uuid PRIMARY KEY);
       CREATE TABLE job_workspaces (job_id uuid NOT NULL REFERENCES jobs, workspace_id uuid NOT NULL REFERENCES workspaces)`,
      ['high job_workspaces'],
    ],
    [
      'a tenant in the name beside something that is not',
      `CREATE TABLE workspaces (id uuid PRIMARY KEY);
       CREATE TABLE workspace_openings (job_id uuid NOT NULL REFERENCES jobs, workspace_id uuid NOT NULL REFERENCES workspaces)`,
      [],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(parents + script)).found).toEqual(found);
  });
});

describe('duplicable-association', () => {
  const run = ruleOnScripts(duplicableAssociation);
  const parents =
    'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE profiles (id uuid PRIMARY KEY); CREATE TABLE tenants (id uuid PRIMARY KEY);';
  const pair =
    'id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, profile_id uuid NOT NULL REFERENCES profiles';
  test.each<Row>([
    ['two references and a status', `CREATE TABLE applications (${pair}, status text)`, ['medium applications']],
    [
      'an enum is a status, too',
      `CREATE TYPE s AS ENUM ('a'); CREATE TABLE applications (${pair}, status s)`,
      ['medium applications'],
    ],
    [
      'an identifier of another system changes nothing',
      `CREATE TABLE applications (${pair}, status text, external_id text)`,
      ['medium applications'],
    ],
    ['no status', `CREATE TABLE applications (${pair}, note text)`, []],
    ['sessions of the same two come again', `CREATE TABLE scrape_sessions (${pair}, status text)`, []],
    ['another natural key', `CREATE TABLE applications (${pair}, status text, number text UNIQUE)`, []],
    [
      'an optional reference',
      'CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, profile_id uuid REFERENCES profiles, status text)',
      [],
    ],
    [
      'a tenant does not count',
      'CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, tenant_id uuid NOT NULL REFERENCES tenants, status text)',
      [],
    ],
    ['a log', `CREATE TABLE application_events (${pair}, status text)`, []],
    [
      'rows that follow each other',
      `CREATE TABLE reviews (${pair}, status text, parent_review_id uuid REFERENCES reviews)`,
      [],
    ],
    ['rounds', `CREATE TABLE reviews (${pair}, status text, iteration int)`, []],
    ['what people write to each other', `CREATE TABLE messages (${pair}, role text, content text NOT NULL)`, []],
    [
      'a reference that another one already says',
      `CREATE TABLE projects (id uuid PRIMARY KEY);
       CREATE TABLE queues (id uuid PRIMARY KEY, project_id uuid NOT NULL REFERENCES projects);
       CREATE TABLE queue_items (id uuid PRIMARY KEY, queue_id uuid NOT NULL REFERENCES queues, project_id uuid NOT NULL REFERENCES projects,
         object_id text NOT NULL, status text)`,
      [],
    ],
    [
      'a person of the same name is another one each time',
      `CREATE TABLE users (id uuid PRIMARY KEY); CREATE TABLE posts (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users);
       CREATE TABLE applications (id uuid PRIMARY KEY, post_id uuid NOT NULL REFERENCES posts, user_id uuid NOT NULL REFERENCES users, status text)`,
      ['medium applications'],
    ],
    [
      'a status that refers to the list of its words',
      `CREATE TABLE statuses (name text PRIMARY KEY);
       CREATE TABLE applications (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, status text NOT NULL REFERENCES statuses)`,
      [],
    ],
    ['rows with a number in their sequence', `CREATE TABLE turns (${pair}, status text, sequence_number int)`, []],
    [
      'repeats that are meant',
      `CREATE TABLE applications (${pair}, status text)`,
      [],
      'business-keys: { applications: none }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(parents + script, yaml)).found).toEqual(found);
  });

  test('a page that says one per pair makes it high, a page with rounds makes it silent', async () => {
    const script = `${parents} CREATE TABLE applications (${pair}, status text)`;
    const stated = await run(script, '', { dictionary: page('applications', [['job_id', 'profile_id']]) });
    expect(stated.found).toEqual(['high applications']);
    const rounds = await run(script, '', { dictionary: page('applications', [], ['iteration']) });
    expect(rounds.found).toEqual([]);
  });
});

describe('unprotected-dedupe-key', () => {
  const run = ruleOnScripts(unprotectedDedupeKey);
  test.each<Row>([
    [
      'a digest in no key',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, content_hash text)',
      ['high resumes.content_hash'],
    ],
    ['a unique digest', 'CREATE TABLE resumes (id uuid PRIMARY KEY, content_hash text UNIQUE)', []],
    [
      'unique in an expression',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, content_hash text); CREATE UNIQUE INDEX ON resumes (lower(content_hash))',
      [],
    ],
    [
      'unique together with the parent',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE files (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, sha256 text, UNIQUE (job_id, sha256))',
      [],
    ],
    [
      'in a child',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE files (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, sha256 text)',
      ['medium files.sha256'],
    ],
    [
      'in a child by name, without its foreign key',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE job_files (id uuid PRIMARY KEY, job_id uuid, sha256 text)',
      ['medium job_files.sha256'],
    ],
    ['another natural key', 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text UNIQUE, scrape_fingerprint text)', []],
    [
      'several digests of one row: the strongest would do',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, md5_hash text, sha256_hash text, sha1_hash text)',
      ['high resumes.sha256_hash'],
    ],
    ['a digest of a password', 'CREATE TABLE members (id uuid PRIMARY KEY, password_hash text)', []],
    ['a log', 'CREATE TABLE scrape_log (id uuid PRIMARY KEY, content_hash text)', []],
    [
      'a reference',
      'CREATE TABLE blobs (sha256 text PRIMARY KEY); CREATE TABLE resumes (id uuid PRIMARY KEY, sha256 text REFERENCES blobs)',
      [],
    ],
    [
      'a declared digest',
      'CREATE TABLE books (id uuid PRIMARY KEY, scan text)',
      ['high books.scan'],
      'columns: { digest: [books.scan] }',
    ],
    [
      'a declared sensitive table',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, content_hash text)',
      ['critical resumes.content_hash'],
      'tables: { sensitive: [resumes] }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });

  test('the remedy is unique per parent and among live rows', async () => {
    const { findings } = await run(
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE files (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, sha256 text, deleted_at timestamptz)',
    );
    expect(findings[0]?.remedy).toBe(
      'CREATE UNIQUE INDEX CONCURRENTLY files_job_id_sha256_key ON files (job_id, sha256) WHERE deleted_at IS NULL;',
    );
  });
});

describe('unprotected-content', () => {
  const run = ruleOnScripts(unprotectedContent);
  test.each<Row>([
    [
      'a text and its file',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text)',
      ['high resumes'],
    ],
    [
      'a digest is another finding',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text, content_hash text)',
      [],
    ],
    ['a natural key', 'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text UNIQUE)', []],
    [
      'repeats that are meant',
      'CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, file_url text)',
      [],
      'business-keys: { resumes: none }',
    ],
  ])('%s', async (_, script, found, yaml) => {
    expect((await run(script, yaml)).found).toEqual(found);
  });
});

describe('nullable-business-key', () => {
  const run = ruleOnScripts(nullableBusinessKey);
  test.each<Row>([
    [
      'one optional part',
      'CREATE TABLE portals (family text NOT NULL, region text, UNIQUE (family, region))',
      ['medium portals.portals_family_region_key'],
    ],
    [
      'NULLS NOT DISTINCT',
      'CREATE TABLE portals (family text NOT NULL, region text, UNIQUE NULLS NOT DISTINCT (family, region))',
      [],
    ],
    [
      'a partial index',
      'CREATE TABLE portals (family text NOT NULL, region text); CREATE UNIQUE INDEX ON portals (family, region) WHERE region IS NOT NULL',
      [],
    ],
    ['a single optional identifier', 'CREATE TABLE portals (code text UNIQUE)', []],
    ['all optional', 'CREATE TABLE portals (provider text, subject text, UNIQUE (provider, subject))', []],
    [
      'an optional identifier within its owner',
      'CREATE TABLE portals (company_id uuid NOT NULL, client_identifier text, UNIQUE (company_id, client_identifier))',
      [],
    ],
    [
      'an optional number within its owner',
      'CREATE TABLE portals (company_id uuid NOT NULL, reference text, UNIQUE (company_id, reference))',
      [],
    ],
    [
      'an optional reference within its owner',
      'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE portals (company_id uuid NOT NULL, job_id uuid REFERENCES jobs, UNIQUE (company_id, job_id))',
      ['medium portals.portals_company_id_job_id_key'],
    ],
    [
      'a flag that is true or NULL',
      'CREATE TABLE portals (company_id uuid NOT NULL, is_primary boolean, UNIQUE (company_id, is_primary))',
      [],
    ],
    [
      'a deletion marker',
      'CREATE TABLE portals (family text NOT NULL, deleted_at timestamptz, UNIQUE (family, deleted_at))',
      [],
    ],
    [
      'another key tells its rows apart',
      'CREATE TABLE portals (id int PRIMARY KEY, region text, UNIQUE (region, id))',
      [],
    ],
    [
      'another key that NULL escapes tells nothing apart',
      'CREATE TABLE portals (family text NOT NULL, code text UNIQUE, region text, UNIQUE (family, code, region))',
      ['medium portals.portals_family_code_region_key'],
    ],
  ])('%s', async (_, script, found) => {
    expect((await run(script)).found).toEqual(found);
  });

  test.each([
    'CREATE TABLE portals (family text NOT NULL, region text, UNIQUE (family, region));',
    'CREATE TABLE portals (family text NOT NULL, region text); CREATE UNIQUE INDEX one_per_region ON portals (family, region);',
  ])('the remedy of %s works', async (script) => {
    const { findings } = await run(script);
    expect((await run(`${script} ${findings[0]?.remedy}`)).found).toEqual([]);
  });
});

describe('unenforced-business-key', () => {
  const run = ruleOnScripts(unenforcedBusinessKey);
  const yaml = 'business-keys: { jobs: [[company_id, url]] }';
  test.each<Row>([
    ['no key', 'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text)', ['high jobs'], yaml],
    [
      'the key',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text, UNIQUE (url, company_id))',
      [],
      yaml,
    ],
    ['a stricter key', 'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text UNIQUE)', [], yaml],
    [
      'a key with more columns is looser',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text, title text, UNIQUE (url, company_id, title))',
      ['high jobs'],
      yaml,
    ],
    [
      'a key over live rows',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text, deleted_at timestamptz); CREATE UNIQUE INDEX ON jobs (company_id, url) WHERE deleted_at IS NULL',
      [],
      yaml,
    ],
    [
      'a key over some rows',
      'CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, url text, open boolean); CREATE UNIQUE INDEX ON jobs (company_id, url) WHERE open',
      ['high jobs'],
      yaml,
    ],
    ['columns that are not there are another matter', 'CREATE TABLE jobs (id uuid PRIMARY KEY)', [], yaml],
  ])('%s', async (_, script, found, settings) => {
    expect((await run(script, settings)).found).toEqual(found);
  });

  test('a page may declare it, and is where the finding points', async () => {
    const { findings } = await run('CREATE TABLE jobs (id uuid PRIMARY KEY, url text)', '', {
      dictionary: page('jobs', [['url']]),
    });
    expect(findings).toMatchObject([{ severity: 'high', location: { file: 'docs/schema/jobs.md', line: 3 } }]);
  });
});
