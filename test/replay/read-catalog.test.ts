import { describe, expect, test } from 'vitest';
import { findColumn, findRelation } from '#catalog/keys.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { catalogEngines, catalogEnginesSince } from '../support/all-servers.ts';
import { testDatabase } from '../support/database.ts';

const everything = { exclude: [] };
const named = (name: string, schema = 'public') => ({ schema, name });

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  async function catalogOf(script: string, exclude: readonly string[] = []) {
    const database = await databases.empty();
    await database.execute(script);
    return readCatalog(database, { exclude });
  }

  test('columns say type, nullability, default, identity, generation, collation and comment, and nothing that is absent', async () => {
    const catalog = await catalogOf(`
      CREATE TYPE mood AS ENUM ('calm');
      CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY, title varchar(255) COLLATE "C" DEFAULT 'x' NOT NULL, moods mood[],
        cents bigint GENERATED ALWAYS AS (id * 100) STORED);
      COMMENT ON COLUMN jobs.title IS 'On top'`);
    expect(findRelation(catalog, named('jobs'))?.columns).toEqual([
      { name: 'id', type: 'bigint', isNullable: false, identity: 'always' },
      {
        name: 'title',
        type: 'character varying(255)',
        isNullable: false,
        default: "'x'::character varying",
        collation: '"C"',
        comment: 'On top',
      },
      { name: 'moods', type: 'mood[]', isNullable: true },
      { name: 'cents', type: 'bigint', isNullable: true, generated: { kind: 'stored', expression: '(id * 100)' } },
    ]);
  });

  test('constraints are of their kind, with columns in their own order', async () => {
    const catalog = await catalogOf(`
      CREATE TABLE companies (a int, b int, PRIMARY KEY (b, a));
      CREATE TABLE jobs (x int, y int, during tsrange,
        CONSTRAINT a_fkey FOREIGN KEY (y, x) REFERENCES companies (b, a) MATCH FULL ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT b_check CHECK (x > y), CONSTRAINT c_excl EXCLUDE USING gist (during WITH &&), CONSTRAINT d_key UNIQUE (y, x));
      ALTER TABLE jobs ADD CONSTRAINT e_check CHECK (x > 0) NOT VALID; ALTER TABLE jobs ALTER COLUMN x SET NOT NULL`);
    const always = { isDeferrable: false, isInitiallyDeferred: false };
    expect(findRelation(catalog, named('jobs'))?.constraints).toEqual([
      {
        kind: 'foreign-key',
        name: 'a_fkey',
        definition:
          'FOREIGN KEY (y, x) REFERENCES companies(b, a) MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED',
        columns: ['y', 'x'],
        references: { relation: named('companies'), columns: ['b', 'a'] },
        onDelete: 'set null',
        onUpdate: 'cascade',
        match: 'full',
        isValidated: true,
        isEnforced: true,
        isDeferrable: true,
        isInitiallyDeferred: true,
      },
      {
        kind: 'check',
        name: 'b_check',
        definition: 'CHECK ((x > y))',
        expression: '(x > y)',
        columns: ['x', 'y'],
        isValidated: true,
        isEnforced: true,
        ...always,
      },
      {
        kind: 'exclusion',
        name: 'c_excl',
        definition: 'EXCLUDE USING gist (during WITH &&)',
        columns: ['during'],
        ...always,
      },
      {
        kind: 'unique',
        name: 'd_key',
        definition: 'UNIQUE (y, x)',
        columns: ['y', 'x'],
        nullsNotDistinct: false,
        ...always,
      },
      {
        kind: 'check',
        name: 'e_check',
        definition: 'CHECK ((x > 0)) NOT VALID',
        expression: '(x > 0)',
        columns: ['x'],
        isValidated: false,
        isEnforced: true,
        ...always,
      },
    ]);
  });

  test('indexes say method, keys, included columns, predicate, options and the constraint that owns them', async () => {
    const catalog = await catalogOf(`
      CREATE TABLE resumes (id bigint PRIMARY KEY, body text, tags text[]);
      CREATE UNIQUE INDEX a_idx ON resumes (lower(body) text_pattern_ops, id DESC) INCLUDE (tags) WHERE body IS NOT NULL;
      CREATE INDEX b_idx ON resumes USING gin (tags) WITH (fastupdate = off);
      COMMENT ON INDEX b_idx IS 'Searched'`);
    const plain = { isPrimary: false, isValid: true, nullsNotDistinct: false };
    expect(findRelation(catalog, named('resumes'))?.indexes).toEqual([
      {
        name: 'a_idx',
        method: 'btree',
        keys: [
          { expression: 'lower(body)', operatorClass: 'text_pattern_ops', isDescending: false },
          { column: 'id', operatorClass: 'int8_ops', isDescending: true },
        ],
        include: ['tags'],
        isUnique: true,
        predicate: '(body IS NOT NULL)',
        options: [],
        definition:
          'CREATE UNIQUE INDEX a_idx ON public.resumes USING btree (lower(body) text_pattern_ops, id DESC) INCLUDE (tags) WHERE (body IS NOT NULL)',
        ...plain,
      },
      {
        name: 'b_idx',
        method: 'gin',
        keys: [{ column: 'tags', operatorClass: 'array_ops', isDescending: false }],
        include: [],
        isUnique: false,
        options: ['fastupdate=off'],
        definition: 'CREATE INDEX b_idx ON public.resumes USING gin (tags) WITH (fastupdate=off)',
        comment: 'Searched',
        ...plain,
      },
      {
        name: 'resumes_pkey',
        method: 'btree',
        keys: [{ column: 'id', operatorClass: 'int8_ops', isDescending: false }],
        include: [],
        isUnique: true,
        options: [],
        constraint: 'resumes_pkey',
        definition: 'CREATE UNIQUE INDEX resumes_pkey ON public.resumes USING btree (id)',
        ...plain,
        isPrimary: true,
      },
    ]);
  });

  test('partitions name their parent, and its foreign keys are listed once on each referencing relation', async () => {
    const catalog = await catalogOf(`
      CREATE TABLE reviews (id bigint, PRIMARY KEY (id)) PARTITION BY RANGE (id);
      CREATE TABLE reviews_1 PARTITION OF reviews FOR VALUES FROM (1) TO (10);
      CREATE TABLE reviews_2 PARTITION OF reviews DEFAULT;
      CREATE TABLE answers (review_id bigint REFERENCES reviews)`);
    expect(findRelation(catalog, named('reviews'))).toMatchObject({
      kind: 'partitioned-table',
      partitionKey: 'RANGE (id)',
    });
    expect(findRelation(catalog, named('reviews_1'))).toMatchObject({
      kind: 'table',
      partitionOf: { parent: named('reviews'), bounds: "FOR VALUES FROM ('1') TO ('10')" },
    });
    expect(findRelation(catalog, named('answers'))?.constraints.map(({ name }) => name)).toEqual([
      'answers_review_id_fkey',
    ]);
  });

  test('other schemas are named in types and expressions, public is not, and the session keeps its search_path', async () => {
    const database = await databases.empty();
    await database.execute(`
      CREATE SCHEMA archive; CREATE TYPE archive.mood AS ENUM ('calm'); CREATE TYPE public.state AS ENUM ('open');
      SET search_path = archive; CREATE TABLE public.jobs (mood mood DEFAULT 'calm', state public.state DEFAULT 'open')`);
    const catalog = await readCatalog(database, everything);
    expect(findRelation(catalog, named('jobs'))?.columns.map(({ default: value }) => value)).toEqual([
      "'calm'::archive.mood",
      "'open'::state",
    ]);
    expect(await database.query('SHOW search_path')).toEqual([{ search_path: 'archive' }]);
  });

  test('what belongs to the system, to an extension, to the tool or to the audit is left out', async () => {
    const catalog = await catalogOf(
      `CREATE EXTENSION pg_stat_statements; CREATE EXTENSION hstore;
       CREATE SCHEMA schema_audit; CREATE TABLE schema_audit.log (id serial); CREATE FUNCTION schema_audit.note() RETURNS int LANGUAGE sql AS 'SELECT 1';
       CREATE SCHEMA drizzle; CREATE TABLE drizzle.migrations (id serial PRIMARY KEY); CREATE TABLE migrations (id serial);
       CREATE TABLE alembic_version (version_num text); CREATE TABLE jobs (id serial); CREATE TEMPORARY TABLE scratch (id serial)`,
      ['alembic_version', 'drizzle.migrations'],
    );
    expect(catalog.relations.map(({ name }) => name)).toEqual(['jobs', 'migrations']);
    expect(catalog.sequences.map(({ name }) => name)).toEqual(['jobs_id_seq', 'migrations_id_seq']);
    expect(catalog.routines).toEqual([]);
    expect(catalog.types).toEqual([]);
    expect(catalog.schemas).toEqual(['drizzle', 'public']);
    expect(catalog.extensions.map(({ name, schema }) => `${schema}.${name}`)).toEqual([
      'public.hstore',
      'public.pg_stat_statements',
    ]);
  });

  test('sequences name the column that owns them', async () => {
    const catalog = await catalogOf(
      'CREATE TABLE jobs (id serial, n bigint GENERATED ALWAYS AS IDENTITY); CREATE SEQUENCE tickets',
    );
    expect(catalog.sequences).toEqual([
      {
        ...named('jobs_id_seq'),
        type: 'integer',
        start: '1',
        increment: '1',
        minimum: '1',
        maximum: '2147483647',
        isCycling: false,
        ownedBy: { ...named('jobs'), column: 'id' },
      },
      expect.objectContaining({ name: 'jobs_n_seq', ownedBy: { ...named('jobs'), column: 'n' } }),
      expect.not.objectContaining({ ownedBy: expect.anything() }),
    ]);
  });

  test('names come as they are, whatever they hold', async () => {
    const catalog = await catalogOf(`CREATE TABLE "Job's ""Table""" ("größe; --" text, "UPPER" int)`);
    expect(catalog.relations[0]?.name).toBe(`Job's "Table"`);
    expect(catalog.relations[0]?.columns.map(({ name }) => name)).toEqual(['größe; --', 'UPPER']);
  });
});

describe.each(catalogEnginesSince(15))('%s, since PostgreSQL 15', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('what is NULLS NOT DISTINCT says so', async () => {
    const database = await databases.empty();
    await database.execute('CREATE TABLE jobs (id bigint, UNIQUE NULLS NOT DISTINCT (id))');
    const jobs = findRelation(await readCatalog(database, everything), named('jobs'));
    expect(jobs?.constraints).toMatchObject([{ name: 'jobs_id_key', nullsNotDistinct: true }]);
    expect(jobs?.indexes[0]?.nullsNotDistinct).toBe(true);
  });
});

describe.each(catalogEnginesSince(18))('%s, since PostgreSQL 18', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('what is not enforced or virtual says so', async () => {
    const database = await databases.empty();
    await database.execute(`
      CREATE TABLE jobs (id bigint, twice bigint GENERATED ALWAYS AS (id * 2) VIRTUAL,
        CONSTRAINT loose CHECK (id > 0) NOT ENFORCED)`);
    const jobs = findRelation(await readCatalog(database, everything), named('jobs'));
    expect(jobs && findColumn(jobs, 'twice')?.generated?.kind).toBe('virtual');
    expect(jobs?.constraints).toMatchObject([{ name: 'loose', isEnforced: false }]);
  });
});
