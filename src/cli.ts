#!/usr/bin/env node
import { constants } from 'node:os';
import { type Invocation, parseCommandLine } from '#config/cli-arguments.ts';
import { helpText } from '#config/options.ts';
// The command line. What a command needs is imported when it is known, so that `--help` and mistakes answer at once.
import packageJson from '../package.json' with { type: 'json' };
import { describeFailure } from './cli/describe-failure.ts';
import { processTerminal } from './cli/process-terminal.ts';
import type { ExitCode, Terminal } from './cli/terminal.ts';

const { version } = packageJson;
const terminal = processTerminal();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void interrupted(signal));
// The reader of a pipe may leave early (`| head`).
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await perform(parseCommandLine(process.argv.slice(2)), terminal);
} catch (error) {
  terminal.note(describeFailure(error, version));
  process.exitCode = 2;
}

async function perform(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  switch (invocation.command) {
    case 'version':
      terminal.out(`${version}\n`);
      return 0;
    case 'help':
      terminal.out(`${helpText(invocation.about)}\n`);
      return 0;
    case 'audit':
      return (await import('./cli/run-audit.ts')).runAudit(invocation, terminal, version);
    case 'docs':
      return (await import('./cli/run-docs.ts')).runDocs(invocation, terminal);
    case 'init':
      return (await import('./cli/run-init.ts')).runInit(invocation, terminal);
    case 'rules':
      return (await import('./cli/run-rules.ts')).listRules(invocation, terminal);
    case 'explain':
      return (await import('./cli/run-rules.ts')).explainRule(invocation, terminal);
    case 'publish':
      return (await import('./cli/run-publish.ts')).runPublish(invocation, terminal);
  }
}

async function interrupted(signal: NodeJS.Signals): Promise<void> {
  // As shells report it: 130 for Ctrl-C, 143 for SIGTERM.
  const exitCode = 128 + constants.signals[signal];
  // A second Ctrl-C does not wait.
  process.once('SIGINT', () => process.exit(exitCode));
  const [{ endChildren }, { cleanUp }] = await Promise.all([
    import('#host/child-process.ts'),
    import('#host/cleanup.ts'),
  ]);
  endChildren();
  await cleanUp();
  process.exit(exitCode);
}
