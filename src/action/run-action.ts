import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { readEvent } from '#config/action-event.ts';
import { readInputs } from '#config/action-inputs.ts';
import type { Config } from '#config/config.ts';
import { readConfig } from '#config/read-config.ts';
import { whenInterrupted } from '#host/cleanup.ts';
import { replaceComment } from '#publish/github/comment.ts';
import type { CommitMark } from '#publish/github/commit-mark.ts';
import { disarmed } from '#publish/github/log.ts';
import { outcomeOf, verdictWords } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import { rules } from '#rules/index.generated.ts';
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
    const report = await auditAgainstEvent(run);
    await publishReport(run, report, marks);
    return gate(report);
  } catch (error) {
    if (run && isNothingToAudit(error, run.config)) return nothingToAudit(run, error, marks);
    await couldNotAudit(error, run, marks);
    return 2;
  }
}

// A check run that nobody ends stays yellow for ever: a cancelled job ends it, too.
async function beginMarks(run: ActionRun): Promise<readonly CommitMark[]> {
  const marks = commitMarks(run);
  for (const mark of marks) {
    whenInterrupted(() => mark.end({ conclusion: 'cancelled', title: 'cancelled' }));
    await mark.begin();
  }
  return marks;
}

async function prepare(environment: ActionRun['environment'], version: string): Promise<ActionRun> {
  const inputs = readInputs((name) => core.getInput(name));
  hidePassword(inputs.overrides.databaseUrl);
  const event = readEvent(environment, await readPayload(environment['GITHUB_EVENT_PATH']));
  const workspace = await openWorkspace(inputs.workingDirectory, environment);
  const config = await readConfig(workspace.host, {
    overrides: inputs.overrides,
    ruleIds: rules.map((rule) => rule.id),
    today: new Date().toISOString().slice(0, 10),
    ...(inputs.file !== undefined && { file: inputs.file }),
  });
  const api = connectTo({ inputs, environment });
  return { inputs, event, config, workspace, environment, version, ...(api && { api }) };
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

// A repository without migrations is fine unless its settings say that there are some.
const isNothingToAudit = (error: unknown, { migrations }: Config): error is UserError =>
  error instanceof UserError &&
  error.code === 'nothing-to-audit' &&
  migrations.path === undefined &&
  migrations.tool === undefined;

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
