import type { Catalog, Index, Relation } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject } from '#rule/subjects.ts';

export const coveredIndex = defineRule({
  id: 'covered-index',
  category: 'indexing',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['full-catalog'],
  docs: {
    title: 'Index that is the beginning of another one',
    rationale: `An index on (company_id, scraped_at) answers everything that one on (company_id) answers; the short one costs writes and memory.
Only plain B-tree indexes with the same predicate are compared; unique ones and those that include other columns are not reported.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, scraped_at timestamptz);
CREATE INDEX jobs_company_idx ON jobs (company_id);
CREATE INDEX jobs_company_scraped_idx ON jobs (company_id, scraped_at);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid, scraped_at timestamptz);
CREATE INDEX jobs_company_scraped_idx ON jobs (company_id, scraped_at);`,
    },
  },
  *check({ 'full-catalog': catalog }) {
    for (const { relation, index } of plainIndexes(catalog)) {
      const cover = relation.indexes.find((other) => covers(other, index));
      if (!cover) continue;
      yield {
        subject: indexSubject(relation, index.name),
        message: `Index ${index.name} of ${relationLabel(relation)} is the beginning of ${cover.name}.`,
        remedy: `DROP INDEX CONCURRENTLY ${quoteName({ schema: relation.schema, name: index.name })};`,
      };
    }
  },
  population({ 'full-catalog': catalog }) {
    const { length } = plainIndexes(catalog);
    return {
      count: length,
      of: 'plain indexes',
      sentence: `${counted(length, 'plain index', 'plain indexes')}, none the beginning of another.`,
    };
  },
});

const plainIndexes = (catalog: Catalog): readonly { relation: Relation; index: Index }[] =>
  storedRelations(catalog).flatMap((relation) =>
    relation.indexes
      .filter(
        ({ method, isUnique, constraint, include }) =>
          method === 'btree' && !isUnique && !constraint && include.length === 0,
      )
      .map((index) => ({ relation, index })),
  );

/** Longer, or as long and unique: two plain ones of one length are duplicates. */
function covers(other: Index, index: Index): boolean {
  if (other === index || other.method !== 'btree' || !other.isValid || other.predicate !== index.predicate)
    return false;
  const isBeginning = index.keys.every((key, position) => JSON.stringify(key) === JSON.stringify(other.keys[position]));
  return (
    isBeginning &&
    (other.keys.length > index.keys.length || (other.keys.length === index.keys.length && other.isUnique))
  );
}
