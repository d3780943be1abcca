import { chainFaults } from '#migration/chain-faults.ts';
import { defineRule } from '#rule/rule.ts';

const table = {
  'migrations/000001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text);\n',
  'migrations/000001_jobs.down.sql': 'DROP TABLE jobs;\n',
  'migrations/000002_url.down.sql': 'DROP INDEX jobs_url_idx;\n',
};

export const concurrentInTransaction = defineRule({
  id: 'concurrent-in-transaction',
  category: 'locking',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['verified-chain'],
  needs: ['history', 'replay'],
  docs: {
    title: 'CONCURRENTLY inside a transaction',
    rationale: `PostgreSQL refuses CREATE INDEX CONCURRENTLY and its kin inside a transaction, and several statements that are sent as one are a transaction too.
The migration was run as its tool runs it, and refused with SQLSTATE 25001: the deployment fails the same way.`,
    examples: {
      bad: {
        files: {
          ...table,
          'migrations/000002_url.up.sql':
            "UPDATE jobs SET url = '' WHERE url IS NULL;\nCREATE INDEX CONCURRENTLY jobs_url_idx ON jobs (url);\n",
        },
      },
      good: {
        files: { ...table, 'migrations/000002_url.up.sql': 'CREATE INDEX CONCURRENTLY jobs_url_idx ON jobs (url);\n' },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY'],
  },
  *check({ history, replay }) {
    for (const { revision, ordinal, fault } of chainFaults(replay)) {
      if (fault.sqlState !== '25001' || !refusesTransaction.test(fault.message)) continue;
      const place = history.migrations.find((migration) => migration.revision === revision)?.location;
      const location = fault.location ?? place;
      yield {
        subject: { kind: 'migration', revision, ...(ordinal > 1 && { name: `fault ${ordinal}` }) },
        message: `Migration ${revision} fails: ${fault.message.replace(/\.$/, '')}.`,
        remedy: 'Give the statement a migration of its own, and tell the tool to run that one without a transaction.',
        details: fault.statement === undefined ? [] : [`Statement: ${fault.statement}`],
        ...(location && { location }),
      };
    }
  },
});

// The server also refuses SET TRANSACTION and others with this state.
const refusesTransaction =
  /cannot run inside a transaction block|cannot be executed (?:from a function|within a pipeline)/;
