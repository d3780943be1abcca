// Who decides what blocks a pull request: it may not talk itself through its own gate in silence, and a fork not at all.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { frontDoors } from '../support/front-doors.ts';
import { type PullRequestCheckout, withPullRequest } from '../support/pull-request.ts';

// Several runs of a whole audit each.
vi.setConfig({ testTimeout: 240_000 });
const built = frontDoors();
let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const main = {
  'db/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL UNIQUE);\n',
  'db/0001_companies.down.sql': 'DROP TABLE companies;\n',
  'docs/schema/companies.md':
    '# companies\n\n| Column | Type | Notes |\n|---|---|---|\n| id | bigint | primary key |\n| name | text | not null, unique |\n',
  'schema-audit.yml': 'fail-on: high\n',
};
const jobs = {
  'db/0002_jobs.up.sql':
    '-- schema-audit: accept undocumented-relation nobody reads it\nCREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
  'db/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
};
const lax = { 'schema-audit.yml': 'fail-on: never\nrules: { undocumented-relation: off }\n' };

const withBranch = (branch: Readonly<Record<string, string>>, use: (checkout: PullRequestCheckout) => Promise<void>) =>
  withPullRequest(github, built.path('action.js'), { main, branch }, use);
const comment = () => github.repository.comments.map(({ body }) => body).join('\n');

test('a pull request that weakens its own gate passes by it, and the comment says how', () =>
  withBranch({ ...jobs, ...lax }, async ({ run }) => {
    expect((await run()).exitCode).toBe(0);
    expect(comment()).toContain('This pull request weakens its own gate');
    for (const words of ['fail-on', 'undocumented-relation', '1 new mark']) expect(comment()).toContain(words);
  }));

test('a pull request that leaves its gate alone hears nothing of it', () =>
  withBranch({ 'db/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n' }, async ({ run }) => {
    expect((await run()).exitCode).toBe(1);
    expect(comment()).not.toContain('gate:');
    expect(comment()).not.toContain('weakens its own gate');
  }));

test('a pull request of a fork is judged by the settings and marks of its base', () =>
  withBranch({ ...jobs, ...lax }, async ({ run, payload }) => {
    const result = await run({ event: { name: 'pull_request', payload: payload('mallory/jobhunt') } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', high: '1' } });
    expect(comment()).toContain('fail-on');
    expect(comment()).toContain('weakens its own gate');
  }));

test('broken settings of a fork stop nobody', () =>
  withBranch({ ...jobs, 'schema-audit.yml': 'tabels: {}\n' }, async ({ run, payload }) => {
    const result = await run({ event: { name: 'pull_request', payload: payload('mallory/jobhunt') } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  }));

test('a baseline that only the head of a fork has accepts nothing', () =>
  withBranch(
    { 'db/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n' },
    async ({ run, commit, ...of }) => {
      const fork = () => ({ event: { name: 'pull_request', payload: of.payload('mallory/jobhunt') } });
      await run({ ...fork(), inputs: { 'report-file': 'report.json' } });
      const { findings } = JSON.parse((await of.host.readText('report.json')) ?? '{}');
      const entries = findings.map((finding: object) => ({ ...finding, subject: 'jobs' }));
      await commit({ 'baseline.json': JSON.stringify({ version: 1, findings: entries }) });
      const inputs = { 'baseline-file': 'baseline.json' };
      expect((await run({ inputs })).exitCode).toBe(0);
      expect(comment()).toMatch(/\d+ new entries of the baseline/);
      expect((await run({ inputs, ...fork() })).exitCode).toBe(1);
    },
  ));
