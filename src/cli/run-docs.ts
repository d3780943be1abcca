import type { Common } from '#config/cli-arguments.ts';
import { readConfig } from '#config/read-config.ts';
import { writePages } from '#dictionary/docs.ts';
import { unifiedDiff } from '#dictionary/write-pages.ts';
import { unlessInterrupted } from '#host/cleanup.ts';
import { rules } from '#rules/index.generated.ts';
import { type DocsPlan, planDocumentation } from '../docs.ts';
import { openHost } from './open-host.ts';
import { showNothing, showProgress } from './show-progress.ts';
import type { ExitCode, Terminal } from './terminal.ts';

export interface DocsInvocation extends Common {
  readonly mode: 'check' | 'write' | 'dry-run';
}

export async function runDocs(invocation: DocsInvocation, terminal: Terminal): Promise<ExitCode> {
  const { directory, file, overrides, quiet, mode } = invocation;
  const host = await openHost(directory, terminal);
  const config = await readConfig(host, {
    overrides,
    ruleIds: rules.map((rule) => rule.id),
    ...(file !== undefined && { file }),
  });
  const progress = quiet ? showNothing : showProgress(terminal);
  const plan = await planDocumentation(config, { host, progress });
  await unlessInterrupted();
  terminal.progress(undefined);
  if (mode === 'write') await writePages(host, plan.edits);
  terminal.out(mode === 'dry-run' ? unifiedDiff(plan.edits) : listing(plan, mode));
  for (const { what, why } of [...plan.left, ...plan.notExamined]) terminal.note(`Left: ${what}: ${why}.`);
  return mode === 'check' && plan.edits.length > 0 ? 1 : 0;
}

function listing({ edits }: DocsPlan, mode: 'check' | 'write'): string {
  if (edits.length === 0) return 'The pages agree with the schema.\n';
  const [created, mended] = mode === 'write' ? ['Created', 'Mended'] : ['To create:', 'To mend:'];
  const lines = edits.flatMap(({ file, before, reasons }) => [
    `${before === undefined ? created : mended} ${file}`,
    ...reasons.map((reason) => `  ${reason}`),
  ]);
  const next = mode === 'check' ? ['', '`schema-audit docs --write` writes them; `--dry-run` shows the diff.'] : [];
  return `${[...lines, ...next].join('\n')}\n`;
}
