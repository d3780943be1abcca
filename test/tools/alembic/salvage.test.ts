import { expect, test } from 'vitest';
import type { Stepper } from '#tools/tool.ts';
import { alembicProject } from '../../support/alembic-project.ts';
import { testDatabase } from '../../support/database.ts';
import { relationsOf, salvaged, upgrade, withStepper } from './walk.ts';

const { empty } = testDatabase();
const table = (name: string, more = ''): string =>
  `op.create_table('${name}', sa.Column('id', sa.Integer(), primary_key=True)${more})`;

test('a sound history has nothing that is passed over', async () => {
  const database = await empty();
  expect(await salvaged(alembicProject([{ revision: '0001', upgrade: table('jobs') }]), database)).toEqual({});
  expect(await relationsOf(database)).toContain('jobs');
});

test('faults of server and code are passed over one by one, and the function goes on', async () => {
  const database = await empty();
  const upgrade = [
    table('companies'),
    "op.create_unique_index('companies_url', 'companies', ['url'])",
    "op.execute('ALTER TABLE companies ADD nothing')",
    table('jobs'),
  ].join('\n');
  const faults = await salvaged(alembicProject([{ revision: '0001', upgrade }]), database);
  expect(faults['0001']).toMatchObject([
    { origin: 'code', location: { line: 16 }, message: expect.stringContaining('create_unique_index') },
    { origin: 'server', sqlState: '42601', location: { line: 17 } },
  ]);
  expect(await relationsOf(database)).toEqual(['alembic_version', 'companies', 'jobs']);
});

test('a statement that works after a later revision says so, and is made up for', async () => {
  const database = await empty();
  const faults = await salvaged(
    alembicProject([
      { revision: '0001', upgrade: table('matches', ", sa.Column('job_id', sa.Integer(), sa.ForeignKey('jobs.id'))") },
      { revision: '0002', down: "'0001'", upgrade: table('jobs') },
    ]),
    database,
  );
  expect(faults).toMatchObject({
    '0001': [{ message: 'relation "jobs" does not exist', detail: 'Works after 0002.' }],
  });
  expect(await relationsOf(database)).toEqual(['alembic_version', 'jobs', 'matches']);
});

test('the later step returns the very faults that it recovers', async () => {
  const project = alembicProject([
    { revision: '0001', upgrade: "op.create_index('ix', 'jobs', ['id'])" },
    { revision: '0002', down: "'0001'", upgrade: table('jobs') },
  ]);
  const walk = async (stepper: Stepper) => [await upgrade(stepper, '0001'), await upgrade(stepper, '0002')] as const;
  const [first, second] = await withStepper(project, await empty(), walk, { mode: 'salvage' });
  if (first.status === 'failed' || second.status === 'failed') throw new Error('A salvaged step failed.');
  expect(first.passedOver).toHaveLength(1);
  expect(second.recovered?.[0]).toBe(first.passedOver[0]);
});

test('what fails only because of another fault is told with that fault', async () => {
  const upgrade = `${table('matches', ", sa.Column('job_id', sa.Integer(), sa.ForeignKey('jobs.id'))")}\nop.create_index('ix_matches_job', 'matches', ['job_id'])`;
  const faults = await salvaged(alembicProject([{ revision: '0001', upgrade }]), await empty());
  expect(faults['0001']).toMatchObject([
    { message: 'relation "jobs" does not exist', detail: 'Passed over because of it: line 16.' },
  ]);
});

test('a name that a failed assignment would have set is no fault of its own', async () => {
  const upgrade = "kind = sa.Enumeration('a')\nop.add_column('jobs', sa.Column('kind', kind))";
  const faults = await salvaged(alembicProject([{ revision: '0001', upgrade }]), await empty());
  expect(faults['0001']).toMatchObject([{ location: { line: 15 }, detail: 'Passed over because of it: line 16.' }]);
});

test('a column that is added before its table and again with it shows both faults', async () => {
  const database = await empty();
  const faults = await salvaged(
    alembicProject([
      {
        revision: '0001',
        upgrade:
          "with op.batch_alter_table('chunks') as batch_op:\n    batch_op.add_column(sa.Column('model', sa.Text()))\n    batch_op.add_column(sa.Column('size', sa.Text()))",
      },
      { revision: '0002', down: "'0001'", upgrade: table('chunks', ", sa.Column('model', sa.Text())") },
    ]),
    database,
  );
  expect(faults['0001']).toMatchObject([
    {
      message: 'relation "chunks" does not exist',
      location: { line: 16 },
      detail: 'Needs 0002, which comes later. The same at line 17. Line 17: works after 0002.',
    },
    {
      message: 'column "model" of relation "chunks" already exists',
      detail: 'Once 0002 has run, so another order alone does not mend it.',
    },
  ]);
  const columns = await database.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'chunks'::regclass AND attnum > 0 ORDER BY attnum`,
  );
  expect(columns.map(({ name }) => name)).toEqual(['id', 'model', 'size']);
});

test('a revision id that is too long is a fault, and later revisions still run', async () => {
  const database = await empty();
  const long = 'a_revision_id_of_more_than_thirty_two_characters';
  const faults = await salvaged(
    alembicProject([{ revision: long }, { revision: 'b', down: `'${long}'`, upgrade: table('jobs') }]),
    database,
  );
  expect(faults).toMatchObject({ [long]: [{ sqlState: '22001', location: { line: 10 } }] });
  expect(await relationsOf(database)).toContain('jobs');
});

test('loops, conditions and functions are passed over at the statement inside them', async () => {
  const database = await empty();
  const faults = await salvaged(
    alembicProject([
      {
        revision: '0001',
        more: `\ndef note(table):\n    op.add_column(table, sa.Column('note', sa.Text()))\n    op.add_column(table, sa.Column('mark', sa.Text()))\n`,
        upgrade: `${table('jobs')}\nfor name in ('resumes', 'jobs'):\n    if name:\n        note(name)\n`,
      },
    ]),
    database,
  );
  expect(faults['0001']).toMatchObject([
    { message: 'relation "resumes" does not exist', location: { line: 14 }, detail: 'The same at line 15.' },
  ]);
});

test("a migration's own answer to a failure stays its own", async () => {
  const upgrade = ['try:', '    import no_such_module', 'except ImportError:', `    ${table('fallback')}`].join('\n');
  const database = await empty();
  expect(await salvaged(alembicProject([{ revision: '0001', upgrade }]), database)).toEqual({});
  expect(await relationsOf(database)).toContain('fallback');
});

test('statements in an autocommit block run outside a transaction, and fail one by one', async () => {
  const upgrade = [
    table('jobs'),
    'with op.get_context().autocommit_block():',
    "    op.create_index('ix_a', 'jobs', ['nothing'], postgresql_concurrently=True)",
    "    op.create_index('ix_b', 'jobs', ['id'], postgresql_concurrently=True)",
    table('resumes'),
  ].join('\n');
  const database = await empty();
  const faults = await salvaged(alembicProject([{ revision: '0001', upgrade }]), database);
  expect(faults['0001']).toMatchObject([{ message: 'column "nothing" does not exist', location: { line: 17 } }]);
  expect(await relationsOf(database)).toEqual(['alembic_version', 'jobs', 'resumes']);
});
