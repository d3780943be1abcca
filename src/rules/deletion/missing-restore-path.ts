import type { Catalog } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Context } from '#rule/evidence.ts';
import { markerOf, sensitiveRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject } from '#rule/subjects.ts';

export const missingRestorePath = defineRule({
  id: 'missing-restore-path',
  category: 'deletion',
  severity: 'low',
  preset: 'strict',
  proof: 'static',
  criteria: ['soft-delete'],
  needs: ['catalog', 'models'],
  wants: ['dictionary'],
  docs: {
    title: 'Deleted rows that nothing brings back',
    rationale: `Rows are kept when they are deleted, and no routine or model method named restore, undelete or recover exists: on the day that
somebody needs one, an UPDATE is typed into production. Only sensitive tables are reported.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_candidates.up.sql':
            'CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);',
          'models.sql':
            'CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);',
        },
      },
      good: {
        files: {
          'migrations/0001_candidates.up.sql': `CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);
CREATE FUNCTION restore_candidate(candidate uuid) RETURNS void LANGUAGE sql
  AS 'UPDATE candidates SET deleted_at = NULL WHERE id = candidate';`,
          'models.sql':
            'CREATE TABLE candidates (id uuid PRIMARY KEY, email text, phone text, deleted_at timestamptz);',
        },
      },
    },
  },
  *check({ catalog, models, dictionary }, context) {
    const hasRoutine = catalog.routines.some(({ name }) => /restore|undelete|recover/i.test(name));
    if (hasRoutine || models.deletion.restores.length > 0) return;
    for (const relation of kept(catalog, context, dictionary)) {
      yield {
        subject: relationSubject(relation),
        message: `Nothing restores deleted rows of ${relationLabel(relation)}: no routine or model method is named restore, undelete or recover.`,
        remedy: `Add a method or routine that clears ${markerOf(relation, context)?.column.name} and says who wins when a successor exists.`,
      };
    }
  },
  population({ catalog, dictionary }, context) {
    const { length } = kept(catalog, context, dictionary);
    return {
      count: length,
      of: 'sensitive tables that keep deleted rows',
      sentence: `Deleted rows of ${counted(length, 'sensitive table')} can be restored.`,
    };
  },
});

const kept = (catalog: Catalog, context: Context, dictionary?: Dictionary) =>
  sensitiveRelations(catalog, context, dictionary)
    .map(({ relation }) => relation)
    .filter((relation) => markerOf(relation, context) !== undefined);
