import { reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import { defineRule } from '#rule/rule.ts';

export const untestedReversal = defineRule({
  id: 'untested-reversal',
  category: 'reversibility',
  severity: 'medium',
  preset: 'recommended',
  proof: 'static',
  criteria: ['reversible-migrations'],
  // Without a catalog the chain was not run at all, and its ways back not either.
  needs: ['history', 'catalog'],
  wants: ['replay', 'repository'],
  docs: {
    title: 'Ways back that nothing ever ran',
    rationale:
      'A way back that was never run is a guess. Where the audit cannot run it, a test of the repository could. Not reported: tools that know no way back, and repositories whose tests mention it.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.up.sql':
            'CREATE TABLE companies (id bigint PRIMARY KEY, owner_id bigint REFERENCES people (id));\n',
          'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0001_companies.down.sql': 'DROP TABLE companies;\n',
        },
      },
    },
  },
  *check({ history, replay, repository }, { settings, isForwardOnly }) {
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    if ((repository?.migrationTests.length ?? 0) > 0) return;
    const unwalked = reversals(history, replay).flatMap((reversal) =>
      reversal.status === 'not-walked' && !isExcused(settings.reversibility, history, reversal.migration)
        ? [reversal]
        : [],
    );
    if (unwalked.length === 0) return;
    yield {
      subject: { kind: 'history', name: 'way back' },
      message: `The way back of ${unwalked.length} of ${history.migrations.length} migrations was run by nobody.`,
      remedy: replay?.underTest || !replay?.head ? runIt : askForIt,
      ...(unwalked[0] && { location: unwalked[0].migration.location }),
      details: unwalked.map(({ migration, because }) => `${migration.revision}: ${because}.`),
    };
  },
});

const runIt = 'Make the chain run so that the audit can walk it down and up again, or test it in the repository.';
const askForIt =
  'Let the audit walk it down and up again (`verify: new` or `verify: all`), or test it in the repository.';
