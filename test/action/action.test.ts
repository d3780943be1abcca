import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { frontDoors } from '../support/front-doors.ts';
import { ofKind, type PullRequestCheckout, withPullRequest } from '../support/pull-request.ts';

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

const companies = {
  'db/0001_companies.up.sql': 'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL UNIQUE);\n',
  'db/0001_companies.down.sql': 'DROP TABLE companies;\n',
  'docs/schema/companies.md':
    '# companies\n\n| Column | Type | Notes |\n|---|---|---|\n| id | bigint | primary key |\n| name | text | not null, unique |\n',
};
const jobs = {
  'db/0002_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
  'db/0002_jobs.down.sql': 'DROP TABLE jobs;\n',
};
const jobsPage = {
  'docs/schema/jobs.md':
    '# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n| id | bigint | primary key |\n| title | text | not null |\n',
};

const withBranch = (
  main: Readonly<Record<string, string>>,
  branch: Readonly<Record<string, string>>,
  use: (checkout: PullRequestCheckout) => Promise<void>,
): Promise<void> => withPullRequest(github, built.path('action.js'), { main, branch }, use);

const bodies = () => github.repository.comments.map(({ body }) => body);

describe('a pull request', () => {
  test('that adds a finding is blocked; run again nothing is written; mended the comment turns green', () =>
    withBranch(companies, jobs, async ({ run, commit }) => {
      const stranger = '<!-- schema-audit id=0 v=1 -->\nLGTM';
      github.repository.addComment(482, { login: 'mallory', type: 'User' }, stranger);
      const first = await run();
      expect(first.log).not.toContain('Could not audit');
      expect(first).toMatchObject({
        exitCode: 1,
        outputs: { verdict: 'fail', critical: '0', 'comment-url': expect.stringContaining('#issuecomment-') },
      });
      expect(bodies()).toEqual([stranger, expect.stringContaining('## ❌')]);
      expect(bodies()[1]).toContain('jobs');
      expect(first.summary).toContain('## ❌');
      expect(
        ofKind(first, 'error').some(({ properties }) => properties.includes('title=high: undocumented-relation')),
      ).toBe(true);

      github.calls.length = 0;
      const second = await run();
      expect(second.exitCode).toBe(1);
      expect(github.writes).toEqual([]);

      await commit(jobsPage);
      const third = await run();
      expect(third).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(github.writes).toEqual(['pulls/update-review-comment', 'issues/update-comment']);
      expect(bodies()).toEqual([stranger, expect.stringContaining('## ✅')]);
    }));

  test('is not blocked by what the base already had, unless it is asked to', () =>
    withBranch({ ...companies, ...jobs }, { 'README.md': 'Hello' }, async ({ run }) => {
      expect(await run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'new-count': '0' } });
      expect(await run({ inputs: { 'fail-on-existing': 'true' } })).toMatchObject({ exitCode: 1 });
    }));

  test('with the first migrations of a repository is judged as all new', () =>
    withBranch({ 'README.md': 'Hello' }, { ...companies, ...jobs }, async ({ run }) => {
      const { exitCode, outputs } = await run();
      expect(exitCode).toBe(1);
      expect(outputs['new-count']).toBe(outputs['findings-count']);
    }));

  test('from a fork keeps its verdict when the token may only read, and says where the report is', () =>
    withBranch(companies, jobs, async ({ run, payload }) => {
      const event = { name: 'pull_request', payload: payload('mallory/jobhunt') };
      const result = await run({ inputs: { 'github-token': 'reading' }, event });
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(bodies()).toEqual([]);
      expect(result.summary).toContain('## ❌');
      expect(ofKind(result, 'notice').map(({ message }) => message)).toContainEqual(
        expect.stringContaining('Pull requests of forks and of Dependabot have a token that may only read.'),
      );
      expect(ofKind(result, 'warning').filter(({ message }) => message.includes('comment'))).toEqual([]);
    }));

  test('in a repository without migrations passes at once', () =>
    withBranch({ 'README.md': 'Hello' }, { 'src/main.py': 'print()' }, async ({ run }) => {
      const result = await run();
      expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'findings-count': '0' } });
      expect(ofKind(result, 'notice')[0]?.message).toContain('Nothing to audit');
      expect(bodies()).toEqual([]);
    }));

  test('with settings that cannot be read could not be audited: exit code 2, the line and the next step', () =>
    withBranch(companies, { 'schema-audit.yml': 'fail-on: high\ntabels: {}\n' }, async ({ run }) => {
      const result = await run();
      expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(ofKind(result, 'error')[0]?.message).toContain('line 2: Unknown key tabels. Did you mean tables?');
    }));

  test('that renames its migrations away does not pass when the settings name them', () =>
    withBranch(companies, { 'schema-audit.yml': 'migrations: { path: elsewhere }\n' }, async ({ run }) => {
      expect(await run()).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    }));

  test('whose names and errors hold workflow commands makes the runner obey none of them', () =>
    withBranch(
      companies,
      {
        'db/0002_evil.up.sql':
          'CREATE TABLE "::add-mask::x ##[add-matcher]y" (id int);\nSELECT * FROM "##[error]\n::set-env name=A::b";\n',
      },
      async ({ run }) => {
        const result = await run();
        expect(result.log).toContain('add-matcher');
        const known = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
        expect(result.commands.filter(({ name }) => !known.has(name))).toEqual([]);
        expect(ofKind(result, 'add-mask')).toEqual([]);
        for (const { properties } of ofKind(result, 'error'))
          if (properties !== '') expect(properties).toMatch(/title=\w+: [\w-]+/);
      },
    ));
});

describe('another event', () => {
  test.each(['pull_request_target', 'workflow_run'])('%s is refused before any code runs', (name) =>
    withBranch(companies, jobs, async ({ run, payload }) => {
      const result = await run({ event: { name, payload: payload('mallory/jobhunt') } });
      expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(ofKind(result, 'error')[0]?.message).toContain('forbidden-event');
      expect(github.calls).toEqual([]);
    }),
  );

  test.each([
    ['push', { before: 'main' }],
    ['merge_group', { merge_group: { base_sha: 'main' } }],
  ])('%s blocks and comments nowhere', (name, payload) =>
    withBranch(companies, jobs, async ({ run }) => {
      const result = await run({ event: { name, payload } });
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(github.calls).toEqual([]);
    }),
  );
});

test('inputs that name files get them, and a password is masked before anything else is said', () =>
  withBranch(companies, { ...jobs, ...jobsPage }, async ({ run }) => {
    const result = await run({
      inputs: {
        engine: 'pglite',
        'sarif-file': 'out/report.sarif',
        'comment-mode': 'off',
        'database-url': 'postgres://u:p%40ss@h/d',
      },
    });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['sarif-file']).toMatch(/out\/report\.sarif$/);
    expect(ofKind(result, 'add-mask').map(({ message }) => message)).toEqual(
      expect.arrayContaining(['postgres://u:p%40ss@h/d', 'p%40ss', 'p@ss']),
    );
    expect(bodies()).toEqual([]);
  }));
