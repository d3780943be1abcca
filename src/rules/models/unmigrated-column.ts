import type { Column } from '#catalog/catalog.ts';
import { findColumn } from '#catalog/keys.ts';
import { nearName } from '#catalog/naming/near-name.ts';
import { modelClause, modelLocation, type RelationPair, relationPairs } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { columnLabel, databaseWords } from '#rule/source-words.ts';
import { columnSubject, counted } from '#rule/subjects.ts';

export const unmigratedColumn = defineRule({
  id: 'unmigrated-column',
  category: 'models',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['documented-columns', 'verified-chain', 'clean-validation'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Model column that no migration creates',
    rationale: `An ORM names every column of the model in every SELECT, so the first query of the table fails. A migrated column that the model lacks and
that is called nearly the same is named as the probable rename.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_resumes.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY);',
          'models.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, version int);',
        },
      },
      good: {
        files: {
          'migrations/0001_resumes.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, version int);',
          'models.sql': 'CREATE TABLE resumes (id uuid PRIMARY KEY, version int);',
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const { pair, column } of modelColumns(relationPairs(sources))) {
      if (findColumn(pair.database, column.name)) continue;
      const renamed = nearName(column.name, unmodelled(pair));
      const location = modelLocation(models, pair.model, column.name);
      const became = renamed === undefined ? '' : `; it may be ${renamed} there`;
      yield {
        subject: columnSubject(pair.database, column.name),
        message: `${modelClause(models, pair.model, 'have')} column ${columnLabel(pair.model, column.name)}, ${databaseWords(context)} does not${became}.`,
        remedy: `Write a migration that adds ${column.name} ${column.type}, or take it out of the model.`,
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const columns = modelColumns(relationPairs(sources));
    const good = columns.filter(({ pair, column }) => findColumn(pair.database, column.name)).length;
    const sentence = `${good} of ${counted(columns.length, 'model column')} exist in the database.`;
    return { count: columns.length, of: 'model columns', sentence };
  },
});

const modelColumns = (pairs: readonly RelationPair[]): readonly { pair: RelationPair; column: Column }[] =>
  pairs.flatMap((pair) => pair.model.columns.map((column) => ({ pair, column })));

const unmodelled = ({ database, model }: RelationPair): readonly string[] =>
  database.columns.flatMap(({ name }) => (findColumn(model, name) ? [] : [name]));
