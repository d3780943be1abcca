import { defineRule } from '#rule/rule.ts';

export const unverifiedDeployedState = defineRule({
  id: 'unverified-deployed-state',
  category: 'history',
  severity: 'low',
  preset: 'strict',
  proof: 'static',
  criteria: [],
  needs: ['audit'],
  docs: {
    title: 'Nothing proves that the deployed database is at head',
    rationale:
      'The audit builds the schema that the migrations describe. Whether the deployed database is that schema is another question, and without a connection or a dump nobody asked it.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'schema-audit.yml': 'preset: strict\n',
        },
      },
      good: 'no safe way is known',
    },
  },
  *check({ audit }) {
    if (audit.hasDeployedState) return;
    yield {
      subject: { kind: 'history', name: 'deployed state' },
      message: 'The state of the deployed database is unknown to this audit.',
      remedy: 'Compare the deployed database with the head of the chain before the next deployment.',
    };
  },
});
