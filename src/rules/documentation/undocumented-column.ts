import type { Column } from '#catalog/catalog.ts';
import type { Context } from '#rule/evidence.ts';
import { type PageRelation, type PageSources, pageRelations } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel } from '#rule/source-words.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const undocumentedColumn = defineRule({
  id: 'undocumented-column',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'clean-validation'],
  needs: ['catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Column that the page of its table leaves out',
    rationale: `A page that lists most columns is believed to list all of them. Pages that say they are partial (\`partial: true\` in the front matter, or
\`dictionary.partial\`), rows that are struck through, and planned pages are left alone.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text);',
          'docs/schema/jobs.md': '# jobs\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| title | text |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const { pair, column, isDocumented } of columnsOfPages(sources, context)) {
      const relation = pair.database ?? pair.model;
      if (isDocumented || !relation) continue;
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${columnLabel(relation, column.name)} (${column.type}) is missing on its page.`,
        remedy: `Run \`schema-audit docs --write\`: it adds the row to ${pair.page.file}.`,
        location: pair.page.location,
      };
    }
  },
  population(sources, context) {
    const columns = columnsOfPages(sources, context);
    const good = columns.filter(({ isDocumented }) => isDocumented).length;
    const sentence = `${good} of ${counted(columns.length, 'column')} of documented tables are on their page.`;
    return { count: columns.length, of: 'columns of documented tables', sentence };
  },
});

function columnsOfPages(
  sources: PageSources,
  { settings }: Context,
): readonly { pair: PageRelation; column: Column; isDocumented: boolean }[] {
  if (settings.dictionary.partial) return [];
  return pageRelations(sources)
    .filter(({ page }) => !page.isPartial)
    .flatMap((pair) => {
      const { columns, struckColumns = [] } = pair.page;
      const named = new Set([...columns.map(({ name }) => name), ...struckColumns]);
      const existing = (pair.database ?? pair.model)?.columns ?? [];
      return existing.map((column) => ({ pair, column, isDocumented: named.has(column.name) }));
    });
}
