import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { connect } from '#publish/github/api.ts';
import { linkReview, publishReview, type ReviewTarget } from '#publish/github/review.ts';
import type { Report } from '#report/report.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { actionsBot } from '../support/fake-github/repository.ts';
import { cleanReport } from '../support/sample-report.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.pullRequests.push({ number: 482, headSha: FIRST, head: 'acme:feature', files });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const FIRST = 'a'.repeat(40);
const SECOND = 'b'.repeat(40);
const migration = ['CREATE TABLE jobs (', '  id int PRIMARY KEY,', '  title text', ');', 'SELECT 1;'];
const files = [
  { filename: 'db/0002.sql', patch: `@@ -0,0 +1,5 @@\n${migration.map((line) => `+${line}`).join('\n')}` },
  { filename: 'docs/erd.png' },
];

function target(changes: Partial<ReviewTarget> & { token?: string } = {}): ReviewTarget {
  const { token = 'writing', ...rest } = changes;
  return {
    api: connect({ token, apiUrl: github.url, pauseMilliseconds: 5 }),
    owner: 'acme',
    repo: 'jobhunt',
    pullRequest: 482,
    headCommit: FIRST,
    marker: 'abc123',
    most: 20,
    prefix: '',
    readText: async (path) => (path === 'db/0002.sql' ? migration.join('\n') : undefined),
    links: { repository: 'https://github.com/acme/jobhunt', commit: FIRST, prefix: '', rules: 'https://e.org/<id>' },
    ...rest,
  };
}

const finding = (number: number, fields: Partial<Finding> = {}): Finding => ({
  rule: 'unindexed-foreign-key',
  severity: 'medium',
  proof: 'catalog',
  project: 'db',
  subject: { kind: 'relation', schema: 'public', relation: 'jobs' },
  message: `Finding ${number} of jobs.`,
  location: { file: 'db/0002.sql', line: 1 },
  fingerprint: `${number}`.padStart(16, '0'),
  isNew: true,
  ...fields,
});

const reportOf = (...findings: readonly Finding[]): Report => ({ ...cleanReport, findings });
const comments = () => github.repository.reviewComments;
const bodies = () => comments().map(({ body }) => body);

describe('a review', () => {
  test('is one, worst first, and says of each finding which it is before anything else', async () => {
    const { outcome, comments: urls } = await publishReview(
      target(),
      reportOf(finding(1), finding(2, { severity: 'high', location: { file: 'db/0002.sql', line: 3 } })),
    );
    expect(outcome.status).toBe('written');
    expect(github.repository.reviews).toMatchObject([{ event: 'COMMENT', author: actionsBot }]);
    expect(comments().map(({ line }) => line)).toEqual([3, 1]);
    expect(bodies()[0]).toMatch(/^<!-- schema-audit f=0000000000000002 -->\n/);
    expect(urls.get('1'.padStart(16, '0'))).toMatch(/\/pull\/482#discussion_r\d+$/);
  });

  test('leaves out what stands on no line of the diff, in a file without patch, or what the base had', async () => {
    const { outcome } = await publishReview(
      target(),
      reportOf(
        finding(1, { location: { file: 'db/0002.sql', line: 9 } }),
        finding(2, { location: { file: 'db/0001.sql', line: 1 } }),
        finding(3, { location: { file: 'docs/erd.png', line: 1 } }),
        finding(4, { location: { file: 'db/0002.sql' } }),
        finding(5, { isNew: false }),
      ),
    );
    expect(outcome).toMatchObject({ status: 'skipped' });
    expect(github.writes).toEqual([]);
  });

  test('names files from the root of the repository', async () => {
    const [, erd] = files;
    const inside = [{ ...files[0], filename: 'services/api/db/0002.sql' }, ...(erd ? [erd] : [])];
    github.repository.pullRequests.splice(0, 1, { number: 482, headSha: FIRST, head: 'acme:feature', files: inside });
    await publishReview(
      target({ prefix: 'services/api', readText: async () => migration.join('\n') }),
      reportOf(finding(1)),
    );
    expect(comments()).toMatchObject([{ path: 'services/api/db/0002.sql', line: 1 }]);
  });

  test('has no more open comments than it may, over all pushes', async () => {
    const many = Array.from({ length: 40 }, (_, number) => finding(number));
    await publishReview(target({ most: 3 }), reportOf(...many));
    expect(comments()).toHaveLength(3);
    await publishReview(target({ most: 3 }), reportOf(...many));
    expect(comments()).toHaveLength(3);
    await publishReview(target({ most: 3 }), reportOf(...many.slice(2)));
    expect(bodies().filter((body) => !body.includes('~~'))).toHaveLength(3);
  });

  test('points at the comment of the audit once there is one', async () => {
    const { review } = await publishReview(target(), reportOf(finding(1)));
    if (review) await linkReview(target(), review, 'https://github.com/acme/jobhunt/pull/482#issuecomment-7');
    expect(github.repository.reviews[0]?.body).toContain(
      '[this comment](https://github.com/acme/jobhunt/pull/482#issuecomment-7)',
    );
  });

  test('is not written over a newer push', async () => {
    const pull = github.repository.pullRequest(482);
    if (pull) pull.headSha = SECOND;
    expect(await publishReview(target(), reportOf(finding(1)))).toMatchObject({ outcome: { status: 'skipped' } });
    expect(github.writes).toEqual([]);
  });

  test('that GitHub refuses with 422 is left out, and what stands is still linked', async () => {
    await publishReview(target(), reportOf(finding(1)));
    github.faults.push({
      operation: 'pulls/create-review',
      times: 1,
      answer: { status: 422, body: { message: 'No' } },
    });
    const { outcome, comments: urls } = await publishReview(target(), reportOf(finding(1), finding(2)));
    expect(outcome).toMatchObject({ status: 'refused', because: 'GitHub answered 422: No' });
    expect(outcome).not.toHaveProperty('permission');
    expect([...urls.keys()]).toEqual(['0000000000000001']);
  });

  test('without permission names it', async () => {
    const { outcome } = await publishReview(target({ token: 'reading' }), reportOf(finding(1)));
    expect(outcome).toMatchObject({ status: 'refused', permission: 'pull-requests: write' });
  });
});

describe('on a later push', () => {
  beforeEach(async () => {
    await publishReview(target(), reportOf(finding(1), finding(2)));
    github.calls.length = 0;
  });

  test('nothing is said twice', async () => {
    expect(await publishReview(target(), reportOf(finding(1), finding(2)))).toMatchObject({
      outcome: { status: 'unchanged' },
      comments: expect.objectContaining({ size: 2 }),
    });
    expect(github.writes).toEqual([]);
  });

  test('what is gone is struck through with the commit, and stays as it is from then on', async () => {
    const links = { ...target().links, commit: SECOND };
    const pull = github.repository.pullRequest(482);
    if (pull) pull.headSha = SECOND;
    await publishReview(target({ headCommit: SECOND, links }), reportOf(finding(2)));
    expect(bodies()[0]).toMatch(/\n~~🟡 \*\*Medium:\*\* Finding 1 of `jobs`\..*~~ Fixed in \[`bbbbbbb`\]\(.*\)\.$/);
    expect(bodies()[1]).not.toContain('~~');
    github.calls.length = 0;
    await publishReview(target({ headCommit: SECOND, links }), reportOf(finding(2)));
    expect(github.writes).toEqual([]);
  });

  test('what was accepted is not called fixed', async () => {
    const accepted = {
      ...reportOf(finding(2)),
      suppressed: [{ finding: finding(1), by: 'config' as const, reason: 'old' }],
    };
    await publishReview(target(), accepted);
    expect(bodies()[0]).toContain('~~ Accepted in ');
  });

  test('what could not be looked at is not called fixed', async () => {
    const rules = { ...cleanReport.rules, notAssessed: [{ rule: 'unindexed-foreign-key', missing: ['catalog'] }] };
    await publishReview(target(), { ...reportOf(), rules });
    await publishReview(target(), { ...reportOf(), inputs: { ...cleanReport.inputs, projects: [] } });
    expect(github.writes).toEqual([]);
  });

  test('what comes back is opened again where it stood', async () => {
    await publishReview(target(), reportOf(finding(2)));
    await publishReview(target(), reportOf(finding(1), finding(2)));
    expect(comments()).toHaveLength(2);
    expect(bodies().join()).not.toContain('~~');
  });

  test('what comes back on other lines gets a new comment, which is not taken for a twin', async () => {
    await publishReview(target(), reportOf(finding(2)));
    const moved = ['-- moved', 'ALTER TABLE jobs ADD n int;'];
    const pull = github.repository.pullRequest(482);
    if (pull)
      pull.files = [
        { filename: 'db/0002.sql', patch: `@@ -0,0 +1,2 @@\n${moved.map((line) => `+${line}`).join('\n')}` },
      ];
    const now = target({ readText: async () => moved.join('\n') });
    const again = finding(1, { location: { file: 'db/0002.sql', line: 2 } });
    await publishReview(now, reportOf(again, finding(2)));
    await publishReview(now, reportOf(again, finding(2)));
    expect(comments().filter(({ body }) => body.includes('f=0000000000000001'))).toHaveLength(2);
  });

  test('a thread in which somebody answered is left alone', async () => {
    const [first] = comments();
    if (first) {
      const { id: replyTo, ...rest } = first;
      github.repository.addReviewComment({
        ...rest,
        replyTo,
        author: { login: 'ana', type: 'User' },
        body: 'On purpose.',
      });
    }
    await publishReview(target(), reportOf(finding(2)));
    expect(github.writes).toEqual([]);
  });

  test('the same lines written by a stranger are not ours', async () => {
    const [first] = comments();
    const body = (first?.body ?? '').replace('f=0000000000000001', 'f=0000000000000003');
    if (first) github.repository.addReviewComment({ ...first, author: { login: 'mallory', type: 'User' }, body });
    await publishReview(target(), reportOf(finding(1), finding(2), finding(3)));
    expect(comments().filter((comment) => comment.body.includes('f=0000000000000003'))).toMatchObject([
      { author: { login: 'mallory' } },
      { author: actionsBot },
    ]);
    await publishReview(target(), reportOf());
    expect(comments().find(({ author }) => author.login === 'mallory')?.body).toBe(body);
  });

  test('another audit of the same pull request keeps its hands off', async () => {
    await publishReview(target({ marker: 'def456' }), reportOf());
    expect(github.writes).toEqual([]);
  });

  test('two runs at once leave one comment a finding, the first', async () => {
    const api = target().api;
    api.hook.before('request', async (options) => {
      if (options.method === 'POST' && options.url.endsWith('/reviews'))
        await publishReview(target(), reportOf(finding(3)));
    });
    await publishReview(target({ api }), reportOf(finding(1), finding(2), finding(3)));
    const ofThird = comments().filter(({ body }) => body.includes('f=0000000000000003'));
    expect(ofThird).toHaveLength(1);
  });
});

describe('a suggestion', () => {
  const fix = { file: 'db/0002.sql', from: 2, to: 3, text: '  id bigint PRIMARY KEY,\n  title text -- ```' };

  test('replaces its own lines, between fences longer than what it holds', async () => {
    await publishReview(target(), reportOf(finding(1, { fix, remedy: 'Write bigint.' })));
    expect(comments()).toMatchObject([{ startLine: 2, line: 3 }]);
    expect(bodies()[0]).toContain(
      `**Fix:** Write \`bigint\`.\n\`\`\`\`suggestion\n${fix.text}\n\`\`\`\``.replace('`bigint`', 'bigint'),
    );
  });

  test('of one line has no range', async () => {
    await publishReview(target(), reportOf(finding(1, { fix: { ...fix, to: 2, text: '  id bigint PRIMARY KEY,' } })));
    expect(comments()[0]).toMatchObject({ line: 2 });
    expect(comments()[0]).not.toHaveProperty('startLine');
  });

  test('is made once for the same lines, and not where the lines are not in the diff', async () => {
    await publishReview(
      target(),
      reportOf(finding(1, { fix }), finding(2, { fix }), finding(3, { fix: { ...fix, to: 9 } })),
    );
    expect(bodies().filter((body) => body.includes('suggestion'))).toHaveLength(1);
    expect(comments().map(({ line }) => line)).toEqual([3, 1, 1]);
  });

  test('with characters that do not arrive as they are is not made', async () => {
    await publishReview(
      target(),
      reportOf(finding(1, { fix: { ...fix, text: 'id \u202e int' }, remedy: 'Write bigint.' })),
    );
    expect(bodies()[0]).not.toContain('suggestion');
  });
});
