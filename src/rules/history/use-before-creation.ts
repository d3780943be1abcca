import type { Observation } from '#finding/finding.ts';
import { type ChainFault, chainFaults, missingObject } from '#migration/chain-faults.ts';
import type { Migration } from '#migration/migration.ts';
import { defineRule } from '#rule/rule.ts';

export const useBeforeCreation = defineRule({
  id: 'use-before-creation',
  category: 'history',
  severity: 'critical',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['verified-chain'],
  needs: ['history', 'replay'],
  docs: {
    title: 'A migration that uses what a later one creates',
    rationale:
      'The chain works only on databases where somebody applied it in another order: every new environment stops here. The object exists in the chain, so it is the order that is wrong and not the statement.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0002_embeddings.sql': 'ALTER TABLE job_chunks ADD COLUMN embedding_model text;\n',
          'migrations/0003_chunks.sql': 'CREATE TABLE job_chunks (id bigint PRIMARY KEY, chunk text NOT NULL);\n',
        },
      },
      good: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'migrations/0002_chunks.sql': 'CREATE TABLE job_chunks (id bigint PRIMARY KEY, chunk text NOT NULL);\n',
          'migrations/0003_embeddings.sql': 'ALTER TABLE job_chunks ADD COLUMN embedding_model text;\n',
        },
      },
    },
  },
  *check({ history, replay }) {
    const byRevision = new Map(history.migrations.map((migration) => [migration.revision, migration]));
    for (const chainFault of chainFaults(replay)) {
      const user = byRevision.get(chainFault.revision);
      const creator = chainFault.recoveredBy && byRevision.get(chainFault.recoveredBy);
      if (user && creator) yield observe(chainFault, user, creator);
    }
  },
});

function observe({ fault, ordinal }: ChainFault, user: Migration, creator: Migration): Observation {
  const name = missingObject(fault) ?? 'something';
  const order = creator === user ? `${name} before it creates it` : `${name}, which ${creator.revision} creates later`;
  return {
    subject: { kind: 'migration', revision: user.revision, ...(ordinal > 1 && { name: `fault ${ordinal}` }) },
    message: `Migration ${user.revision} uses ${order}.`,
    remedy: `Create ${name} before the statement that uses it, or move that statement behind ${creator.revision}.`,
    location: fault.location ?? user.location,
    details: [
      `The server said: ${fault.message}`,
      `After ${creator.revision} (${creator.location.file}) the server no longer refuses it for this reason.`,
    ],
  };
}
