import { reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, verb } from '#rule/subjects.ts';

export const failingReupgrade = defineRule({
  id: 'failing-reupgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A migration that fails the second time',
    rationale:
      'A release was taken back and is tried again: now it cannot be deployed. The usual cause is a type or index that the way back left behind.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql':
            "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);\n",
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql':
            "CREATE TYPE job_status AS ENUM ('open', 'closed');\nCREATE TABLE jobs (id bigint PRIMARY KEY, status job_status NOT NULL);\n",
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\nDROP TYPE job_status;\n',
        },
      },
    },
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    for (const reversal of reversals(history, replay)) {
      const { migration } = reversal;
      if (reversal.status !== 'failed' || reversal.pass !== 'again' || reversal.fault.origin === 'engine') continue;
      if (isExcused(settings.reversibility, history, migration)) continue;
      const { fault } = reversal;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} fails the second time, after its way back: ${fault.message.replace(/\.$/, '')}.`,
        remedy: 'Let the way back remove all that the way up makes.',
        location: fault.location ?? migration.location,
        ...(fault.statement !== undefined && {
          details: [`Statement: ${fault.statement.replaceAll(/\s+/g, ' ').trim()}`],
        }),
      };
    }
  },
  population: ({ replay }) => {
    const count = replay.steps.filter(({ pass, status }) => pass === 'again' && status === 'applied').length;
    const sentence = `${counted(count, 'migration')} ${verb(count, 'runs', 'run')} a second time after the way back.`;
    return { count, of: 'second ways up', sentence };
  },
});
