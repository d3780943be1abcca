import { expect, test } from 'vitest';
import { memoryHost } from '#host/memory-host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import { alembic } from '#tools/alembic/alembic.ts';
import { alembicProject, env, ini, type Revision, revisionFile } from '../../support/alembic-project.ts';

async function projectsOf(files: Readonly<Record<string, string>>, path?: string) {
  return alembic.detect(memoryHost(files), { environment: {}, ...(path === undefined ? {} : { path }) });
}

async function historyOf(files: Readonly<Record<string, string>>): Promise<MigrationHistory> {
  const [project] = await projectsOf(files);
  if (!project) throw new Error('No Alembic project was found.');
  return project.readHistory();
}

async function migrationOf(revision: Omit<Revision, 'revision'>): Promise<Migration> {
  const { migrations } = await historyOf(alembicProject([{ revision: '0001', ...revision }]));
  const [migration] = migrations;
  if (!migration) throw new Error('The history is empty.');
  return migration;
}

test('revisions come parents first, whatever their files are called', async () => {
  const { migrations, heads, bases, faults } = await historyOf(
    alembicProject([{ revision: 'a_jobs', down: "'z_companies'" }, { revision: 'z_companies' }]),
  );
  expect(migrations.map(({ revision }) => revision)).toEqual(['z_companies', 'a_jobs']);
  expect({ heads, bases, faults }).toEqual({ heads: ['a_jobs'], bases: ['z_companies'], faults: [] });
});

test('a merge has two parents and joins the heads', async () => {
  const { migrations, heads } = await historyOf(
    alembicProject([
      { revision: '0001' },
      { revision: '0002a', down: "'0001'" },
      { revision: '0002b', down: "'0001'" },
      { revision: '0003', down: "('0002a', '0002b')" },
    ]),
  );
  expect(migrations.at(-1)?.parents).toEqual(['0002a', '0002b']);
  expect(heads).toEqual(['0003']);
});

test('what depends_on names runs before and stays a head of its own branch', async () => {
  const { migrations, heads, faults } = await historyOf(
    alembicProject([
      { revision: 'a_portals', more: "depends_on = ('jobs', 'z3_reviews')\nbranch_labels = ('portals',)\n" },
      { revision: 'z1_jobs', more: "branch_labels = ('jobs',)\n" },
      { revision: 'z2_matches', down: "'z1_jobs'" },
      { revision: 'z3_reviews', down: "'z2_matches'" },
    ]),
  );
  expect(migrations.map(({ revision }) => revision)).toEqual(['z1_jobs', 'z2_matches', 'z3_reviews', 'a_portals']);
  expect([...heads].sort()).toEqual(['a_portals', 'z3_reviews']);
  expect(migrations.at(-1)?.labels).toEqual(['portals']);
  expect(faults.map(({ kind }) => kind)).toEqual(['second-base']);
});

test('a dependency that no file has is a missing parent', async () => {
  const { faults } = await historyOf(alembicProject([{ revision: '0001', more: "depends_on = '0000'\n" }]));
  expect(faults).toMatchObject([{ kind: 'missing-parent', revision: '0001', parent: '0000' }]);
});

test('title, date, line and the way back are read from the file', async () => {
  const migration = await migrationOf({ header: 'companies and their\njobs', downgrade: "op.drop_table('jobs')" });
  expect(migration).toMatchObject({
    title: 'companies and their jobs',
    date: '2026-03-04',
    downgrade: 'present',
    isEmpty: true,
    location: { file: 'alembic/versions/0001.py', line: 11 },
    downgradeLocation: { file: 'alembic/versions/0001.py', line: 19 },
  });
});

test.each([
  [undefined, 'absent'],
  ['pass', 'empty'],
  ['...', 'empty'],
  ['"""There is no way back."""', 'empty'],
  ['raise NotImplementedError("rows are gone")', 'irreversible'],
  ['"""Why."""\nraise Exception("no")', 'irreversible'],
  ["op.drop_table('jobs')", 'present'],
])('a downgrade of %j is %s', async (downgrade, expected) => {
  const migration = await migrationOf(downgrade === undefined ? {} : { downgrade });
  expect(migration.downgrade).toBe(expected);
});

test('placeholders are found in header and comments, and not in names', async () => {
  const { placeholders } = await migrationOf({
    header: 'jobs stub',
    upgrade: "# Stub: replace with the real column\nop.add_column('jobs', sa.Column('placeholder', sa.Text()))",
  });
  expect(placeholders).toEqual([
    { text: 'jobs stub', location: { file: 'alembic/versions/0001.py', line: 1 } },
    { text: 'Stub: replace with the real column', location: { file: 'alembic/versions/0001.py', line: 15 } },
  ]);
});

test('statements of both ways have their lines, and SQL is told from calls', async () => {
  const { statements } = await migrationOf({
    upgrade: "op.create_table('jobs', sa.Column('id', sa.Integer()))\nop.execute('CREATE INDEX ON jobs ' '(id)')",
    downgrade: "sql = '''\nDROP TABLE jobs\n'''\nop.get_bind().execute(sa.text(sql))",
  });
  const file = 'alembic/versions/0001.py';
  expect(statements).toEqual([
    {
      direction: 'upgrade',
      form: 'call',
      text: "op.create_table('jobs', sa.Column('id', sa.Integer()))",
      location: { file, line: 15 },
    },
    { direction: 'upgrade', form: 'sql', text: 'CREATE INDEX ON jobs (id)', location: { file, line: 16 } },
    { direction: 'downgrade', form: 'sql', text: '\n    DROP TABLE jobs\n    ', location: { file, line: 23 } },
  ]);
});

test('statements in a function that upgrade calls are statements of the upgrade', async () => {
  const { statements } = await migrationOf({
    more: "\ndef add(table):\n    op.add_column(table, sa.Column('note', sa.Text()))\n",
    upgrade: "for table in ('jobs', 'resumes'):\n    add(table)",
  });
  expect(statements).toMatchObject([
    { direction: 'upgrade', text: "op.add_column(table, sa.Column('note', sa.Text()))" },
  ]);
});

test('comments and spacing do not change the digest, and a statement does', async () => {
  const plain = await migrationOf({ upgrade: "op.drop_table('jobs')" });
  const commented = await migrationOf({ header: 'other words', upgrade: "# gone\nop.drop_table( 'jobs' )" });
  const other = await migrationOf({ upgrade: "op.drop_table('resumes')" });
  expect(commented.digest).toBe(plain.digest);
  expect(other.digest).not.toBe(plain.digest);
});

test.each([
  ['It is not valid Python.', revisionFile({ revision: '0002', down: "'0001'", upgrade: 'op.drop_table(' })],
  ['It assigns no literal text to `revision`.', 'def upgrade():\n    pass\n'],
  ['It holds the marks of a merge conflict.', "revision = '0002'\n<<<<<<< HEAD\ndown_revision = '0001'\n"],
  ['It assigns no literal value to `down_revision`.', "revision = '0002'\ndown_revision = PARENT\n"],
])('a file is unreadable: %s', async (reason, text) => {
  const files = alembicProject([{ revision: '0001' }], { 'alembic/versions/0002.py': text });
  const { faults } = await historyOf(files);
  expect(faults).toMatchObject([{ kind: 'unreadable-file', reason, location: { file: 'alembic/versions/0002.py' } }]);
});

test('several environments are several projects, in nested folders too', async () => {
  const projects = await projectsOf({
    ...alembicProject([{ revision: '0001' }]),
    'backend/alembic.ini': '[alembic]\nscript_location = %(here)s/app/migrations\n',
    'backend/app/migrations/env.py': env.replace(
      'connection=connection',
      "connection=connection, version_table='revisions', version_table_schema='audit'",
    ),
    'backend/app/migrations/versions/0001.py': revisionFile({ revision: '0001' }),
  });
  expect(projects.map(({ root, ownRelations }) => ({ root, ownRelations }))).toEqual([
    { root: 'alembic', ownRelations: ['alembic_version'] },
    { root: 'backend/app/migrations', ownRelations: ['audit.revisions'] },
  ]);
});

test('two configuration files of one environment are one project', async () => {
  const projects = await projectsOf({ ...alembicProject([{ revision: '0001' }]), 'alembic/alembic.ini': ini });
  expect(projects.map(({ title }) => title)).toEqual(['Alembic (alembic.ini)']);
});

test('version_locations and pyproject.toml are honoured', async () => {
  const { migrations } = await historyOf({
    'pyproject.toml':
      '[project]\nname = "jobs"\n\n[tool.alembic]\nscript_location = "%(here)s/db"\nversion_locations = [\n  "%(here)s/core",\n  "%(here)s/extra",\n]\n\n[tool.ruff]\n',
    'db/env.py': env,
    'core/0001.py': revisionFile({ revision: '0001' }),
    'extra/0002.py': revisionFile({ revision: '0002', down: "'0001'" }),
  });
  expect(migrations.map(({ location }) => location.file)).toEqual(['core/0001.py', 'extra/0002.py']);
});

test('an environment without a configuration file is found by its env.py', async () => {
  const [project] = await projectsOf({
    'jobsearch/db/env.py': env,
    'jobsearch/db/versions/0001.py': revisionFile({ revision: '0001' }),
  });
  expect(project).toMatchObject({ root: 'jobsearch/db', confidence: 0.9 });
});

test('an alembic.ini of Flask-Migrate needs no script_location', async () => {
  const [project] = await projectsOf({
    'migrations/alembic.ini': '[alembic]\n# file_template = %%(rev)s\n[loggers]\nkeys = root\n',
    'migrations/env.py': env,
    'migrations/versions/0001.py': revisionFile({ revision: '0001' }),
  });
  expect(project).toMatchObject({ root: 'migrations', title: 'Alembic (migrations/alembic.ini)', confidence: 1 });
});

test('a path chooses among the environments', async () => {
  const files = {
    ...alembicProject([{ revision: '0001' }]),
    'other/alembic.ini': ini,
    'other/alembic/env.py': env,
    'other/alembic/versions/0001.py': revisionFile({ revision: '0001' }),
  };
  expect((await projectsOf(files, 'other/')).map(({ root }) => root)).toEqual(['other/alembic']);
  expect((await projectsOf(files, 'other/alembic.ini')).map(({ root }) => root)).toEqual(['other/alembic']);
});

test('a checkout without Alembic has no project', async () => {
  expect(await projectsOf({ 'env.py': 'x = 1\n', 'versions/a.py': '', 'alembic.ini': '[alembic]\n' })).toEqual([]);
});
