import type { Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Context } from '#rule/evidence.ts';
import { keyOf, modelClause, modelLocation } from '#rule/model-pairs.ts';
import type { Models } from '#rule/models-evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const unmigratedModel = defineRule({
  id: 'unmigrated-model',
  category: 'models',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain', 'clean-validation'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Model whose table no migration creates',
    rationale: `The first query through the model fails: the table is not there. Tests that build their schema from the models never see it. Abstract
models, proxies and \`models.unmanaged\` are left alone.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY); CREATE TABLE saved_searches (id uuid PRIMARY KEY);',
        },
      },
    },
  },
  *check({ catalog, models }, context) {
    const migrated = new Set(catalog.relations.map(keyOf));
    for (const relation of managed(models, context)) {
      if (migrated.has(keyOf(relation))) continue;
      const location = modelLocation(models, relation);
      yield {
        subject: relationSubject(relation),
        message: `${modelClause(models, relation, 'declare')} table ${relationLabel(relation)}, which no migration creates.`,
        remedy: `Write a migration that creates ${relationLabel(relation)}, or remove the model.`,
        ...(location && { location }),
      };
    }
  },
  population({ catalog, models }, context) {
    const migrated = new Set(catalog.relations.map(keyOf));
    const relations = managed(models, context);
    const good = relations.filter((relation) => migrated.has(keyOf(relation))).length;
    const sentence = `${good} of ${counted(relations.length, 'model')} have a table that a migration creates.`;
    return { count: relations.length, of: 'models', sentence };
  },
});

const managed = (models: Models, { settings, toolRelations }: Context): readonly Relation[] =>
  storedRelations(models.catalog).filter(
    (relation) => !matchesRelation([...settings.models.unmanaged, ...toolRelations], relation),
  );
