import type { Catalog } from '#catalog/catalog.ts';
import type { Observation } from '#finding/finding.ts';
import type { MigrationHistory } from '#migration/history.ts';
import { isUnrun } from '#migration/unrun-code.ts';
import { defineRule } from '#rule/rule.ts';

export const emptyAudit = defineRule({
  id: 'empty-audit',
  category: 'policy',
  severity: 'critical',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain', 'clean-validation'],
  needs: ['history', 'catalog'],
  wants: ['models', 'dictionary'],
  docs: {
    title: 'An audit that looked at nothing',
    rationale:
      'The migrations build no table, or none of those that models and pages name: the wrong folder, the wrong schema or the wrong database. An audit of nothing finds nothing, and that must not look like a pass.',
    examples: {
      bad: { files: { 'migrations/0001_nothing.sql': 'SELECT 1;\n' } },
      good: { files: { 'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n' } },
    },
  },
  *check({ history, catalog, models, dictionary }, { isSalvaged }) {
    if (isSalvaged) return;
    const built = names(catalog);
    const expected = new Set([...(models ? names(models.catalog) : []), ...pageNames(dictionary?.pages ?? [])]);
    const location = history.migrations[0]?.location;
    const place = location ? { location } : {};
    if (built.size === 0) {
      yield {
        subject: { kind: 'history', name: 'relations' },
        ...emptiness(history),
        ...place,
      };
    } else if (expected.size > 0 && ![...expected].some((name) => built.has(name))) {
      yield {
        subject: { kind: 'history', name: 'relations' },
        message: `None of the ${expected.size} tables that models or pages name is among the ${built.size} that the migrations build.`,
        remedy: 'Name the migrations, models and pages that belong together in schema-audit.yml.',
        ...place,
      };
    }
  },
});

function emptiness({ migrations }: MigrationHistory): Pick<Observation, 'message' | 'remedy'> {
  return migrations.some((migration) => !isUnrun(migration))
    ? {
        message: `${migrations.length} migrations ran and built no table.`,
        remedy: 'Name the folder of the migrations: migrations.path in schema-audit.yml.',
      }
    : {
        message: `None of the ${migrations.length} migrations could be run here, and there is no table to look at.`,
        remedy:
          'Let the program that makes SQL of them write it into a folder, and name that folder: migrations.path in schema-audit.yml.',
      };
}

const names = (catalog: Catalog): ReadonlySet<string> => new Set(catalog.relations.map(({ name }) => name));

const pageNames = (pages: readonly { readonly relation: string; readonly isPlanned: boolean }[]): readonly string[] =>
  pages.filter(({ isPlanned }) => !isPlanned).map(({ relation }) => relation);
