import { expect, test } from 'vitest';
import { parseConfig } from '#config/read-config.ts';
import { weakenedBy } from '#config/weakened-gate.ts';
import { rules } from '#rules/index.generated.ts';

const ids = rules.map((rule) => rule.id);
const settings = (text: string) => parseConfig(text, 'schema-audit.yml', ids);
const changes = (before: string, after: string) => weakenedBy(settings(after), settings(before), rules);
const ignore = (rule: string) => `ignore: [{ rule: ${rule}, tables: [jobs], reason: old, until: 2027-01-01 }]`;

test.each([
  ['fail-on: high', 'fail-on: never', 'fail-on goes from high to never'],
  ['fail-on: medium', '', 'fail-on goes from medium to high'],
  ['fail-on-existing: true', '', 'fail-on-existing is switched off'],
  ['verify: all', 'verify: none', 'verify goes from all to none'],
  ['preset: strict', '', 'preset goes from strict to recommended'],
  ['', 'engine: pg-mem', 'engine becomes pg-mem, which shows less'],
  ['', 'rules: { unindexed-foreign-key: off }', 'rule unindexed-foreign-key is switched off'],
  ['', 'rules: { unindexed-foreign-key: low }', 'rule unindexed-foreign-key goes from medium to low'],
  ['rules: { unindexed-foreign-key: critical }', '', 'rule unindexed-foreign-key goes from critical to medium'],
  ['', ignore('unindexed-foreign-key'), '1 new ignore entry'],
  ['validators: [{ run: make lint }]', '', '1 fewer under validators'],
  ['assertions: [{ id: a, severity: high, sql: SELECT 1 }]', '', '1 fewer under assertions'],
  ['require-criteria: { list: [documented-relations] }', '', '1 fewer under require-criteria.list'],
  ['require-criteria: { strict: true }', '', 'require-criteria.strict is switched off'],
  ['workload: { files: [a.sql, b.sql] }', 'workload: { files: [a.sql] }', '1 fewer under workload.files'],
  ['', 'tables: { keyless: [logs] }', '1 more under tables.keyless'],
  ['', 'dictionary: { partial: true }', '1 more under dictionary.partial'],
  ['', 'reversibility: { mode: off }', 'reversibility.mode goes from auto to off'],
  ['', 'business-keys: { jobs: none }', '1 more under business-keys'],
  ['tables: { sensitive: [resumes] }', '', '1 fewer under tables.sensitive'],
  ['', 'tables: { static: [jobs] }', '1 more under tables.static'],
  ['', 'locks: { set-by-runner: { lock_timeout: 2s } }', '1 more under locks.set-by-runner'],
  ['locks: { max-lock-timeout: 2s }', 'locks: { max-lock-timeout: 5s }', 'locks.max-lock-timeout is raised'],
  ['locks: { max-lock-timeout: 2s }', '', 'locks.max-lock-timeout is raised'],
  ['locks: { statement-timeout: required }', '', 'locks.statement-timeout goes from required to optional'],
  ['', 'locks: { window: 9 }', 'locks.window is raised'],
  ['', 'migrations: { statement-timeout: 1s }', 'migrations.statement-timeout is shortened'],
  ['migrations: { step-timeout: 10min }', 'migrations: { step-timeout: 5min }', 'migrations.step-timeout is shortened'],
  ['', 'sizes: { small-rows: 20000 }', 'sizes.small-rows is raised'],
  ['', 'sizes: { large-rows: 20000000 }', 'sizes.large-rows is raised'],
  ['', 'sizes: { tables: { jobs: 9 } }', '1 more under sizes.tables (few rows)'],
  ['sizes: { tables: { jobs: 9000000 } }', '', '1 fewer under sizes.tables (many rows)'],
  ['migrations: { path: db }', 'migrations: { path: old }', 'migrations.path is another one'],
])('from "%s" to "%s" is weaker', (before, after, phrase) => {
  expect(changes(before, after)).toEqual([phrase]);
});

test.each([
  ['', ''],
  ['fail-on: never', 'fail-on: low'],
  ['', 'preset: strict'],
  ['rules: { unindexed-foreign-key: off }', ''],
  ['', 'rules: { unindexed-foreign-key: critical }'],
  [ignore('unindexed-foreign-key'), ''],
  ['', 'validators: [{ run: make lint }]'],
  ['', 'migrations: { path: db }'],
  ['', 'locks: { max-lock-timeout: 5s, window: 2 }'],
  ['', 'sizes: { tables: { jobs: 9000000 } }'],
])('from "%s" to "%s" is not', (before, after) => {
  expect(changes(before, after)).toEqual([]);
});
