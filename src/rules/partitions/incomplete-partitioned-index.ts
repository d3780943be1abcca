import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { isSameRelation, relationLabel } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject } from '#rule/subjects.ts';

const tables = `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 PARTITION OF matches FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`;

export const incompletePartitionedIndex = defineRule({
  id: 'incomplete-partitioned-index',
  category: 'partitions',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['full-catalog'],
  docs: {
    title: 'Index of a partitioned table that waits for its partitions',
    rationale: `An index that is created ON ONLY a partitioned table is invalid until every partition has its part attached. Until then a unique one promises what
nobody keeps, and a query of a partition without its part reads all of it.`,
    examples: {
      bad: `${tables}CREATE INDEX matches_made_idx ON ONLY matches (made_on);`,
      good: `${tables}CREATE INDEX matches_made_idx ON ONLY matches (made_on);
CREATE INDEX matches_2025_made_idx ON matches_2025 (made_on);
ALTER INDEX matches_made_idx ATTACH PARTITION matches_2025_made_idx;`,
    },
    references: ['https://www.postgresql.org/docs/current/ddl-partitioning.html'],
  },
  *check({ 'full-catalog': catalog }) {
    for (const relation of partitioned(catalog)) {
      const parts = catalog.relations.filter(
        ({ partitionOf }) => partitionOf && isSameRelation(partitionOf.parent, relation),
      );
      // Without a partition there is nothing that it could wait for.
      if (parts.length === 0) continue;
      for (const { name, isValid } of relation.indexes) {
        if (isValid) continue;
        const index = quoteName({ schema: relation.schema, name });
        yield {
          subject: indexSubject(relation, name),
          message: `Index ${name} of partitioned table ${relationLabel(relation)} is invalid: not each of its ${counted(parts.length, 'partition')} has its part.`,
          remedy: `Build the index on each partition that lacks it, and attach it: ALTER INDEX ${index} ATTACH PARTITION …;`,
        };
      }
    }
  },
  population({ 'full-catalog': catalog }) {
    const count = partitioned(catalog).reduce((sum, { indexes }) => sum + indexes.length, 0);
    return { count, of: 'indexes of partitioned tables' };
  },
});

const partitioned = ({ relations }: Catalog): readonly Relation[] =>
  relations.filter(({ kind }) => kind === 'partitioned-table');
