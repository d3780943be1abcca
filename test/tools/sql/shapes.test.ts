import { describe, expect, test } from 'vitest';
import { memoryHost } from '#host/memory-host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import { sql } from '#tools/sql/sql.ts';
import type { MigrationProject } from '#tools/tool.ts';

type Files = Readonly<Record<string, string>>;
const create = 'CREATE TABLE jobs (id int);\n';
const drop = 'DROP TABLE jobs;\n';

const projects = (files: Files, path?: string): Promise<readonly MigrationProject[]> =>
  sql.detect(memoryHost(files), { environment: {}, ...(path === undefined ? {} : { path }) });

async function historyOf(files: Files): Promise<MigrationHistory> {
  const [project] = await projects(files);
  if (!project) throw new Error('No project was found.');
  return project.readHistory();
}

describe('shapes', () => {
  test.each<[string, Files, { title: string; root: string; revisions: string[]; down: string[]; way: string }]>([
    [
      'golang-migrate pairs files by number, whatever their titles',
      {
        'db/migration/000002_jobs.up.sql': create,
        'db/migration/000010_more.up.sql': create,
        'db/migration/000010_undo_more.down.sql': drop,
      },
      {
        title: 'golang-migrate',
        root: 'db/migration',
        revisions: ['000002_jobs', '000010_more'],
        down: ['absent', 'present'],
        way: 'per-migration',
      },
    ],
    [
      'where several numbers are taken twice, the runner counts by names',
      Object.fromEntries(
        ['0000_a', '0000_b', '0001_c', '0001_d', '0002_e', '0002_f', '0003_g'].flatMap((name) => [
          [`db/migration/${name}.up.sql`, create],
          [`db/migration/${name}.down.sql`, drop],
        ]),
      ),
      {
        title: 'files with .up and .down',
        root: 'db/migration',
        revisions: ['0000_a', '0000_b', '0001_c', '0001_d', '0002_e', '0002_f', '0003_g'],
        down: Array.from({ length: 7 }, () => 'present'),
        way: 'per-migration',
      },
    ],
    [
      'goose keeps both ways in one file',
      {
        'assets/migrations/00001_jobs.sql': `-- +goose Up\n${create}\n-- +goose Down\n${drop}`,
        'assets/migrations/00002_x.sql': '-- +goose Up\n',
      },
      {
        title: 'goose',
        root: 'assets/migrations',
        revisions: ['00001_jobs', '00002_x'],
        down: ['present', 'absent'],
        way: 'per-migration',
      },
    ],
    [
      'dbmate marks its ways',
      { 'db/migrations/20260101000000_jobs.sql': `-- migrate:up\n${create}-- migrate:down\n` },
      {
        title: 'dbmate',
        root: 'db/migrations',
        revisions: ['20260101000000_jobs'],
        down: ['empty'],
        way: 'per-migration',
      },
    ],
    [
      'tern drops below the line',
      {
        'sql/migrations/001_a.sql': create,
        'sql/migrations/002_b.sql': `${create}---- create above / drop below ----\n${drop}`,
        'sql/migrations/tern.conf': '',
      },
      {
        title: 'tern',
        root: 'sql/migrations',
        revisions: ['001_a', '002_b'],
        down: ['absent', 'present'],
        way: 'per-migration',
      },
    ],
    [
      'Flyway sorts versions as numbers and runs repeatable files last',
      {
        'src/main/resources/db/migration/V1.10__c.sql': create,
        'src/main/resources/db/migration/V1_2__b.sql': create,
        'src/main/resources/db/migration/R__view.sql': 'SELECT 1;',
        'src/main/resources/db/migration/U1.10__c.sql': drop,
      },
      {
        title: 'Flyway',
        root: 'src/main/resources/db/migration',
        revisions: ['V1_2__b', 'V1.10__c', 'R__view'],
        down: ['absent', 'present', 'absent'],
        way: 'per-migration',
      },
    ],
    [
      'Prisma has a folder per migration and no way back',
      {
        'prisma/migrations/20260101_init/migration.sql': create,
        'prisma/migrations/20260102_more/migration.sql': create,
        'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      },
      {
        title: 'Prisma',
        root: 'prisma/migrations',
        revisions: ['20260101_init', '20260102_more'],
        down: ['absent', 'absent'],
        way: 'no',
      },
    ],
    [
      'the journal of Drizzle decides, not the folder',
      {
        'drizzle/0000_init.sql': create,
        'drizzle/0001_left_over.sql': '-- moved to 0001_jobs\n',
        'drizzle/0001_jobs.sql': create,
        'drizzle/meta/_journal.json': '{"dialect":"postgresql","entries":[{"tag":"0000_init"},{"tag":"0001_jobs"}]}',
      },
      {
        title: 'Drizzle',
        root: 'drizzle',
        revisions: ['0000_init', '0001_jobs'],
        down: ['absent', 'absent'],
        way: 'no',
      },
    ],
    [
      'numbered files may have a folder of their own below migrations',
      { 'migrations/tenant/0001-jobs.sql': create, 'migrations/tenant/0002-more.sql': create },
      {
        title: 'numbered SQL files',
        root: 'migrations/tenant',
        revisions: ['0001-jobs', '0002-more'],
        down: ['absent', 'absent'],
        way: 'no',
      },
    ],
    [
      'Diesel has a folder with two files',
      { 'migrations/2026-01-01-000000_jobs/up.sql': create, 'migrations/2026-01-01-000000_jobs/down.sql': drop },
      {
        title: 'folders with up.sql and down.sql',
        root: 'migrations',
        revisions: ['2026-01-01-000000_jobs'],
        down: ['present'],
        way: 'per-migration',
      },
    ],
    [
      'numbered files count as people count',
      { 'migrations/10_c.sql': create, 'migrations/2_b.sql': create, 'migrations/1_a.sql': create },
      {
        title: 'numbered SQL files',
        root: 'migrations',
        revisions: ['1_a', '2_b', '10_c'],
        down: ['absent', 'absent', 'absent'],
        way: 'no',
      },
    ],
  ])('%s', async (_, files, expected) => {
    const found = await projects(files);
    expect(found.map(({ title, root, reversibility }) => ({ title, root, reversibility }))).toEqual([
      { title: `SQL files (${expected.title})`, root: expected.root, reversibility: expected.way },
    ]);
    const { migrations, faults } = await historyOf(files);
    expect(migrations.map(({ revision }) => revision)).toEqual(expected.revisions);
    expect(migrations.map(({ downgrade }) => downgrade)).toEqual(expected.down);
    expect(faults).toEqual([]);
  });

  test('what the journal of Drizzle names and is not there, and what it does not name, are faults', async () => {
    const { migrations, faults } = await historyOf({
      'drizzle/0001_jobs.sql': create,
      'drizzle/0002_more.sql': create,
      'drizzle/0003_notes.sql': '-- nothing\n',
      'drizzle/meta/_journal.json': '{"dialect":"postgresql","entries":[{"tag":"0000_init"},{"tag":"0001_jobs"}]}',
    });
    expect(migrations.map(({ revision }) => revision)).toEqual(['0001_jobs']);
    expect(faults).toEqual([
      {
        kind: 'unreadable-file',
        reason: 'meta/_journal.json names it, and it is not there',
        location: { file: 'drizzle/0000_init.sql' },
      },
      {
        kind: 'unreadable-file',
        reason: 'meta/_journal.json does not name it',
        location: { file: 'drizzle/0002_more.sql' },
      },
    ]);
  });

  test.each([
    ['queries of an application', { 'db/query/1_job.sql': 'SELECT 1;' }],
    ['seeds', { 'db/seeds/001_jobs.sql': 'INSERT INTO jobs VALUES (1);' }],
    [
      'rows for developers beside the migrations',
      { 'db/local/V99_0__jobs.sql': 'INSERT INTO jobs VALUES (1);', 'db/local/init/init.sql': create },
    ],
    ['ways back in a folder of their own', { 'migrations/down/001_jobs.sql': drop }],
    ['files of a MySQL sibling', { 'migrations/mysql/001_jobs.up.sql': create }],
    ['files that quote like MySQL', { 'migrations/001_jobs.up.sql': 'CREATE TABLE `jobs` (id int);' }],
    ['files of a driver for SQLite', { 'drivers/riversqlite/migrations/001_jobs.up.sql': create }],
    ['files whose folder names SQLite among other words', { 'sqlite-store/db/migration_sqlite/V1__jobs.sql': create }],
    [
      "files with SQLite's functions",
      {
        'migrations/001_jobs.up.sql': create,
        'migrations/002_at.up.sql': "CREATE TABLE a (at INTEGER NOT NULL DEFAULT (strftime('%s', 'now')));",
      },
    ],
    [
      "files with SQLite's type for bytes",
      { 'migrations/001_jobs.up.sql': 'CREATE TABLE jobs (id int, cek blob not null);' },
    ],
    [
      'a Prisma project for SQLite',
      {
        'prisma/migrations/1_a/migration.sql': create,
        'prisma/migrations/migration_lock.toml': 'provider = "sqlite"',
      },
    ],
    ['a folder of loose scripts', { 'scripts/fix.sql': 'SELECT 1;', 'scripts/1_other.sql': 'SELECT 1;' }],
  ])('%s are not taken for migrations', async (_, files) => {
    expect(await projects(files as Files)).toEqual([]);
  });

  test('PostgreSQL is chosen among siblings for several databases', async () => {
    const found = await projects({
      'm/postgres/1_a.up.sql': create,
      'm/mysql/1_a.up.sql': create,
      'm/sqlite/1_a.up.sql': create,
    });
    expect(found.map(({ root }) => root)).toEqual(['m/postgres']);
  });

  test.each([
    [
      'a column called blob',
      'CREATE TABLE files (id int, blob bytea); ALTER TABLE files ADD COLUMN IF NOT EXISTS blob text;',
    ],
    ['a domain for it', 'CREATE DOMAIN blob AS bytea; CREATE TABLE files (content blob NOT NULL);'],
    [
      'a moved table',
      'CREATE TABLE files (id int); COMMENT ON TABLE files IS $$was `files` in MySQL, AUTOINCREMENT$$;',
    ],
  ])('%s is PostgreSQL', async (_, text) => {
    expect(await projects({ 'mysql-to-postgres/migrations/001_files.up.sql': text })).toHaveLength(1);
  });

  test('a folder named for PostgreSQL is the surer guess where others are for SQLite', async () => {
    const found = await projects({
      'client/migrations/001_a.sql': create,
      'meta/migrations/001_a.sql': "CREATE TABLE meta (at INTEGER DEFAULT (strftime('%s', 'now')));",
      'server-postgres/migrations/001_a.sql': create,
    });
    expect(found.map(({ root, confidence }) => [root, confidence > 0.5])).toEqual([
      ['client/migrations', false],
      ['server-postgres/migrations', true],
    ]);
  });

  test('a configured folder is read wherever it lies', async () => {
    const files = { 'db/schema/1_a.sql': create, 'db/migrations/1_a.up.sql': create };
    expect((await projects(files, 'db/schema')).map(({ root }) => root)).toEqual(['db/schema']);
  });
});

describe('history', () => {
  test('code between the folders of Prisma is named as not replayed', async () => {
    const { migrations } = await historyOf({
      'prisma/migrations/1_a/migration.sql': create,
      'prisma/migrations/2_b/migration.ts': 'export const run = () => {};\n',
      'prisma/migrations/3_c/migration.sql': drop,
    });
    expect(migrations.map(({ revision, notReplayed }) => [revision, notReplayed?.[0]?.because])).toEqual([
      ['1_a', undefined],
      ['2_b', 'it is code, not SQL'],
      ['3_c', undefined],
    ]);
  });

  test.each([
    ['of Go', 'CREATE TABLE {{ index .Options "Namespace" }}.jobs (id int);'],
    ['of Flyway', `CREATE TABLE \${schema}.jobs (id int);`],
  ])('a template %s is no SQL yet', async (_, text) => {
    const { migrations } = await historyOf({ 'm/V1__a.sql': create, 'm/V2__b.sql': text });
    expect(migrations.map(({ notReplayed }) => notReplayed?.map(({ because }) => because))).toEqual([
      undefined,
      ['it is a template that another program fills'],
    ]);
    expect(migrations[1]).toMatchObject({ statements: [], downgrade: 'unknown' });
  });

  test('beside a template, braces in names and bodies are to be filled, too', async () => {
    const { migrations } = await historyOf({
      'm/V1__a.sql': 'CREATE TABLE {{.Schema}}.jobs (id int);',
      'm/V2__b.sql': 'CREATE INDEX ON "{{.Schema}}".jobs (id);',
      'm/V3__c.sql': 'DO $$ BEGIN DELETE FROM {{ .Schema }}.jobs; END $$;',
      'm/V4__d.sql': "COMMENT ON TABLE notes IS '{1,{2}}';",
    });
    expect(migrations.map(({ notReplayed = [] }) => notReplayed.length)).toEqual([1, 1, 1, 0]);
  });

  test('braces in texts and comments are no template', async () => {
    const { migrations } = await historyOf({
      'm/1_a.up.sql':
        "-- {{ later }}\nCREATE TABLE a (cells int[] DEFAULT '{{1,2},{3,4}}', body text DEFAULT $${{}}$$);\n",
    });
    expect(migrations[0]?.notReplayed).toBeUndefined();
  });

  test('two files with one number are a duplicate version, and both stay', async () => {
    const { migrations, faults } = await historyOf({
      'migrations/000001_jobs.up.sql': create,
      'migrations/000001_resumes.up.sql': create,
    });
    expect(migrations).toHaveLength(2);
    expect(faults).toMatchObject([
      {
        kind: 'duplicate-version',
        files: [{ file: 'migrations/000001_jobs.up.sql' }, { file: 'migrations/000001_resumes.up.sql' }],
      },
    ]);
  });

  test('a number that is taken twice pairs by title', async () => {
    const { migrations } = await historyOf({
      'migrations/0001_a.up.sql': create,
      'migrations/0001_b.down.sql': drop,
      'migrations/0001_b.up.sql': create,
      'migrations/0002_c.up.sql': create,
      'migrations/0002_undo_c.down.sql': drop,
    });
    expect(migrations.map(({ downgradeLocation }) => downgradeLocation?.file)).toEqual([
      undefined,
      'migrations/0001_b.down.sql',
      'migrations/0002_undo_c.down.sql',
    ]);
  });

  test('statements have the lines of their file, also below a mark', async () => {
    const { migrations } = await historyOf({
      'migrations/1_jobs.sql': `-- +goose Up\n\n${create}-- +goose Down\n-- away with it\n${drop}`,
    });
    expect(migrations[0]?.statements.map(({ direction, location }) => [direction, location.line])).toEqual([
      ['upgrade', 3],
      ['downgrade', 6],
    ]);
    expect(migrations[0]?.downgradeLocation).toEqual({ file: 'migrations/1_jobs.sql', line: 4 });
  });

  test('placeholders, irreversible marks and empty ways up are seen', async () => {
    const { migrations } = await historyOf({
      'migrations/1_a.up.sql': '-- TODO: write this\n',
      'migrations/1_a.down.sql': '-- irreversible: rows are gone\n',
    });
    expect(migrations[0]).toMatchObject({
      isEmpty: true,
      downgrade: 'irreversible',
      placeholders: [{ text: 'TODO: write this', location: { file: 'migrations/1_a.up.sql', line: 1 } }],
    });
  });

  test('lines for psql, foreign COPY formats and Go code are named as not replayed', async () => {
    const { migrations } = await historyOf({
      'migrations/1_a.sql': '-- +goose Up\n\\! rm file\nCOPY jobs FROM STDIN WITH CSV;\n1\n\\.\n',
      'migrations/2_b.go': 'package migrations\n',
    });
    expect(migrations.map(({ notReplayed }) => notReplayed?.map(({ because }) => because))).toEqual([
      ['it is a command for psql', 'its rows are not in the plain text format'],
      ['it is code, not SQL'],
    ]);
    expect(migrations[1]?.downgrade).toBe('unknown');
  });
});
