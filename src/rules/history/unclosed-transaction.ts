import type { Migration, SourceStatement } from '#migration/migration.ts';
import { defineRule } from '#rule/rule.ts';

export const unclosedTransaction = defineRule({
  id: 'unclosed-transaction',
  category: 'history',
  severity: 'critical',
  preset: 'recommended',
  proof: 'static',
  criteria: ['verified-chain'],
  needs: ['history'],
  docs: {
    title: 'A transaction that a migration opens and does not close',
    rationale:
      'What follows the BEGIN is thrown away when the session ends, while the tool records the migration as applied; or the next migration runs inside it and falls with it.',
    examples: {
      bad: {
        files: { 'migrations/0001_companies.sql': 'BEGIN;\nCREATE TABLE companies (id bigint PRIMARY KEY);\n' },
      },
      good: {
        files: {
          'migrations/0001_companies.sql': 'BEGIN;\nCREATE TABLE companies (id bigint PRIMARY KEY);\nCOMMIT;\n',
        },
      },
    },
  },
  *check({ history }) {
    for (const migration of history.migrations) {
      const open = openingStatement(migration);
      if (!open) continue;
      yield {
        subject: { kind: 'migration', revision: migration.revision },
        message: `Migration ${migration.revision} opens a transaction and does not close it.`,
        remedy: 'End the file with COMMIT;',
        location: open.location,
      };
    }
  },
});

/** The BEGIN that is still open after the last statement. */
function openingStatement(migration: Migration): SourceStatement | undefined {
  let open: SourceStatement | undefined;
  for (const statement of migration.statements) {
    if (statement.direction !== 'upgrade' || statement.form !== 'sql') continue;
    if (/^\s*(BEGIN|START\s+TRANSACTION)\b(?!\s+ATOMIC)/i.test(statement.text)) open = statement;
    else if (/^\s*(COMMIT|END|ROLLBACK(?!\s+TO)|ABORT)\b/i.test(statement.text)) open = undefined;
  }
  return open;
}
