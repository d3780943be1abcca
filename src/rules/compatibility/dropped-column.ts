import { isGone } from '#rule/changed-types.ts';
import { inHistory, journeys, lossExamples, losses, lossName, placeOf } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const droppedColumn = defineRule({
  id: 'dropped-column',
  category: 'compatibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger', 'replay'],
  docs: {
    title: 'A column that goes with its values',
    rationale: `The values are nowhere in the database afterwards, and the release that still runs during the deployment asks for the column. Generated
rows went through the migration to see that nothing kept them. Not reported: columns whose values moved somewhere else before, and columns of
tables that go as a whole. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);\n',
          'migrations/0002_notes.sql': 'ALTER TABLE jobs DROP COLUMN notes;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text, notes text);\n',
          'migrations/0002_notes.sql':
            'CREATE TABLE job_notes (job_id bigint PRIMARY KEY REFERENCES jobs, notes text);\nINSERT INTO job_notes SELECT id, notes FROM jobs;\nALTER TABLE jobs DROP COLUMN notes;\n',
        },
      },
    },
  },
  *check({ history, ledger, replay }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.up)) {
        // A new column beside it makes it a probable-rename.
        if (loss.kind !== 'column-dropped' || loss.column === undefined || loss.probableNewName) continue;
        if (isGone(replay, migration.revision, loss.relation)) continue;
        yield {
          subject: columnSubject(loss.relation, loss.column),
          message: `Migration ${migration.revision} drops ${lossName(loss)}; ${counted(loss.lost, 'value')} of generated rows went with it.`,
          remedy: `Stop using ${lossName(loss)} in one release and drop it in the next; copy what must be kept before.`,
          location: placeOf(journey, [loss.column]),
          details: lossExamples(loss),
          ...inHistory(journey, 'low'),
        };
      }
    }
  },
});
