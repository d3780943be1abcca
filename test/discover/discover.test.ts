import { describe, expect, test } from 'vitest';
import { discover } from '#discover/discover.ts';
import type { ModelReader } from '#models/reader.ts';
import { tools } from '#tools/index.ts';
import type { MigrationTool } from '#tools/tool.ts';
import { UserError } from '../../src/errors.ts';
import { withCheckout } from '../support/hosts.ts';

const settings = {
  migrations: { bases: [], heads: [], environment: {} },
  models: { unmanaged: [] },
  dictionary: { exempt: [], aliases: {}, partial: false },
};

const discovered = (
  files: Readonly<Record<string, string>>,
  changes: object = {},
  readers: readonly ModelReader[] = [],
) => withCheckout(files, (host) => discover(host, { ...settings, ...changes }, tools, readers));

const refusal = async (files: Readonly<Record<string, string>>, changes: object = {}): Promise<UserError> => {
  const error: unknown = await discovered(files, changes).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('It was not refused.');
  return error;
};

const jobs = {
  'db/migrations/1_jobs.up.sql': 'CREATE TABLE jobs (id int);',
  'db/migrations/1_jobs.down.sql': 'DROP TABLE jobs;',
};
const knexProject = (folder: string) => ({
  [`${folder}knexfile.js`]: "module.exports = { client: 'pg' };",
  [`${folder}migrations/20260101000000_jobs.js`]:
    'exports.up = (knex) => knex.raw("SELECT 1"); exports.down = () => undefined;',
});
const page = '# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n| id | int | |\n';

describe('projects', () => {
  test('a checkout without migrations is refused with what was looked for and the line to write', async () => {
    const error = await refusal({ 'README.md': '# jobs' });
    expect(error.code).toBe('nothing-to-audit');
    expect(error.message).toContain('Alembic, Knex, SQL files');
    expect(error.remedy).toContain('migrations:\n    path:');
  });

  test('a configured path without migrations is named', async () => {
    const error = await refusal(jobs, { migrations: { ...settings.migrations, path: 'database' } });
    expect(error).toMatchObject({ code: 'nothing-to-audit' });
    expect(error.message).toContain('migrations.path, which is database');
  });

  test('two projects in one repository are both found, and one can be asked for', async () => {
    const files = { ...jobs, ...knexProject('services/portal/') };
    const { projects } = await discovered(files);
    expect(projects.map(({ name }) => name)).toEqual(['db/migrations', 'services/portal/migrations']);
    const one = await discovered(files, { project: 'db/migrations' });
    expect(one.projects.map(({ migrations }) => migrations.tool)).toEqual(['sql']);
    const error = await refusal(files, { project: 'portal' });
    expect(error.code).toBe('unknown-project');
    expect(error.remedy).toBe('Its projects are: db/migrations, services/portal/migrations.');
  });

  test('SQL files that a Knex project keeps beside its migrations are no project of their own', async () => {
    const { projects, notices } = await discovered({
      ...knexProject(''),
      'migrations/sql/1_jobs.up.sql': 'CREATE TABLE jobs (id int);',
    });
    expect(projects.map(({ migrations }) => migrations.tool)).toEqual(['knex']);
    expect(notices).toMatchObject([{ what: 'SQL files (golang-migrate) in migrations/sql' }]);
  });

  test('a folder of numbered files is a guess that gives way to a certain project', async () => {
    const guess = { 'scripts/migrations/001_fix.sql': 'SELECT 1;' };
    expect((await discovered(guess)).projects).toHaveLength(1);
    const both = await discovered({ ...guess, ...knexProject('') });
    expect(both.projects.map(({ name }) => name)).toEqual(['migrations']);
    expect(both.notices[0]?.remedy).toContain('migrations.path: scripts/migrations');
  });

  test('a folder that makes no table adds to another one, and is a project only where it is alone or asked for', async () => {
    const notify = { 'db/migration_notify/V2.1__notify.sql': 'CREATE FUNCTION notify_jobs() RETURNS void AS $$ $$;' };
    const files = { ...notify, 'db/migration/V1__jobs.sql': 'CREATE TABLE jobs (id int);' };
    const both = await discovered(files);
    expect(both.projects.map(({ name }) => name)).toEqual(['db/migration']);
    expect(both.notices).toMatchObject([
      {
        what: 'SQL files (Flyway) in db/migration_notify',
        why: 'none of its files makes a table: it adds to what another folder makes',
      },
    ]);
    expect((await discovered(notify)).projects).toHaveLength(1);
    const asked = await discovered(files, { migrations: { ...settings.migrations, path: 'db/migration_notify' } });
    expect(asked.projects.map(({ name }) => name)).toEqual(['db/migration_notify']);
  });

  test('two tools that are equally sure of one folder are refused, until the tool is named', async () => {
    const twin = (id: string): MigrationTool => ({
      id,
      title: id,
      detect: async () => [
        {
          tool: id,
          title: id,
          root: 'db',
          confidence: 1,
          reversibility: 'no',
          ownRelations: [],
          readHistory: () => Promise.reject(new Error('not read here')),
          open: () => Promise.reject(new Error('not opened here')),
        },
      ],
    });
    const twins = [twin('one'), twin('two')];
    await withCheckout({}, async (host) => {
      await expect(discover(host, settings, twins, [])).rejects.toMatchObject({
        code: 'ambiguous-project',
        remedy: expect.stringContaining('tool: one   # or two'),
      });
      const named = { ...settings, migrations: { ...settings.migrations, tool: 'two' } };
      expect((await discover(host, named, twins, [])).projects).toMatchObject([
        { name: 'db', migrations: { tool: 'two' } },
      ]);
    });
  });

  test('an unknown tool is refused with the known ones', async () => {
    const error = await refusal(jobs, { migrations: { ...settings.migrations, tool: 'flyweight' } });
    expect(error).toMatchObject({ code: 'unknown-option', remedy: 'Known are: alembic, knex, sql.' });
  });
});

describe('models and pages', () => {
  const reader: ModelReader = {
    id: 'classes',
    title: 'Classes',
    detect: async (host) =>
      (await host.files())
        .filter((file) => file.endsWith('models.py'))
        .map((file) => ({
          reader: 'classes',
          title: 'Classes',
          files: [file],
          read: () => Promise.reject(new Error('not read here')),
        })),
  };

  test('models go to the project that they lie nearest to', async () => {
    const files = { ...knexProject('a/'), ...knexProject('b/'), 'a/models.py': '', 'b/src/models.py': '' };
    const { projects } = await discovered(files, {}, [reader]);
    expect(projects.map(({ models }) => models.flatMap((model) => model.files))).toEqual([
      ['a/models.py'],
      ['b/src/models.py'],
    ]);
  });

  test('the reader none reads nothing', async () => {
    const changes = { models: { ...settings.models, reader: 'none' } };
    const { projects } = await discovered({ ...jobs, 'models.py': '' }, changes, [reader]);
    expect(projects[0]?.models).toEqual([]);
  });

  test.each(['docs/schema', 'dbdoc', 'docs/database', 'docs/db-schema', 'doc/db', 'docs/internal/database-tables'])(
    'pages with a table of columns are found in %s',
    async (folder) => {
      const { projects } = await discovered({ ...jobs, [`${folder}/jobs.md`]: page });
      expect(projects[0]?.dictionaries).toEqual([folder]);
    },
  );

  test('prose about the database is no dictionary', async () => {
    const { projects } = await discovered({ ...jobs, 'docs/database/README.md': '# How we back up\n\nNightly.\n' });
    expect(projects[0]?.dictionaries).toEqual([]);
  });

  test('configured folders are taken as they are, and a missing one is noticed', async () => {
    const changes = { dictionary: { ...settings.dictionary, paths: ['handbook/', 'gone'] } };
    const { projects, notices } = await discovered({ ...jobs, 'handbook/jobs.md': page }, changes);
    expect(projects[0]?.dictionaries).toEqual(['handbook']);
    expect(notices).toMatchObject([{ what: 'pages in gone', why: 'there is no such folder' }]);
  });
});
