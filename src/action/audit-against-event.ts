import * as core from '@actions/core';
import type { Config } from '#config/config.ts';
import type { BaseCheckout } from '#host/git.ts';
import { checkoutBase, fetchCommit, headCommit } from '#host/git.ts';
import { nodeHost } from '#host/node-host.ts';
import { disarmed } from '#publish/github/log.ts';
import type { Report } from '#report/report.ts';
import { type AuditBase, audit, type ProgressEvent } from '../audit.ts';
import { UserError } from '../errors.ts';
import type { ActionRun } from './action-run.ts';
import { readSettings } from './read-settings.ts';

type NotExamined = Report['inputs']['notExamined'][number];

/** `nothing`: the repository has no migrations, and its settings name none. */
export type Audited =
  | { readonly status: 'audited'; readonly report: Report }
  | { readonly status: 'nothing'; readonly error: UserError };

/** Audits the checkout; what is new is new against the commit that the event names. */
export async function auditAgainstEvent(run: ActionRun): Promise<Audited> {
  const base = await openBase(run);
  if (base?.status !== 'present') {
    const audited = await auditCheckout(run, undefined);
    return base && audited.status === 'audited'
      ? { ...audited, report: withNotice(audited.report, base.notice) }
      : audited;
  }
  try {
    return await auditCheckout(run, base.checkout);
  } finally {
    await base.checkout.dispose();
  }
}

async function auditCheckout(run: ActionRun, base: BaseCheckout | undefined): Promise<Audited> {
  const { host } = run.workspace;
  const baseHost = base && (await nodeHost(base.directory, host.environment));
  const { config, gate } = await readSettings(run, baseHost);
  try {
    const before = base && baseHost && { host: baseHost, commit: base.commit, ...(gate && { gate }) };
    return { status: 'audited', report: await auditWith(config, run, before) };
  } catch (error) {
    if (isNothingToAudit(error, config)) return { status: 'nothing', error };
    throw error;
  }
}

// A repository without migrations is fine unless its settings say that there are some.
const isNothingToAudit = (error: unknown, { migrations }: Config): error is UserError =>
  error instanceof UserError &&
  error.code === 'nothing-to-audit' &&
  migrations.path === undefined &&
  migrations.tool === undefined;

async function auditWith(config: Config, run: ActionRun, base: AuditBase | undefined): Promise<Report> {
  const { event, inputs, version } = run;
  const { host } = run.workspace;
  // The merge commit that GitHub checks out is known to nobody; the pull request's own head is.
  const head = event.pullRequest?.headCommit ?? (await headCommit(host));
  return audit(config, {
    host,
    version,
    today: new Date().toISOString().slice(0, 10),
    progress: report,
    secrets: inputs.token === undefined ? [] : [inputs.token],
    ...(head !== undefined && { head }),
    ...(base && { base }),
    wantsFixes: event.pullRequest !== undefined && inputs.reviewComments,
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
