import { defineRule } from '#rule/rule.ts';

const files = {
  'alembic.ini': '[alembic]\nscript_location = alembic\n',
  'alembic/env.py': 'from alembic import context\n',
};
const version = (revision: string, parent: string, table: string) => `"""${table}"""
from alembic import op
revision = "${revision}"
down_revision = ${parent}
def upgrade():
    op.execute("CREATE TABLE ${table} (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE ${table}")
`;

export const divergedHeads = defineRule({
  id: 'diverged-heads',
  category: 'history',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'More than one head',
    rationale:
      'Two branches each added a migration to the same parent. "Upgrade to head" is ambiguous: the deployment stops, or applies one branch and forgets the other. Judged on the merge, where both stand side by side. Not reported: heads that `migrations.heads` names.',
    examples: {
      bad: {
        files: {
          ...files,
          'alembic/versions/0001_companies.py': version('0001', 'None', 'companies'),
          'alembic/versions/0002_jobs.py': version('0002', '"0001"', 'jobs'),
          'alembic/versions/0002b_resumes.py': version('0002b', '"0001"', 'resumes'),
        },
      },
      good: {
        files: {
          ...files,
          'alembic/versions/0001_companies.py': version('0001', 'None', 'companies'),
          'alembic/versions/0002_jobs.py': version('0002', '"0001"', 'jobs'),
          'alembic/versions/0003_resumes.py': version('0003', '"0002"', 'resumes'),
        },
      },
    },
  },
  *check({ history }, { settings }) {
    const declared: ReadonlySet<string> = new Set(settings.migrations.heads);
    const heads = history.heads.filter((head) => !declared.has(head));
    if (history.ordering !== 'parents' || history.heads.length < 2 || heads.length === 0) return;
    const last = history.migrations.findLast(({ revision }) => heads.includes(revision));
    yield {
      subject: { kind: 'history', name: 'heads' },
      message: `The history has ${history.heads.length} heads: ${history.heads.join(', ')}.`,
      remedy: `Let one head follow the other, or add a migration that merges ${history.heads.join(' and ')}.`,
      ...(last && { location: last.location }),
    };
  },
  population: ({ history }) => ({
    count: history.heads.length,
    of: 'heads',
    sentence: `The chain has one head: ${history.heads[0] ?? ''}.`,
  }),
});
