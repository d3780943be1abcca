import type { Check } from '#catalog/catalog.ts';
import { wordsOfCheck } from '#catalog/closed-values.ts';
import { checks, findColumn, relationLabel } from '#catalog/keys.ts';
import { checkLikeness } from '#catalog/likeness.ts';
import { modelClause, modelLocation, type RelationPair, relationPairs } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { constraintSubject, counted } from '#rule/subjects.ts';

export const mismatchedCheck = defineRule({
  id: 'mismatched-check',
  category: 'models',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['checked-values', 'clean-validation'],
  needs: ['full-catalog', 'models'],
  docs: {
    title: 'CHECK on one side only',
    rationale: `A CHECK in the models alone refuses nothing; one in the database alone refuses rows that the code thinks fine. Both are printed by the
server before they are compared. Lists of values belong to \`mismatched-values\`, and an enum that one side writes as CHECK is no difference.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_matches.sql': 'CREATE TABLE matches (id uuid PRIMARY KEY, score int);',
          'models.sql': 'CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score BETWEEN 0 AND 100));',
        },
      },
      good: {
        files: {
          'migrations/0001_matches.sql':
            'CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score >= 0 AND score <= 100));',
          'models.sql': 'CREATE TABLE matches (id uuid PRIMARY KEY, score int CHECK (score BETWEEN 0 AND 100));',
        },
      },
    },
  },
  *check({ 'full-catalog': catalog, models }, context) {
    for (const { pair, check, isModelled, isMigrated } of pairedChecks({ catalog, models })) {
      if (isModelled && isMigrated) continue;
      const { model, database } = pair;
      const location = modelLocation(models, model, check.columns[0]);
      const what = `CHECK ${check.expression} of ${relationLabel(database)}`;
      yield {
        subject: constraintSubject(database, check.name),
        message: isModelled
          ? `${modelClause(models, model, 'declare')} ${what}; ${databaseWords(context)} has none.`
          : `${modelClause(models, model, 'lack')} ${what}, which ${databaseWords(context)} has.`,
        remedy: isModelled
          ? 'Add the CHECK in a migration, NOT VALID first, then VALIDATE; or take it out of the model.'
          : `Declare it in the model, or drop ${check.name} in a migration.`,
        ...(location && { location }),
      };
    }
  },
  population({ 'full-catalog': catalog, models }) {
    const found = pairedChecks({ catalog, models });
    const good = found.filter(({ isModelled, isMigrated }) => isModelled && isMigrated).length;
    const sentence = `${good} of ${counted(found.length, 'CHECK')} are in models and database alike.`;
    return { count: found.length, of: 'CHECKs of models and database', sentence };
  },
});

interface PairedCheck {
  readonly pair: RelationPair;
  readonly check: Check;
  readonly isModelled: boolean;
  readonly isMigrated: boolean;
}

function pairedChecks(sources: Parameters<typeof relationPairs>[0]): readonly PairedCheck[] {
  return relationPairs(sources).flatMap((pair) => {
    const [modelled, migrated] = [plainChecks(pair, checks(pair.model)), plainChecks(pair, checks(pair.database))];
    const known = sources.models.form === 'declared' ? modelled : new Map([...modelled, ...migrated]);
    return [...known].map(([likeness, check]) => ({
      pair,
      check,
      isModelled: modelled.has(likeness),
      isMigrated: migrated.has(likeness),
    }));
  });
}

const plainChecks = ({ database, model }: RelationPair, found: readonly Check[]): ReadonlyMap<string, Check> =>
  new Map(
    found
      .filter(({ columns }) => columns.every((column) => findColumn(database, column) && findColumn(model, column)))
      .filter((check) => !check.columns.some((column) => wordsOfCheck(check, column)))
      .map((check) => [checkLikeness(check), check]),
  );
