import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { findColumn, foreignKeys, isSameRelation, relationLabel } from '#catalog/keys.ts';
import { joinPair } from '#catalog/naming/relation-kind.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { isLog, type MarkedRelation, markedRelations, markerOf, sensitiveRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';

export const missingSoftDelete = defineRule({
  id: 'missing-soft-delete',
  category: 'deletion',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete'],
  needs: ['catalog'],
  wants: ['dictionary'],
  docs: {
    title: 'Sensitive table without the deletion marker that others have',
    rationale: `Some tables keep deleted rows and this sensitive one does not: one DELETE takes away what the rest of the schema was made to keep.
Logs, join tables, children that go with a marked parent, and \`deletion.hard\` are not reported; nothing is with
\`deletion.strategy: hard\`.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, name text, deleted_at timestamptz);
CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, name text, deleted_at timestamptz);
CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text, deleted_at timestamptz);`,
    },
  },
  *check({ catalog, dictionary }, context) {
    const marked = markedRelations(catalog, context);
    const [example] = marked;
    if (!example) return;
    for (const { relation, because } of expected(catalog, context, dictionary)) {
      if (markerOf(relation, context) || isCascadedChild(relation, marked)) continue;
      const { name, type } = context.settings.deletion.marker ?? example.marker.column;
      yield {
        subject: relationSubject(relation),
        message: `Table ${relationLabel(relation)} is sensitive by ${because} and has no deletion marker; ${relationLabel(example.relation)} has ${example.marker.column.name}.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD COLUMN ${quoteIdentifier(name)} ${type === 'boolean' ? 'boolean NOT NULL DEFAULT false' : (type ?? 'timestamptz')};`,
      };
    }
  },
  population({ catalog, dictionary }, context) {
    // Without any marker nothing is missing here: the strategy is.
    const { length } = markedRelations(catalog, context).length > 0 ? expected(catalog, context, dictionary) : [];
    const sentence = `${length} of ${counted(length, 'sensitive table')} ${verb(length, 'keeps', 'keep')} deleted rows.`;
    return { count: length, of: 'sensitive tables', sentence };
  },
});

function expected(catalog: Catalog, context: Context, dictionary?: Dictionary) {
  const { deletion } = context.settings;
  if (deletion.strategy === 'hard') return [];
  const declared = catalog.relations
    .filter((relation) => matchesRelation(deletion.soft, relation))
    .map((relation) => ({ relation, because: 'the configuration' }));
  const names = new Set(declared.map(({ relation }) => relationLabel(relation)));
  const sensitive = sensitiveRelations(catalog, context, dictionary).filter(
    ({ relation }) =>
      !names.has(relationLabel(relation)) &&
      !matchesRelation(deletion.hard, relation) &&
      !isLog(relation, context) &&
      joinPair(relation, catalog) === undefined,
  );
  return [...declared, ...sensitive];
}

/** It is always reached through a marked parent and goes with it. */
const isCascadedChild = (relation: Relation, marked: readonly MarkedRelation[]): boolean =>
  foreignKeys(relation).some(
    (key) =>
      key.onDelete === 'cascade' &&
      key.columns.every((column) => findColumn(relation, column)?.isNullable === false) &&
      marked.some((parent) => isSameRelation(parent.relation, key.references.relation)),
  );
