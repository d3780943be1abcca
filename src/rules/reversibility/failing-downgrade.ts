import { reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';

export const failingDowngrade = defineRule({
  id: 'failing-downgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A way back that the server refuses',
    rationale:
      'The way back is run when something already went wrong, and then it fails as well. It was run here on the schema that its own way up had just built.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE job;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
      },
    },
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    for (const reversal of reversals(history, replay)) {
      const { migration } = reversal;
      if (reversal.status !== 'failed' || reversal.pass !== 'down' || reversal.fault.origin === 'engine') continue;
      if (isExcused(settings.reversibility, history, migration)) continue;
      const { fault } = reversal;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `The way back of migration ${migration.revision} fails: ${fault.message.replace(/\.$/, '')}.`,
        location: fault.location ?? migration.downgradeLocation ?? migration.location,
        details: [
          ...(fault.statement === undefined ? [] : [`Statement: ${fault.statement.replaceAll(/\s+/g, ' ').trim()}`]),
          ...(fault.hint === undefined ? [] : [`Hint: ${fault.hint}`]),
        ],
      };
    }
  },
  population: ({ replay }) => {
    const count = replay.steps.filter(({ pass, status }) => pass === 'down' && status === 'applied').length;
    return { count, of: 'ways back', sentence: `${count} ways back run.` };
  },
});
