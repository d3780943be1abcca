import { alembic } from '#tools/alembic/alembic.ts';
import { alembicProject, type Revision } from '../../support/alembic-project.ts';
import { pythonEnvironment } from '../../support/python-environment.ts';
import type { ConformanceRow } from './row.ts';

const companies: Revision = {
  revision: '0001',
  upgrade:
    "op.create_table('companies', sa.Column('id', sa.BigInteger(), primary_key=True), sa.Column('name', sa.Text()))",
  downgrade: "op.drop_table('companies')",
};
const jobs: Revision = {
  revision: '0002',
  down: "'0001'",
  upgrade: `op.create_table(
    'jobs',
    sa.Column('id', sa.BigInteger(), primary_key=True),
    sa.Column('company_id', sa.BigInteger(), sa.ForeignKey('companies.id'), nullable=False),
)`,
  downgrade: "op.drop_table('jobs')",
};
const title: Revision = {
  revision: '0003',
  down: "'0002'",
  upgrade: "op.add_column('jobs', sa.Column('title', sa.Text()))",
  downgrade: "op.drop_column('jobs', 'title')",
};

export const alembicRow: ConformanceRow = {
  tool: alembic,
  root: 'alembic',
  variables: async () => (await pythonEnvironment()).variables,
  clean: alembicProject([companies, jobs, title]),
  reformatted: alembicProject([
    { ...companies, upgrade: `# Who hires.\n${companies.upgrade?.replaceAll(', ', ',\n    ')}` },
    jobs,
    title,
  ]),
  refused: alembicProject([
    companies,
    {
      ...jobs,
      upgrade: `op.create_table('portals', sa.Column('id', sa.BigInteger(), primary_key=True))
op.create_table('jobs', sa.Column('id', sa.BigInteger(), sa.ForeignKey('employers.id')))`,
    },
    title,
  ]),
  refusedAt: { file: 'alembic/versions/0002.py', line: 16 },
  stacked: alembicProject([
    {
      revision: '0001',
      upgrade: `op.create_table('matches', sa.Column('id', sa.BigInteger(), primary_key=True))
op.create_index('ix_resumes_id', 'resumes', ['id'])
op.add_column('reviews', sa.Column('score', sa.Integer()))
op.create_table('companies', sa.Column('id', sa.BigInteger(), primary_key=True))`,
    },
    {
      revision: '0002',
      down: "'0001'",
      upgrade: "op.create_table('resumes', sa.Column('id', sa.BigInteger(), primary_key=True))",
    },
  ]),
};
