import type { RowFailure } from '#migration/ledger.ts';
import { failuresUp, faultDetails, inHistory, isOverflow, journeys, placeOf, withoutStop } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';

export const dataDependentFailure = defineRule({
  id: 'data-dependent-failure',
  category: 'data',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data', 'verified-chain'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A migration that passes without rows and fails with them',
    rationale: `Every test database is empty, so it passes everywhere until it is deployed. Here it ran once with plain rows in the tables, failed,
and passed when they were taken away. Failures that only NULLs, duplicates, orphans or edges of a type bring about are reported by
unguarded-constraint and narrowing-type. Not reported: what the repository's own code refuses (RAISE), and documents whose structure only
the application knows. Without a base commit the migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_salary.sql':
            'ALTER TABLE jobs ADD COLUMN salary integer;\nUPDATE jobs SET salary = title::integer;\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
          'migrations/0002_salary.sql':
            'ALTER TABLE jobs ADD COLUMN title_length integer;\nUPDATE jobs SET title_length = length(title);\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const { failure, migration } of failuresUp(journey)) {
        if (!isAboutAnyRow(failure)) continue;
        const second = failure.pass === 'again' ? ' the second time' : '';
        yield {
          subject: { kind: 'migration', revision: migration.revision },
          message: `Migration ${migration.revision} passes on empty tables and fails${second} when they hold rows: ${withoutStop(failure.fault.message)}.`,
          remedy: remedyFor(failure),
          location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
          details: faultDetails(failure),
          ...inHistory(journey, 'medium'),
        };
      }
    }
  },
});

const remedyFor = ({ fault: { sqlState } }: RowFailure): string =>
  sqlState !== undefined && unreadable.includes(sqlState)
    ? 'Look for values that the new type cannot read, decide about them in the migration, and only then change it.'
    : 'Make the statement work on rows as the running system has them: give defaults, fill first, and only then require.';

/** `invalid input syntax for type integer`, and the same for dates and times. */
const unreadable: readonly string[] = ['22P02', '22007'];

// A value that cannot be read as the new type is nobody's edge.
const isAboutAnyRow = (failure: RowFailure): boolean =>
  failure.cohort === 'any' ||
  failure.cohort === 'ordinary' ||
  (failure.cohort === 'boundary' && failure.fault.sqlState !== '23514' && !isOverflow(failure));
