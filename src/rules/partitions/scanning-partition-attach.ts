import { relationLabel } from '#catalog/keys.ts';
import { actsOfKind, judgedStatements, mainRelation, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { listed, relationSubject } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql': `CREATE TABLE matches (id bigint NOT NULL, made_on date NOT NULL) PARTITION BY RANGE (made_on);
CREATE TABLE matches_2025 (id bigint NOT NULL, made_on date NOT NULL);
`,
};
const attach = "ALTER TABLE matches ATTACH PARTITION matches_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');\n";

export const scanningPartitionAttach = defineRule({
  id: 'scanning-partition-attach',
  category: 'partitions',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Partition whose rows are read while it is attached',
    rationale: `ATTACH PARTITION reads the new partition, and the default one, under ACCESS EXCLUSIVE to see that every row is in its place. A validated CHECK with
the bounds tells PostgreSQL so beforehand, and nothing is read; the scan counter of this run decides. Not reported: partitions that the same change creates.`,
    examples: {
      bad: { base: tables, files: { ...tables, 'migrations/0002_attach.sql': attach } },
      good: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_check.sql':
            "ALTER TABLE matches_2025 ADD CONSTRAINT matches_2025_bounds CHECK (made_on >= '2025-01-01' AND made_on < '2026-01-01') NOT VALID;\n",
          'migrations/0003_validate.sql': 'ALTER TABLE matches_2025 VALIDATE CONSTRAINT matches_2025_bounds;\n',
          'migrations/0004_attach.sql': attach,
        },
      },
    },
    references: [
      'https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE',
    ],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement, scans } = judged;
      const parent = mainRelation(statement);
      if (!parent || scans.length === 0 || actsOfKind(statement, 'attach-partition').length === 0) continue;
      const read = scans.map(({ relation }) => relationLabel(relation));
      yield {
        subject: relationSubject(scans[0]?.relation ?? parent),
        message: `Attaching a partition to ${relationLabel(parent)} reads ${listed(read)} under ACCESS EXCLUSIVE.`,
        remedy: `Add a CHECK with the bounds to ${read[0]} as NOT VALID, validate it in the next migration, and attach in the one after; the default partition needs one that excludes them.`,
        ...seenAt(judged),
      };
    }
  },
});
