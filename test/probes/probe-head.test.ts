import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import type { EngineId, Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { probeHead } from '#probes/probe-head.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import type { Context } from '#rule/evidence.ts';
import type { Probes, RefusalProbe } from '#rule/probes-evidence.ts';
import { rules } from '#rules/index.generated.ts';
import { pooledServer } from '../support/pooled-server.ts';

describe.each(['pglite', 'postgres'] as const)('truth tests on %s', (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await opened(engine);
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test('every promise of a schema is broken once and refused by the one that makes it', async () => {
    const { refusals, unfilled } = await probesOf(server, `${schemaFor(server)}${rows}`);
    expect(unfilled).toEqual([]);
    const [open, closed] = [refusals.filter(isOpenStatus), refusals.filter((probe) => !isOpenStatus(probe))];
    expect(open.map(({ outcome }) => outcome)).toEqual([
      { status: 'accepted', statement: "UPDATE events SET kind = 'schema-audit: no such value' WHERE ctid = $1" },
    ]);
    expect(closed.filter((probe) => !isRefused(probe)).map(shown)).toEqual([]);
    expect(new Set(refusals.map(({ of }) => of))).toEqual(
      new Set(['check', 'domain', 'enum', 'exclusion', 'foreign-key', 'not-null', 'status', 'unique', 'business-key']),
    );
    expect(refusals.length).toBeGreaterThan(60);
  });

  test('what a foreign key does when its parent goes is seen, whatever refers to it besides', async () => {
    const { keyActions } = await probesOf(server, `${schemaFor(server)}${rows}`);
    expect(Object.fromEntries(keyActions.map(({ name, observed, why }) => [name, why ?? observed]))).toEqual({
      jobs_company_id_fkey: 'deleted',
      matches_job_id_fkey: 'refused',
      matches_resume_id_fkey: 'deleted',
      portal_settings_portal_code_fkey: 'deleted',
      portals_parent_code_fkey: 'refused',
      reviews_job_id_resume_id_fkey: 'deleted',
      reviews_reviewer_id_fkey: 'set null',
    });
  });

  test('a promise that nobody keeps is seen: not enforced, switched off, open to NULL', async () => {
    const notEnforced = majorVersion(server) >= 18 ? "CONSTRAINT named CHECK (name <> '') NOT ENFORCED" : '';
    const { refusals } = await probesOf(
      server,
      `CREATE TABLE companies (id int PRIMARY KEY, name text ${notEnforced});
       CREATE TABLE jobs (id int PRIMARY KEY, company_id int REFERENCES companies, title text);
       ALTER TABLE jobs ADD CHECK (title <> '') NOT VALID;
       INSERT INTO companies VALUES (1, 'Acme'), (2, 'Bolt');
       INSERT INTO jobs VALUES (1, 1, 'Engineer'), (2, 2, 'Analyst');
       ALTER TABLE jobs DISABLE TRIGGER ALL;`,
    );
    const accepted = refusals.filter(({ outcome }) => outcome.status === 'accepted').map(({ name }) => name);
    expect(accepted).toEqual([...(notEnforced === '' ? [] : ['named']), 'jobs_company_id_fkey']);
    expect(refusals.find(({ of, relation }) => of === 'check' && relation.name === 'jobs')).toSatisfy(isRefused);
  });

  test('a marked row stands in the way of its successor only where the key does not know the marker', async () => {
    const { deletions } = await probesOf(
      server,
      `CREATE TABLE companies (id int PRIMARY KEY, slug text NOT NULL UNIQUE, deleted_at timestamptz);
       CREATE TABLE portals (id int PRIMARY KEY, url text NOT NULL, is_deleted boolean NOT NULL DEFAULT false);
       CREATE UNIQUE INDEX portals_url_live ON portals (url) WHERE NOT is_deleted;
       CREATE TABLE notes (id int PRIMARY KEY, body text, deleted_at timestamptz);
       INSERT INTO companies VALUES (1, 'acme'), (2, 'bolt');
       INSERT INTO portals VALUES (1, 'a.example'), (2, 'b.example');
       INSERT INTO notes VALUES (1, 'first');`,
    );
    expect(deletions).toMatchObject([
      {
        relation: { name: 'companies' },
        recreate: { columns: ['slug'], outcome: { status: 'refused', sqlState: '23505' } },
        restore: { status: 'accepted' },
      },
      { relation: { name: 'notes' }, restore: { status: 'accepted' } },
      {
        relation: { name: 'portals' },
        recreate: { columns: ['url'], outcome: { status: 'accepted' } },
        restore: { status: 'accepted' },
      },
    ]);
  });

  test('rows of seeds.sql stand where none can be made up', async () => {
    const vouchers = `
      CREATE TABLE vouchers (
        id int PRIMARY KEY, code text NOT NULL UNIQUE CHECK (md5(code) IN (
          '${md5('open sesame')}', '${md5('close sesame')}')));`;
    const seeds = ["INSERT INTO vouchers VALUES (1, 'open sesame'), (2, 'close sesame');"];
    const without = await probesOf(server, vouchers);
    expect(without.unfilled).toMatchObject([{ relation: { name: 'vouchers' } }]);
    expect(without.refusals.find(isCodeKey)?.outcome.status).toBe('untried');
    const { unfilled, refusals } = await probesOf(server, vouchers, '', seeds);
    expect(unfilled).toEqual([]);
    expect(refusals.find(isCodeKey)).toSatisfy(isRefused);
  });

  test('what triggers do to a row is no verdict on its constraints', async () => {
    const { refusals } = await probesOf(
      server,
      `CREATE TABLE jobs (id int PRIMARY KEY, title text NOT NULL, status text NOT NULL, locked text NOT NULL UNIQUE);
       INSERT INTO jobs VALUES (1, 'Engineer', 'open', 'a'), (2, 'Analyst', 'open', 'b');
       CREATE FUNCTION mend() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         NEW.title := coalesce(NEW.title, 'untitled');
         IF NEW.status NOT IN ('open', 'closed') THEN RAISE 'unknown status'; END IF;
         IF TG_OP = 'UPDATE' AND NEW.locked IS DISTINCT FROM OLD.locked THEN RETURN NULL; END IF;
         RETURN NEW; END $$;
       CREATE TRIGGER mend BEFORE INSERT OR UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION mend();`,
    );
    const outcome = (of: string, column: string) =>
      refusals.find((probe) => probe.of === of && probe.columns[0] === column)?.outcome;
    expect(outcome('not-null', 'title')).toMatchObject({ status: 'refused', isByOther: true });
    expect(outcome('status', 'status')).toMatchObject({ status: 'refused', sqlState: 'P0001', isByOther: true });
    expect(outcome('unique', 'locked')).toMatchObject({ status: 'refused', sqlState: '23505' });
  });
});

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const isCodeKey = ({ of, columns }: RefusalProbe): boolean => of === 'unique' && columns[0] === 'code';
const isOpenStatus = ({ of, relation }: RefusalProbe): boolean => of === 'status' && relation.name === 'events';
const isRefused = ({ outcome }: RefusalProbe): boolean => outcome.status === 'refused' && !outcome.isByOther;
const shown = ({ of, relation, columns, name, outcome }: RefusalProbe): string =>
  `${of} ${relation.name} (${columns.join(', ')}) ${name ?? ''}: ${JSON.stringify(outcome)}`;

async function opened(engine: EngineId): Promise<Server> {
  const options = engine === 'postgres' ? { url: inject('postgresUrl') } : {};
  return pooledServer(await engines[engine].open(options));
}

async function probesOf(server: Server, script: string, config = '', scripts: readonly string[] = []): Promise<Probes> {
  const database = await server.createDatabase('replay');
  try {
    await database.execute(script);
    const catalog = await readCatalog(database, { exclude: [] });
    const settings = toSettings({
      ...parseConfig(
        config,
        'schema-audit.yml',
        rules.map(({ id }) => id),
      ),
    });
    const context: Context = { settings, isForwardOnly: false, toolRelations: [], isSalvaged: false };
    const probes = await probeHead(database, catalog, context, { scripts });
    expect(await readCatalog(database, { exclude: [] })).toEqual(catalog);
    return probes;
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

const majorVersion = ({ serverVersion }: Server): number => Number.parseInt(serverVersion, 10);

const schemaFor = (server: Server): string =>
  majorVersion(server) >= 15
    ? `${schema}ALTER TABLE companies ADD UNIQUE NULLS NOT DISTINCT (name, website);`
    : `${schema}ALTER TABLE companies ADD UNIQUE (name, website);`;

const schema = `
  CREATE TYPE job_status AS ENUM ('open', 'closed');
  CREATE DOMAIN score AS numeric(5,2) CONSTRAINT score_range CHECK (VALUE BETWEEN 0 AND 100);
  CREATE TABLE companies (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, slug varchar(40) NOT NULL, deleted_at timestamptz,
    website text, founded int CHECK (founded > 1800));
  CREATE UNIQUE INDEX companies_slug_live ON companies (lower(slug)) WHERE deleted_at IS NULL;
  CREATE TABLE jobs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
    url text NOT NULL CONSTRAINT jobs_url_key UNIQUE DEFERRABLE INITIALLY DEFERRED, status job_status NOT NULL DEFAULT 'open',
    salary_min int, salary_max int, CONSTRAINT salary_range CHECK (salary_min <= salary_max),
    title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200), titles tsvector GENERATED ALWAYS AS (to_tsvector('english', title)) STORED);
  CREATE TABLE resumes (
    id serial PRIMARY KEY, email text NOT NULL CHECK (email ~ '^[^@]+@[^@]+$'), content_sha256 char(64) UNIQUE, kind text NOT NULL DEFAULT 'pdf'
      CHECK (kind IN ('pdf', 'text')), file_url text, body text, CONSTRAINT has_content CHECK (file_url IS NOT NULL OR body IS NOT NULL));
  CREATE TABLE matches (
    job_id bigint REFERENCES jobs ON DELETE RESTRICT, resume_id int REFERENCES resumes ON DELETE CASCADE, rank score NOT NULL,
    PRIMARY KEY (job_id, resume_id));
  CREATE TABLE reviews (
    id uuid PRIMARY KEY, job_id bigint NOT NULL, resume_id int NOT NULL, state text NOT NULL DEFAULT 'new' CHECK (state = ANY ('{new,done}')),
    reviewer_id int REFERENCES resumes ON DELETE SET NULL, FOREIGN KEY (job_id, resume_id) REFERENCES matches ON DELETE CASCADE);
  CREATE TABLE interviews (
    id int PRIMARY KEY, during tstzrange NOT NULL, cancelled boolean NOT NULL DEFAULT false,
    EXCLUDE USING gist (during WITH &&) WHERE (NOT cancelled));
  CREATE TABLE portals (
    code text PRIMARY KEY, parent_code text REFERENCES portals DEFERRABLE INITIALLY DEFERRED);
  CREATE TABLE portal_settings (portal_code text PRIMARY KEY REFERENCES portals ON DELETE CASCADE, retries smallint NOT NULL CHECK (retries >= 0));
  CREATE TABLE events (id bigint NOT NULL, happened_at timestamptz NOT NULL, kind text NOT NULL CHECK (kind <> ''), PRIMARY KEY (id, happened_at))
    PARTITION BY RANGE (happened_at);
  CREATE TABLE events_all PARTITION OF events DEFAULT;
`;

const rows = `
  INSERT INTO companies (name, slug, website, founded) VALUES ('Acme', 'acme', 'https://acme.example', 1990), ('Bolt', 'bolt', NULL, NULL), ('Cog', 'cog', 'https://cog.example', 2001);
  INSERT INTO jobs (company_id, url, title, salary_min, salary_max) SELECT id, 'https://jobs.example/' || slug, 'Engineer at ' || name, 10, 20 FROM companies;
  INSERT INTO resumes (email, content_sha256, body, file_url) SELECT 'p' || n || '@mail.example', lpad(n::text, 64, '0'), 'text ' || n, n || '.pdf' FROM generate_series(1, 3) AS n;
  INSERT INTO matches SELECT jobs.id, resumes.id, 50 FROM jobs, resumes WHERE jobs.id + resumes.id <> 4;
  INSERT INTO reviews SELECT gen_random_uuid(), job_id, resume_id, 'new', 3 FROM matches WHERE job_id = 1;
  INSERT INTO interviews SELECT n, tstzrange('2026-01-01'::timestamptz + n * interval '1 day', '2026-01-01'::timestamptz + (n + 0.5) * interval '1 day') FROM generate_series(1, 3) AS n;
  INSERT INTO portals VALUES ('a', NULL), ('b', 'a'), ('c', 'a');
  INSERT INTO portal_settings VALUES ('a', 1), ('b', 2);
  INSERT INTO events VALUES (1, '2026-01-01', 'seen'), (2, '2026-01-02', 'clicked');
`;
