import { access, constants, lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { performance } from 'node:perf_hooks';
import { UserError } from '../errors.ts';
import { allowedEnvironment } from './child-environment.ts';
import { type Launch, runToEnd, startConversation } from './child-process.ts';
import type { Command, Conversation, Host, ProcessResult } from './host.ts';

// Folders that hold other people's code or build results, whatever git says about them.
const foreignFolders = new Set([
  '.git',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  'site-packages',
  '.cache',
]);

/** The checkout at `directory` on this machine. */
export async function nodeHost(
  directory: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Host> {
  return new NodeHost(await realpath(directory), environment);
}

class NodeHost implements Host {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  #files: Promise<readonly string[]> | undefined;

  constructor(directory: string, environment: Readonly<Record<string, string | undefined>>) {
    this.directory = directory;
    this.environment = environment;
  }

  async readText(path: string): Promise<string | undefined> {
    const absolute = await this.#inside(path);
    return absolute === undefined ? undefined : readFile(absolute, 'utf8');
  }

  async writeText(path: string, text: string): Promise<void> {
    await this.#inside(path);
    const absolute = this.absolute(path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
    this.#files = undefined;
  }

  async kindOf(path: string): Promise<'file' | 'directory' | undefined> {
    const absolute = await this.#inside(path);
    if (absolute === undefined) return undefined;
    return (await stat(absolute)).isDirectory() ? 'directory' : 'file';
  }

  files(): Promise<readonly string[]> {
    this.#files ??= this.#list();
    return this.#files;
  }

  absolute(path: string): string {
    const absolute = resolve(this.directory, path);
    if (!isInside(this.directory, absolute)) throw leavesDirectory(path);
    return absolute;
  }

  now(): number {
    return performance.now();
  }

  async findProgram(name: string): Promise<string | undefined> {
    const candidates = name.includes('/')
      ? [isAbsolute(name) ? name : join(this.directory, name)]
      : (this.environment['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
    for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
    return undefined;
  }

  run(command: Command): Promise<ProcessResult> {
    return runToEnd(this.#launch(command));
  }

  converse(command: Command): Promise<Conversation> {
    return startConversation(this.#launch(command));
  }

  #launch(command: Command): Launch {
    return {
      program: command.program,
      arguments: command.arguments,
      workingDirectory: this.absolute(command.workingDirectory ?? '.'),
      environment: { ...allowedEnvironment(this.environment), ...command.environment },
      ...(command.input === undefined ? {} : { input: command.input }),
      ...(command.timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds: command.timeoutMilliseconds }),
    };
  }

  // Undefined when there is no such file. A link may point anywhere below the directory, but not out of it, neither may
  // a link among the folders of a file that is still to be written.
  async #inside(path: string): Promise<string | undefined> {
    const absolute = this.absolute(path);
    const nearest = await nearestExisting(absolute);
    if (!isInside(this.directory, nearest.real)) throw leavesDirectory(path);
    return nearest.path === absolute ? nearest.real : undefined;
  }

  async #list(): Promise<readonly string[]> {
    const tracked = await this.#listByGit();
    const files = tracked ?? (await this.#walk('.'));
    return files.filter((file) => !isForeign(file)).sort();
  }

  async #listByGit(): Promise<readonly string[] | undefined> {
    const git = await this.findProgram('git');
    if (git === undefined) return undefined;
    // A checkout inside a container often belongs to another user; listing names is harmless there.
    const result = await this.run({
      program: git,
      arguments: ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    });
    if (result.exitCode !== 0 || result.stdout === '') return undefined;
    const listed = [...new Set(result.stdout.split('\0').filter((file) => file !== ''))];
    const present = await Promise.all(listed.map((file) => isOrdinaryFile(join(this.directory, file))));
    return listed.filter((_, position) => present[position]);
  }

  async #walk(folder: string): Promise<readonly string[]> {
    const entries = await readdir(join(this.directory, folder), { withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries) {
      if (foreignFolders.has(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await this.#walk(path)));
      else if (entry.isFile()) found.push(path);
    }
    return found;
  }
}

const isInside = (directory: string, path: string): boolean => {
  const way = relative(directory, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};

const isForeign = (file: string): boolean => file.split('/').some((part) => foreignFolders.has(part));

const leavesDirectory = (path: string): UserError =>
  new UserError(
    'unsafe-path',
    `${path} leads out of the audited directory.`,
    'Give a path below it, or remove the link.',
  );

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

async function nearestExisting(path: string): Promise<{ path: string; real: string }> {
  try {
    return { path, real: await realpath(path) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return nearestExisting(dirname(path));
  }
}

async function isOrdinaryFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
