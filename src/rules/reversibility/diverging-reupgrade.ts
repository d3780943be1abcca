import { leftover } from '#migration/leftovers.ts';
import { reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';

export const divergingReupgrade = defineRule({
  id: 'diverging-reupgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A migration that builds something else the second time',
    rationale:
      'After up, down and up again the schema is not the one that was tested: a guard such as IF NOT EXISTS passed over what the way back had left half removed.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql':
            'CREATE TABLE IF NOT EXISTS jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0001_jobs.down.sql': 'ALTER TABLE jobs DROP COLUMN title;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql':
            'CREATE TABLE IF NOT EXISTS jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
      },
    },
  },
  *check({ history, replay }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    for (const reversal of reversals(history, replay)) {
      const { migration } = reversal;
      if (!('again' in reversal) || reversal.again.length === 0) continue;
      if (isExcused(settings.reversibility, history, migration)) continue;
      const [first] = reversal.again;
      if (!first) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} builds something else the second time: ${leftover(first)}.`,
        remedy: 'Let the way back remove all that the way up makes, and the way up build it without guards.',
        location: migration.location,
        details: reversal.again.map((change) => `After up, down and up again, ${leftover(change)}.`),
      };
    }
  },
});
