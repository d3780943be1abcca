import * as core from '@actions/core';
import type { BaseCheckout } from '#host/git.ts';
import { checkoutBase, fetchCommit, headCommit } from '#host/git.ts';
import { nodeHost } from '#host/node-host.ts';
import { disarmed } from '#publish/github/log.ts';
import type { Report } from '#report/report.ts';
import { audit, type ProgressEvent } from '../audit.ts';
import { UserError } from '../errors.ts';
import type { ActionRun } from './action-run.ts';

type NotExamined = Report['inputs']['notExamined'][number];

/** Audits the checkout; what is new is new against the commit that the event names. */
export async function auditAgainstEvent(run: ActionRun): Promise<Report> {
  const base = await openBase(run);
  if (base?.status === 'missing') return withNotice(await auditCheckout(run, undefined), base.notice);
  try {
    return await auditCheckout(run, base?.checkout);
  } finally {
    await base?.checkout.dispose();
  }
}

async function auditCheckout(run: ActionRun, base: BaseCheckout | undefined): Promise<Report> {
  const { config, event, version } = run;
  const { host } = run.workspace;
  // The merge commit that GitHub checks out is known to nobody; the pull request's own head is.
  const head = event.pullRequest?.headCommit ?? (await headCommit(host));
  return audit(config, {
    host,
    version,
    today: new Date().toISOString().slice(0, 10),
    progress: report,
    ...(head !== undefined && { head }),
    ...(base && { base: { host: await nodeHost(base.directory, host.environment), commit: base.commit } }),
  });
}

type Base =
  | { readonly status: 'present'; readonly checkout: BaseCheckout }
  | { readonly status: 'missing'; readonly notice: NotExamined };

async function openBase({ event, inputs, workspace, environment }: ActionRun): Promise<Base | undefined> {
  if (event.base === undefined) return undefined;
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  await fetchCommit(
    workspace.host,
    event.base,
    inputs.token === undefined ? undefined : { server, token: inputs.token },
  );
  try {
    return { status: 'present', checkout: await checkoutBase(workspace.host, event.base) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, remedy } = error;
    core.warning(disarmed(`Nothing is known to be new: ${message} ${remedy}`).join('\n'));
    return { status: 'missing', notice: { what: 'the base commit', why: message, remedy } };
  }
}

const withNotice = (report: Report, notice: NotExamined): Report => ({
  ...report,
  inputs: { ...report.inputs, notExamined: [...report.inputs.notExamined, notice] },
});

// Shown when the workflow is run again with debug logging.
function report({ stage, detail, done, total }: ProgressEvent): void {
  const count = done === undefined ? '' : ` ${done}/${total}`;
  core.debug(disarmed(`${stage}${count} ${detail ?? ''}`).join(' '));
}
