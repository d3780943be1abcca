import type { Catalog, Index, Relation } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject } from '#rule/subjects.ts';

export const duplicateIndex = defineRule({
  id: 'duplicate-index',
  category: 'indexing',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['full-catalog'],
  docs: {
    title: 'Index that exists twice',
    rationale: `Two indexes with the same method, keys, operator classes, predicate and uniqueness answer the same questions; every write keeps both,
and both fill memory.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);
CREATE INDEX ix_jobs_url ON jobs (url);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);
CREATE INDEX jobs_url_idx ON jobs (url);`,
    },
  },
  *check({ 'full-catalog': catalog }) {
    for (const relation of storedRelations(catalog))
      for (const { kept, extra } of twins(relation)) {
        yield {
          subject: indexSubject(relation, extra.name),
          message: `Index ${extra.name} of ${relationLabel(relation)} is the same as ${kept.name}.`,
          remedy: extra.constraint
            ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${quoteName({ schema: 'public', name: extra.constraint })};`
            : `DROP INDEX CONCURRENTLY ${quoteName({ schema: relation.schema, name: extra.name })};`,
        };
      }
  },
  population({ 'full-catalog': catalog }) {
    const { length } = allIndexes(catalog);
    const sentence = `${counted(length, 'index', 'indexes')}, none of them twice.`;
    return { count: length, of: 'indexes', sentence };
  },
});

const allIndexes = (catalog: Catalog): readonly Index[] => storedRelations(catalog).flatMap(({ indexes }) => indexes);

/** The one that a constraint owns is kept, else the first by name. */
function twins({ indexes }: Relation): readonly { kept: Index; extra: Index }[] {
  const ordered = [...indexes].sort((left, right) => rank(left) - rank(right));
  const seen = new Map<string, Index>();
  return ordered.flatMap((index) => {
    const kept = seen.get(shape(index));
    if (kept) return [{ kept, extra: index }];
    seen.set(shape(index), index);
    return [];
  });
}

const rank = ({ isPrimary, constraint }: Index): number => (isPrimary ? 0 : constraint ? 1 : 2);

const shape = ({ method, keys, include, isUnique, predicate, nullsNotDistinct }: Index): string =>
  JSON.stringify([method, keys, include, isUnique, predicate, nullsNotDistinct]);
