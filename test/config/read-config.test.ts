import { describe, expect, test } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig, readConfig } from '#config/read-config.ts';
import { UserError } from '../../src/errors.ts';
import { withCheckout } from '../support/hosts.ts';

const ruleIds = ['unindexed-foreign-key', 'undocumented-column'];

const parse = (text: string) => parseConfig(text, 'schema-audit.yml', ruleIds, '2026-11-26');

function refusal(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a settings file', () => {
  test('that is empty gives the defaults', () => {
    const config = parse('');
    expect(config).toMatchObject({ engine: 'auto', failOn: 'high', failOnExisting: false, verify: 'new' });
    expect(toSettings(config).foreignKeys).toEqual({ policy: 'partial' });
  });

  test('speaks kebab-case, and its own names keep their spelling', () => {
    const config = parse(
      [
        'fail-on-existing: true',
        'business-keys: { application-events: [[application_id, happened_at]], notes: none }',
        'migrations: { released-through: "0004" }',
        'reversibility: { irreversible: { 0007: splits names } }',
        'rules: { unindexed-foreign-key: off, undocumented-column: { severity: low } }',
        'validators: [{ run: make check, warning-pattern: ^WARN }]',
      ].join('\n'),
    );
    expect(config.failOnExisting).toBe(true);
    expect(config.businessKeys).toEqual({ 'application-events': [['application_id', 'happened_at']], notes: 'none' });
    expect(config.migrations.releasedThrough).toBe('0004');
    expect(config.reversibility.irreversible).toEqual({ '0007': 'splits names' });
    expect(config.rules).toEqual({ 'unindexed-foreign-key': 'off', 'undocumented-column': 'low' });
    expect(config.validators).toEqual([{ run: 'make check', warningPattern: '^WARN' }]);
  });

  test('gives times in milliseconds, and rows by pattern', () => {
    const config = parse(
      [
        'locks: { max-lock-timeout: 2min, set-by-runner: { lock_timeout: 500ms, statement_timeout: 1 h } }',
        'sizes: { tables: { loan: 12000000, "audit.*": 400 } }',
      ].join('\n'),
    );
    expect(toSettings(config).locks).toEqual({
      maxLockTimeout: 120_000,
      statementTimeout: 'optional',
      setByRunner: { lock_timeout: 500, statement_timeout: 3_600_000 },
      window: 3,
    });
    expect(toSettings(config).sizes).toEqual({
      smallRows: 10_000,
      largeRows: 1_000_000,
      tables: { loan: 12_000_000, 'audit.*': 400 },
    });
  });

  test.each([
    ['fial-on: low', 'line 1: Unknown key fial-on. Did you mean fail-on?'],
    ['\ntables:\n  sensitiv: [resumes]', 'line 3: tables: Unknown key sensitiv. Did you mean sensitive?'],
    [
      'recorder: { time-zone: Berlin }',
      'line 1: recorder.time-zone: Berlin is no time zone. Known are names such as Europe/Berlin.',
    ],
    ['locks: { max-lock-timeout: 5 }', 'line 1: locks.max-lock-timeout: 5 has no unit: write 5s, or 5ms.'],
    ['locks: { max-lock-timeout: soon }', '"soon" is no time above 0, such as 5s, 500ms or 2min.'],
    ['locks: { max-lock-timeout: 0s }', '"0s" is no time above 0'],
    ['locks: { max-lock-timeouts: 5s }', 'locks: Unknown key max-lock-timeouts. Did you mean max-lock-timeout?'],
    ['locks: { statement-timeout: require }', '"require" is none of required, optional. Did you mean required?'],
    [
      'locks:\n  set-by-runner: { lock-timeout: 2s }',
      'line 2: locks.set-by-runner: Unknown key lock-timeout. Did you mean lock_timeout?',
    ],
    [
      'locks:\n  max-lock-timeout: 5s\n  set-by-runner: { lock_timeout: 10s }',
      'line 3: locks.set-by-runner.lock_timeout: is longer than max-lock-timeout',
    ],
    ['locks: { window: 1 }', 'line 1: locks.window'],
    ['sizes: { tables: { jobs: many } }', 'line 1: sizes.tables.jobs'],
    ['sizes: { small-rows: 5000000 }', 'line 1: sizes.large-rows: is not above small-rows'],
    ['engine: postgre', 'line 1: engine: "postgre" is none of auto, pglite, postgres, pg-mem. Did you mean postgres?'],
    [
      'migrations:\n  released-through: 4',
      'line 2: migrations.released-through: 4 is not a text here: put it in quotes.',
    ],
    [
      'rules:\n  undocumented-colum: off',
      'line 2: rules.undocumented-colum: There is no rule undocumented-colum. Did you mean undocumented-column?',
    ],
    ['rules:\n  undocumented-column: of', 'Did you mean off?'],
    ['rules:\n  undocumented-column:\n    sevrity: low', 'line 3: rules.undocumented-column: Unknown key sevrity.'],
    ['ignore:\n  - { rule: undocumented-column, subject: jobs.notes }', 'line 2: ignore.0.reason'],
    ['ignore:\n  - { rule: undocumented-column, reason: agreed }', 'needs subject or tables'],
    [
      'ignore:\n  - { rule: undocumented-column, subject: jobs.notes, reason: agreed, until: 2027-11-28 }',
      'line 2: ignore.0.until: 2027-11-28 is more than 366 days ahead: 2027-11-27 is the last day that can be given now.',
    ],
    ['criteria: [{ id: a, title: A }]', 'needs one of rules, assert, metric, command, manual'],
    ['criteria: [{ id: a, title: A, manual: true, command: make }]', 'needs one of'],
    ['criteria: [{ id: a, title: A, metric: reversibility }]', 'needs at-least or not-lower-than-base'],
    [
      'criteria: [{ id: a, title: A, metric: reversibilty, at-least: 9 }]',
      'criteria.0.metric: There is no metric reversibilty. Did you mean reversibility?',
    ],
    [
      'criteria: [{ id: a, title: A, rules: [undocumented-colum] }]',
      'criteria.0.rules.0: There is no rule undocumented-colum.',
    ],
    [
      'criteria: [{ id: soft-delete, title: A, manual: true }]',
      'criteria.0.id: There is a criterion soft-delete already.',
    ],
    [
      'require-criteria: { list: [verified-chains] }',
      'There is no criterion verified-chains. Did you mean verified-chain?',
    ],
    ['assertions: [{ id: One job, sql: SELECT 1 }]', 'assertions.0.id: is not an id'],
    ['validators: [{ run: x, warning-pattern: "(" }]', 'is not a regular expression'],
    ['tables:\n  lookup: [a\nengine: auto', 'line 3'],
    ['engine: !!js/function x', 'Unresolved tag'],
    ['- engine', 'line 1'],
  ])('%j is refused, and the message says %j', (text, words) => {
    expect(refusal(text)).toContain(words);
  });
});

test('own criteria say by what they are decided', () => {
  const config = parse(
    [
      'criteria:',
      '  - { id: no-orphans, title: No orphans, rules: [unindexed-foreign-key], tables: [jobs] }',
      '  - { id: documented, title: Documented, metric: column-documentation, at-least: 90 }',
      '  - { id: told, title: Support was told, manual: true }',
      'require-criteria: { list: [no-orphans, verified-chain] }',
    ].join('\n'),
  );
  expect(config.criteria).toEqual([
    {
      id: 'no-orphans',
      title: 'No orphans',
      kind: 'rules',
      rules: ['unindexed-foreign-key'],
      tables: ['jobs'],
      threshold: 'medium',
    },
    {
      id: 'documented',
      title: 'Documented',
      kind: 'metric',
      metric: 'column-documentation',
      atLeast: 90,
      isNotLowerThanBase: false,
    },
    { id: 'told', title: 'Support was told', kind: 'manual' },
  ]);
  expect(config.requireCriteria).toEqual({ list: ['no-orphans', 'verified-chain'], assessed: false, strict: false });
});

test.each(['2027-11-27', '2026-01-01', 'never'])('an accepted finding may end on %s', (until) => {
  const entry = `{ rule: undocumented-column, subject: jobs.notes, reason: agreed, until: ${until} }`;
  expect(parse(`ignore: [${entry}]`).ignore).toMatchObject([{ until }]);
});

describe('settings are found', () => {
  const read = (files: Record<string, string>, file?: string) =>
    withCheckout(files, (host) => readConfig(host, { overrides: {}, ruleIds, ...(file !== undefined && { file }) }));

  test('in .github when the root has none, and the file is named', async () => {
    const config = await read({ '.github/schema-audit.yml': 'fail-on: low' });
    expect(config).toMatchObject({ failOn: 'low', file: '.github/schema-audit.yml' });
  });

  test('nowhere, and that is fine unless a file was asked for', async () => {
    expect((await read({})).file).toBeUndefined();
    await expect(read({}, 'audit.yml')).rejects.toMatchObject({ code: 'unreadable-configuration' });
  });

  test('and the command line wins over the file', async () => {
    await withCheckout({ 'schema-audit.yml': 'fail-on: low\nengine: pglite' }, async (host) => {
      const config = await readConfig(host, { overrides: { failOn: 'critical' }, ruleIds });
      expect(config).toMatchObject({ failOn: 'critical', engine: 'pglite' });
    });
  });
});
