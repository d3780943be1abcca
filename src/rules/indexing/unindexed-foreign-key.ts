import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { findServingIndex } from '#catalog/index-service.ts';
import { foreignKeys, relationLabel, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, counted, verb } from '#rule/subjects.ts';

export const unindexedForeignKey = defineRule({
  id: 'unindexed-foreign-key',
  category: 'indexing',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['indexed-lookups'],
  needs: ['catalog'],
  docs: {
    title: 'Foreign key without an index on the referencing columns',
    rationale: `PostgreSQL indexes the referenced side only. Deleting a parent, or changing its key, reads the whole child table for each row, under a
lock; a join from the parent reads it, too. Any valid index that starts with the columns, in any order, serves: primary keys, unique
indexes and partial ones on NOT NULL rows. Partitions are judged on the parent. Tables in \`tables.static\` are low.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);
CREATE INDEX jobs_company_id_idx ON jobs (company_id);`,
    },
    references: ['https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK'],
  },
  *check({ catalog }) {
    for (const { relation, key } of allForeignKeys(catalog)) {
      if (findServingIndex(relation, key.columns)) continue;
      const columns = key.columns.join(', ');
      // PostgreSQL refuses CONCURRENTLY on a partitioned table.
      const concurrently = relation.kind === 'partitioned-table' ? '' : ' CONCURRENTLY';
      yield {
        subject: constraintSubject(relation, key.name),
        message: `Foreign key ${key.name} of ${relationLabel(relation)} (${columns}) has no index.`,
        remedy: `CREATE INDEX${concurrently} ${quoteIdentifier(proposedName(relation.name, key.columns, 'idx'))} ON ${quoteName(relation)} (${quoteList(key.columns)});`,
      };
    }
  },
  population({ catalog }) {
    const { length } = allForeignKeys(catalog);
    const sentence = `${length} of ${counted(length, 'foreign key')} ${verb(length)} indexed.`;
    return { count: length, of: 'foreign keys', sentence };
  },
});

const allForeignKeys = (catalog: Catalog): readonly { relation: Relation; key: ForeignKey }[] =>
  storedRelations(catalog).flatMap((relation) => foreignKeys(relation).map((key) => ({ relation, key })));
