import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import { findRelation, relationLabel } from '#catalog/keys.ts';
import { isAtLeastMode } from '#migration/recording.ts';
import { type JudgedStatement, judgedTransactions, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { listed } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql':
    'CREATE TABLE companies (id bigint PRIMARY KEY);\nCREATE TABLE jobs (id bigint PRIMARY KEY);\nCREATE TABLE resumes (id bigint PRIMARY KEY);\n',
};
const alter = (table: string) => `ALTER TABLE ${table} ADD COLUMN note text;\n`;

export const wideLockWindow = defineRule({
  id: 'wide-lock-window',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  wants: ['catalog'],
  docs: {
    title: 'One transaction that locks many tables',
    rationale: `A transaction that collects strong locks waits for each with the others in hand, and meets the application, which takes them in another order: a
deadlock, or a queue behind three tables instead of one. Counted from \`locks.window\` tables on, three by default; partitions count as their parent,
and the short locks that a new table takes on those it refers to do not count. Only migrations that are being added are judged.`,
    examples: {
      bad: {
        base: tables,
        files: { ...tables, 'migrations/0002_notes.sql': `${alter('companies')}${alter('jobs')}${alter('resumes')}` },
      },
      good: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_companies.sql': alter('companies'),
          'migrations/0003_jobs.sql': alter('jobs'),
          'migrations/0004_resumes.sql': alter('resumes'),
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-DEADLOCKS'],
  },
  *check(evidence, context) {
    if (!context.newRevisions) return;
    for (const { revision, statements } of judgedTransactions(evidence, context)) {
      const locked = statements.flatMap((judged) => lockedRelations(judged, evidence.catalog));
      const labels = [...new Set(locked.map(relationLabel))];
      const last = statements.findLast((judged) => lockedRelations(judged, evidence.catalog).length > 0);
      if (labels.length < context.settings.locks.window || !last) continue;
      yield {
        subject: { kind: 'migration', revision },
        message: `Migration ${revision} holds strong locks on ${labels.length} tables in one transaction: ${listed(labels)}.`,
        remedy: 'Change one table in each migration, so that each lock is released before the next is asked for.',
        relations: locked,
        ...seenAt(last),
      };
    }
  },
});

const lockedRelations = (
  { statement, locks }: JudgedStatement,
  catalog: Catalog | undefined,
): readonly QualifiedName[] =>
  statement.tag === 'CREATE TABLE'
    ? []
    : locks
        .filter(({ mode }) => isAtLeastMode(mode, 'SHARE ROW EXCLUSIVE'))
        .map(({ relation }) => wholeOf(relation, catalog));

const wholeOf = (relation: QualifiedName, catalog: Catalog | undefined): QualifiedName =>
  (catalog && findRelation(catalog, relation)?.partitionOf?.parent) ?? relation;
