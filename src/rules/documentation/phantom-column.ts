import { nearName } from '#catalog/naming/near-name.ts';
import type { Context } from '#rule/evidence.ts';
import { type PageColumn, type PageSources, pageColumns, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const phantomColumn = defineRule({
  id: 'phantom-column',
  category: 'documentation',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'clean-validation'],
  needs: ['catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Documented column that does not exist',
    rationale: `Whoever writes a query from the page gets an error, or the feature that the page describes was never built. The finding says who lacks
the column: the model, the database, or both; and names an undocumented column that it may have become. Tables without a model are
compared with the database alone.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_resumes.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY);',
          'docs/schema/resumes.md': '# resumes\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| version | int |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_resumes.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, version int NOT NULL);',
          'docs/schema/resumes.md': '# resumes\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| version | int |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const found of ofExistingRelations(sources)) {
      const who = lacking(found, context);
      if (who === undefined) continue;
      const { page, column } = found;
      const renamed = found.inDatabase ? undefined : nearName(column.name, undocumented(found));
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} is on its page; ${who}${renamed === undefined ? '' : `; it may have become ${renamed}`}.`,
        remedy:
          renamed === undefined
            ? remedy(found)
            : `Rename the row in ${page.file} to ${renamed}, if that is what it became.`,
        location: column.location,
      };
    }
  },
  population(sources, context) {
    const columns = ofExistingRelations(sources);
    const good = columns.filter((found) => lacking(found, context) === undefined).length;
    const sentence = `${good} of ${counted(columns.length, 'documented column')} exist.`;
    return { count: columns.length, of: 'documented columns', sentence };
  },
});

const ofExistingRelations = (sources: PageSources): readonly PageColumn[] =>
  pageColumns(sources).filter(({ database, model }) => database ?? model);

/** Undefined where nobody lacks it. */
function lacking({ database, model, inDatabase, inModel }: PageColumn, context: Context): string | undefined {
  const server = databaseWords(context);
  if (!database) return inModel ? undefined : 'the model does not have it';
  if (!model) return inDatabase ? undefined : `${server} does not have it`;
  if (inDatabase && inModel) return undefined;
  if (inDatabase) return `${server} has it, the model does not`;
  return inModel ? `the model has it, ${server} does not` : `neither the model nor ${server} has it`;
}

function undocumented({ page, database }: PageColumn): readonly string[] {
  const documented = new Set(page.columns.map(({ name }) => name));
  return (database?.columns ?? []).flatMap(({ name }) => (documented.has(name) ? [] : [name]));
}

function remedy({ page, column, database, model, inDatabase, inModel }: PageColumn): string {
  const missing = [...(model && !inModel ? ['the model'] : []), ...(database && !inDatabase ? ['a migration'] : [])];
  return `Add ${column.name} in ${missing.join(' and ')}, or take the row out of ${page.file}.`;
}
