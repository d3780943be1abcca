import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import type { Context } from '#rule/evidence.ts';
import { isLookup } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

/** pgvector 0.8: an index holds at most 2,000 dimensions of vector and 4,000 of halfvec. */
const LARGEST_DIMENSION = 2000;

export const unindexedVector = defineRule({
  id: 'unindexed-vector',
  category: 'vector-and-text',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['catalog'],
  docs: {
    title: 'Embedding that no index searches',
    rationale: `Without an HNSW or IVFFlat index, a search for the nearest vectors computes the distance to every row. Lookup and static tables are
not reported: an exact search over few rows is right.`,
    examples: {
      bad: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));`,
      good: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));
CREATE INDEX job_chunks_embedding_idx ON job_chunks USING hnsw (embedding vector_cosine_ops);`,
    },
    references: ['https://github.com/pgvector/pgvector#indexing'],
  },
  *check({ catalog }, context) {
    for (const { relation, column } of vectors(catalog, context)) {
      if (isSearched(relation, column)) continue;
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} and has no HNSW or IVFFlat index.`,
        remedy: remedy(relation, column),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = vectors(catalog, context);
    const sentence = `${length} of ${counted(length, 'vector column')} ${verb(length, 'has', 'have')} an HNSW or IVFFlat index.`;
    return { count: length, of: 'vector columns', sentence };
  },
});

const vectors = (catalog: Catalog, context: Context): readonly { relation: Relation; column: Column }[] =>
  storedRelations(catalog)
    .filter((relation) => !isLookup(relation, catalog, context))
    .flatMap((relation) =>
      relation.columns.filter((column) => typeFamily(column) === 'vector').map((column) => ({ relation, column })),
    );

/** An expression index counts: a cast to halfvec or to a dimension mentions the column. */
const isSearched = ({ indexes }: Relation, { name }: Column): boolean =>
  indexes.some(
    ({ method, isValid, keys }) =>
      isValid &&
      (method === 'hnsw' || method === 'ivfflat') &&
      keys.some((key) => key.column === name || (key.expression?.includes(name) ?? false)),
  );

function remedy(relation: Relation, column: Column): string {
  const dimension = Number(/\((\d+)\)/.exec(column.type)?.[1] ?? Number.NaN);
  const index = quoteIdentifier(proposedName(relation.name, [column.name], 'idx'));
  const name = quoteIdentifier(column.name);
  const on = `CREATE INDEX CONCURRENTLY ${index} ON ${quoteName(relation)} USING hnsw`;
  if (Number.isNaN(dimension))
    return `Give ${relationLabel(relation)}.${column.name} a dimension first, then: ${on} (${name} vector_cosine_ops);`;
  const isHalf = column.type.includes('halfvec');
  if (isHalf) return `${on} (${name} halfvec_cosine_ops);`;
  return dimension > LARGEST_DIMENSION
    ? `${on} ((${name}::halfvec(${dimension})) halfvec_cosine_ops);`
    : `${on} (${name} vector_cosine_ops);`;
}
