import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuditInvocation } from '#config/cli-arguments.ts';
import type { Config } from '#config/config.ts';
import { readConfig } from '#config/read-config.ts';
import { writeBaseline } from '#finding/baseline.ts';
import { checkoutBase, headCommit } from '#host/git.ts';
import type { Host } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';
import { renderers } from '#renderers/index.ts';
import { outcomeOf } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import { rules } from '#rules/index.generated.ts';
import { audit } from '../audit.ts';
import { openHost } from './open-host.ts';
import { showNothing, showProgress } from './show-progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const exitCodes = { ready: 0, blocked: 1, unexamined: 2 } as const;
const USUAL_BASELINE = 'schema-audit.baseline.json';

export async function runAudit(invocation: AuditInvocation, terminal: Terminal, version: string): Promise<ExitCode> {
  const { file, overrides, quiet, format } = invocation;
  const host = await openHost(invocation.directory, terminal);
  const config = await readConfig(host, {
    overrides,
    ruleIds: rules.map((rule) => rule.id),
    today: today(),
    ...(file !== undefined && { file }),
  });
  const watch = quiet || format === 'json' ? showNothing : showProgress(terminal);
  const report = await auditAgainstBase(host, config, { version, progress: watch });
  terminal.progress(undefined);
  await writeOutputs(report, invocation, terminal);
  const exitCode = exitCodes[outcomeOf(report)];
  if (!config.updateBaseline || exitCode === 2) return exitCode;
  const baseline = config.baseline ?? USUAL_BASELINE;
  await host.writeText(baseline, writeBaseline(report.findings));
  if (!quiet) terminal.note(`Accepted ${report.findings.length} findings in ${baseline}.`);
  return 0;
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function auditAgainstBase(
  host: Host,
  config: Config,
  around: { version: string; progress: ReturnType<typeof showProgress> },
): Promise<Report> {
  const base = config.base === undefined ? undefined : await checkoutBase(host, config.base);
  try {
    const head = await headCommit(host);
    return await audit(config, {
      ...around,
      host,
      today: today(),
      ...(head !== undefined && { head }),
      ...(base && { base: { host: await nodeHost(base.directory, host.environment), commit: base.commit } }),
    });
  } finally {
    await base?.dispose();
  }
}

async function writeOutputs(report: Report, invocation: AuditInvocation, terminal: Terminal): Promise<void> {
  const { format, files, verbose, quiet } = invocation;
  for (const output of files) {
    const text = renderers[output.format](report, { width: 100, color: false, verbose });
    await writeFile(resolve(terminal.directory, output.path), text);
    if (!quiet) terminal.note(`Wrote ${output.path}.`);
  }
  const style = { width: terminal.width, color: terminal.color && invocation.color, verbose };
  terminal.out(renderers[format](report, style));
}
