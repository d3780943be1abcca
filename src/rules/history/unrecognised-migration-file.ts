import { defineRule } from '#rule/rule.ts';

export const unrecognisedMigrationFile = defineRule({
  id: 'unrecognised-migration-file',
  category: 'history',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'A migration file that the tool skips or cannot read',
    rationale:
      'The file looks like a step of the chain and is none: it is never applied, and nothing fails. Not reported: files without SQL or operations.',
    examples: {
      bad: {
        files: {
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': 'from alembic import context\n',
          'alembic/versions/0001_companies.py':
            'from alembic import op\nrevision = "0001"\ndown_revision = None\ndef upgrade():\n    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")\ndef downgrade():\n    op.execute("DROP TABLE companies")\n',
          'alembic/versions/jobs.py':
            'from alembic import op\ndef upgrade():\n    op.execute("CREATE TABLE jobs (id bigint PRIMARY KEY)")\n',
        },
      },
      good: {
        files: {
          'alembic.ini': '[alembic]\nscript_location = alembic\n',
          'alembic/env.py': 'from alembic import context\n',
          'alembic/versions/0001_companies.py':
            'from alembic import op\nrevision = "0001"\ndown_revision = None\ndef upgrade():\n    op.execute("CREATE TABLE companies (id bigint PRIMARY KEY)")\ndef downgrade():\n    op.execute("DROP TABLE companies")\n',
        },
      },
    },
  },
  *check({ history }) {
    for (const fault of history.faults) {
      if (fault.kind !== 'unreadable-file') continue;
      yield {
        subject: { kind: 'history', name: fault.location.file },
        message: `File ${fault.location.file} is no migration that the tool applies: ${fault.reason.replace(/\.$/, '')}.`,
        remedy: 'Give it the name and the header that the tool expects, or move it out of the folder.',
        location: fault.location,
      };
    }
  },
});
