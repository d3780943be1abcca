import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { relationLabel, type UniqueKey, uniqueKeys } from '#catalog/keys.ts';
import { uniqueLikeness } from '#catalog/likeness.ts';
import { modelClause, modelLocation, type RelationPair, relationPairs } from '#rule/model-pairs.ts';
import type { Models } from '#rule/models-evidence.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { constraintSubject, counted } from '#rule/subjects.ts';

export const mismatchedKey = defineRule({
  id: 'mismatched-key',
  category: 'models',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys', 'clean-validation'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Primary or unique key on one side only',
    rationale: `A key in the models alone stops no duplicate: the code believes that there is one row and finds two. A key in the database alone
refuses rows that the code thinks fine. Names, and whether a key is a constraint or a unique index, are no difference.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL); CREATE UNIQUE INDEX jobs_url_idx ON jobs (url);',
          'models.sql': 'CREATE TABLE jobs (id uuid PRIMARY KEY, url text NOT NULL UNIQUE);',
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const { pair, key, isModelled, isMigrated } of pairedKeys(sources)) {
      if (isModelled && isMigrated) continue;
      const { database, model } = pair;
      const columns = describe(key);
      const kind = key.isPrimary ? 'primary key' : 'unique key';
      const location = modelLocation(models, model);
      yield {
        subject: constraintSubject(database, key.name),
        message: isModelled
          ? `${modelClause(models, model, 'declare')} ${kind} (${columns}) of ${relationLabel(database)}; ${databaseWords(context)} accepts duplicates.`
          : `${modelClause(models, model, 'lack')} ${kind} (${columns}) of ${relationLabel(database)}; ${databaseWords(context)} refuses duplicates that the code thinks fine.`,
        remedy: isModelled
          ? creation(pair, key)
          : `Declare ${kind} (${columns}) in the model, or drop ${key.name} in a migration.`,
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const keys = pairedKeys(sources);
    const good = keys.filter(({ isModelled, isMigrated }) => isModelled && isMigrated).length;
    const sentence = `${good} of ${counted(keys.length, 'primary and unique key')} are in models and database alike.`;
    return { count: keys.length, of: 'primary and unique keys', sentence };
  },
});

interface PairedKey {
  readonly pair: RelationPair;
  readonly key: UniqueKey;
  readonly isModelled: boolean;
  readonly isMigrated: boolean;
}

function pairedKeys(sources: Parameters<typeof relationPairs>[0]): readonly PairedKey[] {
  return relationPairs(sources).flatMap((pair) => keysOf(pair, sources.models));
}

function keysOf(pair: RelationPair, { form }: Models): readonly PairedKey[] {
  const modelled = new Map(uniqueKeys(pair.model).map((key) => [uniqueLikeness(key), key]));
  const migrated = new Map(uniqueKeys(pair.database).map((key) => [uniqueLikeness(key), key]));
  // Parsed models are silent about what they do not mention.
  const known = form === 'declared' ? modelled : new Map([...modelled, ...migrated]);
  return [...known]
    .filter(([, key]) => key.columns.every((column) => isShared(pair, column)))
    .map(([likeness, key]) => ({
      pair,
      key,
      isModelled: modelled.has(likeness),
      isMigrated: migrated.has(likeness),
    }));
}

// A key on a column that the other side lacks is the business of the rules about columns.
const isShared = ({ database, model }: RelationPair, name: string): boolean =>
  [database, model].every(({ columns }) => columns.some((column) => column.name === name));

const describe = ({ columns, expressions, predicate }: UniqueKey): string =>
  [...columns, ...expressions].join(', ') + (predicate === undefined ? '' : ` where ${predicate}`);

function creation({ database }: RelationPair, { columns, expressions, predicate, isPrimary }: UniqueKey): string {
  const table = quoteName(database);
  if (isPrimary) return `ALTER TABLE ${table} ADD PRIMARY KEY (${quoteList(columns)});`;
  const name = quoteIdentifier(proposedName(database.name, columns, 'key'));
  const keys = [...columns.map(quoteIdentifier), ...expressions].join(', ');
  const where = predicate === undefined ? '' : ` WHERE ${predicate}`;
  return `CREATE UNIQUE INDEX ${name} ON ${table} (${keys})${where};`;
}
