import { relationLabel } from '#catalog/keys.ts';
import type { Subject } from '#finding/subject.ts';
import {
  failuresUp,
  faultDetails,
  inHistory,
  type JourneyFailure,
  journeys,
  placeOf,
  withoutStop,
} from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, relationSubject } from '#rule/subjects.ts';

export const unguardedConstraint = defineRule({
  id: 'unguarded-constraint',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'ledger'],
  docs: {
    title: 'A constraint that rows of the old schema may break',
    rationale: `The old schema lets NULLs, duplicates or orphans in, and life brings them; the migration assumes that there are none and stops at the
first one. It ran here on such rows, failed, and passed without them. Not reported: migrations that clean first, constraints that are
added NOT VALID, tables of the same migration. Without a base commit the migration may be deployed already: then it is medium.`,
    examples: {
      bad: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);\n',
          'migrations/0002_unique.sql': 'ALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);\n',
        },
      },
      good: {
        base: { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);\n' },
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, url text NOT NULL);\n',
          'migrations/0002_unique.sql':
            'DELETE FROM jobs USING jobs AS older WHERE older.url = jobs.url AND older.id < jobs.id;\nALTER TABLE jobs ADD CONSTRAINT jobs_url_key UNIQUE (url);\n',
        },
      },
    },
  },
  *check({ history, ledger }, context) {
    for (const journey of journeys(ledger, history, context)) {
      for (const failed of failuresUp(journey)) {
        const trouble = troubleOf(failed);
        if (trouble === undefined) continue;
        const { failure, migration } = failed;
        yield {
          subject: subjectOf(failed),
          message: `Migration ${migration.revision} fails on ${trouble}: ${withoutStop(failure.fault.message)}.`,
          remedy:
            remedies[failure.cohort] ?? 'Decide in the migration about rows that break the constraint, then add it.',
          location: failure.fault.location ?? placeOf(journey, failure.columns ?? []),
          details: faultDetails(failure),
          ...inHistory(journey, 'medium'),
        };
      }
    }
  },
});

const remedies: Readonly<Record<string, string>> = {
  nulls: 'Fill the NULLs first (UPDATE … WHERE … IS NULL), then require a value.',
  duplicates: 'Merge or delete the duplicates first, in the same migration, then make the key unique.',
  orphans: 'Delete the orphans or set them to NULL first; or add the key NOT VALID and VALIDATE it once they are gone.',
};

/** `NULLs in jobs.url`, `duplicates of jobs (a, b)` */
function troubleOf({ failure }: JourneyFailure): string | undefined {
  const place = placeName(failure);
  switch (failure.cohort) {
    case 'nulls':
      return `NULLs in ${place}`;
    case 'duplicates':
      return `duplicates of ${place}`;
    case 'orphans':
      return `orphans in ${place}`;
    case 'boundary':
      return failure.fault.sqlState === '23514' ? `values of ${place} that the old schema allows` : undefined;
    default:
      return undefined;
  }
}

function placeName({ relation, columns = [] }: JourneyFailure['failure']): string {
  if (!relation) return columns.length === 0 ? 'its tables' : columns.join(', ');
  const name = relationLabel(relation);
  if (columns.length === 0) return name;
  return columns.length === 1 ? `${name}.${columns[0]}` : `${name} (${columns.join(', ')})`;
}

function subjectOf({ failure: { relation, columns = [] }, migration }: JourneyFailure): Subject {
  const [column, ...others] = columns;
  if (!relation) return { kind: 'migration', revision: migration.revision };
  return column !== undefined && others.length === 0 ? columnSubject(relation, column) : relationSubject(relation);
}
