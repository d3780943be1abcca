import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { LedgerEntry } from '#migration/ledger.ts';
import { walk } from '#replay/walk.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { pooledServer } from '../support/pooled-server.ts';
import { type ScriptProjectOptions, type ScriptStep, scriptProject } from '../support/script-project.ts';
import { failuresOf, lossesOf, walkScripts as walkOn } from '../support/script-walk.ts';

const companiesAndJobs: ScriptStep = {
  revision: '0001',
  up: [
    'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL)',
    `CREATE TABLE jobs (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id bigint REFERENCES companies, title text NOT NULL,
      slug text, salary numeric(10,2), is_remote boolean NOT NULL DEFAULT false, posted_at timestamptz, extra json, steps json[]
    )`,
  ],
  down: ['DROP TABLE jobs', 'DROP TABLE companies'],
};

const second = (up: readonly string[], down?: readonly string[]): ScriptStep => ({
  revision: '0002',
  up,
  ...(down && { down }),
});

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  let server: Server;
  beforeAll(async () => {
    server = pooledServer(await engines[engine].open(engineOptions));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  const walkScripts = (...[steps, options]: [readonly ScriptStep[], Parameters<typeof walkOn>[2]?]) =>
    walkOn(server, steps, options);

  async function entryOf(step: ScriptStep, tool: ScriptProjectOptions = {}): Promise<LedgerEntry> {
    const { ledger } = await walkScripts([companiesAndJobs, step], tool);
    const entry = ledger?.entries.find(({ revision }) => revision === '0002');
    if (!entry) throw new Error('The second revision met no row.');
    return entry;
  }

  describe('a value that is nowhere is lost', () => {
    test.each<[string, string[], string[]]>([
      ['a dropped column', ['ALTER TABLE jobs DROP slug'], ['column-dropped jobs.slug']],
      ['a dropped flag', ['ALTER TABLE jobs DROP is_remote'], ['column-dropped jobs.is_remote']],
      ['a dropped table', ['DROP TABLE jobs'], ['relation-dropped jobs']],
      ['an emptied table', ['TRUNCATE jobs'], ['rows-deleted jobs']],
      ['rows deleted by a condition', ['DELETE FROM jobs WHERE salary IS NULL'], ['rows-deleted jobs as written']],
      ['cut text', ['ALTER TABLE jobs ALTER title TYPE varchar(5) USING left(title, 5)'], ['collapsed jobs.title']],
      ['rounded numbers', ['ALTER TABLE jobs ALTER salary TYPE integer'], ['altered jobs.salary']],
      ['moments that became days', ['ALTER TABLE jobs ALTER posted_at TYPE date'], ['collapsed jobs.posted_at']],
      ['an assigned column', ['UPDATE jobs SET title = upper(title)'], ['altered jobs.title as written']],
      ['one word for all', ["UPDATE jobs SET title = 'job'"], ['collapsed jobs.title as written']],
      ['a column set to NULL', ['UPDATE jobs SET slug = NULL'], ['nulled jobs.slug as written']],
      [
        'a rename by hand',
        ['ALTER TABLE jobs DROP slug', 'ALTER TABLE jobs ADD url_slug text'],
        ['column-dropped jobs.slug to url_slug'],
      ],
      [
        'a table made anew',
        ['CREATE TABLE positions (LIKE jobs)', 'DROP TABLE jobs'],
        ['relation-dropped jobs to positions'],
      ],
    ])('%s', async (_name, up, losses) => {
      const { up: passage, failures } = await entryOf(second(up));
      expect(failures).toEqual([]);
      expect([...new Set(lossesOf(passage)?.map(withoutKind))]).toEqual(losses.map(withoutKind));
    });

    test('with counts and examples', async () => {
      const { up, rows } = await entryOf(second(['ALTER TABLE jobs DROP title']));
      const [loss] = up?.losses ?? [];
      expect(rows).toBeGreaterThan(8);
      expect(loss).toMatchObject({ kind: 'column-dropped', lost: loss?.of });
      expect(loss?.examples).toHaveLength(3);
      expect((up?.values ?? 0) - (up?.survived ?? 0)).toBe(loss?.lost);
    });
  });

  test.each<[string, string[]]>([
    ['a renamed column', ['ALTER TABLE jobs RENAME slug TO path']],
    ['a renamed table', ['ALTER TABLE jobs RENAME TO positions']],
    ['a table in another schema', ['CREATE SCHEMA archive', 'ALTER TABLE jobs SET SCHEMA archive']],
    ['a wider type', ['ALTER TABLE jobs ALTER title TYPE varchar(5000)', 'ALTER TABLE jobs ALTER salary TYPE numeric']],
    ['another type of time', ['ALTER TABLE jobs ALTER posted_at TYPE timestamp']],
    ['text for a number', ['ALTER TABLE jobs ALTER salary TYPE text']],
    ['another type of document', ['ALTER TABLE jobs ALTER extra TYPE jsonb, ALTER steps TYPE jsonb[]']],
    ['a document written anew', ['ALTER TABLE jobs ALTER extra TYPE json USING extra::jsonb::json']],
    [
      'a copy in another column',
      ['ALTER TABLE jobs ADD path text', 'UPDATE jobs SET path = slug', 'ALTER TABLE jobs DROP slug'],
    ],
    [
      'columns moved into json',
      [
        'ALTER TABLE jobs ADD more jsonb',
        "UPDATE jobs SET more = jsonb_build_object('slug', slug, 'salary', salary, 'posted', posted_at)",
        'ALTER TABLE jobs DROP slug, DROP salary',
      ],
    ],
    [
      'columns moved into a table of their own',
      [
        'CREATE TABLE job_details (job_id bigint PRIMARY KEY, salary numeric(10,2), is_remote boolean)',
        'INSERT INTO job_details SELECT id, salary, is_remote FROM jobs',
        'ALTER TABLE jobs DROP salary, DROP is_remote',
      ],
    ],
    [
      'rows moved into a new table',
      ['CREATE TABLE positions (LIKE jobs)', 'INSERT INTO positions SELECT * FROM jobs', 'DROP TABLE jobs'],
    ],
    [
      'a flag in other words',
      [
        'ALTER TABLE jobs ADD mode text',
        "UPDATE jobs SET mode = CASE WHEN is_remote THEN 'remote' ELSE 'onsite' END",
        'ALTER TABLE jobs DROP is_remote',
      ],
    ],
    [
      'columns joined into one',
      [
        'ALTER TABLE jobs ADD label text',
        "UPDATE jobs SET label = title || ' ' || coalesce(slug, '')",
        'ALTER TABLE jobs DROP slug',
      ],
    ],
    [
      'a moment that a trigger notes',
      [
        "ALTER TABLE jobs ADD updated_at timestamptz DEFAULT now() - interval '3 years'",
        'CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.posted_at := now(); RETURN NEW; END $$',
        'CREATE TRIGGER note BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION note()',
        'UPDATE jobs SET updated_at = now()',
      ],
    ],
    ['rows that a migration brings', ["INSERT INTO companies VALUES (1, 'Acme'), (2, 'Initech')"]],
  ])('a value that is somewhere is not lost: %s', async (_name, up) => {
    const { up: passage, failures } = await entryOf(second(up));
    expect(lossesOf(passage)).toEqual([]);
    expect(failures).toEqual([]);
    expect(passage?.survived).toBe(passage?.values);
  });

  test.each<[string, string[], string]>([
    ['NULLs', ['ALTER TABLE jobs ALTER slug SET NOT NULL'], 'up nulls jobs (slug)'],
    [
      'NULLs that a backfill misses',
      ['ALTER TABLE jobs ADD path text', 'UPDATE jobs SET path = slug', 'ALTER TABLE jobs ALTER path SET NOT NULL'],
      'up nulls jobs (path)',
    ],
    ['any row', ['ALTER TABLE jobs ADD level text NOT NULL'], 'up any jobs (level)'],
    ['duplicates', ['ALTER TABLE jobs ADD UNIQUE (company_id, title)'], 'up duplicates jobs (company_id, title)'],
    [
      'duplicates of an expression',
      ['CREATE UNIQUE INDEX ON jobs (lower(title))'],
      'up duplicates jobs (lower(title))',
    ],
    [
      'two rows with the same default',
      ["ALTER TABLE jobs ADD code text NOT NULL DEFAULT 'x' UNIQUE"],
      'up any jobs (code)',
    ],
    ['text that is no number', ['ALTER TABLE jobs ALTER slug TYPE integer USING slug::integer'], 'up boundary ? ()'],
    [
      'a guard of its own',
      ["DO $$ BEGIN IF EXISTS (SELECT FROM jobs) THEN RAISE EXCEPTION 'jobs is not empty'; END IF; END $$"],
      'up any ? ()',
    ],
  ])('a step that fails on %s says so, and passes without them', async (_name, up, failure) => {
    const walked = await walkScripts([companiesAndJobs, second(up)]);
    const entry = walked.ledger?.entries.find(({ revision }) => revision === '0002');
    expect(entry && failuresOf(entry)).toEqual([failure]);
    expect(walked.steps.find((step) => step.revision === '0002' && step.pass === 'up')?.status).toBe('applied');
    expect(walked.head).toBeDefined();
  });

  describe('down and up again', () => {
    test('a dropped column comes back empty', async () => {
      const { down } = await entryOf(second(['ALTER TABLE jobs DROP slug'], ['ALTER TABLE jobs ADD slug text']));
      expect(lossesOf(down)).toEqual(['nulled jobs.slug']);
    });

    test('a table that is made again is empty', async () => {
      const { down } = await entryOf(
        second(
          ['ALTER TABLE jobs RENAME TO positions'],
          [
            'CREATE TABLE jobs (LIKE positions INCLUDING ALL)',
            'ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies',
            'DROP TABLE positions',
          ],
        ),
      );
      expect(lossesOf(down)).toEqual(['rows-deleted jobs']);
    });

    test('a column that was put aside comes back with its values', async () => {
      const entry = await entryOf(
        second(
          [
            'CREATE TABLE aside (id bigint PRIMARY KEY, slug text)',
            'INSERT INTO aside SELECT id, slug FROM jobs',
            'ALTER TABLE jobs DROP slug',
          ],
          [
            'ALTER TABLE jobs ADD slug text',
            'UPDATE jobs SET slug = aside.slug FROM aside WHERE aside.id = jobs.id',
            'DROP TABLE aside',
          ],
        ),
      );
      expect([entry.up, entry.down, entry.again].map(lossesOf)).toEqual([[], [], []]);
    });

    test('a way back that makes NULLs alike in a unique column fails on NULLs', async () => {
      const keyed = {
        ...companiesAndJobs,
        up: [...companiesAndJobs.up, 'ALTER TABLE jobs ADD code text UNIQUE'],
      };
      const { ledger } = await walkScripts([
        keyed,
        second(
          ['UPDATE jobs SET code = NULL WHERE id IN (SELECT id FROM jobs WHERE code IS NOT NULL LIMIT 2)'],
          ["UPDATE jobs SET code = '' WHERE code IS NULL"],
        ),
      ]);
      const entry = ledger?.entries.find(({ revision }) => revision === '0002');
      expect(entry && failuresOf(entry)).toEqual(['down nulls jobs (code)']);
    });

    test('a way back that fails on rows is a failure of rows, and the step itself passes', async () => {
      const walked = await walkScripts([
        companiesAndJobs,
        second(['ALTER TABLE jobs DROP title'], ['ALTER TABLE jobs ADD title text NOT NULL']),
      ]);
      const entry = walked.ledger?.entries.find(({ revision }) => revision === '0002');
      expect(entry && failuresOf(entry)).toEqual(['down any jobs (title)']);
      expect(walked.steps.filter(({ status }) => status !== 'applied')).toEqual([]);
    });
  });

  test('a step that fails half-way outside a transaction is walked again without rows', async () => {
    const halfWay = second(['ALTER TABLE jobs ADD note text', 'ALTER TABLE jobs ADD level text NOT NULL']);
    const walked = await walkScripts([companiesAndJobs, halfWay], { isStatementWise: true });
    expect(walked.ledger?.entries.map(failuresOf)).toEqual([['up nulls jobs (level)']]);
    expect(walked.head?.relations.find(({ name }) => name === 'jobs')?.columns.map(({ name }) => name)).toContain(
      'level',
    );
  });

  test('a migration that fails by itself is judged without rows, and no row is blamed', async () => {
    const walked = await walkScripts([companiesAndJobs, second(['ALTER TABLE job ADD note text'])]);
    expect(walked.ledger?.entries.filter(({ revision }) => revision === '0002')).toEqual([]);
    expect(walked.steps.find((step) => step.revision === '0002')).toMatchObject({
      status: 'failed',
      fault: { message: 'relation "job" does not exist' },
    });
  });

  test('rows that a way back leaves keep their numbers: the second way up gets the next ones', async () => {
    const walked = await walkScripts([
      companiesAndJobs,
      second(["INSERT INTO jobs (title) VALUES ('first')"], ['SELECT 1']),
    ]);
    expect(walked.ledger?.entries.flatMap(({ failures }) => failures)).toEqual([]);
    expect(walked.steps.map(({ status }) => status)).not.toContain('failed');
  });

  test('nothing generated is left at head, and the numbers of the next rows are those of an empty database', async () => {
    let rows: unknown;
    await walkScripts(
      [
        companiesAndJobs,
        second(["INSERT INTO jobs (title) VALUES ('first')"], ["DELETE FROM jobs WHERE title = 'first'"]),
        {
          ...second(["INSERT INTO jobs (title) VALUES ('second')"], ["DELETE FROM jobs WHERE title = 'second'"]),
          revision: '0003',
        },
      ],
      {
        options: {
          atHead: async (database) => {
            rows = await database.query('SELECT id::int, title FROM jobs ORDER BY id');
          },
        },
      },
    );
    expect(rows).toEqual([
      { id: 1, title: 'first' },
      { id: 2, title: 'second' },
    ]);
  });

  test('a column that came later than the rows has values when it goes', async () => {
    const later = second(['ALTER TABLE jobs ADD note text'], ['ALTER TABLE jobs DROP note']);
    const { ledger } = await walkScripts([
      companiesAndJobs,
      later,
      { ...second(['ALTER TABLE jobs DROP note']), revision: '0003' },
    ]);
    expect(ledger?.entries.map(({ revision, up }) => `${revision} ${lossesOf(up)?.join()}`)).toEqual([
      '0002 ',
      '0003 column-dropped jobs.note',
    ]);
  });

  test('a way back that leaves the rows of its way up does not make the second way up collide with them', async () => {
    const brings = second(["INSERT INTO jobs (title) VALUES ('first')"], ['SELECT 1']);
    const walked = await walkScripts([companiesAndJobs, brings]);
    expect(walked.steps.filter(({ status }) => status !== 'applied')).toEqual([]);
    expect(walked.ledger?.entries.flatMap(failuresOf)).toEqual([]);
  });

  test('what triggers write about generated rows is gone at head', async () => {
    const audited: ScriptStep = {
      revision: '0001',
      up: [
        'CREATE TABLE entries (id bigserial PRIMARY KEY, what text)',
        'CREATE TABLE portals (id bigint PRIMARY KEY, name text)',
        'CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO entries (what) VALUES (TG_OP); RETURN NEW; END $$',
        'CREATE TRIGGER note AFTER INSERT ON portals FOR EACH ROW EXECUTE FUNCTION note()',
      ],
    };
    let rows: unknown;
    await walkScripts([audited, second(['ALTER TABLE portals ADD url text'])], {
      options: {
        atHead: async (database) => {
          rows = await database.query('SELECT count(*)::int AS entries FROM entries');
        },
      },
    });
    expect(rows).toEqual([{ entries: 0 }]);
  });

  test('rows of partitions are taken away with what refers to them', async () => {
    const partitioned: ScriptStep = {
      revision: '0001',
      up: [
        'CREATE TABLE matches (id bigint, day date NOT NULL, score numeric, PRIMARY KEY (id, day)) PARTITION BY RANGE (day)',
        "CREATE TABLE matches_old PARTITION OF matches FOR VALUES FROM (MINVALUE) TO ('2024-01-01')",
        "CREATE TABLE matches_new PARTITION OF matches FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)",
        `CREATE TABLE reviews (
          id bigint PRIMARY KEY, match_id bigint NOT NULL, match_day date NOT NULL,
          FOREIGN KEY (match_id, match_day) REFERENCES matches (id, day)
        )`,
      ],
      down: ['DROP TABLE reviews', 'DROP TABLE matches'],
    };
    const required = second(
      ['ALTER TABLE matches ALTER score SET NOT NULL'],
      ['ALTER TABLE matches ALTER score DROP NOT NULL'],
    );
    const walked = await walkScripts([partitioned, required]);
    const entry = walked.ledger?.entries.find(({ revision }) => revision === '0002');
    expect(walked.ledger?.unfilled).toEqual([]);
    expect(entry?.failures.map(({ cohort, columns }) => `${cohort} ${columns}`)).toEqual(['nulls score']);
    expect(entry?.up?.survived).toBeGreaterThan(0);
    expect(walked.steps.filter(({ status }) => status !== 'applied')).toEqual([]);
  });

  test('history is walked up only, without rows', async () => {
    const project = scriptProject([companiesAndJobs, second(['ALTER TABLE jobs DROP slug'])]);
    const history = await project.readHistory();
    const known = new Set(history.migrations.slice(0, 1).map(({ revision }) => revision));
    const walked = await walk(project, history, server, { verify: 'all', known, prelude: [] });
    expect(walked.steps.map(({ revision, pass }) => `${pass} ${revision}`)).toEqual([
      'up 0001',
      'up 0002',
      'down 0002',
      'again 0002',
    ]);
    expect(walked.ledger?.entries.map(({ up }) => lossesOf(up))).toEqual([['column-dropped jobs.slug']]);
    expect([...(walked.underTest ?? [])]).toEqual(['0002']);
  });
});

/** Which of them it is depends on the values: five letters of different titles may be the same five or not. */
const withoutKind = (loss: string): string => loss.replace(/^(collapsed|altered)/, 'changed');
