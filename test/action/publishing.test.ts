// The built Action as the runner starts it, against a GitHub that holds it to its own API description.
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { actionsBot } from '../support/fake-github/repository.ts';
import { frontDoors } from '../support/front-doors.ts';
import { nodes } from '../support/nodes.ts';
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
const everything = { 'check-run': 'true', 'commit-status': 'true', 'github-token': 'marking' };

type Files = Readonly<Record<string, string>>;
const withBranch = (main: Files, branch: Files, use: (checkout: PullRequestCheckout) => Promise<void>) =>
  withPullRequest(github, built.path('action.js'), { main, branch }, use);

const comment = () => github.repository.comments.map(({ body }) => body).join('\n');
const openReviews = () => github.repository.reviewComments.filter(({ body }) => !body.includes('~~'));

const manifest: { readonly outputs: object } = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
);

describe.each(nodes)('on Node %s', (_, node) => {
  test('a pull request gets check run, status, review and comment; the same again writes only the marks; mended, all turn green', () =>
    withBranch(companies, jobs, async ({ run, commit, head }) => {
      const files = { 'sarif-file': 'out/report.sarif', 'html-file': 'out/report.html' };
      const first = await run({ node, inputs: { ...everything, ...files } });
      expect(first).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', high: '1' } });
      expect(Object.keys(first.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort());
      expect(ofKind(first, 'warning').filter(({ message }) => message.startsWith('No '))).toEqual([]);
      const { checkRuns, statuses, reviews } = github.repository;
      expect(checkRuns).toMatchObject([{ headSha: head(), status: 'completed', conclusion: 'failure' }]);
      expect(checkRuns[0]?.annotations).toMatchObject([
        { path: 'db/0002_jobs.up.sql', start_line: 1, annotation_level: 'failure' },
      ]);
      expect(statuses.map(({ sha, context, state }) => [sha, context, state])).toEqual([
        [head(), 'schema-audit', 'pending'],
        [head(), 'schema-audit', 'failure'],
      ]);
      expect(reviews).toMatchObject([{ author: actionsBot, body: expect.stringContaining('#issuecomment-') }]);
      expect(openReviews()).toMatchObject([{ path: 'db/0002_jobs.up.sql', line: 1 }]);
      expect(comment()).toContain(`#discussion_r${openReviews()[0]?.id}`);

      github.calls.length = 0;
      expect((await run({ node, inputs: everything })).exitCode).toBe(1);
      expect(new Set(github.writes)).toEqual(new Set(['checks/create', 'checks/update', 'repos/create-commit-status']));

      await commit(jobsPage);
      github.calls.length = 0;
      expect(await run({ node, inputs: everything })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(github.writes.filter((write) => /comment$/.test(write))).toEqual([
        'pulls/update-review-comment',
        'issues/update-comment',
      ]);
      expect(github.repository.reviewComments[0]?.body).toMatch(/~~ Fixed in \[`[0-9a-f]{7}`\]/);
      expect(github.repository.comments).toHaveLength(1);
      expect(comment()).toContain('## ✅');
      expect(github.repository.checkRuns.at(-1)).toMatchObject({ headSha: head(), conclusion: 'success' });
      expect(github.repository.statuses.at(-1)).toMatchObject({ sha: head(), state: 'success' });
    }));

  test('a token that may only read leaves the verdict alone, and one warning names all that it lacks', () =>
    withBranch(companies, jobs, async ({ run }) => {
      const result = await run({ node, inputs: { ...everything, 'github-token': 'reading' } });
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      const warnings = ofKind(result, 'warning').filter(({ message }) => message.startsWith('No '));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.message).toMatch(/^No check run, commit status, review, comment: GitHub answered 403/);
      expect(warnings[0]?.message).toContain('`checks: write` and `statuses: write` and `pull-requests: write`');
      expect(result.summary).toContain('## ❌');
      expect(ofKind(result, 'error').some(({ properties }) => properties.includes('undocumented-relation'))).toBe(true);
    }));
});

describe('a review', () => {
  test('offers what can be taken by a click: a row of a page, an index behind its table', () => {
    const page = jobsPage['docs/schema/jobs.md'].replace('| title | text |', '| title | integer |');
    const sql =
      'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL,\n  company_id bigint REFERENCES companies);\n';
    const branch = {
      ...jobs,
      'db/0002_jobs.up.sql': sql,
      'docs/schema/jobs.md': `${page}| company_id | bigint | fk |\n`,
    };
    return withBranch(companies, branch, async ({ run }) => {
      await run();
      const suggestions = openReviews().flatMap(({ path, line, body }) => {
        const [, text] = /\n```suggestion\n([\s\S]*?)\n```/.exec(body) ?? [];
        return text === undefined ? [] : [[path, line, text]];
      });
      expect(suggestions).toEqual(
        expect.arrayContaining([
          ['docs/schema/jobs.md', 6, '| title | text | not null |'],
          [
            'db/0002_jobs.up.sql',
            2,
            expect.stringMatching(/\);\nCREATE INDEX jobs_company_id_idx ON jobs \(company_id\);$/),
          ],
        ]),
      );
    });
  });

  test('of 120 findings shows the worst up to the limit, the check run all of them', () => {
    const tables = Array.from({ length: 120 }, (_, number) => `CREATE TABLE logs_${number} (at timestamptz);`);
    return withBranch(companies, { 'db/0002_logs.up.sql': `${tables.join('\n')}\n` }, async ({ run }) => {
      const { outputs } = await run({ inputs: { ...everything, 'max-review-comments': '7' } });
      expect(Number(outputs['new-count'])).toBeGreaterThanOrEqual(120);
      expect(openReviews()).toHaveLength(7);
      expect(github.repository.checkRuns[0]?.annotations.length).toBeGreaterThanOrEqual(120);
      expect(github.calls.filter(({ operation }) => operation === 'checks/update').length).toBeGreaterThanOrEqual(3);
      expect(comment().length).toBeLessThanOrEqual(65_000);
    });
  });

  test('is left out where the diff has no such line, a file has no patch, or nobody wants it', () =>
    withBranch({ ...companies, ...jobs, ...jobsPage }, { 'docs/schema/jobs.md': '# jobs\n' }, async ({ run }) => {
      const [pull] = github.repository.pullRequests;
      await run({ inputs: { 'review-comments': 'false' } });
      expect(github.calls.map(({ operation }) => operation)).not.toContain('pulls/list-review-comments');
      if (pull) pull.files = [{ filename: 'docs/schema/jobs.md' }];
      await run();
      if (pull) pull.files = [{ filename: 'README.md', patch: '@@ -0,0 +1 @@\n+Hello' }];
      await run();
      expect(github.repository.reviews).toEqual([]);
      expect(github.repository.comments).toHaveLength(1);
    }));

  test('that GitHub refuses is dropped with one warning, and the comment is written', () =>
    withBranch(companies, jobs, async ({ run }) => {
      github.faults.push({
        operation: 'pulls/create-review',
        times: 9,
        answer: { status: 422, body: { message: 'Line' } },
      });
      const result = await run();
      expect(ofKind(result, 'warning').filter(({ message }) => message.startsWith('No '))).toMatchObject([
        { message: expect.stringMatching(/^No review: GitHub answered 422: Line/) },
      ]);
      expect(comment()).toContain('## ❌');
    }));
});

describe('a GitHub in trouble', () => {
  test('is asked again after a 502 and after a limit, and all is written', () =>
    withBranch(companies, jobs, async ({ run }) => {
      const limit = {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit' },
        headers: { 'retry-after': '1' },
      };
      github.faults.push({ operation: 'issues/create-comment', times: 1, answer: limit });
      github.faults.push({ operation: 'pulls/create-review', times: 1, answer: { status: 502 } });
      const result = await run();
      expect(ofKind(result, 'warning').filter(({ message }) => message.startsWith('No '))).toEqual([]);
      expect(openReviews()).toHaveLength(1);
      expect(github.repository.comments).toHaveLength(1);
    }));

  test('that answers nothing but 500 costs seconds, and not the verdict', () =>
    withBranch(companies, jobs, async ({ run }) => {
      for (const operation of ['pulls/list-files', 'issues/list-comments', 'pulls/list-review-comments', 'graphql'])
        github.faults.push({ operation, times: 99, answer: { status: 500, body: { message: 'Oops' } } });
      const result = await run();
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(result.milliseconds).toBeLessThan(60_000);
      expect(github.writes).toEqual([]);
    }));

  test('whose pull request moved on meanwhile is not told about an old commit', () =>
    withBranch(companies, jobs, async ({ run, payload }) => {
      const event = { name: 'pull_request', payload: payload() };
      const [pull] = github.repository.pullRequests;
      if (pull) pull.headSha = 'f'.repeat(40);
      expect(await run({ event })).toMatchObject({ exitCode: 1 });
      expect(github.writes).toEqual([]);
    }));

  test('asked by two runs at once ends with one comment and one review comment a finding', () =>
    withBranch(companies, jobs, async ({ run }) => {
      await Promise.all([run(), run()]);
      expect(github.repository.comments).toHaveLength(1);
      expect(github.repository.reviewComments).toHaveLength(1);
    }));
});

test('an Enterprise Server is asked below its prefix, and links lead to it', async () => {
  const enterprise = await FakeGitHub.start('/api/v3');
  await withPullRequest(enterprise, built.path('action.js'), { main: companies, branch: jobs }, async ({ run }) => {
    const environment = { GITHUB_API_URL: enterprise.url, GITHUB_SERVER_URL: 'https://github.acme.example' };
    await run({ environment, inputs: everything });
    const [written] = enterprise.repository.comments;
    expect(written?.body).toContain('https://github.acme.example/acme/jobhunt/');
    // The address of a review comment is GitHub's own answer.
    expect(written?.body).not.toMatch(/https:\/\/github\.com\/acme\/jobhunt\/(?!pull)/);
    expect(enterprise.repository.checkRuns).toMatchObject([{ status: 'completed' }]);
  });
  expect(enterprise.violations).toEqual([]);
  await enterprise.stop();
});

describe('a mark on the commit', () => {
  test('of a job that crashes is ended', () =>
    withBranch(companies, jobs, async ({ run, head }) => {
      const environment = { GITHUB_API_URL: github.url, GITHUB_STEP_SUMMARY: '/dev/null/nowhere' };
      const result = await run({ inputs: everything, environment });
      expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(github.repository.checkRuns).toMatchObject([
        { headSha: head(), status: 'completed', conclusion: 'failure', title: 'could not be audited' },
      ]);
      expect(github.repository.statuses.at(-1)).toMatchObject({ state: 'error' });
    }));

  test.each([
    ['is cancelled', 'SIGTERM', 130],
    ['crashes where no promise sees it', 'SIGUSR2', 2],
  ] as const)('of a job that %s is ended', (_, signal, exitCode) =>
    withBranch(companies, jobs, async ({ run }) => {
      const fault = "process.on('SIGUSR2',()=>{throw(Error('boom'))})";
      const environment = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
      const meanwhile = (child: ChildProcess) => {
        const timer = setInterval(() => {
          if (github.repository.statuses.length === 0) return;
          clearInterval(timer);
          child.kill(signal);
        }, 20);
      };
      expect((await run({ inputs: everything, environment, meanwhile })).exitCode).toBe(exitCode);
      expect(github.repository.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect(github.repository.statuses.at(-1)).toMatchObject({ state: 'error' });
    }),
  );

  test('is neutral where there is nothing to audit, and failed where the settings cannot be read', () =>
    withBranch({ 'README.md': 'Hello' }, { 'src/main.py': 'print()' }, async ({ run, commit }) => {
      expect((await run({ inputs: everything })).exitCode).toBe(0);
      await commit({ 'schema-audit.yml': 'tabels: {}\n' });
      expect((await run({ inputs: everything })).exitCode).toBe(2);
      expect(github.repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['neutral', 'failure']);
    }));

  test.each([
    ['push', (base: string) => ({ before: base })],
    [
      'merge_group',
      (base: string, head: string) => ({
        merge_group: { base_sha: base, base_ref: 'refs/heads/main', head_sha: head },
      }),
    ],
    ['workflow_dispatch', () => ({ inputs: {} })],
    ['schedule', () => ({ schedule: '0 4 * * *' })],
  ])('is made on %s, which has no comment and no review', (name, payload) =>
    withBranch(companies, jobs, async ({ run, base, head }) => {
      const environment = { GITHUB_API_URL: github.url, GITHUB_SHA: head() };
      const result = await run({ event: { name, payload: payload(base, head()) }, environment, inputs: everything });
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
      expect(result.summary).toContain('## ❌');
      expect(github.repository.checkRuns).toMatchObject([{ headSha: head(), conclusion: 'failure' }]);
      expect(github.calls.every(({ operation }) => /^(checks|repos)\//.test(operation))).toBe(true);
    }),
  );
});
