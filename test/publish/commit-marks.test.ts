import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding.ts';
import { connect } from '#publish/github/api.ts';
import { CheckRun, type CheckTarget } from '#publish/github/check-run.ts';
import { CommitStatus } from '#publish/github/commit-status.ts';
import type { Report } from '#report/report.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';
import { cleanReport } from '../support/sample-report.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.stop();
});

const HEAD = 'a'.repeat(40);

const place = (token = 'marking') => ({
  api: connect({ token, apiUrl: github.url, pauseMilliseconds: 5 }),
  owner: 'acme',
  repo: 'jobhunt',
  commit: HEAD,
});

const checkRun = (changes: Partial<CheckTarget> & { token?: string } = {}): CheckRun =>
  new CheckRun({ ...place(changes.token), name: 'schema-audit', prefix: '', render: () => 'The report.', ...changes });
const commitStatus = (token?: string): CommitStatus =>
  new CommitStatus({ ...place(token), context: 'schema-audit (api)' });

const finding = (number: number, fields: Partial<Finding> = {}): Finding => ({
  rule: 'unindexed-foreign-key',
  severity: 'high',
  proof: 'catalog',
  project: 'db',
  subject: { kind: 'relation', schema: 'public', relation: 'jobs' },
  message: `Finding ${number}.`,
  location: { file: 'db/0002.sql', line: number + 1 },
  fingerprint: `${number}`.padStart(16, '0'),
  isNew: true,
  ...fields,
});

function reportOf(count: number, fields: Partial<Finding> = {}): Report {
  const findings = Array.from({ length: count }, (_, number) => finding(number, fields));
  const blocking = findings.map(({ fingerprint }) => fingerprint);
  const counts = { ...cleanReport.verdict.counts, high: count };
  return {
    ...cleanReport,
    findings,
    verdict: { ...cleanReport.verdict, pass: count === 0, counts, newCounts: counts, blocking },
  };
}

const unexamined: Report = { ...cleanReport, inputs: { ...cleanReport.inputs, projects: [] } };
const undecided: Report = {
  ...reportOf(2),
  verdict: { ...reportOf(2).verdict, pass: true, failOn: 'never', blocking: [] },
};

describe('a check run', () => {
  test('is yellow on the head commit from the start, and ends with what was found', async () => {
    const run = checkRun();
    await run.begin();
    expect(github.repository.checkRuns).toMatchObject([{ name: 'schema-audit', headSha: HEAD, status: 'in_progress' }]);
    expect(await run.publish(reportOf(2))).toMatchObject({ status: 'written', url: expect.stringContaining('/runs/') });
    expect(github.repository.checkRuns).toMatchObject([
      {
        status: 'completed',
        conclusion: 'failure',
        title: '2 findings block (fail-on: high)',
        summary: 'The report.',
        annotations: [{ path: 'db/0002.sql', start_line: 1, annotation_level: 'failure' }, {}],
      },
    ]);
  });

  test.each([
    [cleanReport, 'success'],
    [reportOf(1), 'failure'],
    [unexamined, 'failure'],
    [undecided, 'neutral'],
  ])('of a report ends as it should', async (report, conclusion) => {
    const run = checkRun();
    await run.begin();
    await run.publish(report);
    expect(github.repository.checkRuns[0]).toMatchObject({ status: 'completed', conclusion });
  });

  test.each([
    [49, 1],
    [50, 1],
    [51, 2],
    [120, 3],
  ])('with %i annotations takes %i requests, the last of which ends it', async (count, requests) => {
    const run = checkRun();
    await run.begin();
    await run.publish(reportOf(count));
    expect(github.calls.filter(({ operation }) => operation === 'checks/update')).toHaveLength(requests);
    expect(github.repository.checkRuns[0]?.annotations).toHaveLength(count);
  });

  test('keeps to the limits of a title, a summary and a message', async () => {
    const run = checkRun({ render: () => 'ü'.repeat(70_000) });
    await run.begin();
    await run.publish(reportOf(1, { message: 'ü'.repeat(70_000), rule: 'r'.repeat(300) }));
    const [made] = github.repository.checkRuns;
    expect(made?.summary).toHaveLength(65_535);
    expect(Buffer.byteLength(made?.annotations[0]?.message ?? '')).toBeLessThanOrEqual(64 * 1024);
    expect(made?.annotations[0]?.message).not.toContain('\ufffd');
  });

  test('has no annotation for what stands in no file', async () => {
    const run = checkRun();
    await run.begin();
    const [first, ...rest] = reportOf(2).findings;
    const { location: _, ...homeless } = first ?? finding(0);
    await run.publish({ ...reportOf(2), findings: [homeless, ...rest] });
    expect(github.repository.checkRuns[0]?.annotations).toHaveLength(1);
  });

  test('whose annotations are refused ends without them', async () => {
    const run = checkRun();
    await run.begin();
    github.faults.push({ operation: 'checks/update', times: 1, answer: { status: 422, body: { message: 'No' } } });
    expect(await run.publish(reportOf(3))).toMatchObject({ status: 'refused' });
    expect(github.repository.checkRuns[0]).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      annotations: [],
    });
  });

  test('ends without a report, too', async () => {
    const run = checkRun();
    await run.begin();
    await run.end({ conclusion: 'cancelled', title: 'cancelled' });
    expect(github.repository.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  });

  test('for which the token lacks the permission says which, once asked, and asks no more', async () => {
    const run = checkRun({ token: 'writing' });
    await run.begin();
    expect(await run.publish(reportOf(1))).toMatchObject({ status: 'refused', permission: 'checks: write' });
    await run.end({ conclusion: 'failure', title: 'x' });
    expect(github.calls).toHaveLength(1);
  });
});

describe('a commit status', () => {
  test.each([
    [cleanReport, 'success'],
    [reportOf(1), 'failure'],
    [unexamined, 'error'],
  ])(
    'is pending first and then what the audit says, under a context with the id of the audit',
    async (report, state) => {
      const status = commitStatus();
      await status.begin();
      await status.publish(report);
      expect(github.repository.statuses).toMatchObject([
        { sha: HEAD, context: 'schema-audit (api)', state: 'pending' },
        { sha: HEAD, context: 'schema-audit (api)', state },
      ]);
    },
  );

  test('ends without a report, too', async () => {
    const status = commitStatus();
    await status.begin();
    await status.end({ conclusion: 'failure', title: 'x'.repeat(300) });
    expect(github.repository.statuses.map(({ state }) => state)).toEqual(['pending', 'error']);
  });

  test('for which the token lacks the permission says which', async () => {
    const status = commitStatus('writing');
    await status.begin();
    expect(await status.publish(reportOf(1))).toMatchObject({ status: 'refused', permission: 'statuses: write' });
  });
});
