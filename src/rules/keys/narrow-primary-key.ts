import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { findColumn, primaryKey, relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Context } from '#rule/evidence.ts';
import { isLookup } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

const largest: Readonly<Record<string, string>> = { smallint: '32,767', integer: '2,147,483,647' };

export const narrowPrimaryKey = defineRule({
  id: 'narrow-primary-key',
  category: 'keys',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog'],
  docs: {
    title: 'Generated key that can run out of numbers',
    rationale: `A generated integer key ends at 2,147,483,647, a smallint at 32,767; from then on every INSERT fails, and widening a large
key rewrites the table and every reference to it. Rolled back inserts use numbers up, too. Lookup and static tables are not
reported.`,
    examples: {
      bad: `CREATE TABLE jobs (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text, posted_by text, salary numeric);`,
      good: `CREATE TABLE jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text, posted_by text, salary numeric);`,
    },
  },
  *check({ catalog }, context) {
    for (const { relation, column } of generatedKeys(catalog, context)) {
      const limit = largest[column.type];
      if (limit === undefined) continue;
      yield {
        subject: columnSubject(relation, column.name),
        message: `Key ${relationLabel(relation)}.${column.name} is a generated ${column.type} and ends at ${limit}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${quoteIdentifier(column.name)} TYPE bigint; -- rewrites the table`,
      };
    }
  },
  population({ catalog }, context) {
    const { length } = generatedKeys(catalog, context);
    return { count: length, of: 'generated keys', sentence: `${counted(length, 'generated key')}, all wide enough.` };
  },
});

function generatedKeys(catalog: Catalog, context: Context): readonly { relation: Relation; column: Column }[] {
  return storedRelations(catalog).flatMap((relation) => {
    const [name, ...others] = primaryKey(relation)?.columns ?? [];
    const column = name === undefined ? undefined : findColumn(relation, name);
    if (!column || others.length > 0 || !isGenerated(column) || isLookup(relation, catalog, context)) return [];
    return [{ relation, column }];
  });
}

const isGenerated = ({ identity, default: value }: Column): boolean =>
  identity !== undefined || /^nextval\(/.test(value ?? '');
