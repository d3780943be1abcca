import type { Severity } from '#finding/finding.ts';
import type { Subject } from '#finding/subject.ts';
import type { Loss } from '#migration/ledger.ts';
import { isReversalExpected } from '#migration/reversal-duty.ts';
import { type Journey, journeys, lossExamples, losses, lossName, placeOf } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, relationSubject } from '#rule/subjects.ts';

export const lossyDowngrade = defineRule({
  id: 'lossy-downgrade',
  category: 'reversibility',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A way back that does not bring the values back',
    rationale: `The schema returns, and values that stood there before the migration do not: whoever goes back after a bad deployment finds other data
than before. Generated rows went up and down to see that. Low where the way up changed them already, which is reported by itself. Without a
base commit it is low. Not reported: rows and columns that the way up drops, or that only the way back removes (destructive-downgrade).`,
    examples: {
      bad: {
        base: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
          'migrations/0002_pay.up.sql':
            'ALTER TABLE jobs ADD COLUMN pay numeric(12,2);\nUPDATE jobs SET pay = salary;\nALTER TABLE jobs DROP COLUMN salary;\n',
          'migrations/0002_pay.down.sql':
            'ALTER TABLE jobs ADD COLUMN salary numeric(12,2);\nUPDATE jobs SET salary = 0;\nALTER TABLE jobs DROP COLUMN pay;\n',
        },
      },
      good: {
        base: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary numeric(12,2));\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
          'migrations/0002_pay.up.sql':
            'ALTER TABLE jobs ADD COLUMN pay numeric(12,2);\nUPDATE jobs SET pay = salary;\nALTER TABLE jobs DROP COLUMN salary;\n',
          'migrations/0002_pay.down.sql':
            'ALTER TABLE jobs ADD COLUMN salary numeric(12,2);\nUPDATE jobs SET salary = pay;\nALTER TABLE jobs DROP COLUMN pay;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    if (!isReversalExpected(context.settings.reversibility, context.isForwardOnly)) return;
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.down)) {
        const before = journey.entry.up?.losses.find((other) => lossName(other) === lossName(loss));
        if ([loss, before].some(isRemoval)) continue;
        yield {
          subject: subjectOf(loss),
          message: `The way back of migration ${migration.revision} does not bring back ${counted(loss.lost, loss.column === undefined ? 'row' : 'value')} of ${lossName(loss)}.`,
          remedy:
            'Keep what the way up replaces until nobody goes back any more, or declare the migration irreversible with a reason.',
          location: placeOf(journey, [loss.column ?? loss.relation.name], 'downgrade'),
          details: lossExamples(loss),
          ...severityOf(journey, before),
        };
      }
    }
  },
});

/** What the way up removed is reported as such; what only the way back removes is destructive-downgrade. */
const isRemoval = (loss: Loss | undefined): boolean =>
  loss !== undefined && ['relation-dropped', 'column-dropped', 'rows-deleted'].includes(loss.kind);

const severityOf = ({ isHistory }: Journey, before: Loss | undefined): { readonly severity?: Severity } =>
  isHistory || before ? { severity: 'low' } : {};

const subjectOf = ({ relation, column }: Loss): Subject =>
  column === undefined ? relationSubject(relation) : columnSubject(relation, column);
