// Commits of the checkout: which one is here, and the files of an earlier one in a folder of their own.
import { mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { whenInterrupted } from './cleanup.ts';
import type { Host, ProcessResult } from './host.ts';

export interface BaseCheckout {
  /** The same folder of the repository that the host looks at, at the earlier commit; empty when it did not exist then. */
  readonly directory: string;
  /** 40 hex digits. */
  readonly commit: string;
  dispose(): Promise<void>;
}

/** The commit that is checked out, 40 hex digits; undefined outside of git and before the first commit. */
export async function headCommit(host: Host): Promise<string | undefined> {
  return resolveCommit(host, 'HEAD');
}

/**
 * The files of the commit where this branch left `reference` (their merge base; the reference itself in a shallow clone).
 * Rejects with `unknown-reference`.
 */
export async function checkoutBase(host: Host, reference: string): Promise<BaseCheckout> {
  const named = (await resolveCommit(host, reference)) ?? (await resolveCommit(host, `origin/${reference}`));
  if (named === undefined) throw unknownReference(reference);
  const mergeBase = await git(host, ['merge-base', 'HEAD', named]);
  const commit = mergeBase?.exitCode === 0 ? mergeBase.stdout.trim() : named;
  const prefix = (await git(host, ['rev-parse', '--show-prefix']))?.stdout.trim() ?? '';
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'schema-audit-base-')));
  const remove = () => rm(folder, { recursive: true, force: true });
  const forget = whenInterrupted(remove);
  const dispose = () => remove().finally(forget);
  try {
    await writeFiles(host, commit, folder);
    await linkInstalled(await topFolder(host), join(folder, 'files'), 0);
    const directory = join(folder, 'files', prefix);
    await mkdir(directory, { recursive: true });
    return { directory, commit, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

export interface Credentials {
  /** `https://github.com`. */
  readonly server: string;
  readonly token: string;
}

/** Brings one commit of the remote `origin` into a shallow clone; false when that is not possible. */
export async function fetchCommit(host: Host, commit: string, credentials?: Credentials): Promise<boolean> {
  if ((await resolveCommit(host, commit)) !== undefined) return true;
  const fetched = await git(host, ['fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit], {
    ...proxies(host),
    ...(credentials && authorization(credentials)),
  });
  return fetched?.exitCode === 0;
}

// The repository's own code does not get them: they may hold a password.
function proxies({ environment }: Host): Record<string, string> {
  const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'GIT_SSL_CAINFO'];
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

// In variables, since arguments of a process can be read by everyone on the machine.
function authorization({ server, token }: Credentials): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

// An index of its own leaves the checkout's index alone; unlike `git archive`, this heeds no export-ignore.
async function writeFiles(host: Host, commit: string, folder: string): Promise<void> {
  const environment = { GIT_INDEX_FILE: join(folder, 'index'), GIT_LFS_SKIP_SMUDGE: '1' };
  const top = await topFolder(host);
  const steps = [
    ['read-tree', commit],
    ['checkout-index', '--all', '--quiet', `--prefix=${join(folder, 'files')}/`],
  ];
  for (const step of steps) {
    const result = await git(host, ['-C', top, ...step], environment);
    if (result?.exitCode !== 0) throw new Error(`git ${step[0]} failed: ${result?.stderr ?? 'no git'}`);
  }
}

const installed = ['node_modules', '.venv', 'venv'];
const INSTALLED_DEPTH = 3;

// Packages are not committed: the earlier commit runs with those that are installed now.
async function linkInstalled(from: string, to: string, depth: number): Promise<void> {
  const [here, there] = await Promise.all([folders(from), folders(to)]);
  for (const name of installed) {
    if (here.includes(name) && !there.includes(name)) await symlink(join(from, name), join(to, name));
  }
  if (depth === INSTALLED_DEPTH) return;
  for (const name of there) {
    if (here.includes(name) && !installed.includes(name)) {
      await linkInstalled(join(from, name), join(to, name), depth + 1);
    }
  }
}

const folders = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

async function topFolder(host: Host): Promise<string> {
  return (await git(host, ['rev-parse', '--show-toplevel']))?.stdout.trim() ?? host.directory;
}

async function resolveCommit(host: Host, reference: string): Promise<string | undefined> {
  const result = await git(host, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  return result?.exitCode === 0 ? result.stdout.trim() : undefined;
}

async function git(
  host: Host,
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ProcessResult | undefined> {
  const program = await host.findProgram('git');
  if (program === undefined) return undefined;
  return host.run({
    program,
    // A checkout inside a container often belongs to another user.
    arguments: ['-c', 'safe.directory=*', ...line],
    environment: { GIT_TERMINAL_PROMPT: '0', ...environment },
  });
}

const unknownReference = (reference: string): UserError =>
  new UserError(
    'unknown-reference',
    `There is no commit ${JSON.stringify(reference)} in this checkout.`,
    'Check the spelling; in a shallow clone fetch it first (actions/checkout: fetch-depth: 0).',
  );
