import { isCosmetic, reversals, stepOf } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';

export const emptyDowngrade = defineRule({
  id: 'empty-downgrade',
  category: 'reversibility',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A way back that does nothing',
    rationale:
      'The tool reports success and steps its version back while the schema stays: the next way up starts from a state that nobody described. Not reported: a way back that says by an error, or in SQL and JavaScript by a comment ("irreversible", "cannot be undone"), that there is none. Where only labels of an enum, extensions, comments or the order of columns stay, it is low.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n',
          'migrations/0001_jobs.down.sql': 'SELECT 1;\n',
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
      if (reversal.status !== 'empty' || isExcused(settings.reversibility, history, migration)) continue;
      const isSeen = stepOf(replay, migration.revision, 'down')?.status === 'applied';
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `The way back of migration ${migration.revision} changes nothing, although its way up changes the schema.`,
        proof: isSeen ? 'executed' : 'static',
        remedy: `Undo there what the way up does, or list ${migration.revision} with a reason under reversibility.irreversible.`,
        location: migration.downgradeLocation ?? migration.location,
        ...(reversal.undone.length > 0 && reversal.undone.every(isCosmetic) && { severity: 'low' as const }),
      };
    }
  },
});
