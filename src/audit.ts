// The line: from a checkout to a report. Both front doors call it; nothing here prints, renders or publishes.
import type { Config } from '#config/config.ts';
import { discover } from '#discover/discover.ts';
import type { Discovery } from '#discover/discovery.ts';
import type { Server } from '#engines/engine.ts';
import { chooseEngine, engines } from '#engines/index.ts';
import type { Progress } from '#examine/examination.ts';
import { examineCheckout } from '#examine/examine-checkout.ts';
import { type GateSettings, judgeGate, type Side } from '#examine/gate.ts';
import { judge } from '#examine/judge.ts';
import { type Acceptances, readAcceptances } from '#examine/read-acceptances.ts';
import { isRunByWorkflow } from '#examine/run-by-workflow.ts';
import { runCommands } from '#examine/run-commands.ts';
import { withFixes } from '#fix/fixes.ts';
import { unlessInterrupted, whenInterrupted } from '#host/cleanup.ts';
import type { Host } from '#host/host.ts';
import { readers } from '#models/index.ts';
import { assembleReport } from '#report/assemble-report.ts';
import type { Gate, Report } from '#report/report.ts';
import type { BaseAudit, ReportInput } from '#report/report-input.ts';
import { rules } from '#rules/index.generated.ts';
import { tools } from '#tools/index.ts';
import { concealed, concealedError, passwordsOf } from './conceal.ts';
import { UserError, type UserErrorCode } from './errors.ts';

export type { Progress, ProgressEvent } from '#examine/examination.ts';

export interface AuditSurroundings {
  readonly host: Host;
  /** The checkout at the base commit; absent: nothing is known to be new. */
  readonly base?: AuditBase;
  /** Head commit, when there is one. */
  readonly head?: string;
  /** Looks for exact fixes of what is new. */
  readonly wantsFixes?: boolean;
  readonly progress: Progress;
  /** Of this program. */
  readonly version: string;
  /** `2026-11-25`, in UTC: suppressions end on a day. */
  readonly today: string;
  /** What must not be shown besides the password of the database, whoever tells it. */
  readonly secrets?: readonly string[];
}

export interface AuditBase {
  readonly host: Host;
  readonly commit: string;
  /** Of a pull request whose settings were read on both sides. */
  readonly gate?: GateSettings;
}

/** Rejects with a UserError when nothing can be audited at all; what is wrong with the schema is in the report. */
export async function audit(config: Config, surroundings: AuditSurroundings): Promise<Report> {
  const secrets = [...(surroundings.secrets ?? []), ...passwordsOf(config.databaseUrl)];
  try {
    const report = await auditOpenly(config, surroundings);
    await unlessInterrupted();
    return concealed(report, secrets);
  } catch (error) {
    await unlessInterrupted();
    throw concealedError(error, secrets);
  }
}

async function auditOpenly(config: Config, surroundings: AuditSurroundings): Promise<Report> {
  const { host, base, head, version, today, progress } = surroundings;
  progress({ stage: 'discover' });
  // It starts while the checkout is read.
  const opening = openServer(config);
  const opened = opening.catch(() => undefined);
  const close = async () => (await opened)?.[Symbol.asyncDispose]();
  const forget = whenInterrupted(close);
  try {
    const discovery = await discover(host, config, tools, readers);
    const earlier = base && { host: base.host, discovery: await discoverBase(base.host, config) };
    const { acceptances, gate } = await acceptedBy(config, { host, discovery }, base?.gate, earlier);
    const server = await opening;
    const around = { config, server, embedded: engines.pglite, progress };
    const settings = { config, server, rules, version, today, ...acceptances };
    const after = await examineCheckout(discovery, { ...around, host }, earlier && { base: earlier });
    const before =
      earlier && (await examineCheckout(earlier.discovery, { ...around, host: earlier.host }, { head: after }));
    const commands = await runCommands(host, config, progress);
    const isRun = await isRunByWorkflow(host);
    progress({ stage: 'rules' });
    const report = assembleReport({
      ...judge(after, { ...settings, commands, ...(before && { base: before }) }),
      ...(isRun !== undefined && { isRunByWorkflow: isRun }),
      ...(head !== undefined && { head }),
      ...(base && before && { base: baseAudit(base.commit, judge(before, { ...settings, base: before })) }),
    });
    const gated = { ...report, ...(gate && { gate }) };
    return surroundings.wantsFixes ? await withFixes(gated, after, { ...around, host }) : gated;
  } finally {
    await close();
    forget();
  }
}

/** With settings of both sides also how the head weakens them. */
async function acceptedBy(
  config: Config,
  head: Side,
  settings: GateSettings | undefined,
  base: Side | undefined,
): Promise<{ readonly acceptances: Acceptances; readonly gate?: Gate }> {
  if (settings && base) return judgeGate(settings, { head, base }, rules);
  return { acceptances: await readAcceptances(head.host, config, head.discovery) };
}

const openServer = ({ engine, databaseUrl, recorder, migrations: { statementTimeout } }: Config): Promise<Server> =>
  chooseEngine(engine, databaseUrl).open({
    timeZone: recorder.timeZone,
    ...(databaseUrl !== undefined && { url: databaseUrl }),
    ...(statementTimeout !== undefined && { statementTimeoutMilliseconds: statementTimeout }),
  });

// Before the first migration there is nothing, and everything is new; so it is before the folder that the settings name.
const absent: readonly UserErrorCode[] = ['nothing-to-audit', 'unknown-project', 'unreadable-configuration'];

async function discoverBase(host: Host, config: Config): Promise<Discovery> {
  try {
    return await discover(host, config, tools, readers);
  } catch (error) {
    if (error instanceof UserError && absent.includes(error.code)) return { projects: [], notices: [] };
    throw error;
  }
}

function baseAudit(commit: string, input: ReportInput): BaseAudit {
  const { findings, suppressed, metrics, criteria } = assembleReport(input);
  return {
    commit,
    findings: [...findings, ...suppressed.map(({ finding }) => finding)],
    metrics,
    criteria,
    catalogs: new Map(input.projects.flatMap(({ name, catalog }) => (catalog ? [[name, catalog] as const] : []))),
  };
}
