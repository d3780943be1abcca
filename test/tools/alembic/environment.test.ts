import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { alembicProject, env } from '../../support/alembic-project.ts';
import { testDatabase } from '../../support/database.ts';
import { relationsOf, upgrade, type WalkOptions, withStepper } from './walk.ts';

const { empty } = testDatabase();
const jobs = { revision: '0001', upgrade: "op.create_table('jobs', sa.Column('id', sa.Integer()))" };

/** Relations after one step of a project with this env.py. */
async function relationsWith(envPy: string, options: WalkOptions = {}, more: Readonly<Record<string, string>> = {}) {
  const database = await empty();
  const project = alembicProject([jobs], { 'alembic/env.py': envPy, ...more });
  const outcome = await withStepper(project, database, (stepper) => upgrade(stepper, '0001'), options);
  expect(outcome).toMatchObject({ status: 'applied' });
  return relationsOf(database);
}

async function refusal(envPy: string, options: WalkOptions = {}, more: Readonly<Record<string, string>> = {}) {
  const project = alembicProject([jobs], { 'alembic/env.py': envPy, ...more });
  try {
    await withStepper(project, await empty(), (stepper) => upgrade(stepper, '0001'), options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The step was taken.');
}

const online = (engine: string): string => `import os
from alembic import context
from sqlalchemy import create_engine, pool

${engine}
with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

describe('every connection goes to the scratch database', () => {
  test.each([
    ['another host', "engine = create_engine('postgresql://root:root@production.example.com/jobsearch')"],
    [
      'an application name and a pool',
      "engine = create_engine('postgresql://x@y/z', pool_size=3, max_overflow=2, connect_args={'connect_timeout': 1})",
    ],
    ['DATABASE_URL', "engine = create_engine(os.environ['DATABASE_URL'])"],
    [
      'parts in variables',
      "engine = create_engine('postgresql://%(POSTGRES_USER)s:%(POSTGRES_PASSWORD)s@%(POSTGRES_HOST)s:%(POSTGRES_PORT)s/%(POSTGRES_DB)s' % os.environ)",
    ],
    ['psycopg 3', "engine = create_engine('postgresql+psycopg://x@y/z')"],
    ['pg8000', "engine = create_engine('postgresql+pg8000://x@y/z')"],
    ['a driver that is not installed', "engine = create_engine('postgresql+pygresql://x@y/z')"],
    ['SQLite', "engine = create_engine('sqlite://')"],
    [
      'a connection of its own making',
      "import psycopg2\nengine = create_engine('postgresql://', creator=lambda: psycopg2.connect('host=production.example.com'))",
    ],
  ])('asked for by %s', async (_, engine) => {
    expect(await relationsWith(online(engine))).toEqual(['alembic_version', 'jobs']);
  });

  test('asked for by a driver without SQLAlchemy', async () => {
    const database = await empty();
    await database.execute('CREATE TABLE scratch (id integer)');
    const body = `import asyncio, asyncpg, pg8000, psycopg, psycopg2
${['psycopg2', 'psycopg', 'pg8000']
  .map(
    (name) => `connection = ${name}.connect(host='production.example.com', user='root')
connection.cursor().execute('SELECT id FROM scratch')
connection.close()`,
  )
  .join('\n')}
async def look():
    connection = await asyncpg.connect('postgresql://root@production.example.com/jobsearch')
    await connection.fetch('SELECT id FROM scratch')
    await connection.close()
asyncio.run(look())`;
    const outcome = await withStepper(
      alembicProject([{ revision: '0001' }], { 'alembic/env.py': `${body}\n${env}` }),
      database,
      (stepper) => upgrade(stepper, '0001'),
    );
    expect(outcome).toMatchObject({ status: 'applied' });
  });

  test('asked for by an env.py of the asynchronous template', async () => {
    const envPy = `import asyncio
from alembic import context
from sqlalchemy import engine_from_config, pool
from sqlalchemy.ext.asyncio import AsyncEngine

config = context.config

def run(connection):
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()

async def main():
    section = config.get_section(config.config_ini_section)
    engine = AsyncEngine(engine_from_config(section, prefix='sqlalchemy.', poolclass=pool.NullPool, future=True))
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()

asyncio.run(main())
`;
    expect(await relationsWith(envPy)).toEqual(['alembic_version', 'jobs']);
  });

  test('asked for by an asynchronous env.py', async () => {
    const envPy = `import asyncio
from alembic import context
from sqlalchemy.ext.asyncio import create_async_engine

def run(connection):
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()

async def main():
    engine = create_async_engine('postgresql+asyncpg://root@production.example.com/jobsearch')
    async with engine.connect() as connection:
        await connection.run_sync(run)
    await engine.dispose()

asyncio.run(main())
`;
    expect(await relationsWith(envPy)).toEqual(['alembic_version', 'jobs']);
    const database = await empty();
    const bad = alembicProject([{ revision: '0001', upgrade: "op.execute('SELECT nothing')" }], {
      'alembic/env.py': envPy,
    });
    expect(await withStepper(bad, database, (stepper) => upgrade(stepper, '0001'))).toMatchObject({
      status: 'failed',
      fault: { origin: 'server', sqlState: '42703', location: { file: 'alembic/versions/0001.py', line: 15 } },
    });
  });
});

test('what env.py prints and logs does no harm', async () => {
  const noisy = `print('{"status": "applied"}')\nimport logging, sys\nlogging.basicConfig(level=logging.DEBUG, stream=sys.stdout)\n${env}`;
  expect(await relationsWith(noisy)).toContain('jobs');
});

test('variables of the configuration reach env.py', async () => {
  const asking = `import os\nassert os.environ['JOBSEARCH_MODE'] == 'audit'\n${env}`;
  expect(await relationsWith(asking, { environment: { JOBSEARCH_MODE: 'audit' } })).toContain('jobs');
});

const flaskEnv = `from alembic import context
from flask import current_app

with current_app.extensions['migrate'].db.engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`;

test('a Flask application is entered for an env.py of Flask-Migrate', async () => {
  const app = `from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config['SQLALCHEMY_DATABASE_URI'] = 'postgresql://root@production.example.com/jobsearch'
db = SQLAlchemy(app)
Migrate(app, db)
`;
  expect(await relationsWith(flaskEnv, {}, { 'app.py': app })).toContain('jobs');
});

test.each([
  ['migrates', 'upgrade(directory="alembic")'],
  ['makes its tables', 'db.create_all()'],
])('an application that %s as it starts leaves that to the steps', async (_, statement) => {
  const app = `from flask import Flask
from flask_migrate import Migrate, upgrade
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config['SQLALCHEMY_DATABASE_URI'] = 'postgresql://root@production.example.com/jobsearch'
db = SQLAlchemy(app)
Migrate(app, db)


class Job(db.Model):
    __tablename__ = 'jobs'
    id = db.Column(db.Integer, primary_key=True)


with app.app_context():
    ${statement}
`;
  expect(await relationsWith(flaskEnv, {}, { 'app.py': app })).toContain('jobs');
});

describe('what the user must mend is named with its fix', () => {
  test('a missing environment variable', async () => {
    const error = await refusal(`import os\nos.environ['JOBSEARCH_SECRET']\n${env}`);
    expect(error.code).toBe('tool-failed');
    expect(error.message).toBe(
      "The repository's code needs the environment variables JOBSEARCH_SECRET (alembic/env.py:2).",
    );
    expect(error.remedy).toContain('`migrations.environment`');
  });

  test('fields that a settings class requires', async () => {
    const settings = `from pydantic_settings import BaseSettings

class Settings(BaseSettings):
    jobsearch_secret: str
    jobsearch_mail: str

settings = Settings()
`;
    const error = await refusal(`from settings import settings\n${env}`, {}, { 'settings.py': settings });
    expect(error.message).toContain('JOBSEARCH_SECRET, JOBSEARCH_MAIL (settings.py:7)');
  });

  test('a package that a migration imports', async () => {
    const error = await refusal(
      env,
      {},
      {
        'requirements.txt': 'jobsearch-types\n',
        'alembic/versions/0002.py': "import jobsearch_types\nrevision = '0002'\ndown_revision = '0001'\n",
      },
    );
    expect(error.code).toBe('missing-tool');
    expect(error.message).toMatch(/cannot import jobsearch_types \(alembic\/versions\/0002\.py:1\)\.$/);
    expect(error.remedy).toMatch(/python -m pip install -r requirements\.txt` before the audit\.$/);
  });

  test('a module of the checkout that lies elsewhere', async () => {
    const error = await refusal(`import jobsearch\n${env}`, {}, { 'backend/jobsearch/__init__.py': '' });
    expect(error.code).toBe('missing-tool');
    expect(error.remedy).toContain('It lies in backend');
  });

  test('an exception of env.py, with its place', async () => {
    const error = await refusal(`def check():\n    raise ValueError('no tenants')\ncheck()\n${env}`);
    expect(error.code).toBe('tool-failed');
    expect(error.message).toBe("The repository's code raised ValueError: no tenants (alembic/env.py:2).");
  });

  test('a second connection while the first is in a transaction', async () => {
    const two = `from sqlalchemy import create_engine, text
engine = create_engine('postgresql://')
first = engine.connect()
first.execute(text('SELECT 1'))
engine.connect().execute(text('SELECT 2'))
`;
    const error = await refusal(two);
    expect(error.message).toContain('has one session at a time');
    expect(error.remedy).toContain('`engine: postgres`');
  });

  test('a table that is read before there is one', async () => {
    const early = `from sqlalchemy import create_engine, text
create_engine('postgresql://').connect().execute(text('SELECT * FROM settings'))
`;
    const { message } = await refusal(early);
    expect(message).toMatch(
      /relation "settings" does not exist LINE 1: SELECT \* FROM settings \^ \(alembic\/env\.py:2\)\.$/,
    );
  });

  test('an env.py that runs no migrations', async () => {
    const error = await refusal('from alembic import context\n');
    expect(error.message).toBe('env.py ran without running 0001: it did not call context.run_migrations().');
  });

  test('a process that ends', async () => {
    const error = await refusal("import os, sys\nprint('no licence', file=sys.stderr, flush=True)\nos._exit(3)\n");
    expect(error.code).toBe('tool-failed');
    expect(error.message).toContain('no licence');
  });

  test('a Python without Alembic', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'schema-audit-venv-'));
    try {
      await promisify(execFile)('python3', ['-m', 'venv', '--without-pip', folder]);
      const error = await refusal(env, { environment: { VIRTUAL_ENV: folder, PATH: '/nowhere' } });
      expect(error.code).toBe('missing-tool');
      expect(error.message).toContain(`${folder}/bin/python: No module named 'sqlalchemy'`);
      expect(error.remedy).toContain('python -m pip install SQLAlchemy alembic');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
