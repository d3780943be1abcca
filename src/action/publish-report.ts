import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { type Annotation, annotations } from '#publish/github/annotations.ts';
import { stickyComment } from '#publish/github/comment.ts';
import type { CommitMark } from '#publish/github/commit-mark.ts';
import { jobSummary } from '#publish/github/job-summary.ts';
import { disarmed } from '#publish/github/log.ts';
import { linkReview, publishReview, type ReviewOutcome } from '#publish/github/review.ts';
import type { Outcome } from '#publish/publisher.ts';
import { renderers } from '#renderers/index.ts';
import { outcomeOf } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import type { ActionRun } from './action-run.ts';
import { commentTarget, markdownStyle, reviewTarget } from './github-targets.ts';
import { Outcomes } from './outcomes.ts';
import { setCounts, writeFiles } from './outputs.ts';

const verdicts = { ready: 'pass', blocked: 'fail', unexamined: 'error' } as const;

/** Shows a report everywhere; a place that refuses is a line in the log. */
export async function publishReport(run: ActionRun, report: Report, marks: readonly CommitMark[]): Promise<void> {
  printReport(report);
  setCounts(verdicts[outcomeOf(report)], report);
  await writeFiles(run, report);
  const outcomes = new Outcomes(run.event);
  for (const mark of marks) outcomes.add(mark.name, await mark.publish(report));
  // The check run has them all, and GitHub would show both.
  if (!outcomes.isWritten('check run')) {
    outcomes.add('annotations', await annotationsOf(run).publish(report));
  }
  await writeSummary(run, report, outcomes);
  await writeOnPullRequest(run, report, outcomes);
  outcomes.tell();
}

const annotationsOf = ({ workspace }: ActionRun) =>
  annotations({ prefix: workspace.prefix, annotate, print: core.info });

async function writeSummary(run: ActionRun, report: Report, outcomes: Outcomes): Promise<void> {
  if (!run.inputs.jobSummary || !run.environment['GITHUB_STEP_SUMMARY']) return;
  const summary = jobSummary({
    render: (value) => renderers.markdown(value, { ...markdownStyle(run), extent: 'page' }),
    write: (text) => core.summary.addRaw(text).write({ overwrite: true }),
  });
  outcomes.add(summary.name, await summary.publish(report));
}

/** The review first: the comment links to it, and is read last. */
async function writeOnPullRequest(run: ActionRun, report: Report, outcomes: Outcomes): Promise<void> {
  const target = commentTarget(run);
  if (!target) return;
  const reviewed = await review(run, report);
  if (reviewed) outcomes.add('review', reviewed.outcome);
  const outcome: Outcome = await stickyComment(target, reviewed?.comments).publish(report);
  outcomes.add('comment', outcome);
  if (!('url' in outcome) || outcome.url === undefined) return;
  core.setOutput('comment-url', outcome.url);
  if (reviewed?.review) await linkReview(target, reviewed.review, outcome.url);
}

async function review(run: ActionRun, report: Report): Promise<ReviewOutcome | undefined> {
  const target = reviewTarget(run);
  return target && publishReview(target, report);
}

const writers = { error: core.error, warning: core.warning, notice: core.notice };

function annotate({ kind, message, title, file, line }: Annotation): void {
  writers[kind](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
  });
}

// Names from the repository stand in the report. Disarmed, and while it is printed the runner obeys nothing.
function printReport(report: Report): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  for (const line of disarmed(renderers.terminal(report, { width: 120, color: true, verbose: false }))) core.info(line);
  core.info(`::${token}::`);
}
