// Commands and queries of the team, run by the audit itself on a real checkout.
import { expect, test } from 'vitest';
import type { Config } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import { renderers } from '#renderers/index.ts';
import { outcomeOf } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import { rules } from '#rules/index.generated.ts';
import { audit, type ProgressEvent } from '../../src/audit.ts';
import { withCheckout } from '../support/hosts.ts';

const portals = {
  'migrations/0001_portals.sql':
    "CREATE TABLE portals (id int PRIMARY KEY, name text NOT NULL);\nINSERT INTO portals VALUES (1, 'Indeed'), (2, 'xing');\n",
};

async function reportWith(
  settings: string,
  files: Readonly<Record<string, string>> = {},
  progress: (event: ProgressEvent) => void = () => undefined,
): Promise<Report> {
  const ruleIds = rules.map(({ id }) => id);
  const config: Config = { ...parseConfig(settings, 'schema-audit.yml', ruleIds), updateBaseline: false };
  return withCheckout({ ...portals, ...files }, (host) =>
    audit(config, { host, version: '0', today: '2026-11-26', progress }),
  );
}

const failures = ({ findings }: Report) =>
  findings
    .filter(({ rule }) => rule === 'failed-assertion')
    .map(({ message, details, severity }) => [severity, message, details]);

const criterion = (report: Report, id: string) => report.criteria.find((one) => one.id === id);

test('commands run in the audited directory and see nothing of the caller but what migrations see', async () => {
  const script = 'test -f migrations/0001_portals.sql && test -z "$GITHUB_TOKEN" && test "$STAGE" = check\n';
  const settings = 'migrations: { environment: { STAGE: check } }\nvalidators: [{ run: sh scripts/check.sh }]';
  const before = process.env['GITHUB_TOKEN'];
  process.env['GITHUB_TOKEN'] = 'secret';
  try {
    const report = await reportWith(settings, { 'scripts/check.sh': script });
    expect(failures(report)).toEqual([]);
    expect(criterion(report, 'clean-validation')).toMatchObject({ status: 'met', evidence: '1 of 1 check passed' });
  } finally {
    if (before === undefined) delete process.env['GITHUB_TOKEN'];
    else process.env['GITHUB_TOKEN'] = before;
  }
});

test('a command that fails, and one that warns, are findings that leave criterion 10 unmet', async () => {
  const settings = [
    'validators:',
    '  - run: sh scripts/check.sh',
    '  - { run: "echo WARNING portals has no page; echo all good", warning-pattern: "^WARNING" }',
  ].join('\n');
  const script = 'echo reading; echo "documented column user_id is not in the model" >&2; exit 3\n';
  const seen: string[] = [];
  const report = await reportWith(settings, { 'scripts/check.sh': script }, ({ stage, detail }) => {
    if (stage === 'checks') seen.push(detail ?? '');
  });
  expect(failures(report)).toEqual([
    [
      'high',
      'The command "echo WARNING portals has no page; echo all good" printed 1 warning.',
      ['WARNING portals has no page'],
    ],
    [
      'high',
      'The command "sh scripts/check.sh" exited with 3.',
      ['reading', 'documented column user_id is not in the model'],
    ],
  ]);
  expect(seen).toHaveLength(2);
  expect(outcomeOf(report)).toBe('blocked');
  expect(criterion(report, 'clean-validation')?.evidence).toMatch(/^2 checks failed: /);
});

test('an assertion that returns rows has the severity that it declares, and shows them', async () => {
  const settings = [
    'assertions:',
    '  - { id: small-names, severity: low, sql: "SELECT id, name FROM portals WHERE name <> lower(name)" }',
    '  - { id: named, sql: "SELECT 1 FROM portals WHERE name = \'\';" }',
    '  - { id: misspelt, sql: SELECT nam FROM portals }',
    '  - { id: writes, sql: "DELETE FROM portals RETURNING id" }',
  ].join('\n');
  expect(failures(await reportWith(settings))).toEqual([
    ['high', 'Assertion misspelt is refused.', ['column "nam" does not exist']],
    ['high', 'Assertion writes is refused.', ['cannot execute DELETE in a read-only transaction']],
    ['low', 'Assertion small-names returns 1 row.', ['{"id":1,"name":"Indeed"}']],
  ]);
});

test('an assertion is not asked of a chain that does not run', async () => {
  const broken = { 'migrations/0002_jobs.sql': 'ALTER TABLE jobs ADD COLUMN url text;' };
  const report = await reportWith('assertions: [{ id: small-names, sql: "SELECT 1 FROM portals" }]', broken);
  expect(failures(report)).toEqual([]);
  expect(report.inputs.notExamined).toContainEqual({
    what: 'the check small-names',
    why: 'the migrations do not reach their head',
  });
});

test('a failed check can be accepted with a reason', async () => {
  const settings = [
    'validators: [{ run: exit 1 }]',
    'ignore: [{ rule: failed-assertion, subject: exit 1, reason: mended next week, until: 2026-12-03 }]',
  ].join('\n');
  const report = await reportWith(settings);
  expect(failures(report)).toEqual([]);
  expect(report.suppressed.map(({ reason }) => reason)).toEqual(['mended next week']);
  expect(report.findings.filter(({ rule }) => rule === 'unused-suppression')).toEqual([]);
});

test('own criteria stand after the ten, and one that is required blocks', async () => {
  const settings = [
    'fail-on: never',
    'criteria:',
    '  - { id: small-names, title: Portals have small names, assert: "SELECT 1 FROM portals WHERE name <> lower(name)" }',
    '  - { id: fresh, title: The client is fresh, command: "true" }',
    '  - { id: told, title: Support was told, manual: true }',
    'require-criteria: { list: [small-names] }',
  ].join('\n');
  const report = await reportWith(settings);
  expect(report.criteria.slice(10)).toMatchObject([
    { id: 'small-names', status: 'unmet', evidence: 'returns 1 row: {"?column?":1}' },
    { id: 'fresh', status: 'met' },
    { id: 'told', status: 'not-assessed' },
  ]);
  expect(outcomeOf(report)).toBe('blocked');
  const text = renderers.terminal(report, { width: 100, color: false, verbose: false });
  expect(text).toContain('1 required criterion blocks: small-names (fail-on: never)');
  expect(text).toContain('11. Portals have small names');
});
