import { expect, test } from 'vitest';
import { mentions } from '#migration/mentions.ts';
import { hostileNames } from '../support/hostile-names.ts';

test.each([
  ['UPDATE jobs SET title = NULL', 'jobs', true],
  ['UPDATE JOBS SET title = NULL', 'jobs', true],
  ['UPDATE old_jobs SET title = NULL', 'jobs', false],
  ['UPDATE jobs_2 SET title = NULL', 'jobs', false],
  ['UPDATE "jobs (old" SET title = NULL', 'jobs (old', true],
  ['UPDATE jobs SET title = NULL', 'j.bs', false],
])('%s, %s: %s', (text, name, is) => {
  expect(mentions(text, name)).toBe(is);
});

test.each(hostileNames)('%j is a name like any other', (name) => {
  expect(mentions(`UPDATE "${name}" SET title = NULL`, name)).toBe(true);
});
