import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Host } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';
import { UserError } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** The checkout that the command line names. Rejects with `nothing-to-audit`. */
export async function openHost(directory: string, terminal: Terminal): Promise<Host> {
  const path = resolve(terminal.directory, directory);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return nodeHost(path, terminal.environment);
  const what = found === undefined ? `There is no directory ${directory}.` : `${directory} is not a directory.`;
  throw new UserError(
    'nothing-to-audit',
    what,
    'Name the root of a checkout, or leave it out to audit the current one.',
  );
}
