import { chainFaults } from '#migration/chain-faults.ts';
import { defineRule } from '#rule/rule.ts';

const first = {
  'migrations/000001_jobs.up.sql':
    "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL DEFAULT 'open');\n",
  'migrations/000001_jobs.down.sql': 'DROP TABLE jobs;\nDROP TYPE job_status;\n',
};
const addValue = "ALTER TYPE job_status ADD VALUE 'paused';\n";
const useValue = "ALTER TABLE jobs ALTER COLUMN status SET DEFAULT 'paused';\nINSERT INTO jobs VALUES (1, 'paused');\n";

export const enumValueUsedInTransaction = defineRule({
  id: 'enum-value-used-in-transaction',
  category: 'values',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['verified-chain'],
  needs: ['history', 'replay'],
  docs: {
    title: 'New enum value used in the transaction that adds it',
    rationale: `PostgreSQL lets no statement use an enum value before the transaction that adds it is committed. The migration was run as its tool runs it, and
refused with SQLSTATE 55P04: the deployment fails the same way.`,
    examples: {
      bad: {
        files: {
          ...first,
          'migrations/000002_paused.up.sql': `${addValue}${useValue}`,
          'migrations/000002_paused.down.sql': 'DELETE FROM jobs;\n',
        },
      },
      good: {
        files: {
          ...first,
          'migrations/000002_paused.up.sql': addValue,
          'migrations/000002_paused.down.sql': 'SELECT 1;\n',
          'migrations/000003_use.up.sql': useValue,
          'migrations/000003_use.down.sql': 'DELETE FROM jobs;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertype.html#SQL-ALTERTYPE-NOTES'],
  },
  *check({ history, replay }) {
    for (const { revision, ordinal, fault } of chainFaults(replay)) {
      if (fault.sqlState !== '55P04') continue;
      const place = history.migrations.find((migration) => migration.revision === revision)?.location;
      const location = fault.location ?? place;
      yield {
        subject: { kind: 'migration', revision, ...(ordinal > 1 && { name: `fault ${ordinal}` }) },
        message: `Migration ${revision} fails: ${fault.message.replace(/\.$/, '')}.`,
        remedy: 'Move ALTER TYPE … ADD VALUE to a migration of its own, before the one that uses the value.',
        details: fault.statement === undefined ? [] : [`Statement: ${fault.statement}`],
        ...(location && { location }),
      };
    }
  },
});
