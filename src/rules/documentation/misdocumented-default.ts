import type { Column } from '#catalog/catalog.ts';
import { plainDefault } from '#catalog/default-text.ts';
import { type PageColumn, type PageSources, pageColumns, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { contradiction } from '#rule/source-words.ts';
import { counted } from '#rule/subjects.ts';

export const misdocumentedDefault = defineRule({
  id: 'misdocumented-default',
  category: 'documentation',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns'],
  needs: ['catalog', 'full-catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Page and database disagree on a default',
    rationale: `Rows that leave the column out do not get the value that the page promises. Casts, quotes and spellings (\`now()\`, \`CURRENT_TIMESTAMP\`)
are set aside; a default that the model declares counts, too. Words such as "auto" or "generated" claim nothing.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_reviews.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Default |\n|---|---|---|\n| id | uuid | |\n| status | text | draft |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_reviews.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Default |\n|---|---|---|\n| id | uuid | |\n| status | text | pending |\n',
        },
      },
    },
  },
  *check(sources, context) {
    for (const found of statedColumns(sources)) {
      if (agrees(found)) continue;
      const { page, column, inDatabase, inModel } = found;
      const saying = {
        page: column.default ?? '',
        database: inDatabase && words(inDatabase),
        model: inModel && words(inModel),
      };
      yield {
        subject: pageSubject(page, column.name),
        message: `The default of ${page.relation}.${column.name} is ${contradiction(saying, context)}.`,
        remedy: `Correct the row in ${page.file}, or change the default.`,
        location: column.location,
      };
    }
  },
  population(sources) {
    const columns = statedColumns(sources);
    const sentence = `${columns.filter(agrees).length} of ${counted(columns.length, 'documented default')} agree with the database.`;
    return { count: columns.length, of: 'documented defaults', sentence };
  },
});

const statedColumns = (sources: PageSources): readonly PageColumn[] =>
  pageColumns(sources).filter(
    ({ column, inDatabase, inModel }) => column.default !== undefined && (inDatabase ?? inModel),
  );

function agrees({ column, inDatabase, inModel }: PageColumn): boolean {
  const stated = plainDefault(column.default ?? '');
  return [inDatabase, inModel].some(
    (side) => side !== undefined && (isMade(side) || plainDefault(words(side)) === stated),
  );
}

// Pages describe what an identity or a generated column does in words of their own.
const isMade = ({ identity, generated }: Column): boolean => identity !== undefined || generated !== undefined;

const words = ({ default: value }: Column): string => value ?? 'no default';
