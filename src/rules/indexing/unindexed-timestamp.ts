import type { Catalog, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { findRangeIndex } from '#catalog/index-service.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { listingTimes } from '#catalog/naming/time-column.ts';
import type { SourceLocation } from '#migration/migration.ts';
import type { Context } from '#rule/evidence.ts';
import { isLog, isLookup } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import { firstOf, isTimeLookup, singleLookups } from '#rule/workload-lookups.ts';

export const unindexedTimestamp = defineRule({
  id: 'unindexed-timestamp',
  category: 'indexing',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['full-catalog'],
  wants: ['workload'],
  docs: {
    title: 'Time column that is read by range or order without an index',
    rationale: `"The newest twenty" sorts the whole table when nothing keeps the order. Reported for ranges and orders in the workload; with
\`preset: strict\` also for the only time column of a log. A B-tree or BRIN that leads with the column serves it. A time column as
such, without a query, is not reported: most of them are never read that way.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);',
          'workload/jobs.sql': 'SELECT id FROM jobs ORDER BY scraped_at DESC LIMIT 20;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql':
            'CREATE TABLE jobs (id uuid PRIMARY KEY, scraped_at timestamptz);\nCREATE INDEX jobs_scraped_at_idx ON jobs (scraped_at);',
          'workload/jobs.sql': 'SELECT id FROM jobs ORDER BY scraped_at DESC LIMIT 20;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, workload }, context) {
    for (const { relation, column, because, location, isServed } of readTimes(catalog, context, workload)) {
      if (isServed) continue;
      yield {
        subject: columnSubject(relation, column),
        message: `Column ${relationLabel(relation)}.${column} is ${because} and leads no B-tree or BRIN index.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column], 'idx'))} ON ${quoteName(relation)} (${quoteIdentifier(column)});`,
        ...(location && { location }),
      };
    }
  },
  population({ 'full-catalog': catalog, workload }, context) {
    const { length } = readTimes(catalog, context, workload);
    const sentence = `${length} of ${counted(length, 'time column')} that ${verb(length)} read by range or order ${verb(length, 'has', 'have')} an index.`;
    return { count: length, of: 'time columns that are read by range or order', sentence };
  },
});

interface ReadTime {
  readonly relation: Relation;
  readonly column: string;
  readonly because: string;
  readonly isServed: boolean;
  readonly location?: SourceLocation;
}

function readTimes(catalog: Catalog, context: Context, workload?: Workload): readonly ReadTime[] {
  const queried = workload ? singleLookups(workload, catalog).filter(isTimeLookup) : [];
  const fromWorkload = queried.map(({ relation, column, query, lookup }) => ({
    relation,
    column,
    because: `read by range or order in query \`${query.name}\``,
    isServed: lookup.plan.kind === 'index' || findRangeIndex(relation, column) !== undefined,
    location: query.location,
  }));
  const fromShape = context.preset === 'strict' ? logTimes(catalog, context) : [];
  return firstOf([...fromWorkload, ...fromShape], ({ relation, column }) => `${relationLabel(relation)}.${column}`);
}

const logTimes = (catalog: Catalog, context: Context): readonly ReadTime[] =>
  storedRelations(catalog).flatMap((relation) => {
    const [only, ...others] = listingTimes(relation);
    if (!only || others.length > 0 || !isLog(relation, context) || isLookup(relation, catalog, context)) return [];
    const isServed = relation.indexes.some(
      ({ isValid, keys }) => isValid && keys.some((key) => key.column === only.name),
    );
    return [{ relation, column: only.name, because: 'the only time of a log', isServed }];
  });
