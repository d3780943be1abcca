import type { Observation } from '#finding/finding.ts';
import type { Check } from '#rule/checks.ts';
import { defineRule } from '#rule/rule.ts';

export const failedAssertion = defineRule({
  id: 'failed-assertion',
  category: 'policy',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['clean-validation'],
  needs: ['audit'],
  docs: {
    title: 'A check of the team that fails',
    rationale:
      'Commands under `validators` must exit with 0 and print no line that matches their `warning-pattern`; queries under `assertions` must return no row once all migrations ran. What they guard is known to the team alone, so nothing else here would see it. An assertion has the severity that it declares. Commands run in the audited directory with the environment that migrations get.',
    examples: {
      bad: {
        files: {
          'migrations/0001_portals.sql':
            "CREATE TABLE portals (id int PRIMARY KEY, name text);\nINSERT INTO portals VALUES (1, 'Indeed');\n",
          'schema-audit.yml':
            'assertions:\n  - id: portals-have-small-names\n    sql: SELECT name FROM portals WHERE name <> lower(name)\n',
        },
      },
      good: {
        files: {
          'migrations/0001_portals.sql':
            "CREATE TABLE portals (id int PRIMARY KEY, name text);\nINSERT INTO portals VALUES (1, 'indeed');\n",
          'schema-audit.yml':
            'assertions:\n  - id: portals-have-small-names\n    sql: SELECT name FROM portals WHERE name <> lower(name)\n',
        },
      },
    },
  },
  *check({ audit }) {
    for (const check of audit.checks) {
      if (check.kind !== 'criterion' && check.outcome.status === 'failed') yield observe(check, check.outcome);
    }
  },
  population({ audit }) {
    const ran = audit.checks.filter(({ kind, outcome }) => kind !== 'criterion' && outcome.status !== 'not-run');
    const passed = ran.filter(({ outcome }) => outcome.status === 'passed').length;
    return { count: ran.length, of: 'checks', sentence: `${passed} of ${ran.length} checks of the team pass.` };
  },
});

function observe(check: Check, { why, lines }: { why: string; lines: readonly string[] }): Observation {
  const { kind, name, severity, project } = check;
  const what = kind === 'validator' ? `The command "${name}"` : `Assertion ${name}`;
  return {
    subject: { kind: 'configuration', name: project === undefined ? name : `${name} in ${project}` },
    message: `${what} ${why}.`,
    remedy:
      kind === 'validator'
        ? `Run it by hand, and mend what it names: ${name}`
        : 'Mend the rows or the schema that it names.',
    severity,
    details: lines,
  };
}
