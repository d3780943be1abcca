import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Host } from '#host/host.ts';

const run = promisify(execFile);
const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'init.defaultBranch=main'];

/** Runs git in the checkout and returns what it prints. */
export async function git(host: Host, ...line: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...identity, ...line], { cwd: host.directory });
  return stdout.trim();
}

/** Writes the files, commits all of them, and returns the commit. */
export async function commitFiles(host: Host, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) await host.writeText(path, text);
  await git(host, 'add', '--all');
  await git(host, 'commit', '-qm', Object.keys(files).join(', '));
  return git(host, 'rev-parse', 'HEAD');
}
