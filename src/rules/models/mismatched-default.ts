import type { Column } from '#catalog/catalog.ts';
import { type ColumnPair, columnPairs, modelClause } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel, databaseWords } from '#rule/source-words.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const mismatchedDefault = defineRule({
  id: 'mismatched-default',
  category: 'models',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog', 'models'],
  docs: {
    title: 'Model and database disagree on a default of the server',
    rationale: `Rows that leave the column out get another value than the model promises. Both defaults are printed by the server before they are
compared. A default that the application applies is none of the server, so a model without one is not reported; numbers from sequences
and identities are all the same.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_reviews.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'draft');",
          'models.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
        },
      },
      good: {
        files: {
          'migrations/0001_reviews.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending');",
          'models.sql': "CREATE TABLE reviews (id uuid PRIMARY KEY, status text DEFAULT 'pending'::text);",
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const pair of withDefault(columnPairs(sources))) {
      const { database, model, inModel, inDatabase, location } = pair;
      if (agrees(pair)) continue;
      yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, model, 'give')} ${columnLabel(database, inModel.name)} the default ${inModel.default}; ${databaseWords(context)} ${inDatabase.default === undefined ? 'gives none' : `gives ${inDatabase.default}`}.`,
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const pairs = withDefault(columnPairs(sources));
    const sentence = `${pairs.filter(agrees).length} of ${counted(pairs.length, 'default')} of the models are those of the database.`;
    return { count: pairs.length, of: 'defaults of the models', sentence };
  },
});

const withDefault = (pairs: readonly ColumnPair[]): readonly ColumnPair[] =>
  pairs.filter(({ inModel }) => inModel.default !== undefined && !isCounted(inModel));

const agrees = ({ inModel, inDatabase }: ColumnPair): boolean => {
  const [left, right] = [inModel, inDatabase].map((column) => withoutCasts(asNow(column.default ?? '')));
  return left === right;
};

const isCounted = ({ default: value, identity, generated }: Column): boolean =>
  identity !== undefined || generated !== undefined || (value ?? '').startsWith('nextval(');

// Three names of the time at which the transaction began.
const asNow = (expression: string): string =>
  /^(?:CURRENT_TIMESTAMP|transaction_timestamp\(\))$/.test(expression) ? 'now()' : expression;

// A varchar and a text column print the same default with different casts.
const withoutCasts = (expression: string): string =>
  expression.replaceAll(/::(?:text|character varying|bpchar|character)(?:\(\d+\))?(?:\[\])?/g, '');
