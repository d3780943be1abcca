import { difference } from '#catalog/difference.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import { stepOf } from '#migration/reversal.ts';
import type { Walk } from '#migration/walk.ts';
import type { BaseEvidence } from '#rule/base-evidence.ts';
import { defineRule } from '#rule/rule.ts';

const files = { 'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text);\n' };

export const editedMigration = defineRule({
  id: 'edited-migration',
  category: 'history',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['verified-chain'],
  needs: ['history', 'base'],
  wants: ['replay'],
  docs: {
    title: 'A migration that was changed after it was merged',
    rationale:
      'Databases that have applied it will not apply it again: from now on they differ from those that are built anew, and nothing says so. Critical when the schema itself comes out different. Not reported: comments and spacing, repeatable files, and revisions after `migrations.released-through`.',
    examples: {
      bad: {
        base: files,
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL);\n',
        },
      },
      good: {
        base: files,
        files: { ...files, 'migrations/0002_names.sql': 'ALTER TABLE companies ALTER COLUMN name SET NOT NULL;\n' },
      },
    },
  },
  *check({ history, base, replay }, { settings }) {
    const released = releasedRevisions(base.history, settings.migrations.releasedThrough);
    const differs = replay ? buildsSomethingElse(base, replay) : false;
    for (const migration of history.migrations) {
      const before = released.get(migration.revision);
      if (!before || migration.isRepeatable || before.digest === migration.digest) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} was changed after it was merged${differs ? ', and the schema comes out different' : ''}.`,
        remedy: `Restore ${migration.location.file}, and write the change as a new migration.`,
        location: migration.location,
        ...(differs && { severity: 'critical' as const, proof: 'executed' as const }),
      };
    }
  },
  population: ({ base }) => ({
    count: base.history.migrations.length,
    of: 'merged migrations',
    sentence: `${base.history.migrations.length} merged migrations are as they were.`,
  }),
});

function releasedRevisions(history: MigrationHistory, through: string | undefined): ReadonlyMap<string, Migration> {
  const last = history.migrations.findIndex(({ revision }) => revision === through);
  const released = last < 0 ? history.migrations : history.migrations.slice(0, last + 1);
  return new Map(released.map((migration) => [migration.revision, migration]));
}

/** After the last migration that the base has, the schema is not the base's. */
function buildsSomethingElse({ history, catalog }: BaseEvidence, walk: Walk): boolean {
  const last = history.migrations.at(-1);
  const step = last && stepOf(walk, last.revision, 'up');
  return step?.status === 'applied' && catalog !== undefined && difference(catalog, step.after).length > 0;
}
