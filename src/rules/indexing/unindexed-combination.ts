import type { Catalog } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { relationLabel, uniqueKeys } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import { combinedLookups, firstOf, type PlacedLookup } from '#rule/workload-lookups.ts';

export const unindexedCombination = defineRule({
  id: 'unindexed-combination',
  category: 'indexing',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['indexed-lookups'],
  needs: ['full-catalog', 'workload'],
  docs: {
    title: 'Columns that are looked up together and indexed apart',
    rationale: `A query asks for several columns at once, or for one in the order of another, and no index holds them together: rows that match
one of them are read and thrown away, or sorted each time. An index serves when it begins with the compared columns, in any order,
and goes on with the ordered ones. A unique key among the compared columns finds one row, so nothing is reported then.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_matches.up.sql': `CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid NOT NULL, llm_score integer);
CREATE INDEX matches_job_id_idx ON matches (job_id);`,
          'workload/matches.sql': 'SELECT id FROM matches WHERE job_id = $1 ORDER BY llm_score DESC LIMIT 10;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
      good: {
        files: {
          'migrations/0001_matches.up.sql': `CREATE TABLE matches (id uuid PRIMARY KEY, job_id uuid NOT NULL, llm_score integer);
CREATE INDEX matches_job_id_llm_score_idx ON matches (job_id, llm_score);`,
          'workload/matches.sql': 'SELECT id FROM matches WHERE job_id = $1 ORDER BY llm_score DESC LIMIT 10;\n',
          'schema-audit.yml': 'workload:\n  files: [workload/*.sql]\n',
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, workload }) {
    for (const placed of combinations(workload, catalog)) {
      if (isServed(placed)) continue;
      const { query, lookup, relation } = placed;
      const columns = columnsOf(placed);
      const used = lookup.plan.kind === 'index' ? `the planner uses ${lookup.plan.index}` : `\`${lookup.plan.line}\``;
      yield {
        subject: columnSubject(relation, columns.join(', ')),
        message: `Query \`${query.name}\` reads ${relationLabel(relation)} by (${columns.join(', ')}), and no index holds them together; ${used}.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, columns, 'idx'))} ON ${quoteName(relation)} (${quoteList(columns)});`,
        location: query.location,
      };
    }
  },
  population({ 'full-catalog': catalog, workload }) {
    const { length } = combinations(workload, catalog);
    const sentence = `${length} of ${counted(length, 'combination')} of columns that the workload looks up ${verb(length)} served by an index.`;
    return { count: length, of: 'combinations of columns that the workload looks up', sentence };
  },
});

const columnsOf = ({ lookup }: PlacedLookup): readonly string[] => [...lookup.equality, ...lookup.order];

const combinations = (workload: Workload, catalog: Catalog): readonly PlacedLookup[] =>
  firstOf(
    combinedLookups(workload, catalog),
    (placed) => `${relationLabel(placed.relation)} ${columnsOf(placed).join(' ')}`,
  );

function isServed({ lookup, relation }: PlacedLookup): boolean {
  const { equality, order, plan } = lookup;
  const isOneRow = uniqueKeys(relation).some(
    (key) =>
      key.predicate === undefined &&
      key.expressions.length === 0 &&
      key.columns.every((column) => equality.includes(column)),
  );
  if (isOneRow) return true;
  return relation.indexes.some((index) => {
    // A partial index serves when the planner says so.
    const mayServe =
      index.isValid && (index.predicate === undefined || (plan.kind === 'index' && plan.index === index.name));
    if (!mayServe || index.method !== 'btree') return false;
    const keys = index.keys.map((key) => key.column ?? '');
    const holdsEquality = equality.every((column) => keys.slice(0, equality.length).includes(column));
    return holdsEquality && order.every((column, position) => keys[equality.length + position] === column);
  });
}
