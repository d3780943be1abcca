import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Subject } from '#finding/subject.ts';
import type { Loss } from '#migration/ledger.ts';
import { inHistory, journeys, losses, lossName, placeOf } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, relationSubject } from '#rule/subjects.ts';

export const probableRename = defineRule({
  id: 'probable-rename',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A rename that was written as drop and add',
    rationale: `A column goes and another of the same type and a similar name comes: generators write renames like that, and the values go with the
old column. Generated rows went through the migration, and none of the values stood in the new column afterwards. A real RENAME, and
values that the migration copies over, are not reported. Without a base commit it may have happened long ago: then it is low.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);\n',
          'migrations/0002_salary.sql':
            'ALTER TABLE jobs DROP COLUMN salary_min;\nALTER TABLE jobs ADD COLUMN salary_minimum integer;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, salary_min integer);\n',
          'migrations/0002_salary.sql':
            'ALTER TABLE jobs ADD COLUMN salary_minimum integer;\nUPDATE jobs SET salary_minimum = salary_min;\nALTER TABLE jobs DROP COLUMN salary_min;\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const { loss, migration } of losses(journey, journey.entry.up)) {
        const next = loss.probableNewName;
        if (!next) continue;
        yield {
          subject: subjectOf(loss),
          message: `Migration ${migration.revision} drops ${lossName(loss)} and adds ${next.column ?? relationLabel(next)}, and none of ${counted(loss.of, loss.column === undefined ? 'row' : 'value')} moved there.`,
          remedy: remedy(loss, next),
          location: placeOf(journey, [loss.column ?? loss.relation.name]),
          ...inHistory(journey, 'low'),
        };
      }
    }
  },
});

const subjectOf = ({ relation, column }: Loss): Subject =>
  column === undefined ? relationSubject(relation) : columnSubject(relation, column);

function remedy({ relation, column }: Loss, next: NonNullable<Loss['probableNewName']>): string {
  const table = `ALTER TABLE ${quoteName(relation)} RENAME`;
  return column === undefined || next.column === undefined
    ? `${table} TO ${quoteIdentifier(next.name)};`
    : `${table} COLUMN ${quoteIdentifier(column)} TO ${quoteIdentifier(next.column)};`;
}
