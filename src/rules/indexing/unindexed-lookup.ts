import type { Catalog } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import { type ColumnLookup, firstOf, isTimeLookup, singleLookups } from '#rule/workload-lookups.ts';

export const unindexedLookup = defineRule({
  id: 'unindexed-lookup',
  category: 'indexing',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['indexed-lookups'],
  needs: ['full-catalog', 'workload'],
  docs: {
    title: 'Query that reads the whole table to find a few rows',
    rationale: `A query of the workload finds rows by a column that no index serves: with sequential scans priced out, the planner still reads the
whole table. Unique indexes serve, too, and so does every index that the planner chooses. Only queries in \`workload.files\` count;
names of columns prove nothing. Ranges and orders over time are unindexed-timestamp's.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);',
          'workload/jobs.sql': '-- name: find_job_by_url\nSELECT id FROM jobs WHERE url = $1;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);',
          'workload/jobs.sql': '-- name: find_job_by_url\nSELECT id FROM jobs WHERE url = $1;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, workload }) {
    for (const { query, lookup, relation, column } of lookups(workload, catalog)) {
      if (lookup.plan.kind === 'index') continue;
      yield {
        subject: columnSubject(relation, column),
        message: `Query \`${query.name}\` finds rows of ${relationLabel(relation)} by ${column}, and no index serves it: \`${lookup.plan.line}\`.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column], 'idx'))} ON ${quoteName(relation)} (${quoteIdentifier(column)});`,
        location: query.location,
      };
    }
  },
  population({ 'full-catalog': catalog, workload }) {
    const { length } = lookups(workload, catalog);
    const sentence = `${length} of ${counted(length, 'column')} that the workload looks up ${verb(length)} served by an index.`;
    return { count: length, of: 'columns that the workload looks up', sentence };
  },
});

/** One per column; one that is not served stands for the others. */
const lookups = (workload: Workload, catalog: Catalog): readonly ColumnLookup[] =>
  firstOf(
    singleLookups(workload, catalog)
      .filter((lookup) => !isTimeLookup(lookup))
      .toSorted((left, right) => rank(left) - rank(right)),
    ({ relation, column }) => `${relationLabel(relation)}.${column}`,
  );

const rank = ({ lookup }: ColumnLookup): number => (lookup.plan.kind === 'scan' ? 0 : 1);
