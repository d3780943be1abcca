import { expect, test } from 'vitest';
import { matchesColumn, matchesRelation, settingFor } from '#rule/patterns.ts';

const jobs = { schema: 'public', name: 'jobs' };
const entries = { schema: 'audit', name: 'entries' };

test.each([
  [['jobs'], jobs, true],
  [['job*'], jobs, true],
  [['public.jobs'], jobs, true],
  [['audit.*'], entries, true],
  [['audit.*'], jobs, false],
  [['entries'], entries, true],
  [['*', '!jobs'], jobs, false],
  [['!jobs', '*'], jobs, false],
  [['*', '!*_log'], jobs, true],
  [['JOBS'], jobs, true],
  [['job.'], jobs, false],
  [[], jobs, false],
])('%j with %o: %s', (patterns, relation, expected) => {
  expect(matchesRelation(patterns, relation)).toBe(expected);
});

test.each([
  [['status'], true],
  [['jobs.status'], true],
  [['*.status'], true],
  [['public.jobs.status'], true],
  [['audit.jobs.status'], false],
  [['jobs.stat*'], true],
  [['*.status', '!jobs.status'], false],
])('%j with jobs.status: %s', (patterns, expected) => {
  expect(matchesColumn(patterns, jobs, 'status')).toBe(expected);
});

test('a setting with a schema is nearer than one without', () => {
  expect(settingFor({ jobs: 1, 'public.jobs': 2 }, jobs)).toBe(2);
  expect(settingFor({ jobs: 1 }, jobs)).toBe(1);
  expect(settingFor({ 'jobs.status': 3 }, jobs, 'status')).toBe(3);
  expect(settingFor({ jobs: 1 }, entries)).toBeUndefined();
});
