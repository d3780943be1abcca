import { realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import type { Host } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';
import { UserError } from '../errors.ts';

export interface Workspace {
  /** The audited directory. */
  readonly host: Host;
  /** The whole checkout. */
  readonly root: Host;
  /** From the one to the other: `services/api`, or `` at the root. */
  readonly prefix: string;
  /** Where files go that no input names. */
  readonly temporary: Host;
}

/** Rejects with `unsafe-path` for a directory outside of the workspace, and with `nothing-to-audit` when there is none. */
export async function openWorkspace(
  workingDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Workspace> {
  const root = await nodeHost(environment['GITHUB_WORKSPACE'] ?? process.cwd(), environment);
  const path = await realpath(resolve(root.directory, workingDirectory)).catch(() => undefined);
  if (path === undefined || !(await stat(path)).isDirectory()) {
    throw new UserError(
      'nothing-to-audit',
      `There is no directory ${workingDirectory} in the workspace.`,
      'Run actions/checkout before the audit, and give working-directory relative to the repository.',
    );
  }
  const prefix = relative(root.directory, path).split(sep).join('/');
  if (prefix === '..' || prefix.startsWith('../')) {
    throw new UserError(
      'unsafe-path',
      `The working directory ${workingDirectory} lies outside of the workspace.`,
      'Give a directory of the repository.',
    );
  }
  const temporary = await nodeHost(environment['RUNNER_TEMP'] ?? tmpdir(), environment);
  return { root, prefix, temporary, host: await nodeHost(join(root.directory, prefix), environment) };
}
