import type { QualifiedName } from '#catalog/catalog.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Ledger, RowFailure } from '#migration/ledger.ts';
import { mentions } from '#migration/mentions.ts';
import type { Migration, RevisionId, SourceStatement } from '#migration/migration.ts';
import { rowWritesOf } from '#migration/row-writes.ts';
import { saysNothing } from '#rule/journeys.ts';
import { defineRule } from '#rule/rule.ts';

export const untestedDataMigration = defineRule({
  id: 'untested-data-migration',
  category: 'data',
  severity: 'high',
  preset: 'recommended',
  proof: 'static',
  criteria: ['preserved-data'],
  // Without a catalog nothing was run at all: then nobody knows what would have met a row.
  needs: ['history', 'catalog'],
  wants: ['repository', 'ledger'],
  docs: {
    title: 'A migration that rewrites rows and never met one',
    rationale:
      'On an empty database an UPDATE or DELETE succeeds whatever it says. What it does to the rows of a running system is seen for the first time when it is deployed. Not reported: literal inserts, which did run, migrations that went through with generated rows, and repositories with tests of their migrations.',
    examples: {
      bad: {
        files: {
          'migrations/0001_jobs.sql': `CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);
CREATE FUNCTION closed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'jobs come through the import'; END $$;
CREATE TRIGGER closed BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION closed();
`,
          'migrations/0002_statuses.sql': "UPDATE jobs SET status = 'open' WHERE status = 'new';\n",
        },
      },
      good: {
        files: {
          'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, status text NOT NULL);\n',
          'migrations/0002_statuses.sql': "UPDATE jobs SET status = 'open' WHERE status = 'new';\n",
        },
      },
    },
  },
  *check({ history, repository, ledger }, { newRevisions }) {
    if ((repository?.migrationTests.length ?? 0) > 0) return;
    for (const [position, migration] of history.migrations.entries()) {
      if (newRevisions?.has(migration.revision) === false) continue;
      const unfilled = unfilledAt(position, history, ledger);
      const rewriting = rowWritesOf(migration)
        .filter(({ write }) => write !== 'inserts')
        .filter(({ statement }) => !metRows(ledger, migration, statement, unfilled));
      const [first] = rewriting;
      if (!first) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} rewrites rows, and no row went through it here.`,
        remedy: `Add a test that runs ${migration.revision} on rows as the running system has them.`,
        location: first.statement.location,
        details: rewriting.map(
          ({ statement }) => `Statement: ${statement.text.replaceAll(/\s+/g, ' ').trim().slice(0, 160)}`,
        ),
      };
    }
  },
});

/** Rows went through it or stopped it: either way something was seen. Not so where no row could be made for what it writes. */
function metRows(
  ledger: Ledger | undefined,
  { revision }: Migration,
  { text }: SourceStatement,
  unfilled: readonly QualifiedName[],
): boolean {
  const entry = ledger?.entries.find((one) => one.revision === revision);
  if (!entry || !(entry.up || entry.failures.length > 0) || entry.failures.some(isAtOdds)) return false;
  // Rows that went or changed were there, whatever could not be made at some earlier time.
  const isSeen = (name: string) => entry.up?.losses.some(({ relation }) => relation.name === name) === true;
  return !unfilled.some(({ name }) => mentions(text, name) && !isSeen(name));
}

/** Generated rows were no rows for it, and had to go. */
const isAtOdds = (failure: RowFailure): boolean => failure.pass !== 'down' && saysNothing(failure);

/** A table that is made anew, and cannot be filled any more, had rows before. */
function unfilledAt(position: number, { migrations }: MigrationHistory, ledger: Ledger | undefined) {
  const isLater = (since: RevisionId) => migrations.findIndex(({ revision }) => revision === since) > position;
  return (ledger?.unfilled ?? []).filter(({ since }) => !isLater(since)).map(({ relation }) => relation);
}
