// Projects whose migrations never say lock_timeout, because their tool's connections have one: the setting in effect is what counts.
import { expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import type { Host } from '#host/host.ts';
import { audit } from '../../src/audit.ts';
import { alembicProject } from '../support/alembic-project.ts';
import { withCheckout } from '../support/hosts.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

type Files = Readonly<Record<string, string>>;

/** What is said about missing timeouts when the files of `change` are added to those of `base`. */
async function saidOf(base: Files, change: Files, environment: Files = {}): Promise<readonly string[]> {
  return withCheckout(base, (before) =>
    withCheckout({ ...base, ...change }, async (after) => {
      const { findings, inputs } = await audited(after, before, environment);
      // The walk must have come to the change: silence would prove nothing otherwise.
      expect(inputs.projects[0]).toMatchObject({ applied: 2, isSalvaged: false });
      return findings.filter(({ rule }) => rule === 'missing-lock-timeout').map(({ message }) => message);
    }),
  );
}

function audited(host: Host, before: Host, environment: Files) {
  const config = parseConfig('', 'the defaults', []);
  return audit(
    { ...config, migrations: { ...config.migrations, environment }, updateBaseline: false },
    {
      host,
      base: { host: before, commit: '1d2e4f0' },
      version: '0',
      today: '2026-11-26',
      progress: () => undefined,
    },
  );
}

const env = (engine: string): string => `from alembic import context
from sqlalchemy import create_engine, event, pool

url = context.config.get_main_option('sqlalchemy.url')
${engine}
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

const jobs = { revision: '0001', upgrade: "op.create_table('jobs', sa.Column('id', sa.Integer()))" };
const title = { revision: '0002', down: "'0001'", upgrade: "op.add_column('jobs', sa.Column('title', sa.Text()))" };

test.each([
  ['nothing at all', 'engine = create_engine(url)', 1],
  [
    'the arguments of the connection',
    "engine = create_engine(url, poolclass=pool.NullPool, connect_args={'options': '-c lock_timeout=2s'})",
    0,
  ],
  [
    'a listener of the engine',
    `engine = create_engine(url)

@event.listens_for(engine, 'connect')
def set_timeouts(connection, record):
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '2s'")
    connection.commit()
`,
    0,
  ],
])(
  'env.py of Alembic with %s',
  async (_, engine, times) => {
    const { variables } = await pythonEnvironment();
    const { 'alembic/versions/0002.py': change = '', ...base } = alembicProject([jobs, title], {
      'alembic/env.py': env(engine),
    });
    expect(await saidOf(base, { 'alembic/versions/0002.py': change }, variables)).toHaveLength(times);
  },
  60_000,
);

const knexfile = (pool: string): string =>
  `module.exports = { client: 'pg', migrations: { directory: './migrations' }${pool} };\n`;
const knexMigration = (up: string, down: string): string =>
  `exports.up = (knex) => ${up};\nexports.down = (knex) => ${down};\n`;

test.each([
  ['nothing at all', '', 1],
  [
    'a hook of its pool',
    ', pool: { afterCreate: (connection, done) => connection.query("SET lock_timeout = \'2s\'", (error) => done(error, connection)) }',
    0,
  ],
])(
  'knexfile.js with %s',
  async (_, pool, times) => {
    const base = {
      'knexfile.js': knexfile(pool),
      'migrations/1_jobs.js': knexMigration(
        "knex.schema.createTable('jobs', (t) => t.increments())",
        "knex.schema.dropTable('jobs')",
      ),
    };
    const change = knexMigration(
      "knex.schema.alterTable('jobs', (t) => t.text('title'))",
      "knex.schema.alterTable('jobs', (t) => t.dropColumn('title'))",
    );
    expect(await saidOf(base, { 'migrations/2_title.js': change })).toHaveLength(times);
  },
  60_000,
);
