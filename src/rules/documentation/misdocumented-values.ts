import { type ClosedValues, closedValues } from '#catalog/closed-values.ts';
import { type PageColumn, type PageSources, pageColumns, pageSubject } from '#rule/page-columns.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { counted, listed } from '#rule/subjects.ts';

export const misdocumentedValues = defineRule({
  id: 'misdocumented-values',
  category: 'documentation',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'checked-values', 'clean-validation'],
  needs: ['full-catalog', 'dictionary'],
  wants: ['models'],
  docs: {
    title: 'Page and database disagree on the values of a column',
    rationale: `A value that the page offers is refused, or a value that rows hold is on no list; a different case is a different value. Compared is a
closed list with the labels of an enum or the words of a CHECK. Lists with "e.g." or "…" claim nothing; a column that accepts anything is
the business of \`unchecked-status\`.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_reviews.sql':
            "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('pending', 'accepted')));",
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Notes |\n|---|---|---|\n| id | uuid | |\n| status | text | PENDING \\| ACCEPTED |\n',
        },
      },
      good: {
        files: {
          'migrations/0001_reviews.sql':
            "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('pending', 'accepted')));",
          'docs/schema/reviews.md':
            '# reviews\n\n| Column | Type | Notes |\n|---|---|---|\n| id | uuid | |\n| status | text | pending \\| accepted |\n',
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, ...sources }, context) {
    for (const { found, stated, actual } of statedLists({ catalog, ...sources })) {
      const difference = differenceOf(stated, actual.values);
      if (difference === undefined) continue;
      const { page, column } = found;
      const by = actual.by.kind === 'enum' ? `enum ${actual.by.type}` : actual.by.constraint;
      yield {
        subject: pageSubject(page, column.name),
        message: `Column ${page.relation}.${column.name} takes ${listed(stated, 6)} on its page; ${databaseWords(context)} (${by}) ${difference}.`,
        remedy: `Write ${actual.values.map((value) => `\`${value}\``).join(', ')} in ${page.file}, or change the list in a migration.`,
        location: column.location,
      };
    }
  },
  population({ 'full-catalog': catalog, ...sources }) {
    const lists = statedLists({ catalog, ...sources });
    const good = lists.filter(({ stated, actual }) => differenceOf(stated, actual.values) === undefined).length;
    const sentence = `${good} of ${counted(lists.length, 'documented list')} of values agree with the database.`;
    return { count: lists.length, of: 'documented lists of values', sentence };
  },
});

function statedLists(
  sources: PageSources,
): readonly { found: PageColumn; stated: readonly string[]; actual: ClosedValues }[] {
  return pageColumns(sources).flatMap((found) => {
    const { column, database, inDatabase } = found;
    const actual = database && inDatabase ? closedValues(sources.catalog, database, inDatabase) : undefined;
    return column.values && actual ? [{ found, stated: column.values, actual }] : [];
  });
}

function differenceOf(stated: readonly string[], actual: readonly string[]): string | undefined {
  const refused = stated.filter((value) => !actual.includes(value));
  const unlisted = actual.filter((value) => !stated.includes(value));
  const spelled = refused.filter((value) => actual.some((other) => other.toLowerCase() === value.toLowerCase()));
  if (refused.length === 0 && unlisted.length === 0) return undefined;
  if (spelled.length === refused.length && spelled.length === unlisted.length)
    return `spells them ${listed(actual, 6)}`;
  const parts = [
    ...(refused.length > 0 ? [`refuses ${listed(refused, 6)}`] : []),
    ...(unlisted.length > 0 ? [`takes ${listed(unlisted, 6)}, too`] : []),
  ];
  return parts.join(' and ');
}
