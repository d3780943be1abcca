// What a child process may see. The repository's code runs in children: they get an allow-list, never the token or the
// address of a real database. This is hygiene, not a wall: code of the same user can read its parent's memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whenInterrupted } from './cleanup.ts';

const allowed = [
  'PATH',
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'CI',
  'SHELL',
  'SystemRoot',
  'VIRTUAL_ENV',
  'LD_LIBRARY_PATH',
  'JAVA_HOME',
  'GOROOT',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'PYTHONPATH',
  'FLASK_APP',
  'DJANGO_SETTINGS_MODULE',
] as const;

export interface ChildFolder {
  readonly variables: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** An own HOME and TMPDIR for one child; removed when the child has ended. */
export async function makeChildFolder(): Promise<ChildFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-child-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const forget = whenInterrupted(remove);
  return {
    variables: { HOME: folder, TMPDIR: folder },
    remove: () => remove().finally(forget),
  };
}

export function allowedEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const visible: Record<string, string> = {};
  for (const name of allowed) {
    const value = environment[name];
    if (value !== undefined) visible[name] = value;
  }
  return visible;
}
