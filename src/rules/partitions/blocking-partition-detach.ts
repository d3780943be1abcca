import { relationLabel } from '#catalog/keys.ts';
import { actsOfKind, isLocked, judgedStatements, mainRelation, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { relationSubject } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql': `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 PARTITION OF matches FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
`,
};

export const blockingPartitionDetach = defineRule({
  id: 'blocking-partition-detach',
  category: 'partitions',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Partition that is detached while all wait',
    rationale: `DETACH PARTITION takes ACCESS EXCLUSIVE on the parent: every query of every partition waits for it, and it waits for the longest of them.
CONCURRENTLY lets them go on. Not reported: parents that the same change creates.`,
    examples: {
      bad: {
        base: tables,
        files: { ...tables, 'migrations/0002_detach.sql': 'ALTER TABLE matches DETACH PARTITION matches_2025;\n' },
      },
      good: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_detach.sql': 'ALTER TABLE matches DETACH PARTITION matches_2025 CONCURRENTLY;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DETACH-PARTITION'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement, held } = judged;
      const parent = mainRelation(statement);
      const isBlocking = actsOfKind(statement, 'detach-partition').some(({ isConcurrent }) => !isConcurrent);
      if (!parent || !isBlocking || !isLocked(held, parent, 'ACCESS EXCLUSIVE')) continue;
      yield {
        subject: relationSubject(parent),
        message: `Detaching a partition takes ACCESS EXCLUSIVE on ${relationLabel(parent)}, and every query of it waits.`,
        remedy:
          'Use ALTER TABLE … DETACH PARTITION … CONCURRENTLY, in a migration of its own and outside a transaction.',
        ...seenAt(judged),
      };
    }
  },
});
