// A Python program of ours that runs the repository's code and answers in JSON.
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetUrl } from '#bundle/parts.ts';
import { ChildEndedError, type Conversation, type Host } from '#host/host.ts';
import { UserError } from '../errors.ts';
import { type Interpreter, installation } from './interpreter.ts';
import { unmetPython } from './required-python.ts';

export interface DriverLaunch {
  readonly interpreter: Interpreter;
  /** Its place in this project; it may import what lies beside it and `shared`. */
  readonly program: string;
  readonly workingDirectory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the driver knows of an exception in the repository's code. */
export interface DriverFailure {
  readonly exception: string;
  readonly message: string;
  readonly trace: string;
  readonly file?: string;
  readonly line?: number;
  readonly module?: string;
  readonly variables?: readonly string[];
}

/** Any of the Python modules that all drivers share: it tells their folder. */
const shared = 'src/python/schema_audit_channel.py';

export class Driver {
  readonly #host: Host;
  readonly #launch: DriverLaunch;
  readonly #conversation: Conversation;

  private constructor(host: Host, launch: DriverLaunch, conversation: Conversation) {
    this.#host = host;
    this.#launch = launch;
    this.#conversation = conversation;
  }

  static async start(host: Host, launch: DriverLaunch): Promise<Driver> {
    const paths = [launch.program, shared].map((file) => fileURLToPath(assetUrl(file)));
    const options = { modules: [...new Set(paths.map((path) => posix.dirname(path)))], directory: host.directory };
    const [program = ''] = paths;
    const conversation = await host.converse({
      program: launch.interpreter.program,
      arguments: [program, JSON.stringify(options)],
      workingDirectory: launch.workingDirectory,
      environment: { ...launch.environment, ...launch.interpreter.environment },
    });
    return new Driver(host, launch, conversation);
  }

  /** Rejects with a UserError for what the user can mend; with ChildEndedError (`timeout`) for an answer that does not come. */
  async ask(request: object, timeoutMilliseconds?: number): Promise<object> {
    const answer = await this.#answerTo(request, timeoutMilliseconds);
    if (typeof answer !== 'object' || answer === null) throw new Error(`A driver answered ${JSON.stringify(answer)}.`);
    if ('failure' in answer) throw await this.#userError(answer.failure as DriverFailure);
    return answer;
  }

  async close(): Promise<void> {
    await this.#conversation[Symbol.asyncDispose]();
  }

  async #answerTo(request: object, timeoutMilliseconds: number | undefined): Promise<unknown> {
    try {
      return await this.#conversation.ask(request, timeoutMilliseconds);
    } catch (error) {
      if (!(error instanceof ChildEndedError) || error.reason === 'timeout') throw error;
      const how = error.message.replaceAll(/^The child ended with |\.$/g, '');
      throw new UserError(
        'tool-failed',
        `${this.#launch.interpreter.program} ended with ${how} while it ran the repository's code. Its last words: ${lastLines(error.output)}`,
        'Run the tool by hand with the same Python; what ends it there ends it here.',
        { cause: error },
      );
    }
  }

  async #userError(failure: DriverFailure): Promise<UserError> {
    const at = failure.file === undefined ? '' : ` (${this.relative(failure.file)}:${failure.line})`;
    const { program } = this.#launch.interpreter;
    const options = { cause: new Error(failure.trace) };
    if (failure.exception === 'NoDriver') {
      return new UserError(
        'missing-tool',
        `${program} has no driver for PostgreSQL (${failure.message.replace(/^.*: /, '')}).`,
        `Run \`${program} -m pip install ${/asyncpg/.test(failure.message) ? 'asyncpg' : 'psycopg2-binary'}\` before the audit.`,
        options,
      );
    }
    if (failure.module !== undefined) return this.#missingModule(failure.module, at, options);
    if (failure.variables) {
      const names = failure.variables.join(', ');
      const remedy = `Set ${names} under \`migrations.environment\`; the addresses of databases are set by the audit itself.`;
      return new UserError(
        'tool-failed',
        `The repository's code needs the environment variables ${names}${at}.`,
        remedy,
        options,
      );
    }
    if (/the embedded PostgreSQL has one session at a time/.test(failure.message)) {
      return new UserError(
        'tool-failed',
        `The repository's code keeps a second connection to the database in a transaction${at}, and the embedded PostgreSQL has one session at a time.`,
        'Audit with `engine: postgres` on a service container, or close the first connection before.',
        options,
      );
    }
    const unmet = await unmetPython(this.#host, this.#launch.interpreter, this.#launch.workingDirectory);
    return new UserError(
      'tool-failed',
      `The repository's code raised ${inOneLine(failure.message)}${at}.`,
      unmet === undefined
        ? `Run it by hand with ${program}, or set what it needs under \`migrations.environment\`.`
        : `${unmet}: make a virtual environment with such a Python, and let VIRTUAL_ENV name it.`,
      options,
    );
  }

  async #missingModule(module: string, at: string, options: ErrorOptions): Promise<UserError> {
    const { interpreter, workingDirectory } = this.#launch;
    const [top = module] = module.split('.');
    const files = await this.#host.files();
    const own = files.find(
      (file) => file === `${top}.py` || file.endsWith(`/${top}.py`) || `/${file}`.includes(`/${top}/`),
    );
    const message = `${interpreter.program} cannot import ${module}${at}.`;
    if (own !== undefined && top !== 'alembic') {
      const folder = posix.dirname(own.slice(0, `/${own}`.lastIndexOf(`/${top}`) + 1)) || '.';
      const remedy = `It lies in ${folder === '.' ? 'the checkout' : folder}: name its folder in prepend_sys_path, in PYTHONPATH, or install the project.`;
      return new UserError('missing-tool', message, remedy, options);
    }
    const remedy = await installation(this.#host, [workingDirectory], interpreter.program, [top]);
    return new UserError('missing-tool', message, remedy, options);
  }

  /** A path of the driver's, relative to the audited directory. */
  relative(file: string): string {
    const path = posix.relative(this.#host.directory, file);
    return path.startsWith('..') ? file : path;
  }

  get program(): string {
    return this.#launch.interpreter.program;
  }
}

function inOneLine(text: string): string {
  const line = text
    // What SQLAlchemy says after the server's own words.
    .replace(/\s*(?:\[SQL: [\s\S]*|\(Background on this error at: \S+\)[\s\S]*)$/, '')
    .replaceAll(/[=*-]{4,}|\s+/g, ' ')
    .replaceAll(/ {2,}|( =)+ /g, ' ')
    .trim()
    .replace(/\.$/, '');
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}

const lastLines = (output: string): string => output.trim().split('\n').slice(-3).join(' | ').slice(-500) || '(none)';
