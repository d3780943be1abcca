import type { Catalog } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { fitsInto } from '#catalog/type-fit.ts';
import { type ColumnPair, columnPairs, modelClause } from '#rule/model-pairs.ts';
import type { Models } from '#rule/models-evidence.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel, databaseWords } from '#rule/source-words.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const mismatchedType = defineRule({
  id: 'mismatched-type',
  category: 'models',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['clean-validation'],
  needs: ['catalog', 'full-catalog', 'models'],
  docs: {
    title: 'Model and database disagree on a type',
    rationale: `Both sides are read from a database, so spelling is no difference. High where a value that the model allows does not fit: the INSERT is
refused. Otherwise the database takes more than the code knows. An enum that one side writes as CHECK is no difference, nor is what the
ORM cannot express.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(20));',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(200));',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title varchar(200));',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title character varying(200));',
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const pair of columnPairs(sources)) {
      if (agrees(pair, sources)) continue;
      const { inModel, inDatabase, database, location } = pair;
      const fits = fitsInto(inModel.type, inDatabase.type);
      yield {
        subject: columnSubject(database, inModel.name),
        message: `${modelClause(models, pair.model, 'say')} that ${columnLabel(database, inModel.name)} is ${inModel.type}; ${databaseWords(context)} says ${inDatabase.type}${fits ? '' : ', which does not hold all of its values'}.`,
        remedy: `Make the model ${inDatabase.type}, or change the column in a migration.`,
        severity: fits ? 'medium' : 'high',
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const pairs = columnPairs(sources);
    const good = pairs.filter((pair) => agrees(pair, sources)).length;
    const sentence = `${good} of ${counted(pairs.length, 'model column')} have the type of the database.`;
    return { count: pairs.length, of: 'model columns', sentence };
  },
});

function agrees(pair: ColumnPair, { catalog, models }: { catalog: Catalog; models: Models }): boolean {
  const { inModel, inDatabase, model, database } = pair;
  if (inModel.type === inDatabase.type) return true;
  // One and the same list, as enum on one side and as CHECK on the other, or as enums of two names: mismatched-values compares them.
  const [left, right] = [closedValues(models.catalog, model, inModel), closedValues(catalog, database, inDatabase)];
  return left !== undefined && right !== undefined && (left.by.kind === 'enum' || right.by.kind === 'enum');
}
