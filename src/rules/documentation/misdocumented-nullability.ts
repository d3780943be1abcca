import { type PageColumn, type PageSources, pageColumns, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { contradiction } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const misdocumentedNullability = defineRule({
  id: 'misdocumented-nullability',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'clean-validation'],
  needs: ['catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Page and database disagree on NULL',
    rationale: `Code that trusts "required" breaks on the first NULL, and code that trusts "nullable" sends one that the database refuses. A page that is
silent (a blank cell, no such column) claims nothing.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_reviews.sql': 'CREATE TABLE reviews (id uuid PRIMARY KEY, body text);',
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Null |\n|---|---|---|\n| id | uuid | no |\n| body | text | no |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_reviews.sql': 'CREATE TABLE reviews (id uuid PRIMARY KEY, body text);',
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Null |\n|---|---|---|\n| id | uuid | no |\n| body | text | yes |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const found of statedColumns(sources)) {
      const { page, column, inDatabase, inModel } = found;
      if (column.isNullable === actual(found)) continue;
      const saying = {
        page: words(column.isNullable),
        database: inDatabase && words(inDatabase.isNullable),
        model: inModel && words(inModel.isNullable),
      };
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} is ${contradiction(saying, context)}.`,
        remedy: `Correct the row in ${page.file}, or change the column.`,
        location: column.location,
      };
    }
  },
  population(sources) {
    const columns = statedColumns(sources);
    const good = columns.filter((found) => found.column.isNullable === actual(found)).length;
    const sentence = `${good} of ${counted(columns.length, 'statement')} of pages on NULL agree with the database.`;
    return { count: columns.length, of: 'statements on NULL', sentence };
  },
});

const statedColumns = (sources: PageSources): readonly PageColumn[] =>
  pageColumns(sources).filter((found) => found.column.isNullable !== undefined && actual(found) !== undefined);

const actual = ({ inDatabase, inModel }: PageColumn): boolean | undefined => (inDatabase ?? inModel)?.isNullable;

const words = (isNullable: boolean | undefined): string => (isNullable ? 'nullable' : 'NOT NULL');
