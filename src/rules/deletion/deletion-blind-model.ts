import { relationLabel } from '#catalog/keys.ts';
import type { Context, Evidence } from '#rule/evidence.ts';
import { type MarkedRelation, markedRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, verb } from '#rule/subjects.ts';

export const deletionBlindModel = defineRule({
  id: 'deletion-blind-model',
  category: 'deletion',
  severity: 'medium',
  preset: 'recommended',
  proof: 'static',
  criteria: ['soft-delete'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Model that shows deleted rows',
    rationale: `The table keeps deleted rows, and every query through the model returns them: each caller has to remember the condition, and the one
that forgets shows deleted data. A default filter (loader criteria, a manager, a default scope, a paranoid flag) anywhere in the models
silences it, and so does \`deletion.filter-in\`, which names the layer that filters.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_resumes.up.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);',
          'models.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);',
        },
      },
      good: {
        files: {
          'migrations/0001_resumes.up.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);',
          'models.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, deleted_at timestamptz);',
          'schema-audit.yml': 'deletion:\n  filter-in: [src/repositories]\n',
        },
      },
    },
  },
  *check({ catalog, models }, context) {
    if (models.deletion.filters.length > 0 || context.settings.deletion.filterIn.length > 0) return;
    for (const { relation, marker } of modelled({ catalog, models }, context)) {
      const entry = models.classes.get(`${relation.schema}.${relation.name}`);
      if (!entry) continue;
      yield {
        subject: { kind: 'model', name: entry.name },
        message: `Model ${entry.name} has no default filter on ${relationLabel(relation)}.${marker.column.name}; its queries return deleted rows.`,
        remedy: `Add a default filter on ${marker.column.name} to the model or its session, or name the layer that filters in deletion.filter-in.`,
        ...(entry.location && { location: entry.location }),
      };
    }
  },
  population({ catalog, models }, context) {
    const { length } = modelled({ catalog, models }, context);
    const sentence = `${length} of ${counted(length, 'model')} with a deletion marker ${verb(length, 'hides', 'hide')} deleted rows.`;
    return { count: length, of: 'models with a deletion marker', sentence };
  },
});

const modelled = (
  { catalog, models }: Pick<Evidence, 'catalog' | 'models'>,
  context: Context,
): readonly MarkedRelation[] =>
  markedRelations(catalog, context).filter(({ relation }) => models.classes.has(`${relation.schema}.${relation.name}`));
