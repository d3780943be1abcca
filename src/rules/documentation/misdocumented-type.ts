import type { DocumentedType } from '#rule/dictionary-evidence.ts';
import { isDocumentedType } from '#rule/documented-type.ts';
import { type PageColumn, type PageSources, pageColumns, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { contradiction } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const misdocumentedType = defineRule({
  id: 'misdocumented-type',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'clean-validation'],
  needs: ['catalog', 'full-catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Page and database disagree on a type',
    rationale: `A client that is written from the page sends values that the column refuses, or reads them as something else. Both sides are compared in
the server's own words, so \`int4\` and \`integer\` agree. Words for a whole family ("string", "number", "json", "datetime") agree with
each of its types, and a page that omits length or precision contradicts none. A cell that PostgreSQL cannot read as a type is low.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_matches.sql': 'CREATE TABLE matches (id uuid PRIMARY KEY, llm_score numeric(5,2));',
          'docs/schema/matches.md': '# matches\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| llm_score | int |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_matches.sql': 'CREATE TABLE matches (id uuid PRIMARY KEY, llm_score numeric(5,2));',
          'docs/schema/matches.md':
            '# matches\n\n| Column | Type |\n|---|---|\n| id | uuid |\n| llm_score | numeric |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const { found, type } of typedColumns(sources)) {
      const verdict = judge(found, type, sources);
      if (verdict === 'agrees') continue;
      const { page, column, inDatabase, inModel } = found;
      const name = `${page.relation}.${column.name}`;
      const subject = pageSubject(page, column.name);
      const [database, model] = [inDatabase?.type, inModel?.type];
      if (verdict === 'unreadable') {
        const message = `Type "${type.written}" of column ${name} on its page is none that PostgreSQL knows.`;
        yield { subject, message, severity: 'low', location: column.location };
        continue;
      }
      yield {
        subject,
        message: `Column ${name} is ${contradiction({ page: type.written, database, model }, context)}.`,
        remedy: `Write ${database ?? model} in ${page.file}, or change the column.`,
        location: column.location,
      };
    }
  },
  population(sources) {
    const columns = typedColumns(sources);
    const good = columns.filter(({ found, type }) => judge(found, type, sources) === 'agrees').length;
    const sentence = `${good} of ${counted(columns.length, 'documented type')} agree with the database.`;
    return { count: columns.length, of: 'documented types', sentence };
  },
});

function typedColumns(sources: PageSources): readonly { found: PageColumn; type: DocumentedType }[] {
  return pageColumns(sources).flatMap((found) => {
    const { type } = found.column;
    return type && (found.inDatabase ?? found.inModel) ? [{ found, type }] : [];
  });
}

function judge({ inDatabase, inModel }: PageColumn, type: DocumentedType, sources: PageSources) {
  const actual = inDatabase?.type ?? inModel?.type ?? '';
  if (type.candidates.length === 0) return 'unreadable';
  const catalog = inDatabase ? sources.catalog : (sources.models?.catalog ?? sources.catalog);
  return isDocumentedType(type, actual, catalog) ? 'agrees' : 'differs';
}
