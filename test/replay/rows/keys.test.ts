import { describe, expect, test } from 'vitest';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';
import { filled } from '../../support/filled-database.ts';

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('children refer to rows of their parents', async () => {
    const database = await databases.empty();
    const { unfilled } = await filled(
      database,
      `CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL, title text);
       CREATE TABLE companies (id serial PRIMARY KEY, name varchar(40) NOT NULL UNIQUE);
       ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies`,
      ['ordinary'],
    );
    expect(unfilled).toEqual([]);
    expect(
      await database.query(
        'SELECT count(*)::int AS jobs, count(DISTINCT name)::int AS names FROM jobs JOIN companies ON companies.id = company_id',
      ),
    ).toEqual([{ jobs: 4, names: 4 }]);
  });

  test.each([
    [
      'a cycle of optional keys',
      `CREATE TABLE companies (id serial PRIMARY KEY, top_job_id integer, name text);
       CREATE TABLE jobs (id serial PRIMARY KEY, company_id integer NOT NULL REFERENCES companies);
       ALTER TABLE companies ADD FOREIGN KEY (top_job_id) REFERENCES jobs`,
      'SELECT count(*)::int AS n FROM companies JOIN jobs ON jobs.id = top_job_id',
      4,
    ],
    [
      'a cycle of required keys',
      `CREATE TABLE companies (id integer PRIMARY KEY, top_job_id integer NOT NULL);
       CREATE TABLE jobs (id integer PRIMARY KEY, company_id integer NOT NULL REFERENCES companies);
       ALTER TABLE companies ADD FOREIGN KEY (top_job_id) REFERENCES jobs`,
      'SELECT count(*)::int AS n FROM companies JOIN jobs ON jobs.id = top_job_id',
      4,
    ],
    [
      'a reference to itself that may be NULL',
      'CREATE TABLE jobs (id serial PRIMARY KEY, parent_id integer REFERENCES jobs)',
      'SELECT count(parent_id)::int AS n FROM jobs',
      3,
    ],
    [
      'a reference to itself that may not',
      'CREATE TABLE jobs (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), parent_id uuid NOT NULL REFERENCES jobs)',
      'SELECT count(parent_id)::int AS n FROM jobs',
      4,
    ],
    [
      'keys of several columns',
      `CREATE TABLE tenants (id integer PRIMARY KEY);
       CREATE TABLE companies (tenant_id integer REFERENCES tenants, id integer, PRIMARY KEY (tenant_id, id));
       CREATE TABLE resumes (tenant_id integer REFERENCES tenants, id integer, PRIMARY KEY (tenant_id, id));
       CREATE TABLE jobs (tenant_id integer NOT NULL, company_id integer NOT NULL, resume_id integer NOT NULL,
         FOREIGN KEY (tenant_id, company_id) REFERENCES companies, FOREIGN KEY (tenant_id, resume_id) REFERENCES resumes)`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'two keys to one relation that must differ',
      `CREATE TABLE companies (id serial PRIMARY KEY);
       CREATE TABLE jobs (from_id integer NOT NULL REFERENCES companies, to_id integer NOT NULL REFERENCES companies, CHECK (from_id <> to_id))`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'a key that is unique, too',
      'CREATE TABLE companies (id serial PRIMARY KEY); CREATE TABLE jobs (company_id integer PRIMARY KEY REFERENCES companies)',
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'partitions by range, list and hash',
      `CREATE TABLE jobs (id bigint, region text NOT NULL, posted date NOT NULL, PRIMARY KEY (id, region, posted)) PARTITION BY LIST (region);
       CREATE TABLE jobs_eu PARTITION OF jobs FOR VALUES IN ('eu', 'uk') PARTITION BY RANGE (posted);
       CREATE TABLE jobs_eu_2024 PARTITION OF jobs_eu FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
       CREATE TABLE jobs_us PARTITION OF jobs FOR VALUES IN ('us') PARTITION BY HASH (id);
       CREATE TABLE jobs_us_0 PARTITION OF jobs_us FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
      'SELECT count(DISTINCT tableoid)::int AS n FROM jobs',
      2,
    ],
    [
      'partitions by numbers',
      `CREATE TABLE jobs (id integer NOT NULL, shard integer NOT NULL) PARTITION BY RANGE (shard, id);
       CREATE TABLE jobs_1 PARTITION OF jobs FOR VALUES FROM (5, 10) TO (5, 900000);
       CREATE TABLE jobs_0 PARTITION OF jobs FOR VALUES FROM (-10, MINVALUE) TO (0, MINVALUE)`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'an exclusion',
      'CREATE TABLE jobs (during tsrange NOT NULL, EXCLUDE USING gist (during WITH &&))',
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'a unique index over an expression, and a partial one',
      `CREATE TABLE jobs (title text NOT NULL, is_top boolean NOT NULL, company integer NOT NULL);
       CREATE UNIQUE INDEX ON jobs (lower(title)); CREATE UNIQUE INDEX ON jobs (company) WHERE is_top`,
      'SELECT count(*)::int AS n FROM jobs',
      4,
    ],
    [
      'generated columns, policies and a forced row security',
      `CREATE TABLE jobs (id integer GENERATED BY DEFAULT AS IDENTITY, title text NOT NULL, slug text GENERATED ALWAYS AS (lower(title)) STORED);
       ALTER TABLE jobs ENABLE ROW LEVEL SECURITY; ALTER TABLE jobs FORCE ROW LEVEL SECURITY`,
      'SELECT count(slug)::int AS n FROM jobs',
      4,
    ],
    [
      'inheritance',
      'CREATE TABLE jobs (id integer NOT NULL, title text); CREATE TABLE archive (gone date NOT NULL) INHERITS (jobs)',
      'SELECT count(*)::int AS n FROM ONLY jobs',
      4,
    ],
    [
      'names that need quotes',
      `CREATE SCHEMA "Other Schema";
       CREATE TABLE "Other Schema"."Job's ""list" ("select" integer PRIMARY KEY, "Title $attempt$" text CHECK ("Title $attempt$" <> ''))`,
      `SELECT count(*)::int AS n FROM "Other Schema"."Job's ""list"`,
      4,
    ],
    [
      'a trigger that fills columns',
      `CREATE TABLE jobs (id integer PRIMARY KEY, title text, noted text NOT NULL);
       CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.noted := upper(NEW.title); RETURN NEW; END $$;
       CREATE TRIGGER note BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION note()`,
      `SELECT count(*) FILTER (WHERE noted LIKE 'TITLE-%')::int AS n FROM jobs`,
      4,
    ],
  ])('rows go in: %s', async (_name, script, question, count) => {
    const database = await databases.empty();
    expect((await filled(database, script, ['ordinary'])).unfilled).toEqual([]);
    expect(await database.query(question)).toEqual([{ n: count }]);
  });
});
