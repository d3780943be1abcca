import type { Catalog } from '#catalog/catalog.ts';
import { quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Context, Evidence } from '#rule/evidence.ts';
import type { Models } from '#rule/models-evidence.ts';
import { markedRelations, sensitiveRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, listed } from '#rule/subjects.ts';

export const absentDeletionStrategy = defineRule({
  id: 'absent-deletion-strategy',
  category: 'deletion',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete'],
  needs: ['catalog'],
  wants: ['models', 'dictionary'],
  docs: {
    title: 'Sensitive tables and no way to delete softly',
    rationale: `There is personal or secret data, and a DELETE is final everywhere: no table has a deletion marker, so nothing can be restored,
and nothing shows that a row was there. Which tables are sensitive is inferred from their columns unless \`tables.sensitive\` says
it. Settled by \`deletion.strategy: hard\` together with \`deletion.audit\`.`,
    examples: {
      bad: `CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text);`,
      good: `CREATE TABLE candidates (id uuid PRIMARY KEY, email text NOT NULL, phone text, deleted_at timestamptz);`,
    },
  },
  *check({ catalog, models, dictionary }, context) {
    const sensitive = sensitiveRelations(catalog, context, dictionary);
    const [first] = sensitive;
    if (!first || markedRelations(catalog, context).length > 0 || isSettled(context)) return;
    const names = sensitive.map(({ relation }) => relationLabel(relation));
    yield {
      subject: { kind: 'schema', name: first.relation.schema },
      message:
        names.length === 1
          ? `The only sensitive table, ${listed(names)}, has no deletion marker.`
          : `None of the ${names.length} sensitive tables has a deletion marker: ${listed(names)}.`,
      remedy: sensitive
        .map(({ relation }) => `ALTER TABLE ${quoteName(relation)} ADD COLUMN deleted_at timestamptz;`)
        .join('\n'),
      details: [
        ...sensitive.map(({ relation, because }) => `${relationLabel(relation)}: sensitive by ${because}`),
        ...whatIsMissing(catalog, models),
      ],
    };
  },
  population({ catalog, dictionary }: Pick<Evidence, 'catalog'> & Partial<Pick<Evidence, 'dictionary'>>, context) {
    const { length } = sensitiveRelations(catalog, context, dictionary);
    return {
      count: length,
      of: 'sensitive tables',
      sentence: `There is a way to delete rows of ${counted(length, 'sensitive table')} softly.`,
    };
  },
});

const isSettled = ({ settings: { deletion } }: Context): boolean =>
  deletion.strategy === 'hard' && (deletion.audit === 'external' || deletion.audit.length > 0);

function whatIsMissing({ routines }: Catalog, models: Models | undefined): readonly string[] {
  const hasRestore = routines.some(({ name }) => /restore|undelete|recover/i.test(name));
  return [
    ...(models && models.deletion.ownMarkers.length === 0 ? ['No base model or mixin defines a deletion marker.'] : []),
    ...(models && models.deletion.filters.length === 0 ? ['No query filter hides deleted rows.'] : []),
    ...(models && models.deletion.restores.length === 0 && !hasRestore ? ['Nothing restores a deleted row.'] : []),
  ];
}
