import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const unindexedSearchVector = defineRule({
  id: 'unindexed-search-vector',
  category: 'vector-and-text',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['catalog'],
  docs: {
    title: 'Search vector that no index searches',
    rationale: `A tsvector is stored to make text search fast, and without a GIN or GiST index every search reads every row.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, fulltext text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(fulltext, ''))) STORED);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, fulltext text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', coalesce(fulltext, ''))) STORED);
CREATE INDEX jobs_search_idx ON jobs USING gin (search);`,
    },
  },
  *check({ catalog }) {
    for (const { relation, column } of searchVectors(catalog)) {
      if (isSearched(relation, column)) continue;
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is a tsvector without a GIN or GiST index.`,
        remedy: `CREATE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, [column.name], 'idx'))} ON ${quoteName(relation)} USING gin (${quoteIdentifier(column.name)});`,
      };
    }
  },
  population({ catalog }) {
    const { length } = searchVectors(catalog);
    const sentence = `${length} of ${counted(length, 'search vector')} ${verb(length, 'has', 'have')} a GIN or GiST index.`;
    return { count: length, of: 'search vectors', sentence };
  },
});

const searchVectors = (catalog: Catalog): readonly { relation: Relation; column: Column }[] =>
  storedRelations(catalog).flatMap((relation) =>
    relation.columns.filter((column) => typeFamily(column) === 'search-vector').map((column) => ({ relation, column })),
  );

const isSearched = ({ indexes }: Relation, { name }: Column): boolean =>
  indexes.some(
    ({ method, isValid, keys }) =>
      isValid && (method === 'gin' || method === 'gist') && keys.some((key) => key.column === name),
  );
