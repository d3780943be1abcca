import { columnPairs, modelClause } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel, databaseWords } from '#rule/source-words.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const mismatchedNullability = defineRule({
  id: 'mismatched-nullability',
  category: 'models',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['clean-validation'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Model and database disagree on NULL',
    rationale: `Where the model allows NULL and the database refuses it, an INSERT that the code thinks fine fails: high. Where only the model demands a
value, other writers leave rows that the code cannot read.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text);',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, title text NOT NULL);',
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const { database, model, inModel, inDatabase, location } of columnPairs(sources)) {
      if (inModel.isNullable === inDatabase.isNullable) continue;
      const name = columnLabel(database, inModel.name);
      const server = databaseWords(context);
      yield {
        subject: columnSubject(database, inModel.name),
        message: inModel.isNullable
          ? `${modelClause(models, model, 'allow')} NULL in ${name}; ${server} refuses it.`
          : `${modelClause(models, model, 'demand')} a value in ${name}; ${server} allows NULL.`,
        remedy: inModel.isNullable
          ? 'Make the model NOT NULL, or drop NOT NULL in a migration.'
          : 'Fill the NULLs and set NOT NULL in a migration, or make the model nullable.',
        severity: inModel.isNullable ? 'high' : 'medium',
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const pairs = columnPairs(sources);
    const good = pairs.filter(({ inModel, inDatabase }) => inModel.isNullable === inDatabase.isNullable).length;
    const sentence = `${good} of ${counted(pairs.length, 'model column')} agree with the database on NULL.`;
    return { count: pairs.length, of: 'model columns', sentence };
  },
});
