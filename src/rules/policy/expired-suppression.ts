import { defineRule } from '#rule/rule.ts';

export const expiredSuppression = defineRule({
  id: 'expired-suppression',
  category: 'policy',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['audit'],
  docs: {
    title: 'An accepted finding past its date',
    rationale: 'The finding was accepted until a day that has passed. It counts again, and somebody must decide again.',
    examples: {
      bad: {
        files: {
          'migrations/0001_companies.sql':
            'CREATE TABLE companies (id bigint PRIMARY KEY);\nCREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint NOT NULL REFERENCES companies (id));\n',
          'schema-audit.yml':
            'ignore:\n  - rule: unindexed-foreign-key\n    tables: [jobs]\n    reason: deleted once a year\n    until: 2020-01-01\n',
        },
      },
      good: {
        files: { 'migrations/0001_companies.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY);\n' },
      },
    },
  },
  *check({ audit }) {
    for (const { kind, rule, subject, why, location } of audit.unusedSuppressions) {
      if (kind !== 'expired') continue;
      yield {
        subject: { kind: 'configuration', name: `${rule} ${subject}` },
        message: `The accepted finding ${rule} of ${subject} counts again: ${why.replace(/\.$/, '')}.`,
        remedy: 'Mend what it silenced, or accept it again with a reason and a new date.',
        ...(location && { location }),
      };
    }
  },
});
