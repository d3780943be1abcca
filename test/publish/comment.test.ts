import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#publish/github/api.ts';
import type { CommentTarget } from '#publish/github/comment.ts';
import { commentMarker, replaceComment, stickyComment } from '#publish/github/comment.ts';
import { renderers } from '#renderers/index.ts';
import type { Report } from '#report/report.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { actionsBot } from '../support/fake-github/repository.ts';
import { sampleReport } from '../support/sample-report.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
  github.repository.pullRequests.push({ number: 482, headSha: 'a'.repeat(40), head: 'acme:feature' });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const marker = commentMarker('.');
const clean: Report = { ...sampleReport, findings: [], verdict: { ...sampleReport.verdict, pass: true, blocking: [] } };

function target(changes: Partial<CommentTarget> & { token?: string } = {}): CommentTarget {
  const { token = 'writing', ...rest } = changes;
  return {
    api: connect({ token, apiUrl: github.url, pauseMilliseconds: 5 }),
    owner: 'acme',
    repo: 'jobhunt',
    pullRequest: 482,
    headCommit: 'a'.repeat(40),
    mode: 'always',
    marker,
    render: (report) => renderers.markdown(report, { width: 100, color: false, verbose: false, marker }),
    ...rest,
  };
}

const bodies = () => github.repository.comments.map(({ body }) => body);

describe('the sticky comment', () => {
  test('is made once, left alone while it says the same, and turns green in place', async () => {
    const comment = stickyComment(target());
    const first = await comment.publish(sampleReport);
    expect(first).toMatchObject({ status: 'written', url: expect.stringContaining('/pull/482#issuecomment-') });
    expect(bodies()[0]).toMatch(/^<!-- schema-audit id=[0-9a-f]{12} v=1 -->\n## ❌/);

    github.calls.length = 0;
    expect(await comment.publish(sampleReport)).toMatchObject({ status: 'unchanged' });
    expect(github.writes).toEqual([]);

    expect(await comment.publish(clean)).toMatchObject({ status: 'written' });
    expect(github.writes).toEqual(['issues/update-comment']);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('## ✅');
  });

  test('is not written again because another run of the same commit has another page', async () => {
    const linked = (run: number) => {
      const links = {
        repository: 'https://github.com/acme/jobhunt',
        commit: 'a'.repeat(40),
        prefix: '',
        rules: 'https://github.com/acme/rules/<id>.md',
        jobSummary: `https://github.com/acme/jobhunt/actions/runs/${run}`,
      };
      return target({
        render: (report) => renderers.markdown(report, { width: 100, color: false, verbose: false, marker, links }),
      });
    };
    await stickyComment(linked(1)).publish(sampleReport);
    expect(await stickyComment(linked(2)).publish(sampleReport)).toMatchObject({ status: 'unchanged' });
  });

  test('never touches the comment of someone else who posted the marker first', async () => {
    const stranger = github.repository.addComment(
      482,
      { login: 'mallory', type: 'User' },
      `<!-- schema-audit id=${marker} v=1 -->\nLGTM`,
    );
    await stickyComment(target()).publish(sampleReport);
    expect(stranger.body).toContain('LGTM');
    expect(github.repository.comments.map(({ author }) => author.login)).toEqual(['mallory', 'github-actions[bot]']);
  });

  test('is found behind a hundred others', async () => {
    for (let count = 0; count < 130; count += 1)
      github.repository.addComment(482, { login: 'ana', type: 'User' }, `${count}`);
    await stickyComment(target()).publish(sampleReport);
    await stickyComment(target()).publish(clean);
    expect(github.repository.comments).toHaveLength(131);
  });

  test('of another audit of the same pull request is another comment', async () => {
    await stickyComment(target()).publish(sampleReport);
    const other = commentMarker('services/api');
    await stickyComment(
      target({
        marker: other,
        render: (report) => renderers.markdown(report, { width: 100, color: false, verbose: false, marker: other }),
      }),
    ).publish(sampleReport);
    expect(bodies()).toHaveLength(2);
  });

  test.each([
    ['off', sampleReport, 0],
    ['on-findings', sampleReport, 1],
    ['on-findings', clean, 0],
    ['always', clean, 1],
  ] as const)('mode %s makes as many comments as it says', async (mode, report, count) => {
    await stickyComment(target({ mode })).publish(report);
    expect(bodies()).toHaveLength(count);
  });

  test('that exists is brought up to date whatever the mode, and so when there is nothing to audit', async () => {
    await stickyComment(target()).publish(sampleReport);
    await stickyComment(target({ mode: 'off' })).publish(clean);
    expect(bodies()[0]).toContain('## ✅');
    await replaceComment(target(), '## Nothing to audit');
    expect(bodies()).toEqual([expect.stringContaining('## Nothing to audit')]);
  });

  test('is not written over a newer push', async () => {
    await stickyComment(target()).publish(sampleReport);
    const [pullRequest] = github.repository.pullRequests;
    if (pullRequest) pullRequest.headSha = 'b'.repeat(40);
    expect(await stickyComment(target()).publish(clean)).toMatchObject({ status: 'skipped' });
    expect(bodies()[0]).toContain('## ❌');
  });

  test('is one after two runs made one each', async () => {
    const rival = target();
    const api = target().api;
    api.hook.before('request', async (options) => {
      if (options.method === 'POST' && options.url.includes('/comments')) await stickyComment(rival).publish(clean);
    });
    await stickyComment(target({ api })).publish(sampleReport);
    expect(bodies()).toEqual([expect.stringContaining('## ❌')]);
  });
});

describe('a GitHub that refuses', () => {
  test('for want of permission is named with the permission, and nothing is written', async () => {
    const outcome = await stickyComment(target({ token: 'reading' })).publish(sampleReport);
    expect(outcome).toMatchObject({
      status: 'refused',
      because: expect.stringContaining('Resource not accessible by integration'),
      permission: 'pull-requests: write',
    });
    expect(bodies()).toEqual([]);
  });

  test.each([
    [502, {}],
    [403, { body: { message: 'You have exceeded a secondary rate limit.' }, headers: { 'retry-after': '0' } }],
  ])('once with %i is asked again', async (status, answer) => {
    github.faults.push({ operation: 'issues/create-comment', times: 1, answer: { status, ...answer } });
    expect(await stickyComment(target()).publish(sampleReport)).toMatchObject({ status: 'written' });
    expect(bodies()).toHaveLength(1);
  });

  test('again and again is an outcome with its own words', async () => {
    github.faults.push({
      operation: 'issues/list-comments',
      times: 99,
      answer: { status: 500, body: { message: 'Oops' } },
    });
    expect(await stickyComment(target()).publish(sampleReport)).toMatchObject({
      status: 'refused',
      because: expect.stringContaining('Oops'),
    });
    expect(github.calls.filter(({ operation }) => operation === 'issues/list-comments')).toHaveLength(3);
  });

  test('with 401 does not send the reader after a permission', async () => {
    const outcome = await stickyComment(target({ token: 'unknown' })).publish(sampleReport);
    expect(outcome).toMatchObject({ status: 'refused', because: expect.stringContaining('Bad credentials') });
    expect(JSON.stringify(outcome)).not.toContain('pull-requests');
  });
});

test('GitHub Enterprise Server is asked below its own prefix', async () => {
  const enterprise = await FakeGitHub.start('/api/v3');
  enterprise.repository.pullRequests.push({ number: 482, headSha: 'a'.repeat(40), head: 'acme:feature' });
  const api = connect({ token: 'writing', apiUrl: enterprise.url });
  await stickyComment(target({ api })).publish(sampleReport);
  expect(enterprise.repository.comments).toMatchObject([{ author: actionsBot }]);
  expect(enterprise.violations).toEqual([]);
  await enterprise.stop();
});
