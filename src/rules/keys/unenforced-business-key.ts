import type { Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { relationLabel, uniqueKeys } from '#catalog/keys.ts';
import { declaredKeys } from '#rule/business-keys.ts';
import type { Context } from '#rule/evidence.ts';
import { markerOf } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const unenforcedBusinessKey = defineRule({
  id: 'unenforced-business-key',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['dictionary', 'probes'],
  docs: {
    title: 'Business key that the database does not enforce',
    rationale: `The configuration or a page says that there is one row per key, and no unique key of the database says so: the first race
between two writers breaks what everybody relies on. A unique key over fewer of the columns is stricter and satisfies it.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);',
          'schema-audit.yml': 'business-keys:\n  jobs: [[url]]\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.up.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);',
          'schema-audit.yml': 'business-keys:\n  jobs: [[url]]\n',
        },
      },
    },
  },
  *check({ catalog, dictionary, probes }, context) {
    for (const { relation, columns, from, location } of declaredKeys(catalog, context, dictionary)) {
      if (isEnforced(relation, columns, context)) continue;
      const verdict = verdictOn(probes, 'business-key', relation, columns);
      if (verdict?.status === 'kept') continue;
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} has no unique key over (${columns.join(', ')}), which ${from} declares.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict),
        ...(location && { location }),
      };
    }
  },
  population({ catalog, dictionary }, context) {
    const { length } = declaredKeys(catalog, context, dictionary);
    const sentence = `${length} of ${counted(length, 'declared business key')} ${verb(length)} unique in the database.`;
    return { count: length, of: 'declared business keys', sentence };
  },
});

function isEnforced(relation: Relation, columns: readonly string[], context: Context): boolean {
  const marker = markerOf(relation, context)?.column.name;
  return uniqueKeys(relation).some(
    (key) =>
      key.columns.length > 0 &&
      key.columns.every((column) => columns.includes(column) || column === marker) &&
      (key.predicate === undefined || (marker !== undefined && key.predicate.includes(marker))),
  );
}
