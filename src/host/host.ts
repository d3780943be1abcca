// Everything outside the process, behind one interface: the checkout's files, children, clock and environment.

export interface Host {
  /** Absolute path of the audited directory. All other paths are relative to it and use `/`. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Undefined when there is no such file. Throws `unsafe-path` for a link that leaves the directory. */
  readText(path: string): Promise<string | undefined>;
  /** Creates folders as needed. */
  writeText(path: string, text: string): Promise<void>;
  /** `file`, `directory`, or undefined. */
  kindOf(path: string): Promise<'file' | 'directory' | undefined>;
  /** All files of the checkout, sorted: without `.git`, `node_modules`, virtual environments, build folders, and what git ignores. */
  files(): Promise<readonly string[]>;
  absolute(path: string): string;
  /** Milliseconds, monotonic. */
  now(): number;
  /** Finds a program on PATH, or by a path below the directory. */
  findProgram(name: string): Promise<string | undefined>;
  run(command: Command): Promise<ProcessResult>;
  /** A child that answers one JSON line with one JSON line. */
  converse(command: Command): Promise<Conversation>;
}

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Relative to the host's directory; default: the directory itself. */
  readonly workingDirectory?: string;
  /** Added to the allow-listed environment (PATH, LANG, TZ, own HOME and TMPDIR …). */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly timeoutMilliseconds?: number;
}

export interface ProcessResult {
  /** Undefined when the process was ended by a signal or the timeout. */
  readonly exitCode?: number;
  readonly timedOut: boolean;
  /** Both are cut at the host's output limit (16 MiB). */
  readonly stdout: string;
  readonly stderr: string;
}

/** Requests are answered in order. The child speaks JSON lines on descriptor 3, so that its prints do no harm. */
export interface Conversation extends AsyncDisposable {
  /** Rejects with `ChildEndedError` when the child ends, and after `timeoutMilliseconds`. */
  ask(request: unknown, timeoutMilliseconds?: number): Promise<unknown>;
  /** What the child wrote on stdout and stderr so far, cut at the host's limit. */
  output(): string;
}

export class ChildEndedError extends Error {
  readonly output: string;
  readonly reason: 'exit' | 'timeout';
  constructor(reason: 'exit' | 'timeout', message: string, output: string) {
    super(message);
    this.name = 'ChildEndedError';
    this.reason = reason;
    this.output = output;
  }
}
