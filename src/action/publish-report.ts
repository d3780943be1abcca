import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { type Annotation, annotations } from '#publish/github/annotations.ts';
import { stickyComment } from '#publish/github/comment.ts';
import { jobSummary } from '#publish/github/job-summary.ts';
import { disarmed } from '#publish/github/log.ts';
import type { Outcome, Publisher } from '#publish/publisher.ts';
import { renderers } from '#renderers/index.ts';
import { outcomeOf } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import type { ActionRun } from './action-run.ts';
import { commentTarget, markdownStyle } from './comment-target.ts';
import { setCounts, writeFiles } from './outputs.ts';

const verdicts = { ready: 'pass', blocked: 'fail', unexamined: 'error' } as const;

/** Shows a report everywhere; a place that refuses is a line in the log. */
export async function publishReport(run: ActionRun, report: Report): Promise<void> {
  printReport(report);
  setCounts(verdicts[outcomeOf(report)], report);
  await writeFiles(run, report);
  for (const publisher of publishers(run)) {
    const outcome = await publisher.publish(report);
    tell(publisher.name, outcome, run);
    if (publisher.name === 'comment' && 'url' in outcome) core.setOutput('comment-url', outcome.url);
  }
}

function publishers(run: ActionRun): readonly Publisher[] {
  const target = commentTarget(run);
  const style = markdownStyle(run);
  const summary = jobSummary({
    render: (report) => renderers.markdown(report, style),
    write: (text) => core.summary.addRaw(text).write({ overwrite: true }),
  });
  return [
    annotations({ prefix: run.workspace.prefix, annotate, print: core.info }),
    ...(run.inputs.jobSummary && run.environment['GITHUB_STEP_SUMMARY'] ? [summary] : []),
    ...(target ? [stickyComment(target)] : []),
  ];
}

function tell(name: string, outcome: Outcome, { event }: ActionRun): void {
  if (outcome.status === 'skipped') core.info(`${name}: left out, ${outcome.because}.`);
  if (outcome.status === 'unchanged') core.info(`${name}: says the same already.`);
  if (outcome.status !== 'refused') return;
  const text = disarmed(`No ${name}: ${outcome.because}. ${outcome.remedy}`).join('\n');
  // Nobody can give the token of a fork more than it has.
  if (event.pullRequest?.isRestricted) core.notice(`${text} Pull requests of forks have a token that may only read.`);
  else core.warning(text);
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
