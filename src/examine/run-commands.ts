// Runs the team's own commands in the audited directory. They come from the same checkout as its migrations, and are trusted as much:
// nothing here runs where migrations would not.
import type { Config, Validator } from '#config/config.ts';
import type { Host, ProcessResult } from '#host/host.ts';
import type { Check, CheckOutcome } from '#rule/checks.ts';
import type { Progress } from './examination.ts';

const SECONDS = 300;
const MOST_LINES = 5;

export async function runCommands(host: Host, config: Config, progress: Progress): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const validator of config.validators) {
    const outcome = await runCommand(host, config, validator, progress);
    checks.push({ kind: 'validator', name: validator.run, severity: 'high', outcome });
  }
  for (const criterion of config.criteria) {
    if (criterion.kind !== 'command') continue;
    const outcome = await runCommand(host, config, criterion, progress);
    checks.push({ kind: 'criterion', name: criterion.id, severity: 'high', outcome });
  }
  return checks;
}

async function runCommand(
  host: Host,
  { migrations }: Config,
  { run, warningPattern }: Validator,
  progress: Progress,
): Promise<CheckOutcome> {
  progress({ stage: 'checks', detail: run });
  const shell = await host.findProgram('sh');
  if (shell === undefined) return { status: 'not-run', because: 'there is no sh on PATH' };
  const result = await host.run({
    program: shell,
    arguments: ['-c', run],
    environment: migrations.environment,
    timeoutMilliseconds: SECONDS * 1000,
  });
  return outcomeOf(result, warningPattern);
}

function outcomeOf(result: ProcessResult, warningPattern: string | undefined): CheckOutcome {
  const output = [result.stdout, result.stderr]
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '');
  const failed = (why: string, lines: readonly string[]): CheckOutcome => ({ status: 'failed', why, lines });
  if (result.timedOut) return failed(`gave no answer within ${SECONDS} seconds`, output.slice(-MOST_LINES));
  if (result.exitCode === undefined) return failed('was ended by a signal', output.slice(-MOST_LINES));
  if (result.exitCode !== 0) return failed(`exited with ${result.exitCode}`, output.slice(-MOST_LINES));
  if (warningPattern === undefined) return { status: 'passed' };
  const warning = new RegExp(warningPattern);
  const warnings = output.filter((line) => warning.test(line));
  if (warnings.length === 0) return { status: 'passed' };
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  return failed(`printed ${count}`, warnings.slice(0, MOST_LINES));
}
