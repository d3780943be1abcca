import { defineRule } from '#rule/rule.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  category: 'policy',
  severity: 'low',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['audit'],
  docs: {
    title: 'An accepted finding that does not exist',
    rationale:
      'The entry once silenced something, or never did: a misspelt rule silences nothing today and hides the next real finding from whoever reads the list.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n',
          'schema-audit.yml':
            'ignore:\n  - rule: unindexed-foreign-key\n    subject: companies.owner_id\n    reason: deleted once a year\n',
        },
      },
      good: {
        files: { 'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n' },
      },
    },
  },
  *check({ audit }) {
    for (const { kind, rule, subject, why, location } of audit.unusedSuppressions) {
      if (kind === 'expired') continue;
      yield {
        subject: { kind: 'configuration', name: `${rule} ${subject}` },
        message: `The accepted finding ${rule} of ${subject} silences nothing: ${why.replace(/\.$/, '')}.`,
        remedy: 'Remove the entry, or correct its rule and subject.',
        ...(location && { location }),
      };
    }
  },
});
