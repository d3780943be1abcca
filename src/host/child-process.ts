// Children run in their own process group, so that what they start ends with them.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type ChildFolder, makeChildFolder } from './child-environment.ts';
import { ChildEndedError, type Conversation, type ProcessResult } from './host.ts';

const OUTPUT_LIMIT = 16 * 1024 * 1024;

export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMilliseconds?: number;
}

const living = new Set<ChildProcess>();
let isEnding = false;

/** Ends every child that is still running, and starts no other one; for signal handlers of the front doors. */
export function endChildren(): void {
  isEnding = true;
  for (const child of living) endGroup(child);
}

export async function runToEnd(launch: Launch): Promise<ProcessResult> {
  const folder = await makeChildFolder();
  try {
    return await new Promise<ProcessResult>((resolve, reject) => {
      const child = start(launch, folder, ['pipe', 'pipe', 'pipe']);
      const stdout = collect(child.stdout);
      const stderr = collect(child.stderr);
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        endGroup(child);
      }, launch.timeoutMilliseconds ?? 120_000);
      child.once('error', reject);
      child.once('close', (exitCode) => {
        clearTimeout(timer);
        resolve({ ...(exitCode === null ? {} : { exitCode }), timedOut, stdout: stdout(), stderr: stderr() });
      });
      // A child that ends without reading its input must not end us.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(launch.input ?? '');
    });
  } finally {
    await folder.remove();
  }
}

export async function startConversation(launch: Launch): Promise<Conversation> {
  const folder = await makeChildFolder();
  try {
    return new LineConversation(start(launch, folder, ['ignore', 'pipe', 'pipe', 'pipe']), folder);
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

class LineConversation implements Conversation {
  readonly #child: ChildProcess;
  readonly #folder: ChildFolder;
  readonly #ended: Promise<void>;
  readonly #stdout: () => string;
  readonly #stderr: () => string;
  readonly #waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  #end: ChildEndedError | undefined;

  constructor(child: ChildProcess, folder: ChildFolder) {
    this.#child = child;
    this.#folder = folder;
    this.#stdout = collect(child.stdout);
    this.#stderr = collect(child.stderr);
    const channel = this.#channel();
    const lines = createInterface({ input: channel, crlfDelay: Number.POSITIVE_INFINITY });
    lines.on('line', (line) => this.#answer(line));
    // A child that ends before it has read a request resets the channel, and readline passes that on: how it ended is told by its exit.
    for (const source of [channel, lines]) source.on('error', () => undefined);
    this.#ended = new Promise((resolve) => {
      child.once('error', (error) => this.#finish(error.message, resolve));
      // What it started outlives it, and holds its pipes open.
      child.once('exit', () => endGroup(child));
      child.once('close', (code, signal) =>
        this.#finish(`The child ended with ${signal ?? `exit code ${code}`}.`, resolve),
      );
    });
  }

  async ask(request: unknown, timeoutMilliseconds = 600_000): Promise<unknown> {
    if (this.#end) throw this.#end;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    const timer = setTimeout(() => {
      this.#end = new ChildEndedError('timeout', `No answer within ${timeoutMilliseconds} ms.`, this.output());
      endGroup(this.#child);
    }, timeoutMilliseconds);
    this.#channel().write(`${JSON.stringify(request)}\n`);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  output(): string {
    return this.#stdout() + this.#stderr();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#channel().end();
    const timer = setTimeout(() => endGroup(this.#child), 2_000);
    await this.#ended;
    clearTimeout(timer);
    await this.#folder.remove();
  }

  // Descriptor 3 was opened as a pipe, which Node makes a duplex socket.
  #channel(): Socket {
    return this.#child.stdio[3] as Socket;
  }

  #answer(line: string): void {
    const request = this.#waiting.shift();
    if (!request) return;
    try {
      request.resolve(JSON.parse(line));
    } catch {
      request.reject(new Error(`The child answered something that is not JSON: ${line.slice(0, 200)}`));
    }
  }

  #finish(message: string, done: () => void): void {
    this.#end ??= new ChildEndedError('exit', message, this.output());
    for (const request of this.#waiting.splice(0)) request.reject(this.#end);
    done();
  }
}

function start(launch: Launch, folder: ChildFolder, stdio: ('pipe' | 'ignore')[]): ChildProcess {
  if (isEnding) throw new ChildEndedError('exit', 'The audit was interrupted.', '');
  const child = spawn(launch.program, launch.arguments, {
    cwd: launch.workingDirectory,
    env: { ...launch.environment, ...folder.variables },
    stdio,
    detached: true,
  });
  living.add(child);
  child.once('close', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    if (size < OUTPUT_LIMIT) chunks.push(chunk);
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).subarray(0, OUTPUT_LIMIT).toString('utf8');
}
