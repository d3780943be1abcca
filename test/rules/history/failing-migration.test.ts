import { expect, test } from 'vitest';
import { toSettings } from '#config/config.ts';
import { parseConfig } from '#config/read-config.ts';
import { buildHistory } from '#migration/history.ts';
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

const found = (walk: Walk) => [
  ...failingMigration.check(
    { history, replay: walk },
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
