import { describe, expect, test } from 'vitest';
import { memoryHost } from '#host/memory-host.ts';
import type { Migration } from '#migration/migration.ts';
import { knex } from '#tools/knex/knex.ts';

type Files = Readonly<Record<string, string>>;
const pg = "module.exports = { client: 'pg' };";
const both = 'exports.up = (knex) => knex.raw("SELECT 1"); exports.down = (knex) => knex.raw("SELECT 2");';

const detect = (files: Files) => knex.detect(memoryHost(files), { environment: {} });

async function read(files: Files): Promise<{ migrations: readonly Migration[]; faults: readonly unknown[] }> {
  const [project] = await detect(files);
  if (!project) throw new Error('No project was found.');
  return project.readHistory();
}

async function only(source: string, name = '1_jobs.js'): Promise<Migration> {
  const { migrations } = await read({ 'knexfile.js': pg, [`migrations/${name}`]: source });
  const [migration] = migrations;
  if (!migration) throw new Error('There is no migration.');
  return migration;
}

describe('knexfiles, read without running them', () => {
  test.each<[string, Files, { root: string; own: string }]>([
    [
      'no settings at all',
      { 'api/knexfile.js': pg, 'api/migrations/1_a.js': both },
      { root: 'api/migrations', own: 'public.knex_migrations' },
    ],
    [
      'one object per environment, the default of knex init',
      {
        'knexfile.js':
          "module.exports = { development: { client: 'sqlite3', migrations: { directory: './lite' } }, production: { client: 'postgresql', migrations: { directory: 'db/changes', tableName: 'history' } } };",
        'lite/1_a.js': both,
        'db/changes/1_a.js': both,
      },
      { root: 'db/changes', own: 'public.history' },
    ],
    [
      'settings in a constant, in a module',
      {
        'knexfile.mjs':
          "import path from 'node:path';\nconst migrations = { directory: path.join(import.meta.dirname, 'db', 'migrations'), schemaName: 'ops' };\nexport default { client: 'pg', migrations };",
        'db/migrations/1_a.mjs': 'export const up = () => {};',
      },
      { root: 'db/migrations', own: 'ops.knex_migrations' },
    ],
    [
      'a function, in TypeScript, with paths made of __dirname',
      {
        'src/knexfile.ts':
          "import type { Knex } from 'knex';\nconst root = __dirname + '/db';\nexport default async (): Promise<Knex.Config> => ({ client: 'pg', migrations: { directory: root + `/migrations`, extension: 'ts' } });",
        'src/db/migrations/1_a.ts': 'export async function up(knex: Knex): Promise<void> {}',
      },
      { root: 'src/db/migrations', own: 'public.knex_migrations' },
    ],
    [
      'a folder that the build makes',
      {
        'knexfile.js': "module.exports = { client: 'pg', migrations: { directory: './dist/migrations' } };",
        'src/migrations/1_a.ts': both,
      },
      { root: 'src/migrations', own: 'public.knex_migrations' },
    ],
    [
      'a folder that only running it would tell',
      {
        'knexfile.js':
          "const dir = require('./settings').dir; module.exports = { client: 'pg', migrations: { directory: dir } };",
        'db/migrations/001_a.js': both,
      },
      { root: 'db/migrations', own: 'public.knex_migrations' },
    ],
    [
      'a second file for other purposes',
      {
        'knexfile.app.js': "module.exports = { ...require('./knexfile') };",
        'knexfile.js': "module.exports = { client: 'pg', migrations: { tableName: 'history', directory: 'm' } };",
        'm/1_a.js': both,
      },
      { root: 'm', own: 'public.history' },
    ],
  ])('%s', async (_, files, expected) => {
    const found = await detect(files);
    expect(found.map(({ root, ownRelations, confidence }) => ({ root, ownRelations, confidence }))).toEqual([
      { root: expected.root, ownRelations: [expected.own, `${expected.own}_lock`], confidence: 1 },
    ]);
  });

  test('a project for another database is not taken', async () => {
    expect(
      await detect({ 'knexfile.js': "module.exports = { client: 'mysql2' };", 'migrations/1_a.js': both }),
    ).toEqual([]);
  });

  test('migrations without a knexfile are recognised, with less confidence', async () => {
    const files = { 'server/migrations/20260101_a.js': 'exports.up = (knex) => knex.schema.createTable("jobs");' };
    expect((await detect(files)).map(({ root, confidence }) => [root, confidence])).toEqual([
      ['server/migrations', 0.6],
    ]);
  });

  test.each([
    ['node-pg-migrate', 'exports.up = (pgm) => pgm.createTable("knex", {});'],
    ['Sequelize', 'module.exports = { up: (queryInterface) => queryInterface.createTable("knex") };'],
  ])('migrations of %s are not', async (_, source) => {
    expect(await detect({ 'migrations/20260101_a.js': source })).toEqual([]);
  });

  test('several folders are one history, by file name', async () => {
    const { migrations } = await read({
      'knexfile.js':
        "module.exports = { client: 'pg', migrations: { directory: ['b', 'a'], loadExtensions: ['.js'] } };",
      'a/2_y.js': both,
      'b/1_x.js': both,
      'b/3_z.js': both,
      'b/4_types.ts': both,
    });
    expect(migrations.map(({ revision, location }) => [revision, location.file])).toEqual([
      ['1_x', 'b/1_x.js'],
      ['2_y', 'a/2_y.js'],
      ['3_z', 'b/3_z.js'],
    ]);
  });
});

describe('migration files', () => {
  test.each<[string, string, Migration['downgrade']]>([
    ['exports.down', both, 'present'],
    [
      'module.exports as an object',
      'module.exports = { async up(knex) { await knex.raw("x"); }, async down(knex) { await knex.raw("y"); } };',
      'present',
    ],
    [
      'functions named above',
      'async function up(k) {}\nasync function down(k) { await k.raw("y"); }\nmodule.exports = { up, down };',
      'present',
    ],
    [
      'a chain of exports',
      'exports.up = (k) => k.raw("x");\nexports.down = exports.undo = (k) => k.raw("x");',
      'present',
    ],
    [
      'export function',
      'export async function up(knex) {}\nexport async function down(knex) { await knex.raw("x"); }',
      'present',
    ],
    [
      'an export list',
      'const back = (knex) => knex.raw("x");\nexport const up = () => {};\nexport { back as down };',
      'present',
    ],
    ['a default export', 'export default { up: (k) => k.raw("x"), down: (k) => k.raw("y") };', 'present'],
    ['no export', 'exports.up = (knex) => knex.raw("x");', 'absent'],
    ['an empty body', 'exports.down = function () {};', 'empty'],
    [
      'a promise of nothing',
      'exports.down = async () => { await Promise.resolve(); return Promise.resolve(); };',
      'empty',
    ],
    ['a refusal', 'exports.down = async () => { throw new Error("No way back"); };', 'irreversible'],
    ['a rejected promise', 'exports.down = () => Promise.reject(new Error("no"));', 'irreversible'],
    [
      'an empty body that says so',
      'exports.down = async () => {\n  // irreversible: rows are gone\n};',
      'irreversible',
    ],
    ['a function from elsewhere', "const { down } = require('./shared');\nexports.down = down;", 'unknown'],
  ])('a way back as %s', async (_, source, downgrade) => {
    expect((await only(source)).downgrade).toBe(downgrade);
  });

  test('calls of the schema builder and raw SQL have their lines', async () => {
    const { statements, isEmpty, location, downgradeLocation } = await only(
      [
        'exports.up = async (knex) => {',
        '  await knex.schema',
        "    .createTable('jobs', (table) => {",
        "      table.specificType('id', 'uuid').defaultTo(knex.raw('gen_random_uuid()'));",
        '    })',
        "    .alterTable('companies', (table) => table.text('note'));",
        '  await knex.raw(`',
        '    CREATE INDEX ON jobs (id);',
        '    CREATE INDEX ON companies (note);',
        '  `);',
        "  await knex('jobs').where({ id: 1 }).update({ title: knex.raw('upper(title)') });",
        '};',
        'exports.down = (knex) => knex.schema.dropTable("jobs");',
      ].join('\n'),
    );
    expect(
      statements.map(({ direction, form, text, location: { line } }) => [direction, form, line, text.slice(0, 32)]),
    ).toEqual([
      ['upgrade', 'call', 3, "knex.schema.createTable('jobs', "],
      ['upgrade', 'call', 6, "knex.schema.alterTable('companie"],
      ['upgrade', 'sql', 8, 'CREATE INDEX ON jobs (id)'],
      ['upgrade', 'sql', 9, 'CREATE INDEX ON companies (note)'],
      ['upgrade', 'call', 11, "knex('jobs').where({ id: 1 }).up"],
      ['downgrade', 'call', 13, 'knex.schema.dropTable("jobs")'],
    ]);
    expect({ isEmpty, location, downgradeLocation }).toEqual({
      isEmpty: false,
      location: { file: 'migrations/1_jobs.js', line: 1 },
      downgradeLocation: { file: 'migrations/1_jobs.js', line: 13 },
    });
  });

  test('TypeScript keeps its lines', async () => {
    const { statements } = await only(
      "import type { Knex } from 'knex';\n\ninterface Job {\n  id: number;\n}\n\nexport async function up(knex: Knex): Promise<void> {\n  await knex.raw<Job>('CREATE TABLE jobs (id int)');\n}\n",
      '1_jobs.ts',
    );
    expect(statements).toMatchObject([{ form: 'sql', location: { line: 8 } }]);
  });

  test('a stub is seen by its comment, a table of todos is none', async () => {
    expect(
      (await only('exports.up = async () => {\n  // TODO: create the tables\n};', '1_todo.js')).placeholders,
    ).toEqual([{ text: 'TODO: create the tables', location: { file: 'migrations/1_todo.js', line: 2 } }]);
    expect((await only(both, '1_add_todo.js')).placeholders).toEqual([]);
  });

  test('a file that cannot be read is a fault with its line, and stays in the history', async () => {
    const { migrations, faults } = await read({
      'knexfile.js': pg,
      'migrations/1_a.js': 'exports.up = (\n  => {',
      'migrations/2_b.js': both,
    });
    expect(migrations.map(({ downgrade }) => downgrade)).toEqual(['unknown', 'present']);
    expect(faults).toMatchObject([{ kind: 'unreadable-file', location: { file: 'migrations/1_a.js', line: 2 } }]);
  });

  test('the time in a name is its date', async () => {
    expect(await only(both, '20260105090000_companies.js')).toMatchObject({ date: '2026-01-05', title: 'companies' });
  });
});
