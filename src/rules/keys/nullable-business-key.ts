import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import {
  findColumn,
  foreignKeyOf,
  isImpliedKey,
  relationLabel,
  storedRelations,
  type UniqueKey,
  uniqueKeys,
} from '#catalog/keys.ts';
import { lastToken } from '#catalog/naming/name-tokens.ts';
import type { Context } from '#rule/evidence.ts';
import { markerOf } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject, verb } from '#rule/subjects.ts';

export const nullableBusinessKey = defineRule({
  id: 'nullable-business-key',
  category: 'keys',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  docs: {
    title: 'Unique key that NULL escapes',
    rationale: `Two NULLs differ for a unique key, so equal rows with a NULL in one of its columns are accepted as often as they come. NULLS
NOT DISTINCT (PostgreSQL 15), partial keys and deletion markers are not reported, nor optional identifiers: keys whose columns may
all be absent, and an optional code or number within its owner, such as (company_id, reference); nor flags, which are left NULL on
purpose, as in (company_id, is_primary).`,
    examples: {
      bad: `CREATE TABLE portals (id uuid PRIMARY KEY, family text NOT NULL, region text, UNIQUE (family, region));`,
      good: `CREATE TABLE portals (id uuid PRIMARY KEY, family text NOT NULL, region text NOT NULL, UNIQUE (family, region));`,
    },
  },
  *check({ catalog }, context) {
    for (const { relation, key } of compositeKeys(catalog)) {
      const nullable = nullableColumns(relation, key, context);
      if (nullable.length === 0 || isOptionalIdentifier(relation, key, nullable)) continue;
      const table = quoteName(relation);
      yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(', ')}) accepts equal rows when ${nullable.join(' or ')} is NULL.`,
        remedy: isConstraint(relation, key)
          ? `ALTER TABLE ${table} DROP CONSTRAINT ${quoteIdentifier(key.name)}, ADD CONSTRAINT ${quoteIdentifier(key.name)} UNIQUE NULLS NOT DISTINCT (${quoteList(key.columns)});`
          : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};
CREATE UNIQUE INDEX ${quoteIdentifier(key.name)} ON ${table} (${quoteList(key.columns)}) NULLS NOT DISTINCT;`,
      };
    }
  },
  population({ catalog }) {
    const { length } = compositeKeys(catalog);
    const sentence = `${length} of ${counted(length, 'unique key')} over several columns ${verb(length, 'holds', 'hold')} when a value is absent.`;
    return { count: length, of: 'unique keys over several columns', sentence };
  },
});

const compositeKeys = (catalog: Catalog): readonly { relation: Relation; key: UniqueKey }[] =>
  storedRelations(catalog).flatMap((relation) =>
    uniqueKeys(relation)
      .filter((key) => !key.isPrimary && key.columns.length >= 2 && key.expressions.length === 0)
      .filter((key) => key.predicate === undefined && !key.nullsNotDistinct && !isImpliedKey(relation, key))
      .map((key) => ({ relation, key })),
  );

const identifiers: readonly string[] = [
  'id',
  'identifier',
  'key',
  'code',
  'number',
  'no',
  'reference',
  'ref',
  'slug',
  'email',
  'sku',
];

/** All may be absent together, or one identifier is optional within the rows of its owner. */
function isOptionalIdentifier(relation: Relation, key: UniqueKey, nullable: readonly string[]): boolean {
  if (nullable.length === key.columns.length) return true;
  const [only, ...others] = nullable;
  if (only === undefined || others.length > 0 || foreignKeyOf(relation, only)) return false;
  const owners = key.columns.filter((column) => column !== only);
  return identifiers.includes(lastToken(only)) && owners.every((column) => lastToken(column) === 'id');
}

/** A flag that is true or NULL lets a key hold for the marked rows alone: one primary address per person. */
function nullableColumns(relation: Relation, key: UniqueKey, context: Context): readonly string[] {
  const marker = markerOf(relation, context)?.column.name;
  return key.columns.filter((name) => {
    const column = findColumn(relation, name);
    return name !== marker && column?.isNullable === true && column.type !== 'boolean';
  });
}

const isConstraint = (relation: Relation, key: UniqueKey): boolean =>
  relation.constraints.some((constraint) => constraint.kind === 'unique' && constraint.name === key.name);
