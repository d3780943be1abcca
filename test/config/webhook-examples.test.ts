import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEvent } from '#config/action-event.ts';

// Read as text: the package's types are those of an ES module that it is not.
const file = new URL(import.meta.resolve('@octokit/webhooks-examples'));
const all: readonly { readonly name: string; readonly examples: readonly object[] }[] = JSON.parse(
  readFileSync(file, 'utf8'),
);
const payloads = (name: string) => all.find((event) => event.name === name)?.examples ?? [];
const environment = (name: string) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_REPOSITORY: 'Codertocat/Hello-World',
  GITHUB_SHA: 'e'.repeat(40),
});
const isCommit = expect.stringMatching(/^[0-9a-f]{40}$/);

describe('every payload that GitHub publishes as an example is read', () => {
  test.each(payloads('pull_request').map((payload) => [payload]))('of pull_request', (payload) => {
    const { pullRequest, base, headCommit } = readEvent(environment('pull_request'), payload);
    expect(pullRequest).toEqual({
      number: expect.any(Number),
      headCommit: isCommit,
      isFork: expect.any(Boolean),
      isRestricted: expect.any(Boolean),
    });
    expect([base, headCommit]).toEqual([isCommit, pullRequest?.headCommit]);
  });

  test.each(payloads('merge_group').map((payload) => [payload]))('of merge_group', (payload) => {
    const { headCommit, base, baseName, ...event } = readEvent(environment('merge_group'), payload);
    expect([headCommit, base]).toEqual([isCommit, isCommit]);
    expect(headCommit).not.toBe('e'.repeat(40));
    expect(baseName).toBe('main');
    expect(event).not.toHaveProperty('pullRequest');
  });

  test.each(payloads('push').map((payload) => [payload]))('of push', (payload) => {
    expect(readEvent(environment('push'), payload)).toMatchObject({ name: 'push', headCommit: 'e'.repeat(40) });
  });

  test.each(payloads('workflow_run').map((payload) => [payload]))('of workflow_run, to be refused', (payload) => {
    expect(() => readEvent(environment('workflow_run'), payload)).toThrow(
      expect.objectContaining({ code: 'forbidden-event' }),
    );
  });

  test.each(all.map(({ name }) => name))('of %s, without a fault of ours', (name) => {
    for (const payload of payloads(name)) {
      if (name === 'workflow_run') continue;
      expect(readEvent(environment(name), payload).name).toBe(name);
    }
  });

  test('there are as many as there were', () => {
    expect(payloads('pull_request').length).toBeGreaterThanOrEqual(29);
    expect(payloads('push').length).toBeGreaterThanOrEqual(7);
    expect(payloads('merge_group').length).toBeGreaterThanOrEqual(2);
    expect(payloads('workflow_run').length).toBeGreaterThanOrEqual(5);
  });
});
