import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const dimensionlessVector = defineRule({
  id: 'dimensionless-vector',
  category: 'vector-and-text',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog'],
  docs: {
    title: 'Vector column without a dimension',
    rationale: `The column accepts vectors of any length: embeddings of two models lie side by side, the first comparison between them fails, and
pgvector refuses to build an index. High where an index casts the column to a dimension, since a vector of another length is then refused by the
index, on INSERT.`,
    examples: {
      bad: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector);`,
      good: `CREATE EXTENSION vector;
CREATE TABLE job_chunks (id uuid PRIMARY KEY, embedding vector(384));`,
    },
    references: ['https://github.com/pgvector/pgvector#frequently-asked-questions'],
  },
  *check({ catalog }) {
    for (const { relation, column } of vectors(catalog)) {
      if (/\(\d+\)/.test(column.type)) continue;
      const isIndexed = relation.indexes.some(
        ({ method, keys }) =>
          (method === 'hnsw' || method === 'ivfflat') && keys.some((key) => key.expression?.includes(column.name)),
      );
      const name = quoteIdentifier(column.name);
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} is ${column.type} without a dimension.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${name} TYPE ${column.type}(1536); -- the dimension of the model that makes the embeddings`,
        ...(isIndexed && { severity: 'high' }),
      };
    }
  },
  population({ catalog }) {
    const { length } = vectors(catalog);
    return {
      count: length,
      of: 'vector columns',
      sentence: `${length} of ${counted(length, 'vector column')} ${verb(length, 'has', 'have')} a dimension.`,
    };
  },
});

const vectors = (catalog: Catalog): readonly { relation: Relation; column: Column }[] =>
  storedRelations(catalog).flatMap((relation) =>
    relation.columns.filter((column) => typeFamily(column) === 'vector').map((column) => ({ relation, column })),
  );
