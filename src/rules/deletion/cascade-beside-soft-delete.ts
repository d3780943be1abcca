import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { foreignKeys, isSameRelation, relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { markerOf, sensitiveRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, counted } from '#rule/subjects.ts';

export const cascadeBesideSoftDelete = defineRule({
  id: 'cascade-beside-soft-delete',
  category: 'deletion',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete'],
  needs: ['catalog'],
  wants: ['dictionary'],
  docs: {
    title: 'Cascade that destroys what was meant to be kept',
    rationale: `The table keeps deleted rows or holds sensitive data, and a foreign key with ON DELETE CASCADE removes its rows for good when the
parent is deleted: one DELETE undoes the whole arrangement. Tables in \`deletion.hard\` are not reported; nothing is with
\`deletion.strategy: hard\`.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE, deleted_at timestamptz);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies ON DELETE RESTRICT, deleted_at timestamptz);`,
    },
  },
  *check({ catalog, dictionary }, context) {
    const sensitive = sensitiveRelations(catalog, context, dictionary);
    for (const { relation, key } of cascades(catalog, context)) {
      const marker = markerOf(relation, context);
      const reason = sensitive.find((entry) => isSameRelation(entry.relation, relation))?.because;
      if (!marker && reason === undefined) continue;
      const why = marker ? `keeps deleted rows (${marker.column.name})` : `is sensitive by ${reason}`;
      yield {
        subject: constraintSubject(relation, key.name),
        message: `Deleting a row of ${relationLabel(key.references.relation)} destroys rows of ${relationLabel(relation)}, which ${why}.`,
        remedy: remedy(relation, key),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = cascades(catalog, context);
    const sentence = `${counted(length, 'foreign key')} with ON DELETE CASCADE, none into a sensitive table or one that keeps deleted rows.`;
    return { count: length, of: 'foreign keys with ON DELETE CASCADE', sentence };
  },
});

function cascades(catalog: Catalog, { settings }: Context): readonly { relation: Relation; key: ForeignKey }[] {
  if (settings.deletion.strategy === 'hard') return [];
  return storedRelations(catalog)
    .filter((relation) => !matchesRelation(settings.deletion.hard, relation))
    .flatMap((relation) =>
      foreignKeys(relation)
        .filter((key) => key.onDelete === 'cascade')
        .map((key) => ({ relation, key })),
    );
}

function remedy(relation: Relation, key: ForeignKey): string {
  const name = quoteIdentifier(key.name);
  const table = quoteName(relation);
  const target = `${quoteName(key.references.relation)} (${quoteList(key.references.columns)})`;
  return `ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} FOREIGN KEY (${quoteList(key.columns)}) REFERENCES ${target} ON DELETE RESTRICT NOT VALID;
ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`;
}
