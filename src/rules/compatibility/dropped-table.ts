import { relationLabel } from '#catalog/keys.ts';
import { inHistory, journeys, losses, placeOf } from '#rule/journeys.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const droppedTable = defineRule({
  id: 'dropped-table',
  category: 'compatibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A table that goes with its rows',
    rationale: `The rows are nowhere in the database afterwards, and the release that still runs during the deployment asks for the table. Generated
rows went through the migration to see that nothing kept them. Not reported: staging tables, tables under \`tables.retired\`, and tables
whose values moved somewhere else before. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_jobs.sql': 'DROP TABLE jobs;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_jobs.sql':
            'CREATE TABLE openings (id bigint PRIMARY KEY, name text NOT NULL);\nINSERT INTO openings SELECT id, title FROM jobs;\nDROP TABLE jobs;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    const { retired } = context.settings.tables;
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.up)) {
        if (loss.kind !== 'relation-dropped' || loss.probableNewName) continue;
        if (matchesRelation(retired, loss.relation) || isStaging({ ...loss.relation, isUnlogged: false }, context))
          continue;
        const name = relationLabel(loss.relation);
        yield {
          subject: relationSubject(loss.relation),
          message: `Migration ${migration.revision} drops ${name}; ${counted(loss.lost, 'generated row')} went with it.`,
          remedy: `Stop using ${name} in one release and drop it in the next, named under \`tables.retired\`; copy what must be kept before.`,
          location: placeOf(journey, [loss.relation.name]),
          ...inHistory(journey, 'low'),
        };
      }
    }
  },
});
