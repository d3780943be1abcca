import { expect, test } from 'vitest';
import { alembicProject } from '../../support/alembic-project.ts';
import { testDatabase } from '../../support/database.ts';
import { downgrade, firstFault, relationsOf, upgrade, withStepper } from './walk.ts';

const { empty } = testDatabase();
const table = (name: string): string => `op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True))`;

test('each step applies one revision alone, and undoes it alone', async () => {
  const database = await empty();
  const project = alembicProject([
    { revision: '0001', upgrade: table('companies'), downgrade: "op.drop_table('companies')" },
    { revision: '0002', down: "'0001'", upgrade: table('jobs'), downgrade: "op.drop_table('jobs')" },
  ]);
  await withStepper(project, database, async (stepper) => {
    expect(stepper.runs).toMatch(/^alembic 1\.\d+\.\d+, SQLAlchemy 2\.\d+\.\d+, Python 3\.\d+\.\d+$/);
    expect(await upgrade(stepper, '0001')).toMatchObject({ status: 'applied', passedOver: [] });
    expect(await relationsOf(database)).toEqual(['alembic_version', 'companies']);
    expect(await upgrade(stepper, '0002')).toMatchObject({ status: 'applied' });
    expect(await relationsOf(database)).toEqual(['alembic_version', 'companies', 'jobs']);
    expect(await downgrade(stepper, '0002')).toMatchObject({ status: 'applied' });
    expect(await relationsOf(database)).toEqual(['alembic_version', 'companies']);
  });
});

test('branches and their merge go up and all the way down', async () => {
  const database = await empty();
  const project = alembicProject([
    { revision: '0001', upgrade: table('companies'), downgrade: "op.drop_table('companies')" },
    { revision: '0002a', down: "'0001'", upgrade: table('jobs'), downgrade: "op.drop_table('jobs')" },
    { revision: '0002b', down: "'0001'", upgrade: table('resumes'), downgrade: "op.drop_table('resumes')" },
    { revision: '0003', down: "('0002a', '0002b')", downgrade: 'pass' },
  ]);
  const statuses = await withStepper(project, database, async (stepper, { migrations }) => {
    const taken: string[] = [];
    for (const { revision } of migrations) taken.push((await upgrade(stepper, revision)).status);
    for (const { revision } of [...migrations].reverse()) taken.push((await downgrade(stepper, revision)).status);
    return taken;
  });
  expect(statuses).toEqual(new Array(8).fill('applied'));
  expect(await relationsOf(database)).toEqual(['alembic_version']);
});

test('branches that only depend on each other go up and all the way down', async () => {
  const project = alembicProject([
    {
      revision: 'a_portals',
      more: "depends_on = 'z2_jobs'\n",
      upgrade: table('portals'),
      downgrade: "op.drop_table('portals')",
    },
    { revision: 'z1_companies', upgrade: table('companies'), downgrade: "op.drop_table('companies')" },
    { revision: 'z2_jobs', down: "'z1_companies'", upgrade: table('jobs'), downgrade: "op.drop_table('jobs')" },
    { revision: 'z3_resumes', down: "'z2_jobs'", upgrade: table('resumes'), downgrade: "op.drop_table('resumes')" },
  ]);
  const taken = await withStepper(project, await empty(), async (stepper, { migrations }) => {
    const outcomes = [];
    for (const { revision } of migrations) outcomes.push(await upgrade(stepper, revision));
    for (const { revision } of [...migrations].reverse()) outcomes.push(await downgrade(stepper, revision));
    return outcomes;
  });
  expect(taken.filter(({ status }) => status === 'failed')).toEqual([]);
});

test("a refused statement is a fault in PostgreSQL's words, at its line, and nothing of the step stays", async () => {
  const database = await empty();
  const upgradeBody = `${table('jobs')}\nop.execute("""\n    CREATE INDEX ix ON resumes (id)\n""")`;
  const fault = await firstFault(alembicProject([{ revision: '0001', upgrade: upgradeBody }]), database);
  expect(fault).toEqual({
    origin: 'server',
    sqlState: '42P01',
    message: 'relation "resumes" does not exist',
    statement: 'CREATE INDEX ix ON resumes (id)',
    location: { file: 'alembic/versions/0001.py', line: 16 },
  });
  expect(await relationsOf(database)).not.toContain('jobs');
});

test('detail and hint of the server travel along', async () => {
  const database = await empty();
  const body = "op.execute('CREATE TABLE jobs (id text)')\nop.execute('ALTER TABLE jobs ALTER id TYPE integer')";
  expect(await firstFault(alembicProject([{ revision: '0001', upgrade: body }]), database)).toMatchObject({
    sqlState: '42804',
    hint: 'You might need to specify "USING id::integer".',
  });
});

test("a failure of the migration's own code is told from one of the server", async () => {
  const fault = await firstFault(
    alembicProject([{ revision: '0001', upgrade: "op.create_unique_index('jobs_url', 'jobs', ['url'])" }]),
    await empty(),
  );
  expect(fault).toEqual({
    origin: 'code',
    message: "AttributeError: module 'alembic.op' has no attribute 'create_unique_index'",
    statement: "op.create_unique_index('jobs_url', 'jobs', ['url'])",
    location: { file: 'alembic/versions/0001.py', line: 15 },
  });
});

test('where an object lies in memory is not told: it differs from run to run', async () => {
  const upgrade = "raise ValueError(f'{object()} has no name')";
  const fault = await firstFault(alembicProject([{ revision: '0001', upgrade }]), await empty());
  expect(fault?.message).toBe('ValueError: <object object> has no name');
});

test('a revision id that alembic_version cannot hold fails where it is assigned', async () => {
  const revision = 'a_revision_id_of_more_than_thirty_two_characters';
  expect(await firstFault(alembicProject([{ revision }]), await empty())).toMatchObject({
    origin: 'server',
    sqlState: '22001',
    location: { file: `alembic/versions/${revision}.py`, line: 10 },
  });
});

test('a file that is not Python breaks the chain with its place', async () => {
  const project = alembicProject([{ revision: '0001' }], {
    'alembic/versions/0002.py': "revision = '0002'\ndown_revision = '0001'\n\ndef upgrade(:\n    pass\n",
  });
  expect(await firstFault(project, await empty())).toMatchObject({
    origin: 'code',
    location: { file: 'alembic/versions/0002.py', line: 4 },
  });
});

test('a step that takes too long is a fault of the step', async () => {
  const project = alembicProject([{ revision: '0001', upgrade: 'import time\ntime.sleep(60)' }]);
  const outcome = await withStepper(project, await empty(), (stepper) => upgrade(stepper, '0001'), {
    stepTimeoutMilliseconds: 3_000,
  });
  expect(outcome).toMatchObject({ status: 'failed', fault: { message: 'The upgrade did not end within 3000 ms.' } });
});

test('a revision whose parent has not run is refused', async () => {
  const project = alembicProject([{ revision: '0001' }, { revision: '0002', down: "'0001'" }]);
  const outcome = await withStepper(project, await empty(), (stepper) => upgrade(stepper, '0002'));
  expect(outcome).toMatchObject({
    status: 'failed',
    fault: { message: 'RuntimeError: 0002 needs 0001, which has not run' },
  });
});
