import { expect, test } from 'vitest';
import { readEvent } from '#config/action-event.ts';

const environment = (name: string) => ({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: 'acme/jobhunt' });
const pullRequest = (repository: string | undefined, login = 'ana') => ({
  pull_request: {
    number: 482,
    head: { sha: 'h'.repeat(40), ref: 'feature', repo: repository === undefined ? null : { full_name: repository } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'acme/jobhunt' } },
    user: { login },
  },
});

test.each(['pull_request_target', 'workflow_run'])(
  '%s is refused: it would run code of strangers with a token that writes',
  (name) => {
    expect(() => readEvent(environment(name), pullRequest('acme/jobhunt'))).toThrow(name);
  },
);

test.each([
  ['acme/jobhunt', 'ana', false],
  ['mallory/jobhunt', 'mallory', true],
  // The fork was deleted.
  [undefined, 'ghost', true],
  ['acme/jobhunt', 'dependabot[bot]', true],
])('a pull request from %s by %s has a restricted token: %s', (repository, login, isRestricted) => {
  expect(readEvent(environment('pull_request'), pullRequest(repository, login))).toEqual({
    name: 'pull_request',
    repository: 'acme/jobhunt',
    base: 'b'.repeat(40),
    baseName: 'main',
    headCommit: 'h'.repeat(40),
    pullRequest: {
      number: 482,
      headCommit: 'h'.repeat(40),
      isFork: repository !== 'acme/jobhunt',
      isRestricted,
    },
  });
});

test.each([
  ['push', { before: 'c'.repeat(40) }, 'c'.repeat(40)],
  ['push', { before: '0'.repeat(40) }, undefined],
  ['merge_group', { merge_group: { base_sha: 'd'.repeat(40), base_ref: 'refs/heads/main' } }, 'd'.repeat(40)],
  ['workflow_dispatch', { inputs: {} }, undefined],
  ['schedule', { schedule: '0 4 * * *' }, undefined],
  ['issues', { pull_request: 'none' }, undefined],
])('%s %j compares with %s and comments nowhere', (name, payload, base) => {
  const event = readEvent(environment(name), payload);
  expect(event.base).toBe(base);
  expect(event.pullRequest).toBeUndefined();
});
