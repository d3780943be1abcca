import { expect, test } from 'vitest';
import type { ModelHints, ModelReading } from '#models/reader.ts';
import { sqlalchemy } from '#models/sqlalchemy/sqlalchemy.ts';
import { UserError } from '../../../src/errors.ts';
import { alembicProject, env } from '../../support/alembic-project.ts';
import { withDatabase } from '../../support/database.ts';
import { withCheckout } from '../../support/hosts.ts';
import { pythonEnvironment } from '../../support/python-environment.ts';

const models = `import enum
from sqlalchemy import Column, DateTime, Enum, ForeignKey, Index, Integer, String, Text, func
from sqlalchemy.dialects.postgresql import CITEXT, UUID
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class SoftDelete:
    deleted_at = Column(DateTime(timezone=True))

    def restore(self):
        self.deleted_at = None


class Status(enum.Enum):
    open = 'open'
    closed = 'closed'


class Company(SoftDelete, Base):
    __tablename__ = 'companies'
    __table_args__ = {'schema': 'hiring'}
    id: Mapped[int] = mapped_column(primary_key=True)
    name = Column('company_name', CITEXT, nullable=False, comment="the firm's name")


class Job(Base):
    __tablename__ = 'jobs'
    __table_args__ = (Index('ix_jobs_open', 'status', postgresql_where='closed_at IS NULL'),)
    id: Mapped[int] = mapped_column(primary_key=True)
    company_id = Column(Integer, ForeignKey('hiring.companies.id', ondelete='CASCADE'))
    status: Mapped[Status]
    closed_at = Column(DateTime, server_default=func.now())
    deleted_at = Column(DateTime)
`;

const withModels = env.replace(
  'target_metadata = None',
  'from jobsearch.models import Base\n\ntarget_metadata = Base.metadata',
);
const project = (envPy = withModels, more: Readonly<Record<string, string>> = {}) =>
  alembicProject([{ revision: '0001' }], {
    'alembic/env.py': envPy,
    'jobsearch/__init__.py': '',
    'jobsearch/models.py': models,
    ...more,
  });

async function readingOf(
  files: Readonly<Record<string, string>>,
  hints: Partial<ModelHints> = {},
): Promise<ModelReading> {
  const { variables } = await pythonEnvironment();
  return withCheckout(files, async (host) => {
    const [source] = await sqlalchemy.detect(host, { environment: variables, ...hints });
    if (!source) throw new Error('No models were found.');
    return source.read();
  });
}

async function ddlOf(files: Readonly<Record<string, string>>, hints: Partial<ModelHints> = {}) {
  const reading = await readingOf(files, hints);
  if (reading.form !== 'ddl') throw reading.because ?? new Error('The models were only parsed.');
  return reading;
}

test("the DDL of env.py's metadata builds the tables on a real database", async () => {
  const { statements, extensions, runs } = await ddlOf(project());
  expect(runs).toMatch(/^SQLAlchemy 2\.\d+\.\d+, Python 3\.\d+\.\d+$/);
  expect(extensions).toEqual(['citext']);
  await withDatabase('pglite', async (database) => {
    await database.execute('CREATE EXTENSION citext');
    for (const statement of statements) await database.execute(statement);
    const rows = await database.query<{ column: string; type: string }>(`
      SELECT attrelid::regclass || '.' || attname AS "column", format_type(atttypid, atttypmod) AS type
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relkind = 'r' AND attnum > 0 AND relnamespace IN ('public'::regnamespace, 'hiring'::regnamespace)
      ORDER BY attrelid::regclass::text, attname`);
    expect(rows.map(({ column, type }) => `${column} ${type}`)).toEqual([
      'hiring.companies.company_name citext',
      'hiring.companies.deleted_at timestamp with time zone',
      'hiring.companies.id integer',
      'jobs.closed_at timestamp without time zone',
      'jobs.company_id integer',
      'jobs.deleted_at timestamp without time zone',
      'jobs.id integer',
      'jobs.status status',
    ]);
  });
});

test('classes and columns have their places, also those of a base class', async () => {
  const { classes, columns } = await ddlOf(project());
  const file = 'jobsearch/models.py';
  expect(classes).toEqual(
    new Map([
      ['hiring.companies', { name: 'Company', location: { file, line: 23 } }],
      ['public.jobs', { name: 'Job', location: { file, line: 30 } }],
    ]),
  );
  expect(columns.get('hiring.companies.company_name')).toEqual({ file, line: 27 });
  expect(columns.get('hiring.companies.deleted_at')).toEqual({ file, line: 12 });
});

test('marks of deletion: filters, restores, and classes with a marker of their own', async () => {
  const { deletion } = await ddlOf(
    project(withModels, {
      'jobsearch/session.py':
        'from sqlalchemy.orm import with_loader_criteria\n\ndef hide(state):\n    return with_loader_criteria(object, lambda it: it)\n\ndef recover_password():\n    return 1\n',
    }),
  );
  expect(deletion).toEqual({
    filters: [{ file: 'jobsearch/session.py', line: 4 }],
    restores: [{ file: 'jobsearch/models.py', line: 14 }],
    ownMarkers: ['Job'],
  });
});

test('an env.py that knows only how to connect is asked all the same, and nothing is connected to', async () => {
  const { statements } = await ddlOf(
    project(
      withModels.replace(
        'engine = engine_from_config',
        "engine = __import__('sqlalchemy').create_engine('postgresql://x@production.example.com/y') if True else engine_from_config",
      ),
    ),
  );
  expect(statements).toContainEqual(expect.stringContaining('CREATE TABLE jobs'));
});

test('an asynchronous env.py says its metadata too', async () => {
  const envPy = `import asyncio
from alembic import context
from sqlalchemy.ext.asyncio import create_async_engine
from jobsearch.models import Base

def run(connection):
    context.configure(connection=connection, target_metadata=Base.metadata)

async def main():
    async with create_async_engine('postgresql+asyncpg://x@y/z').connect() as connection:
        await connection.run_sync(run)

asyncio.run(main())
`;
  expect((await ddlOf(project(envPy))).statements).toContainEqual(expect.stringContaining('CREATE TABLE jobs'));
});

test('models that env.py does not import are models', async () => {
  const reviews = `from sqlalchemy import Column, Integer
from jobsearch.models import Base


class Review(Base):
    __tablename__ = 'reviews'
    id = Column(Integer, primary_key=True)
`;
  const { statements } = await ddlOf(project(withModels, { 'jobsearch/reviews.py': reviews }));
  expect(statements).toContainEqual(expect.stringContaining('CREATE TABLE reviews'));
});

test.each([
  ['without target_metadata', project(env), {}],
  ['without Alembic', { 'jobsearch/__init__.py': '', 'jobsearch/models.py': models }, {}],
  ['by the name of their base', project(env), { path: 'jobsearch.models:Base' }],
])('models are found %s', async (_, files, hints) => {
  expect((await ddlOf(files, hints)).classes.size).toBe(2);
});

test('models of a plugin with revisions of its own are not built by ours', async () => {
  const reading = await ddlOf(
    project(withModels, {
      'plugins/alerts/models.py': `from jobsearch.models import Base
from sqlalchemy.orm import Mapped, mapped_column


class Alert(Base):
    __tablename__ = 'alerts'
    id: Mapped[int] = mapped_column(primary_key=True)
`,
      'plugins/alerts/migrations/versions/a1.py':
        "revision = 'a1'\ndown_revision = None\nbranch_labels = ('alerts',)\n",
    }),
  );
  expect([...reading.classes.keys()]).toEqual(['hiring.companies', 'public.jobs']);
});

test('SQLModel classes are models', async () => {
  const sqlmodels = `from sqlmodel import Field, SQLModel


class ResumeBase(SQLModel):
    title: str = Field(max_length=120)


class Resume(ResumeBase, table=True):
    id: int | None = Field(default=None, primary_key=True)
`;
  const { classes, columns, statements } = await ddlOf({ 'resumes.py': sqlmodels });
  expect(statements[0]).toMatch(/CREATE TABLE resume \(\s+title VARCHAR\(120\) NOT NULL/);
  expect(classes.get('public.resume')).toEqual({ name: 'Resume', location: { file: 'resumes.py', line: 8 } });
  expect(columns.get('public.resume.title')).toEqual({ file: 'resumes.py', line: 5 });
});

test('an import that env.py swallows is named, and the models are parsed', async () => {
  const swallowing = env.replace(
    'target_metadata = None',
    'try:\n    from jobsearch.models import Base\n    target_metadata = Base.metadata\nexcept Exception:\n    target_metadata = None',
  );
  const reading = await readingOf(project(swallowing, { 'jobsearch/models.py': `import jobsearch_types\n${models}` }));
  if (reading.form !== 'declared') throw new Error('The models were run.');
  expect(reading.because?.code).toBe('missing-tool');
  expect(reading.because?.message).toMatch(/cannot import jobsearch_types \(jobsearch\/models\.py:1\)\.$/);
  expect(reading.schema.relations.map(({ name }) => name)).toEqual(['companies', 'jobs']);
});

test('models that can be neither run nor parsed are refused with the fix', async () => {
  const dynamic = `import jobsearch_types
from sqlalchemy import Table
from jobsearch_types import Base


class Job(Base):
    __tablename__ = 'jobs'
`;
  const error = await readingOf({ 'models.py': dynamic }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ code: 'missing-tool', remedy: expect.stringContaining('pip install jobsearch-types') });
});

test('a checkout without SQLAlchemy has no models', async () => {
  await withCheckout({ 'app.py': 'print("__tablename__")\n' }, async (host) => {
    expect(await sqlalchemy.detect(host, { environment: {} })).toEqual([]);
  });
});
