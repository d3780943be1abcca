import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';

export const missingDowngrade = defineRule({
  id: 'missing-downgrade',
  category: 'reversibility',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['reversible-migrations'],
  needs: ['history'],
  docs: {
    title: 'A migration without a way back',
    rationale:
      'A release that must be taken back leaves the schema where it is, and the way back is written at night. Not reported: migrations below `reversibility.floor`, those declared irreversible with a reason, and tools that know no way back.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
          'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
          'migrations/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
      },
    },
  },
  *check({ history }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    for (const migration of history.migrations) {
      if (migration.downgrade !== 'absent' || isExcused(settings.reversibility, history, migration)) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} has no way back.`,
        remedy: `Write its way back, or list ${migration.revision} with a reason under reversibility.irreversible.`,
        location: migration.location,
      };
    }
  },
  population: ({ history }, { settings, isForwardOnly }) => ({
    count: isReversalExpected(settings.reversibility, isForwardOnly) ? history.migrations.length : 0,
    of: 'migrations',
    sentence: `${history.migrations.length} migrations have a way back.`,
  }),
});
