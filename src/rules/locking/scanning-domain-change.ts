import { relationLabel } from '#catalog/keys.ts';
import { judgedStatements, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { listed } from '#rule/subjects.ts';

const domain = {
  'migrations/0001_score.sql':
    'CREATE DOMAIN score AS integer;\nCREATE TABLE matches (id bigint PRIMARY KEY, score score);\n',
};

export const scanningDomainChange = defineRule({
  id: 'scanning-domain-change',
  category: 'locking',
  severity: 'medium',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Change of a domain that reads every table that uses it',
    rationale: `A constraint on a domain is tried on every value of every column of that type, under SHARE on each of these tables: no row of them is written until
it is through. With NOT VALID new values are checked at once. The scan counters of this run decide. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: domain,
        files: {
          ...domain,
          'migrations/0002_range.sql':
            'ALTER DOMAIN score ADD CONSTRAINT score_range CHECK (VALUE BETWEEN 0 AND 100);\n',
        },
      },
      good: {
        base: domain,
        files: {
          ...domain,
          'migrations/0002_range.sql':
            'ALTER DOMAIN score ADD CONSTRAINT score_range CHECK (VALUE BETWEEN 0 AND 100) NOT VALID;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-alterdomain.html'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) {
      const { statement, scans } = judged;
      if (statement.tag !== 'ALTER DOMAIN' || scans.length === 0 || isValidation.test(statement.text)) continue;
      const [first] = statement.objects;
      const name = (first?.identity ?? 'a domain').replace(/^public\./, '');
      yield {
        subject: { kind: 'migration', revision: judged.revision, name },
        message: `The new constraint of domain ${name} is tried on every row of ${listed(scans.map(({ relation }) => relationLabel(relation)))} while writes wait.`,
        remedy: 'Add it with NOT VALID, and validate it in a later migration with ALTER DOMAIN … VALIDATE CONSTRAINT.',
        relations: scans.map(({ relation }) => relation),
        ...seenAt(judged),
      };
    }
  },
});

/** It takes the same lock, and there is no weaker way. */
const isValidation = /\bVALIDATE\s+CONSTRAINT\b/i;
