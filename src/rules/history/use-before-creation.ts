import { type ChainFault, chainFaults, creates, missingObject } from '#migration/chain-faults.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import { defineRule } from '#rule/rule.ts';

export default defineRule({
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
    for (const chainFault of chainFaults(replay)) {
      const name = missingObject(chainFault.fault);
      const creator = name === undefined ? undefined : laterCreator(history, chainFault, name);
      const user = history.migrations.find(({ revision }) => revision === chainFault.revision);
      if (!creator || !user || name === undefined) continue;
      yield {
        subject: {
          kind: 'migration',
          revision: user.revision,
          ...(chainFault.ordinal > 1 && { name: `fault ${chainFault.ordinal}` }),
        },
        message: `Migration ${user.revision} uses ${name}, which ${creator.revision} creates later.`,
        remedy: `Create ${name} before ${user.revision}, or move the statement that uses it behind ${creator.revision}.`,
        location: chainFault.fault.location ?? user.location,
        details: [`The server said: ${chainFault.fault.message}`, `Created in ${creator.location.file}.`],
      };
    }
  },
});

function laterCreator(history: MigrationHistory, { revision }: ChainFault, name: string): Migration | undefined {
  const position = history.migrations.findIndex((migration) => migration.revision === revision);
  const later = history.migrations.slice(position + 1);
  return later.find((migration) =>
    migration.statements.some(({ direction, text }) => direction === 'upgrade' && creates(text, name)),
  );
}
