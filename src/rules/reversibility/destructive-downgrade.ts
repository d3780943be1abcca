import type { Subject } from '#finding/subject.ts';
import type { Loss } from '#migration/ledger.ts';
import { isReversalExpected } from '#migration/reversal-duty.ts';
import { inHistory, journeys, lossExamples, losses, lossName, placeOf } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, relationSubject } from '#rule/subjects.ts';

export const destructiveDowngrade = defineRule({
  id: 'destructive-downgrade',
  category: 'reversibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A way back that removes what its way up did not bring',
    rationale: `Rows, columns or tables that were there before the migration came through its way up and are gone after its way back: going back after
a bad deployment makes it worse. Generated rows went up and down to see that. What the way up itself removed is not reported here. Without a
base commit it is medium.`,
    examples: {
      bad: {
        base: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
          'migrations/0002_remote.up.sql': 'ALTER TABLE jobs ADD COLUMN is_remote boolean;\n',
          'migrations/0002_remote.down.sql': 'ALTER TABLE jobs DROP COLUMN is_remote, DROP COLUMN city;\n',
        },
      },
      good: {
        base: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
        },
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, city text);\n',
          'migrations/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
          'migrations/0002_remote.up.sql': 'ALTER TABLE jobs ADD COLUMN is_remote boolean;\n',
          'migrations/0002_remote.down.sql': 'ALTER TABLE jobs DROP COLUMN is_remote;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    if (!isReversalExpected(context.settings.reversibility, context.isForwardOnly)) return;
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.down)) {
        if (!removals.includes(loss.kind) || wasLostBefore(loss, journey.entry.up?.losses)) continue;
        yield {
          subject: subjectOf(loss),
          message: `The way back of migration ${migration.revision} removes ${counted(loss.lost, loss.column === undefined ? 'row' : 'value')} of ${lossName(loss)}, which its way up did not bring.`,
          remedy: `Let the way back undo what its way up did, and nothing of ${lossName(loss)}.`,
          location: placeOf(journey, [loss.column ?? loss.relation.name], 'downgrade'),
          details: lossExamples(loss),
          ...inHistory(journey, 'medium'),
        };
      }
    }
  },
});

const removals: readonly Loss['kind'][] = ['relation-dropped', 'column-dropped', 'rows-deleted'];

const wasLostBefore = (loss: Loss, before: readonly Loss[] | undefined): boolean =>
  (before ?? []).some((other) => lossName(other) === lossName(loss) || other.relation.name === lossName(loss));

const subjectOf = ({ relation, column }: Loss): Subject =>
  column === undefined ? relationSubject(relation) : columnSubject(relation, column);
