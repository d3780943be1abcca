import type { Observation } from '#finding/finding.ts';
import type { Fault } from '#migration/fault.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import { reversals } from '#migration/reversal.ts';
import { isExcused, isReversalExpected } from '#migration/reversal-duty.ts';
import type { Walk } from '#migration/walk.ts';
import { faultDetails, type Journey, journeys } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import type { Settings } from '#rule/settings.ts';
import { counted } from '#rule/subjects.ts';

export const failingDowngrade = defineRule({
  id: 'failing-downgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['reversible-migrations'],
  needs: ['history', 'replay'],
  wants: ['ledger'],
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
  *check({ history, replay, ledger }, context) {
    const { settings, isForwardOnly } = context;
    if (!isReversalExpected(settings.reversibility, isForwardOnly)) return;
    if (ledger) yield* failuresOnRows(journeys(ledger, history, context));
    yield* failuresAlways(history, replay, settings);
  },
  population: ({ replay }) => {
    const count = replay.steps.filter(({ pass, status }) => pass === 'down' && status === 'applied').length;
    return { count, of: 'ways back', sentence: `${counted(count, 'way back runs', 'ways back run')}.` };
  },
});

function* failuresAlways(history: MigrationHistory, replay: Walk, settings: Settings): Iterable<Observation> {
  for (const reversal of reversals(history, replay)) {
    const { migration } = reversal;
    if (reversal.status !== 'failed' || reversal.pass !== 'down' || reversal.fault.origin === 'engine') continue;
    if (isExcused(settings.reversibility, history, migration)) continue;
    const { fault } = reversal;
    yield {
      subject: { kind: 'migration', revision: migration.revision },
      message: `The way back of migration ${migration.revision} fails: ${fault.message.replace(/\.$/, '')}.`,
      remedy: remedyFor(fault, migration),
      location: fault.location ?? migration.downgradeLocation ?? migration.location,
      details: [
        ...(fault.statement === undefined ? [] : [`Statement: ${fault.statement.replaceAll(/\s+/g, ' ').trim()}`]),
        ...(fault.hint === undefined ? [] : [`Hint: ${fault.hint}`]),
      ],
    };
  }
}

/** As Alembic's autogenerate writes it for a constraint that the models leave unnamed; what then is raised differs by version. */
const dropsUnnamed = ({ statement = '' }: Fault): boolean => /\bdrop_(?:constraint|index)\(\s*None\b/.test(statement);
const remedyFor = (fault: Fault, migration: Migration): string =>
  dropsUnnamed(fault) ? nameIt : `Let it undo what the way up built, ${orSayWhy(migration)}`;
const nameIt =
  'Write the name that the way up gave it instead of None, or give the metadata of the models a naming convention.';

const orSayWhy = ({ revision }: Migration): string =>
  `or list ${revision} with a reason under reversibility.irreversible.`;

/** It passes without rows and fails with those that were there before its way up. */
function* failuresOnRows(all: readonly Journey[]): Iterable<Observation> {
  for (const journey of all) {
    for (const failure of journey.entry.failures) {
      if (failure.pass !== 'down' || failure.fault.origin === 'engine') continue;
      const { migration } = journey;
      const isPlain = failure.cohort === 'any' || failure.cohort === 'ordinary';
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `The way back of migration ${migration.revision} passes on empty tables and fails on rows: ${failure.fault.message.replace(/\.$/, '')}.`,
        remedy: `Let it make the rows fit first, ${orSayWhy(migration)}`,
        location: failure.fault.location ?? migration.downgradeLocation ?? migration.location,
        details: faultDetails(failure),
        ...((journey.isHistory || !isPlain) && { severity: 'medium' as const }),
      };
    }
  }
}
