import type { ForeignKey } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { foreignKeys, relationLabel } from '#catalog/keys.ts';
import { foreignKeyLikeness } from '#catalog/likeness.ts';
import { modelClause, modelLocation, type RelationPair, relationPairs } from '#rule/model-pairs.ts';
import { defineRule } from '#rule/rule.ts';
import { databaseWords } from '#rule/source-words.ts';
import { constraintSubject, counted, verb } from '#rule/subjects.ts';

export const mismatchedForeignKey = defineRule({
  id: 'mismatched-foreign-key',
  category: 'models',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['clean-validation'],
  needs: ['catalog', 'models'],
  docs: {
    title: 'Foreign key or delete action on one side only',
    rationale: `Code that counts on a cascade leaves children behind or is refused; code that counts on a refusal loses them. A foreign key in the models
alone lets orphans in. Names are no difference.`,
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);',
          'models.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);',
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);',
          'models.sql':
            'CREATE TABLE companies (id uuid PRIMARY KEY); CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies ON DELETE CASCADE);',
        },
      },
    },
  },
  *check(sources, context) {
    const { models } = sources;
    for (const paired of pairedKeys(sources)) {
      const fault = faultOf(paired, databaseWords(context));
      const key = paired.migrated ?? paired.modelled;
      if (fault === undefined || !key) continue;
      const { model, database } = paired.pair;
      const location = modelLocation(models, model, key.columns[0]);
      const what = `foreign key ${relationLabel(database)} (${key.columns.join(', ')}) to ${relationLabel(key.references.relation)}`;
      yield {
        subject: constraintSubject(database, key.name),
        message: `${modelClause(models, model, paired.modelled ? 'declare' : 'lack')} ${what}${fault}.`,
        remedy: remedy(paired),
        ...(location && { location }),
      };
    }
  },
  population(sources) {
    const keys = pairedKeys(sources);
    const good = keys.filter((key) => faultOf(key, '') === undefined).length;
    const sentence = `${good} of ${counted(keys.length, 'foreign key')} ${verb(keys.length, 'has', 'have')} the same delete action in models and database.`;
    return { count: keys.length, of: 'foreign keys of models and database', sentence };
  },
});

interface PairedKey {
  readonly pair: RelationPair;
  readonly modelled?: ForeignKey;
  readonly migrated?: ForeignKey;
}

function pairedKeys(sources: Parameters<typeof relationPairs>[0]): readonly PairedKey[] {
  return relationPairs(sources).flatMap((pair) => {
    const modelled = new Map(foreignKeys(pair.model).map((key) => [foreignKeyLikeness(key), key]));
    const migrated = new Map(foreignKeys(pair.database).map((key) => [foreignKeyLikeness(key), key]));
    const known = sources.models.form === 'declared' ? [...modelled.keys()] : [...modelled.keys(), ...migrated.keys()];
    return [...new Set(known)].map((likeness) => {
      const [ofModel, ofDatabase] = [modelled.get(likeness), migrated.get(likeness)];
      return { pair, ...(ofModel && { modelled: ofModel }), ...(ofDatabase && { migrated: ofDatabase }) };
    });
  });
}

/** The end of the sentence; undefined where both sides agree. */
function faultOf({ modelled, migrated }: PairedKey, server: string): string | undefined {
  if (!migrated) return `; ${server} has none and accepts orphans`;
  if (!modelled) return `, which ${server} has`;
  if (modelled.onDelete !== migrated.onDelete) {
    return ` with ON DELETE ${modelled.onDelete.toUpperCase()}; ${server} has ON DELETE ${migrated.onDelete.toUpperCase()}`;
  }
  return undefined;
}

function remedy({ pair, modelled, migrated }: PairedKey): string {
  const table = quoteName(pair.database);
  if (!modelled) return 'Declare it in the model, or drop it in a migration.';
  const add = `ALTER TABLE ${table} ADD ${modelled.definition} NOT VALID;`;
  return migrated ? `ALTER TABLE ${table} DROP CONSTRAINT ${quoteIdentifier(migrated.name)};\n${add}` : add;
}
