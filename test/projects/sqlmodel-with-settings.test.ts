// A backend as many templates begin it: SQLModel classes, settings that a .env file above the backend fills and that refuse
// to start without it, an env.py that takes its address from them, and a migration that exchanges integer keys for UUIDs.
import { beforeAll, expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import { nodeHost } from '#host/node-host.ts';
import type { Report } from '#report/report.ts';
import { audit } from '../../src/audit.ts';
import { revisionFile } from '../support/alembic-project.ts';
import { withCheckout } from '../support/hosts.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

const settings = `from typing import Literal
from pydantic import PostgresDsn, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_file='../.env', extra='ignore')
    SECRET_KEY: str
    STAGE: Literal['development'] | None = None
    DATABASE_URL: PostgresDsn

    @field_validator('DATABASE_URL', mode='before')
    @classmethod
    def with_driver(cls, value):
        return str(value).replace('postgresql://', 'postgresql+psycopg://', 1)

    @model_validator(mode='after')
    def refuse_usual_secret(self):
        if self.SECRET_KEY == 'change-me' and self.STAGE != 'development':
            raise ValueError('SECRET_KEY is the usual one')
        return self


settings = Settings()
`;

const models = `import uuid
from datetime import datetime

from sqlalchemy import DateTime
from sqlmodel import Field, Relationship, SQLModel


class CandidateBase(SQLModel):
    email: str = Field(unique=True, index=True, max_length=255)
    full_name: str | None = Field(default=None, max_length=255)


class CandidateCreate(CandidateBase):
    resume: str


class Candidate(CandidateBase, table=True):
    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
    seen_at: datetime | None = Field(default=None, sa_type=DateTime(timezone=True))
    notes: list['Note'] = Relationship(back_populates='candidate', cascade_delete=True)


class Note(SQLModel, table=True):
    id: uuid.UUID = Field(default_factory=uuid.uuid4, primary_key=True)
    body: str = Field(max_length=255)
    candidate_id: uuid.UUID = Field(foreign_key='candidate.id', ondelete='CASCADE', index=True)
    candidate: Candidate | None = Relationship(back_populates='notes')
`;

const env = `from alembic import context
from sqlalchemy import engine_from_config, pool

from app.models import SQLModel
from app.settings import settings

section = context.config.get_section(context.config.config_ini_section)
section['sqlalchemy.url'] = str(settings.DATABASE_URL)
with engine_from_config(section, prefix='sqlalchemy.', poolclass=pool.NullPool).connect() as connection:
    context.configure(connection=connection, target_metadata=SQLModel.metadata, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()
`;

const start = revisionFile({
  revision: '0001',
  more: 'import sqlmodel.sql.sqltypes\n',
  upgrade: `op.create_table('candidate',
    sa.Column('email', sqlmodel.sql.sqltypes.AutoString(length=255), nullable=False),
    sa.Column('full_name', sqlmodel.sql.sqltypes.AutoString(length=255)),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True)),
    sa.PrimaryKeyConstraint('id'))
op.create_index('ix_candidate_email', 'candidate', ['email'], unique=True)
op.create_table('note',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('body', sqlmodel.sql.sqltypes.AutoString(length=255), nullable=False),
    sa.Column('candidate_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['candidate_id'], ['candidate.id']),
    sa.PrimaryKeyConstraint('id'))
op.create_index('ix_note_candidate_id', 'note', ['candidate_id'])`,
  downgrade: "op.drop_table('note')\nop.drop_table('candidate')",
});

const uuids = revisionFile({
  revision: '0002',
  down: "'0001'",
  upgrade: `for table in ('candidate', 'note'):
    op.add_column(table, sa.Column('new_id', sa.Uuid(), nullable=False, server_default=sa.text('gen_random_uuid()')))
op.add_column('note', sa.Column('new_candidate_id', sa.Uuid()))
op.execute('UPDATE note SET new_candidate_id = (SELECT new_id FROM candidate WHERE candidate.id = note.candidate_id)')
op.drop_column('note', 'candidate_id')
for table in ('candidate', 'note'):
    op.drop_column(table, 'id')
    op.alter_column(table, 'new_id', new_column_name='id', server_default=None)
    op.create_primary_key(table + '_pkey', table, ['id'])
op.alter_column('note', 'new_candidate_id', new_column_name='candidate_id', nullable=False)
op.create_foreign_key('note_candidate_id_fkey', 'note', 'candidate', ['candidate_id'], ['id'], ondelete='CASCADE')
op.create_index('ix_note_candidate_id', 'note', ['candidate_id'])`,
  downgrade: `op.drop_column('note', 'candidate_id')
for table in ('candidate', 'note'):
    op.drop_column(table, 'id')
    op.execute('CREATE SEQUENCE %s_id_seq AS integer' % table)
    op.add_column(table, sa.Column('id', sa.Integer(), server_default=sa.text("nextval('%s_id_seq')" % table)))
    op.execute('ALTER SEQUENCE %s_id_seq OWNED BY %s.id' % (table, table))
    op.alter_column(table, 'id', server_default=None)
    op.create_primary_key(table + '_pkey', table, ['id'])
op.add_column('note', sa.Column('candidate_id', sa.Integer()))
op.create_foreign_key('note_candidate_id_fkey', 'note', 'candidate', ['candidate_id'], ['id'])
op.create_index('ix_note_candidate_id', 'note', ['candidate_id'])`,
});

const checkout: Readonly<Record<string, string>> = {
  '.env':
    'STAGE=development\nSECRET_KEY=change-me\nDATABASE_URL=postgresql://jobs:secret@production.example.com:5432/jobs\n',
  'backend/pyproject.toml': '[project]\nname = "jobs"\nrequires-python = ">=3.9"\n',
  'backend/alembic.ini': '[alembic]\nscript_location = app/alembic\nprepend_sys_path = .\n',
  'backend/app/__init__.py': '',
  'backend/app/settings.py': settings,
  'backend/app/models.py': models,
  'backend/app/alembic/env.py': env,
  'backend/app/alembic/versions/0001.py': start,
  'backend/app/alembic/versions/0002.py': uuids,
};

async function reportOn(files: Readonly<Record<string, string>>): Promise<Report> {
  const { variables } = await pythonEnvironment();
  return withCheckout(files, async (checkoutHost) => {
    const host = await nodeHost(checkoutHost.absolute('backend'));
    const config = parseConfig('verify: all\n', 'schema-audit.yml', []);
    const migrations = { ...config.migrations, environment: variables };
    const surroundings = { host, version: '0', today: '2026-11-26', progress: () => undefined };
    return audit({ ...config, migrations, updateBaseline: false }, surroundings);
  });
}

let report: Report;
beforeAll(async () => {
  report = await reportOn(checkout);
}, 120_000);

test('the settings are filled from the .env file above, and their address of a database is not used', () => {
  const [project] = report.inputs.projects;
  expect(project).toMatchObject({ applied: 2, relations: 2, isSalvaged: false });
});

test('SQLModel classes with a table are compared exactly, those without one are no models', () => {
  expect(report.inputs.projects[0]?.models).toMatchObject({ tables: 2, names: ['Candidate', 'Note'] });
  const models = report.findings.filter(({ rule }) => /^(mismatched|unmigrated|unmodelled)-/.test(rule));
  expect(models).toEqual([]);
});

test('a way back that exchanges UUIDs for integers and forgets their default is one finding', () => {
  const back = report.findings.filter(({ rule }) => rule === 'incomplete-downgrade');
  expect(back.map(({ subject }) => subject)).toEqual([{ kind: 'migration', revision: '0002' }]);
  expect(back[0]?.details).toContain(
    "After up and down, default of column candidate.id is nothing instead of nextval('candidate_id_seq'::regclass).",
  );
});

test('code that a newer Python would run says which Python the project asks for', async () => {
  const newer = {
    ...checkout,
    'backend/pyproject.toml': '[project]\nname = "jobs"\nrequires-python = ">=3.99,<4.0"\n',
    'backend/app/models.py': models.replace("list['Note']", 'list[Note]'),
  };
  const { inputs } = await reportOn(newer);
  const [first] = inputs.notExamined;
  expect(first?.why).toContain("NameError: name 'Note' is not defined");
  expect(first?.remedy).toMatch(
    /^pyproject\.toml asks for Python >=3\.99,<4\.0, and \S+python is 3\.\d+: make a virtual environment/,
  );
}, 60_000);
