import { relationLabel } from '#catalog/keys.ts';
import { inHistory, journeys, lossExamples, losses, placeOf } from '#rule/journeys.ts';
import { isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const lostRows = defineRule({
  id: 'lost-rows',
  category: 'data',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A migration that loses rows',
    rationale: `Rows that were there before the migration are nowhere in the database after it, not in another table either. Generated rows went
through it to see that. A DELETE with a condition is a deliberate act and not reported, nor are staging tables and rows that moved
somewhere else. Without a base commit every migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\nCREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint, title text NOT NULL);\n',
        },
        files: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\nCREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint, title text NOT NULL);\n',
          'migrations/0002_rebuild.sql':
            'CREATE TABLE kept AS SELECT j.* FROM jobs j JOIN companies c ON c.id = j.company_id;\nDELETE FROM jobs;\nINSERT INTO jobs SELECT * FROM kept;\nDROP TABLE kept;\n',
        },
      },
      good: {
        base: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
        },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_rebuild.sql':
            'CREATE TABLE kept AS SELECT * FROM jobs;\nDELETE FROM jobs;\nINSERT INTO jobs SELECT * FROM kept;\nDROP TABLE kept;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.up)) {
        if (loss.kind !== 'rows-deleted' || loss.isIntended) continue;
        if (isStaging({ ...loss.relation, isUnlogged: false }, context)) continue;
        yield {
          subject: relationSubject(loss.relation),
          message: `Migration ${migration.revision} loses ${loss.lost} of ${counted(loss.of, 'row')} of ${relationLabel(loss.relation)}.`,
          remedy: `Move the rows of ${relationLabel(loss.relation)} along, or delete those that must go by a condition that says which.`,
          location: placeOf(journey, [loss.relation.name]),
          details: lossExamples(loss),
          ...inHistory(journey, 'medium'),
        };
      }
    }
  },
  population({ history, ledger }, context) {
    const { length } = journeys(ledger, history, context);
    return {
      count: length,
      of: 'migrations that met rows',
      sentence: `${counted(length, 'migration')} met generated rows and lost no row.`,
    };
  },
});
