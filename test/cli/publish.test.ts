import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Host } from '#host/host.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { frontDoors } from '../support/front-doors.ts';
import { withCheckout } from '../support/hosts.ts';
import { sampleReport } from '../support/sample-report.ts';

const built = frontDoors();
const head = 'a'.repeat(40);
let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.pullRequests.push({ number: 482, headSha: head, head: 'mallory:feature' });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const workflowRun = (commit: string) => ({
  workflow_run: {
    head_sha: commit,
    head_branch: 'feature',
    head_repository: { owner: { login: 'mallory' } },
    pull_requests: [],
  },
});

async function publish(
  host: Host,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: unknown; stderr: string }> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/jobhunt',
    GITHUB_TOKEN: 'writing',
    GITHUB_EVENT_PATH: host.absolute('event.json'),
    ...environment,
  };
  const line = [built.path('cli.js'), 'publish', '--report', 'report.json'];
  try {
    const { stderr } = await promisify(execFile)(process.execPath, line, { cwd: host.directory, env });
    return { exitCode: 0, stderr };
  } catch (error) {
    return { exitCode: Object(error).code, stderr: String(Object(error).stderr) };
  }
}

const files = (report: unknown, event: unknown) => ({
  'report.json': JSON.stringify(report),
  'event.json': JSON.stringify(event),
});

test('the second job comments on the pull request that GitHub names for the fork’s branch', () =>
  withCheckout(files(sampleReport, workflowRun(head)), async (host) => {
    const { exitCode, stderr } = await publish(host);
    expect(stderr).toContain('Comment written: https://github.com/acme/jobhunt/pull/482#issuecomment-');
    expect(exitCode).toBe(0);
    expect(github.repository.comments).toMatchObject([{ issue: 482, body: expect.stringContaining('## ❌') }]);
    expect((await publish(host)).stderr).toContain('Comment unchanged');
  }));

test('after a newer push it comments nowhere', () =>
  withCheckout(files(sampleReport, workflowRun('b'.repeat(40))), async (host) => {
    expect(await publish(host)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('newer push') });
    expect(github.repository.comments).toEqual([]);
  }));

test.each([
  [{ formatVersion: 2 }, 'not a report of this version'],
  [{ ...sampleReport, findings: [{ message: 'x' }] }, 'not a report of this version'],
  ['text', 'not a report of this version'],
])('a file that is no report is refused before anything is asked: %#', (report, words) =>
  withCheckout(files(report, workflowRun(head)), async (host) => {
    expect(await publish(host)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(words) });
    expect(github.calls).toEqual([]);
  }),
);

test('a token that may only read is named with what it lacks', () =>
  withCheckout(files(sampleReport, workflowRun(head)), async (host) => {
    const refused = await publish(host, { GITHUB_TOKEN: 'reading' });
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('pull-requests: write') });
    expect((await publish(host, { GITHUB_TOKEN: '' })).stderr).toContain('GITHUB_TOKEN');
  }));
