import { expect, test } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import { buildHistory, type MigrationHistory } from '#migration/history.ts';
import { type Migration, revisionId } from '#migration/migration.ts';
import type { Fault, Walk } from '#migration/walk.ts';
import { failingMigration } from '#rules/history/failing-migration.ts';

const migration = (revision: string, parents: readonly string[]): Migration => ({
  revision: revisionId(revision),
  parents: parents.map(revisionId),
  title: revision,
  location: { file: `alembic/versions/${revision}.py` },
  downgrade: 'present',
  placeholders: [],
  statements: [],
  digest: revision,
});

const history = buildHistory('parents', [migration('0001', []), migration('0002', ['0001'])]);

const walkWith = (...faults: readonly Fault[]): Walk => {
  const catalog = {
    serverVersion: '18',
    depth: 'full' as const,
    schemas: ['public'],
    relations: [],
    types: [],
    sequences: [],
    routines: [],
    extensions: [],
  };
  return {
    steps: history.migrations.map(({ revision }, position) =>
      position === 0
        ? { revision, pass: 'up', status: 'failed', fault: faults[0] as Fault }
        : { revision, pass: 'up', status: 'skipped', because: 'the way up ended at 0001' },
    ),
    empty: catalog,
    salvage: {
      faults: faults.map((fault, position) => ({
        ...fault,
        revision: history.migrations[position]?.revision ?? revisionId('0001'),
      })),
      catalog,
    },
    roundTrips: [],
  };
};

const found = (walk: Walk, of: MigrationHistory = history) => [
  ...failingMigration.check(
    { history: of, replay: walk },
    {
      settings: toSettings(parseConfig('', 'schema-audit.yml', [])),
      isForwardOnly: false,
      toolRelations: [],
      isSalvaged: true,
    },
  ),
];

const inSharedCode: Fault = {
  origin: 'code',
  message: "No module named 'jobs'",
  location: { file: 'libs/db.py', line: 3 },
};

test('a module that all migrations import and that breaks is one finding', () => {
  const findings = found(walkWith(inSharedCode, inSharedCode));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.details).toContain('The same stops 1 more: 0002.');
});

test('the same message in two places is two findings', () => {
  expect(found(walkWith(inSharedCode, { ...inSharedCode, location: { file: 'libs/db.py', line: 9 } }))).toHaveLength(2);
});

test('one refusal of the server in two migrations is two findings', () => {
  const refusal: Fault = {
    origin: 'server',
    message: 'relation "jobs" does not exist',
    location: { file: 'a.sql', line: 1 },
  };
  expect(found(walkWith(refusal, refusal))).toHaveLength(2);
});

test('a package that is not installed is one finding, whoever needs it', () => {
  const lacking = (message: string, file: string): Fault => ({ origin: 'code', message, location: { file, line: 1 } });
  const findings = found(
    walkWith(
      lacking("Cannot find module 'uuid'", 'migrations/1_a.js'),
      lacking("Cannot find package 'uuid' imported from migrations/2_b.mjs", 'migrations/2_b.mjs'),
    ),
  );
  expect(findings).toHaveLength(1);
});

test('what code that did not run may have made is a consequence', () => {
  const code: Migration = {
    ...migration('0001', []),
    notReplayed: [{ text: '0001.go', because: 'it is code, not SQL', location: { file: '0001.go' } }],
  };
  const broken: Migration = {
    ...migration('0001', []),
    statements: [
      { direction: 'upgrade', form: 'call', text: "table.string('state')", location: { file: '0001.js', line: 1 } },
    ],
  };
  const missing = (message: string, sqlState: string): Fault => ({
    origin: 'server',
    message,
    sqlState,
    location: { file: '0002.sql', line: 1 },
  });
  const severities = (first: Migration, ...faults: readonly Fault[]) =>
    found(walkWith(...faults), buildHistory('parents', [first, migration('0002', ['0001'])])).map(
      ({ subject, severity = 'critical' }) => ['revision' in subject ? subject.revision : '', severity],
    );
  const noTable = missing('relation "jobs_new" does not exist', '42P01');
  const noColumn = missing('column j.state does not exist', '42703');
  const ownCode: Fault = { origin: 'code', message: 'boom', location: { file: '0001.js', line: 1 } };
  const nothing = { ...ownCode, origin: 'engine' as const };
  expect(severities(code, nothing, noTable)).toEqual([['0002', 'medium']]);
  expect(severities(migration('0001', []), nothing, noTable)).toEqual([['0002', 'critical']]);
  expect(severities(broken, ownCode, noColumn)).toEqual([
    ['0001', 'critical'],
    ['0002', 'medium'],
  ]);
  expect(severities(broken, ownCode, noTable)).toEqual([
    ['0001', 'critical'],
    ['0002', 'critical'],
  ]);
});
