import type { HistoryFault } from '#migration/history.ts';
import { defineRule } from '#rule/rule.ts';
import type { Settings } from '#rule/settings.ts';

const ini = '[alembic]\nscript_location = alembic\n';
const env = 'from alembic import context\n';
const companies = `"""Companies"""
from alembic import op
revision = "0001"
down_revision = None
def upgrade():
    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE companies")
`;
const jobsAfter = (parent: string) => `"""Jobs"""
from alembic import op
revision = "0003"
down_revision = "${parent}"
def upgrade():
    op.execute("CREATE TABLE jobs (id bigint PRIMARY KEY)")
def downgrade():
    op.execute("DROP TABLE jobs")
`;

export const brokenChain = defineRule({
  id: 'broken-chain',
  category: 'history',
  severity: 'critical',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'A chain with a missing parent, a cycle or a second root',
    rationale:
      'The tool refuses to order such migrations, or applies only a part of them. Not reported: roots that `migrations.bases` names, and roots with a branch label of their own.',
    examples: {
      bad: {
        files: {
          'alembic.ini': ini,
          'alembic/env.py': env,
          'alembic/versions/0001_companies.py': companies,
          'alembic/versions/0003_jobs.py': jobsAfter('0002'),
        },
      },
      good: {
        files: {
          'alembic.ini': ini,
          'alembic/env.py': env,
          'alembic/versions/0001_companies.py': companies,
          'alembic/versions/0003_jobs.py': jobsAfter('0001'),
        },
      },
    },
  },
  *check({ history }, { settings }) {
    const labelled = new Set(
      history.migrations.filter(({ labels }) => (labels?.length ?? 0) > 0).map(({ revision }) => revision),
    );
    for (const fault of history.faults) {
      if (fault.kind === 'second-base' && labelled.has(fault.revision)) continue;
      const told = tell(fault, settings);
      if (told) yield { subject: { kind: 'migration', revision: told.revision }, ...told.observation };
    }
  },
  population: ({ history }) => ({
    count: history.migrations.length,
    of: 'migrations',
    sentence: `${history.migrations.length} migrations form one chain.`,
  }),
});

function tell(fault: HistoryFault, settings: Settings) {
  switch (fault.kind) {
    case 'missing-parent':
      return {
        revision: fault.revision,
        observation: {
          message: `Migration ${fault.revision} follows ${fault.parent}, which this checkout does not have.`,
          remedy: `Add the migration ${fault.parent}, or let ${fault.revision} follow one that exists.`,
          location: fault.location,
        },
      };
    case 'cycle':
      return {
        revision: fault.revisions[0] ?? '',
        observation: {
          message: `Migrations ${fault.revisions.join(', ')} follow each other in a circle.`,
          remedy: 'Let one of them follow a migration outside the circle.',
          location: fault.location,
        },
      };
    case 'second-base':
      if (settings.migrations.bases.includes(fault.revision)) return undefined;
      return {
        revision: fault.revision,
        observation: {
          message: `Migration ${fault.revision} is a second root: it follows no other migration.`,
          remedy: `Let ${fault.revision} follow the head, or list it under migrations.bases.`,
          location: fault.location,
        },
      };
    case 'duplicate-version':
    case 'unreadable-file':
      return undefined;
  }
}
