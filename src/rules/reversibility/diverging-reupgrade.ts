import type { Change } from '#catalog/change.ts';
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
      'After up, down and up again the schema is not the one that was tested: a guard such as IF NOT EXISTS passed over what the way back had left half removed, or a default was computed by the migration instead of the server.',
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
        remedy: reversal.again.every(isComputedDefault) ? computedDefault : guarded,
        location: migration.location,
        details: reversal.again.map((change) => `After up, down and up again, ${leftover(change)}.`),
      };
    }
  },
});

const guarded = 'Let the way back remove all that the way up makes, and the way up build it without guards.';
const computedDefault =
  'The default was computed when the migration ran, and is the same for each row: let the server compute it, for example DEFAULT gen_random_uuid() or now().';

const isComputedDefault = (change: Change): boolean =>
  change.kind === 'altered' &&
  change.attribute === 'default' &&
  [change.before, change.after].every((text) =>
    /^'[^']*'::(?:uuid|text|date|time|character varying|timestamp)/.test(text),
  );
