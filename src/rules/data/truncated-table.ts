import type { Catalog, Relation } from '#catalog/catalog.ts';
import { isSameRelation } from '#catalog/keys.ts';
import type { Ledger } from '#migration/ledger.ts';
import type { Migration, RevisionId } from '#migration/migration.ts';
import { emptiedRelation, rowWritesOf } from '#migration/row-writes.ts';
import type { Walk } from '#migration/walk.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { defineRule } from '#rule/rule.ts';

const STAGING = /(^|_)(stg|staging|tmp|temp|import|load|raw)(_|$)/;

export const truncatedTable = defineRule({
  id: 'truncated-table',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['history', 'replay'],
  wants: ['ledger'],
  docs: {
    title: 'A migration that empties a table',
    rationale:
      'Every row of the table is gone after the deployment, and no way back brings it. Not reported: tables of the same migration, staging tables, and tables whose generated rows were all still there afterwards. Without a base commit it may be deployed already, and is medium.',
    examples: {
      bad: {
        files: {
          'migrations/0001_matches.sql': 'CREATE TABLE matches (id bigint PRIMARY KEY, score numeric NOT NULL);\n',
          'migrations/0002_rescore.sql': 'TRUNCATE matches;\n',
        },
      },
      good: {
        files: {
          'migrations/0001_matches.sql': 'CREATE TABLE matches (id bigint PRIMARY KEY, score numeric NOT NULL);\n',
          'migrations/0002_rescore.sql': 'DELETE FROM matches WHERE score < 0;\n',
        },
      },
    },
  },
  *check({ history, replay, ledger }, { settings, newRevisions }) {
    for (const { revision, statement, emptied } of history.migrations.flatMap(emptyings)) {
      const relation = existing(replay, revision, emptied.name);
      if (!relation || STAGING.test(relation.name) || matchesRelation(settings.tables.staging, relation)) continue;
      const verdict = verdictOfRows(ledger, revision, relation);
      if (verdict === 'survived') continue;
      const reach = emptied.cascades ? ' and of the tables that refer to it' : '';
      yield {
        subject: { kind: 'relation', schema: relation.schema, relation: relation.name },
        message: `Migration ${revision} removes every row of ${relation.name}${reach}.`,
        remedy: `Keep the rows of ${relation.name}, or delete those that must go by a condition.`,
        location: statement.location,
        ...(emptied.cascades && { severity: 'critical' as const }),
        ...(verdict === 'lost' && !newRevisions && { severity: 'medium' as const }),
        ...(verdict === 'unknown' && { proof: 'static' as const }),
      };
    }
  },
});

function verdictOfRows(
  ledger: Ledger | undefined,
  revision: RevisionId,
  relation: Relation,
): 'lost' | 'survived' | 'unknown' {
  const up = ledger?.entries.find((entry) => entry.revision === revision)?.up;
  if (!up || ledger?.unfilled.some((one) => isSameRelation(one.relation, relation))) return 'unknown';
  return up.losses.some((loss) => isSameRelation(loss.relation, relation)) ? 'lost' : 'survived';
}

const emptyings = (migration: Migration) =>
  rowWritesOf(migration).flatMap(({ statement, write }) => {
    const emptied = write === 'empties' ? emptiedRelation(statement.text) : undefined;
    return emptied ? [{ revision: migration.revision, statement, emptied }] : [];
  });

/** The relation as it stood before the migration. */
function existing(walk: Walk, revision: RevisionId, name: string): Relation | undefined {
  const ups = walk.steps.filter(({ pass }) => pass === 'up');
  const previous = ups[ups.findIndex((step) => step.revision === revision) - 1];
  const before: Catalog | undefined = previous?.status === 'applied' ? previous.after : undefined;
  const [own, schema = 'public'] = name.split('.').toReversed();
  return before?.relations.find((relation) => relation.name === own && relation.schema === schema);
}
