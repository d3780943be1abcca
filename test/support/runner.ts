// A GitHub runner as far as an action can tell: inputs and events in variables and files, and a log that is obeyed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ActionStep {
  readonly program: string;
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** The Node that runs it; by default the one of the tests. */
  readonly node?: string;
  /** Called with the running process, for a job that is cancelled. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly milliseconds: number;
}

export interface RunnerCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

export async function runStep(step: ActionStep): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-runner-'));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file('event.json'), JSON.stringify(step.event.payload));
    for (const name of ['output', 'summary', 'env', 'path']) await writeFile(file(name), '');
    const start = performance.now();
    const { exitCode, log } = await run(step, {
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      RUNNER_TEMP: folder,
    });
    return {
      exitCode,
      log,
      commands: obeyed(log),
      outputs: readOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
      milliseconds: performance.now() - start,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(step: ActionStep, files: Record<string, string>): Promise<{ exitCode: number | null; log: string }> {
  const inputs = Object.entries({ 'github-token': 'writing', ...step.inputs }).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const child = spawn(step.node ?? process.execPath, [step.program], {
    cwd: step.workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/jobhunt',
      GITHUB_EVENT_NAME: step.event.name,
      GITHUB_WORKSPACE: step.workspace,
      GITHUB_RUN_ID: '77',
      ...files,
      ...step.environment,
      ...Object.fromEntries(inputs),
    },
  });
  step.meanwhile?.(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8');
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, log }));
  });
}

// As actions/runner parses it: `::name props::message` after trimming the left, `##[name props]message` anywhere in a line,
// a lone carriage return ends a line, and between stop-commands and its token nothing is obeyed.
export function obeyed(log: string): readonly RunnerCommand[] {
  const commands: RunnerCommand[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const match =
      /^[\s\u0085]*::(?<name>[\w-]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line) ??
      /##\[(?<name>[\w-]+)(?: (?<properties>.*?))?\](?<message>.*)$/.exec(line);
    const { name = '', properties = '', message = '' } = match?.groups ?? {};
    if (token !== undefined) {
      if (name === token) token = undefined;
    } else if (name === 'stop-commands') token = message;
    else if (match) commands.push({ name, properties: unescaped(properties), message: unescaped(message) });
  }
  return commands;
}

const unescaped = (text: string): string =>
  text.replaceAll(/%(?:0D|0A|3A|2C|25)/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));

function readOutputs(text: string): Readonly<Record<string, string>> {
  const matches = text.matchAll(/^(?<name>[\w-]+)<<(?<delimiter>\S+)\n(?<value>[\s\S]*?)\n\k<delimiter>$/gm);
  return Object.fromEntries([...matches].map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}
