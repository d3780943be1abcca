import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { readEvent } from '#config/action-event.ts';
import { readInputs } from '#config/action-inputs.ts';
import { unlessInterrupted, whenInterrupted } from '#host/cleanup.ts';
import { replaceComment } from '#publish/github/comment.ts';
import type { CommitMark } from '#publish/github/commit-mark.ts';
import { disarmed } from '#publish/github/log.ts';
import { outcomeOf, verdictWords } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import { UserError } from '../errors.ts';
import type { ActionRun } from './action-run.ts';
import { auditAgainstEvent } from './audit-against-event.ts';
import { commentTarget, commitMarks, connectTo } from './github-targets.ts';
import { setCounts } from './outputs.ts';
import { publishReport } from './publish-report.ts';
import { openWorkspace } from './workspace.ts';

/** The exit code of the job. */
export async function runAction(environment: ActionRun['environment'], version: string): Promise<0 | 1 | 2> {
  let run: ActionRun | undefined;
  let marks: readonly CommitMark[] = [];
  try {
    run = await prepare(environment, version);
    marks = await beginMarks(run);
    const audited = await auditAgainstEvent(run);
    if (audited.status === 'nothing') return await nothingToAudit(run, audited.error, marks);
    await publishReport(run, audited.report, marks);
    return gate(audited.report);
  } catch (error) {
    // A cancelled job ends what it began by itself, and what it broke on the way says nothing.
    await unlessInterrupted();
    await couldNotAudit(error, run, marks);
    return 2;
  }
}

// A check run that nobody ends stays yellow for ever: a cancelled job ends it, too.
async function beginMarks(run: ActionRun): Promise<readonly CommitMark[]> {
  const marks = commitMarks(run);
  for (const mark of marks) {
    whenInterrupted(() => mark.end({ conclusion: 'cancelled', title: 'ended before it was done' }));
    await mark.begin();
  }
  return marks;
}

async function prepare(environment: ActionRun['environment'], version: string): Promise<ActionRun> {
  const inputs = readInputs((name) => core.getInput(name));
  hidePassword(inputs.overrides.databaseUrl);
  const event = readEvent(environment, await readPayload(environment['GITHUB_EVENT_PATH']));
  const workspace = await openWorkspace(inputs.workingDirectory, environment);
  const api = connectTo({ inputs, environment });
  return { inputs, event, workspace, environment, version, ...(api && { api }) };
}

// The runner masks what it is told, letter by letter: also the password as the server will print it.
function hidePassword(url: string | undefined): void {
  if (url === undefined) return;
  core.setSecret(url);
  const password = URL.canParse(url) ? new URL(url).password : '';
  if (password === '') return;
  core.setSecret(password);
  core.setSecret(decodeURIComponent(password));
}

async function readPayload(path: string | undefined): Promise<unknown> {
  return path === undefined || path === '' ? {} : JSON.parse(await readFile(path, 'utf8'));
}

function gate(report: Report): 0 | 1 | 2 {
  const outcome = outcomeOf(report);
  if (outcome === 'ready') return 0;
  if (outcome === 'unexamined') {
    core.setFailed(`Schema audit: ${verdictWords(report)}. The report says why.`);
    return 2;
  }
  core.setFailed(`Schema audit: ${verdictWords(report)}.`);
  return 1;
}

async function nothingToAudit(run: ActionRun, error: UserError, marks: readonly CommitMark[]): Promise<0> {
  core.notice(disarmed(`Nothing to audit. ${error.message} ${error.remedy}`).join('\n'));
  setCounts('pass', undefined);
  for (const mark of marks) await mark.end({ conclusion: 'neutral', title: 'nothing to audit' });
  await amendComment(run, '## ✅ Schema audit: nothing to audit\n\nThere are no migrations at this commit.\n');
  return 0;
}

async function couldNotAudit(error: unknown, run: ActionRun | undefined, marks: readonly CommitMark[]): Promise<void> {
  setCounts('error', undefined);
  core.setFailed(disarmed(failureText(error)).join('\n'));
  for (const mark of marks) await mark.end({ conclusion: 'failure', title: 'could not be audited' });
  if (!run) return;
  await amendComment(run, '## ❌ Schema audit: could not be audited\n\nThe log of the job says why.\n');
}

function failureText(error: unknown): string {
  if (error instanceof UserError) return `Could not audit (${error.code}): ${error.message}\n→ ${error.remedy}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Could not audit: this is a bug in schema-audit. Report it with these lines.\n${stack}`;
}

// A comment that says something else about an earlier commit would mislead.
async function amendComment(run: ActionRun, text: string): Promise<void> {
  const target = commentTarget(run);
  if (!target) return;
  const outcome = await replaceComment(target, text);
  if (outcome.status === 'refused') core.debug(`comment: ${outcome.because}`);
}
