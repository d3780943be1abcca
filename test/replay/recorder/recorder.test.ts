import { describe, expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import { type Migration, revisionId } from '#migration/migration.ts';
import type { RecordedStatement } from '#migration/recording.ts';
import { recordLocks } from '#replay/recorder/install-recorder.ts';
import { recorder } from '#replay/recorder/recorder.ts';
import { catalogEngines } from '../../support/all-servers.ts';
import { testDatabase } from '../../support/database.ts';

const migration: Migration = {
  revision: revisionId('0001'),
  parents: [],
  title: 'jobs',
  location: { file: 'migrations/0001_jobs.sql' },
  downgrade: 'absent',
  placeholders: [],
  statements: [],
  digest: '',
};

async function recorded(database: Database, before: string, script: string): Promise<readonly RecordedStatement[]> {
  await database.execute(before);
  const seen = recorder(database);
  if (!seen) throw new Error('No event triggers.');
  await seen.start();
  for (const part of script.split(';;')) await database.execute(part);
  return (await seen.take(migration, 'up')).statements;
}

interface Seen {
  readonly locks?: readonly string[];
  readonly rewrites?: readonly string[];
  readonly scans?: readonly string[];
}

const shortly = ({ locks, rewrites, scans }: RecordedStatement): Required<Seen> => ({
  locks: locks.map(({ mode, relation }) => `${mode} ${relation.name}`),
  rewrites: rewrites.map(({ relation, reason }) => `${relation.name} ${reason}`),
  scans: scans.map(({ relation }) => relation.name),
});

const onJobs = 'ACCESS EXCLUSIVE jobs';
const bothEnds = ['SHARE ROW EXCLUSIVE companies', 'SHARE ROW EXCLUSIVE jobs'];

// Each statement on relations that were there before; `;;` parts what the client sends by itself.
const facts: readonly (readonly [script: string, seen: Seen])[] = [
  ['ALTER TABLE jobs ADD COLUMN pay int', { locks: [onJobs] }],
  ['ALTER TABLE jobs ADD COLUMN pay int DEFAULT 5', { locks: [onJobs] }],
  [
    'ALTER TABLE jobs ADD COLUMN seen timestamptz DEFAULT clock_timestamp()',
    { locks: [onJobs, 'SHARE jobs'], rewrites: ['jobs default'], scans: ['jobs'] },
  ],
  [
    'ALTER TABLE jobs ADD COLUMN number serial',
    { locks: [onJobs, 'SHARE jobs'], rewrites: ['jobs default'], scans: ['jobs'] },
  ],
  [
    'ALTER TABLE jobs ADD COLUMN loud text GENERATED ALWAYS AS (upper(title)) STORED',
    { locks: [onJobs, 'SHARE jobs'], rewrites: ['jobs default'], scans: ['jobs'] },
  ],
  [
    'ALTER TABLE jobs ALTER score TYPE bigint',
    { locks: [onJobs, 'SHARE jobs'], rewrites: ['jobs type'], scans: ['jobs'] },
  ],
  ['ALTER TABLE jobs ALTER url TYPE text', { locks: [onJobs] }],
  ['ALTER TABLE jobs ALTER url TYPE varchar(500)', { locks: [onJobs] }],
  ['ALTER TABLE jobs SET UNLOGGED', { locks: [onJobs, 'SHARE jobs'], rewrites: ['jobs persistence'], scans: ['jobs'] }],
  ['ALTER TABLE jobs ALTER title SET NOT NULL', { locks: [onJobs], scans: ['jobs'] }],
  ['ALTER TABLE jobs ALTER checked SET NOT NULL', { locks: [onJobs] }],
  ['ALTER TABLE jobs ADD CHECK (score > 0)', { locks: [onJobs], scans: ['jobs'] }],
  ['ALTER TABLE jobs ADD CHECK (score > 0) NOT VALID', { locks: [onJobs] }],
  [
    'ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies',
    {
      locks: ['SHARE ROW EXCLUSIVE companies', 'ROW SHARE companies', 'SHARE ROW EXCLUSIVE jobs'],
      scans: ['companies', 'jobs'],
    },
  ],
  ['ALTER TABLE jobs ADD FOREIGN KEY (company_id) REFERENCES companies NOT VALID', { locks: bothEnds }],
  [
    'ALTER TABLE jobs ADD COLUMN agency_id bigint REFERENCES companies',
    { locks: ['SHARE ROW EXCLUSIVE companies', onJobs, 'SHARE ROW EXCLUSIVE jobs'] },
  ],
  ['ALTER TABLE jobs VALIDATE CONSTRAINT jobs_positive', { locks: ['SHARE UPDATE EXCLUSIVE jobs'], scans: ['jobs'] }],
  ['ALTER TABLE jobs ADD UNIQUE (url)', { locks: [onJobs, 'SHARE jobs'], scans: ['jobs'] }],
  ['CREATE INDEX jobs_url_idx ON jobs (url)', { locks: ['SHARE jobs'], scans: ['jobs'] }],
  ['CREATE INDEX CONCURRENTLY jobs_url_idx ON jobs (url)', {}],
  ['DROP INDEX jobs_title_idx', { locks: [onJobs] }],
  ['DROP INDEX CONCURRENTLY jobs_title_idx', {}],
  ['ALTER TABLE jobs RENAME TO postings', { locks: [onJobs] }],
  ['CREATE TABLE matches (job_id bigint REFERENCES jobs)', { locks: ['SHARE ROW EXCLUSIVE jobs'] }],
  ['CREATE TABLE portals (id bigint PRIMARY KEY)', {}],
  ["DO $$ BEGIN EXECUTE 'ALTER TABLE jobs ALTER title SET NOT NULL'; END $$", { locks: [onJobs], scans: ['jobs'] }],
  ['TRUNCATE jobs', { rewrites: ['jobs filenode'] }],
  ['CLUSTER jobs USING jobs_pkey', { rewrites: ['jobs filenode'] }],
  ['VACUUM FULL jobs', { rewrites: ['jobs filenode'] }],
];

const schema = `
  CREATE TABLE companies (id bigint PRIMARY KEY, name text);
  CREATE TABLE jobs (
    id bigint PRIMARY KEY, company_id bigint, title text, url varchar(200), score int,
    checked text CONSTRAINT jobs_checked CHECK (checked IS NOT NULL)
  );
  CREATE INDEX jobs_title_idx ON jobs (title);
  ALTER TABLE jobs ADD CONSTRAINT jobs_positive CHECK (score > -1) NOT VALID;
  INSERT INTO companies VALUES (1, 'Acme');
  INSERT INTO jobs VALUES (1, 1, 'Miller', 'https://jobs.example/1', 3, 'yes')`;

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test.each(facts)('%s', async (script, seen) => {
    const statements = await recorded(await databases.empty(), schema, script);
    expect(statements.map(shortly)).toEqual([{ locks: [], rewrites: [], scans: [], ...seen }]);
  });

  test('a lock that the transaction already holds is not taken again', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      'ALTER TABLE jobs ADD COLUMN pay int; ALTER TABLE jobs ADD COLUMN place text',
    );
    expect(statements.map(({ locks }) => locks.length)).toEqual([1, 0]);
    expect(new Set(statements.map(({ transaction }) => transaction)).size).toBe(1);
  });

  test('each statement of a script has its own text', async () => {
    const script = `-- pay
      ALTER TABLE jobs ADD COLUMN pay int; CREATE UNIQUE INDEX jobs_url_idx ON jobs (url);
      UPDATE jobs SET pay = 1; ALTER TABLE companies ADD COLUMN place text`;
    const statements = await recorded(await databases.empty(), schema, script);
    expect(statements.filter(({ tag }) => tag !== 'unseen').map(({ text }) => text)).toEqual([
      'ALTER TABLE jobs ADD COLUMN pay int',
      'CREATE UNIQUE INDEX jobs_url_idx ON jobs (url)',
      'ALTER TABLE companies ADD COLUMN place text',
    ]);
  });

  test('locks of statements that fire no event show before the next one', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      'LOCK TABLE jobs IN SHARE MODE; ALTER TABLE companies ADD COLUMN place text',
    );
    expect(statements.map(({ tag, locks }) => [tag, ...locks.map(({ mode }) => mode)])).toEqual([
      ['unseen', 'SHARE'],
      ['ALTER TABLE', 'ACCESS EXCLUSIVE'],
    ]);
  });

  test('locks of the last statements show before the commit, each relation for itself', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      `BEGIN; ALTER TABLE jobs ADD COLUMN pay int; INSERT INTO companies VALUES (2, 'Bell'); UPDATE jobs SET pay = 1;
       LOCK TABLE companies IN SHARE MODE; COMMIT;;ALTER TABLE jobs ADD COLUMN place text`,
    );
    expect(
      statements.map(({ tag, locks }) => [tag, ...locks.map(({ mode, relation }) => `${mode} ${relation.name}`)]),
    ).toEqual([
      ['ALTER TABLE', onJobs],
      ['unseen', 'SHARE companies', 'ROW EXCLUSIVE companies'],
      ['unseen', 'ROW EXCLUSIVE jobs'],
      ['ALTER TABLE', onJobs],
    ]);
    expect(new Set(statements.map(({ transaction }) => transaction)).size).toBe(2);
  });

  test('locks of a transaction that fires no event show where its owner asks', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      `BEGIN; LOCK TABLE jobs IN EXCLUSIVE MODE; UPDATE companies SET name = 'Bell'; ${recordLocks}; COMMIT;;
       ALTER TABLE jobs ADD COLUMN place text`,
    );
    expect(
      statements.map(({ tag, locks }) => [tag, ...locks.map(({ mode, relation }) => `${mode} ${relation.name}`)]),
    ).toEqual([
      ['unseen', 'ROW EXCLUSIVE companies'],
      ['unseen', 'EXCLUSIVE jobs'],
      ['ALTER TABLE', onJobs],
    ]);
  });

  test('asking where no recorder is, or for a role without rights, does nothing', async () => {
    const database = await databases.empty();
    await database.execute(`${recordLocks}; SELECT 1`);
    await database.execute('DROP ROLE IF EXISTS recorder_guest; CREATE ROLE recorder_guest');
    const statements = await recorded(database, schema, `BEGIN; SET LOCAL ROLE recorder_guest; ${recordLocks}; COMMIT`);
    expect(statements).toEqual([]);
    await database.execute('DROP ROLE recorder_guest');
  });

  test('a transaction that checks its constraints midway is seen to its end', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      `BEGIN; ALTER TABLE jobs ADD COLUMN pay int; UPDATE jobs SET pay = 1; SET CONSTRAINTS ALL IMMEDIATE;
       ALTER TABLE jobs ALTER pay SET NOT NULL; COMMIT`,
    );
    expect(statements.map(({ tag, locks }) => [tag, ...locks.map(({ mode }) => mode)])).toEqual([
      ['ALTER TABLE', 'ACCESS EXCLUSIVE'],
      ['unseen', 'ROW EXCLUSIVE'],
      ['ALTER TABLE'],
    ]);
  });

  test('a scan of an earlier transaction is not counted', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      'SELECT count(*) FROM jobs;;ALTER TABLE jobs ADD COLUMN pay int',
    );
    expect(statements.map(({ scans }) => scans)).toEqual([[]]);
  });

  test('CASCADE victims are told from what was named and from its parts', async () => {
    const statements = await recorded(
      await databases.empty(),
      `${schema}; ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY (company_id) REFERENCES companies;
       CREATE VIEW employers AS SELECT name FROM companies`,
      'DROP TABLE companies CASCADE',
    );
    const dropped = statements.flatMap((statement) => statement.dropped);
    expect(dropped.filter(({ isNamed }) => isNamed).map(({ identity }) => identity)).toEqual(['public.companies']);
    expect(
      dropped
        .filter(({ isCascaded }) => isCascaded)
        .map(({ identity }) => identity)
        .sort(),
    ).toEqual(['jobs_company on public.jobs', 'public.employers']);
    expect(dropped.filter(({ isNamed, isCascaded }) => !isNamed && !isCascaded).length).toBeGreaterThan(0);
  });

  test('the relation of a dropped index is known', async () => {
    const statements = await recorded(await databases.empty(), schema, 'DROP INDEX jobs_title_idx');
    expect(statements[0]?.dropped).toMatchObject([{ kind: 'index', isNamed: true, relation: { name: 'jobs' } }]);
  });

  test('timeouts are those in effect', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      `ALTER TABLE jobs ADD COLUMN pay int;;SET lock_timeout = '4s'; ALTER TABLE jobs ADD COLUMN place text;;RESET lock_timeout`,
    );
    expect(statements.map(({ lockTimeoutMilliseconds }) => lockTimeoutMilliseconds)).toEqual([0, 4000]);
  });

  test('the limit that the scratch database itself has is not one of the migration', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      `ALTER TABLE jobs ADD COLUMN pay int;;SET statement_timeout = '4s'; ALTER TABLE jobs ADD COLUMN place text;;RESET statement_timeout`,
    );
    expect(statements.map(({ statementTimeoutMilliseconds }) => statementTimeoutMilliseconds)).toEqual([0, 4000]);
  });

  test('statements in DO blocks of a script have the text of their block', async () => {
    const block = (column: string) =>
      `DO $$ BEGIN ALTER TABLE jobs ADD COLUMN ${column} int; EXCEPTION WHEN duplicate_column THEN NULL; END $$`;
    const plain = 'ALTER TABLE jobs ALTER title SET NOT NULL';
    const script = [block('a'), plain, block('b')].join(';\n');
    const statements = await recorded(await databases.empty(), schema, script);
    expect(statements.map(({ text }) => text)).toEqual([block('a'), plain, block('b')]);
    expect(statements.map(({ acts }) => acts.map(({ kind }) => kind))).toEqual([[], ['set-not-null'], []]);
  });

  test('a statement that takes its time says how long', async () => {
    const slowly = 'CREATE TABLE drafts AS SELECT 1 AS id FROM pg_sleep(0.2)';
    const [statement] = await recorded(await databases.empty(), schema, slowly);
    expect(statement?.milliseconds).toBeGreaterThanOrEqual(200);
  });

  test('a migration that sets role and search_path is seen all the same', async () => {
    const database = await databases.empty();
    await database.execute(
      'DROP ROLE IF EXISTS recorder_tenant; CREATE ROLE recorder_tenant; GRANT ALL ON SCHEMA public TO recorder_tenant',
    );
    const statements = await recorded(
      database,
      `${schema}; ALTER TABLE jobs OWNER TO recorder_tenant`,
      'SET ROLE recorder_tenant; SET search_path = public; ALTER TABLE jobs ADD COLUMN pay int;;RESET ALL; RESET ROLE',
    );
    expect(statements.map(({ locks }) => locks.length)).toEqual([1]);
    await database.execute('DROP OWNED BY recorder_tenant; DROP ROLE recorder_tenant');
  });

  test('what was rolled back was not done', async () => {
    const statements = await recorded(
      await databases.empty(),
      schema,
      'BEGIN; ALTER TABLE jobs ADD COLUMN pay int; ROLLBACK;;ALTER TABLE jobs ADD COLUMN place text',
    );
    expect(statements.map(({ text }) => text)).toEqual(['ALTER TABLE jobs ADD COLUMN place text']);
  });
});
