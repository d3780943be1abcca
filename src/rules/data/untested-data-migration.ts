import { rowWritesOf } from '#migration/row-writes.ts';
import { defineRule } from '#rule/rule.ts';

export const untestedDataMigration = defineRule({
  id: 'untested-data-migration',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'static',
  criteria: ['preserved-data'],
  needs: ['history'],
  wants: ['repository'],
  docs: {
    title: 'A migration that rewrites rows and never met one',
    rationale:
      'On an empty database an UPDATE or DELETE succeeds whatever it says. What it does to the rows of a running system is seen for the first time when it is deployed. Not reported: literal inserts, which did run, and repositories with tests of their migrations.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);\n',
          'migrations/0002_statuses.sql': "UPDATE jobs SET status = 'open' WHERE status = 'new';\n",
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);\n',
          'migrations/0002_statuses.sql': "ALTER TABLE jobs ALTER COLUMN status SET DEFAULT 'open';\n",
        },
      },
    },
  },
  *check({ history, repository }) {
    if ((repository?.migrationTests.length ?? 0) > 0) return;
    for (const migration of history.migrations) {
      const rewriting = rowWritesOf(migration).filter(({ write }) => write !== 'inserts');
      const [first] = rewriting;
      if (!first) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} rewrites rows, and no row was there when it ran.`,
        remedy: `Add a test that runs ${migration.revision} on rows as the running system has them.`,
        location: first.statement.location,
        details: rewriting.map(
          ({ statement }) => `Statement: ${statement.text.replaceAll(/\s+/g, ' ').trim().slice(0, 160)}`,
        ),
      };
    }
  },
});
