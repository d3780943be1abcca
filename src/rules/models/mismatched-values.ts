import { type ClosedValues, closedValues } from '#catalog/closed-values.ts';
import { type ColumnPair, columnPairs, modelClause } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel, databaseWords } from '#rule/source-words.ts';
import { columnSubject, counted, listed } from '#rule/subjects.ts';

export const mismatchedValues = defineRule({
  id: 'mismatched-values',
  category: 'models',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['checked-values', 'clean-validation'],
  needs: ['full-catalog', 'models'],
  docs: {
    title: 'Model and database disagree on the values of a column',
    rationale: `A value that the model offers is refused by the database, or the database holds one that the code cannot read; a different case is a
different value. Compared are the labels of enums and the words of CHECKs, whichever a side uses. Values that only the database knows are
low. Where one side has no list at all, \`mismatched-type\` and \`unchecked-status\` say so.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_reviews.sql':
            "CREATE TYPE review_status AS ENUM ('pending', 'accepted'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);",
          'models.sql':
            "CREATE TYPE review_status AS ENUM ('pending', 'accepted', 'rejected'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);",
        },
      },
      good: {
        files: {
          'migrations/0001_reviews.sql':
            "CREATE TABLE reviews (id uuid PRIMARY KEY, status text CHECK (status IN ('accepted', 'pending')));",
          'models.sql':
            "CREATE TYPE review_status AS ENUM ('pending', 'accepted'); CREATE TABLE reviews (id uuid PRIMARY KEY, status review_status);",
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, models }, context) {
    for (const { pair, modelled, migrated } of pairedLists({ catalog, models })) {
      const verdict = judge(modelled, migrated, databaseWords(context));
      if (!verdict) continue;
      const { inModel, database, model, location } = pair;
      yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, model, 'offer')} ${listed(modelled.values, 6)} for ${columnLabel(database, inModel.name)}; ${verdict.words}.`,
        remedy: 'Bring the two lists together: in a migration, or in the model.',
        severity: verdict.severity,
        ...(location && { location }),
      };
    }
  },
  population({ 'full-catalog': catalog, models }) {
    const lists = pairedLists({ catalog, models });
    const good = lists.filter(({ modelled, migrated }) => !judge(modelled, migrated, '')).length;
    const sentence = `${good} of ${counted(lists.length, 'list')} of values agree between models and database.`;
    return { count: lists.length, of: 'lists of values', sentence };
  },
});

interface PairedLists {
  readonly pair: ColumnPair;
  readonly modelled: ClosedValues;
  readonly migrated: ClosedValues;
}

function pairedLists(sources: Parameters<typeof columnPairs>[0]): readonly PairedLists[] {
  return columnPairs(sources).flatMap((pair): PairedLists[] => {
    const modelled = closedValues(sources.models.catalog, pair.model, pair.inModel);
    const migrated = closedValues(sources.catalog, pair.database, pair.inDatabase);
    return modelled && migrated ? [{ pair, modelled, migrated }] : [];
  });
}

function judge(modelled: ClosedValues, migrated: ClosedValues, server: string) {
  const refused = modelled.values.filter((value) => !migrated.values.includes(value));
  const unused = migrated.values.filter((value) => !modelled.values.includes(value));
  if (refused.length > 0) return { words: `${server} refuses ${listed(refused, 6)}`, severity: 'high' as const };
  if (unused.length > 0) return { words: `${server} also takes ${listed(unused, 6)}`, severity: 'low' as const };
  return undefined;
}
