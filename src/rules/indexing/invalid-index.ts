import type { Catalog, Index, Relation } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject, verb } from '#rule/subjects.ts';

export const invalidIndex = defineRule({
  id: 'invalid-index',
  category: 'indexing',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['full-catalog'],
  docs: {
    title: 'Index that is there and never used',
    rationale: `A concurrent build that failed leaves an invalid index behind. A guard such as IF NOT EXISTS then skips the second attempt, so every
write keeps an index that no query may use, and a unique one enforces what it should have built. Indexes of partitioned tables that
wait for their partitions are not reported here.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'jobs_url_idx'::regclass;`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);`,
    },
    references: ['https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY'],
  },
  *check({ 'full-catalog': catalog }) {
    for (const { relation, index } of judged(catalog)) {
      if (index.isValid) continue;
      const name = quoteName({ schema: relation.schema, name: index.name });
      yield {
        subject: indexSubject(relation, index.name),
        message: `Index ${index.name} of ${relationLabel(relation)} is invalid after the last migration; no query uses it.`,
        remedy: `DROP INDEX CONCURRENTLY ${name};
${index.definition.replace(/^(CREATE (?:UNIQUE )?INDEX) /, '$1 CONCURRENTLY ')};`,
      };
    }
  },
  population({ 'full-catalog': catalog }) {
    const { length } = judged(catalog);
    return {
      count: length,
      of: 'indexes',
      sentence: `${length} of ${counted(length, 'index', 'indexes')} ${verb(length)} valid.`,
    };
  },
});

const judged = (catalog: Catalog): readonly { relation: Relation; index: Index }[] =>
  catalog.relations
    .filter(({ kind }) => kind === 'table' || kind === 'materialized-view')
    .flatMap((relation) => relation.indexes.map((index) => ({ relation, index })));
