import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { relationLabel, type UniqueKey, uniqueKeys } from '#catalog/keys.ts';
import { type DeletionMarker, liveRows } from '#catalog/naming/deletion-marker.ts';
import type { Context } from '#rule/evidence.ts';
import { markedRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject, verb } from '#rule/subjects.ts';

export const ineffectiveDeletionKey = defineRule({
  id: 'ineffective-deletion-key',
  category: 'deletion',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete', 'unique-business-keys'],
  needs: ['full-catalog'],
  docs: {
    title: 'Unique key that holds for deleted rows only',
    rationale: `UNIQUE (slug, deleted_at) looks like "one live row per slug" and is the opposite: deleted_at is NULL in every live row, NULLs differ,
so live rows may repeat and only deleted ones may not. NULLS NOT DISTINCT and markers that are NOT NULL are not reported.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz, UNIQUE (slug, deleted_at));`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz);
CREATE UNIQUE INDEX companies_slug_key ON companies (slug) WHERE deleted_at IS NULL;`,
    },
  },
  *check({ 'full-catalog': catalog }, context) {
    for (const { relation, key, marker } of markerKeys(catalog, context)) {
      if (!marker.column.isNullable || key.nullsNotDistinct || key.predicate !== undefined) continue;
      const rest = key.columns.filter((column) => column !== marker.column.name);
      const isConstraint = relation.constraints.some((constraint) => constraint.name === key.name);
      const drop = isConstraint
        ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${quoteIdentifier(key.name)};`
        : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};`;
      yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(', ')}) accepts live rows with the same ${rest.join(', ')}, since ${marker.column.name} is NULL in them.`,
        remedy: `${drop}
CREATE UNIQUE INDEX ${quoteIdentifier(key.name)} ON ${quoteName(relation)} (${quoteList(rest)}) WHERE ${liveRows(marker, quoteIdentifier)};`,
      };
    }
  },
  population({ 'full-catalog': catalog }, context) {
    const { length } = markerKeys(catalog, context);
    const sentence = `${length} of ${counted(length, 'unique key')} with a deletion marker ${verb(length, 'holds', 'hold')} for live rows.`;
    return { count: length, of: 'unique keys with a deletion marker', sentence };
  },
});

const markerKeys = (
  catalog: Catalog,
  context: Context,
): readonly { relation: Relation; key: UniqueKey; marker: DeletionMarker }[] =>
  markedRelations(catalog, context).flatMap(({ relation, marker }) =>
    uniqueKeys(relation)
      .filter((key) => key.columns.length > 1 && key.columns.includes(marker.column.name))
      .map((key) => ({ relation, key, marker })),
  );
