import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/python');
const marker = join(folder, 'requirements.sha256');
const lock = join(root, '.cache/python.lock');
const LOCK_IS_STALE_AFTER = 60_000;

let ready: Promise<PythonEnvironment> | undefined;

export interface PythonEnvironment {
  /** Absolute path of the virtual environment. */
  readonly folder: string;
  readonly program: string;
  /** For the hints of tools and readers: makes them run this Python. */
  readonly variables: Readonly<Record<string, string>>;
}

/** A virtual environment with requirements-test.txt, made once for all test workers; later calls only look at its mark. */
export function pythonEnvironment(): Promise<PythonEnvironment> {
  ready ??= prepare();
  return ready;
}

async function prepare(): Promise<PythonEnvironment> {
  const requirements = join(root, 'requirements-test.txt');
  const wanted = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  if (!(await isMade(wanted)))
    await withLock(async () => ((await isMade(wanted)) ? undefined : make(requirements, wanted)));
  return { folder, program: join(folder, 'bin/python'), variables: { VIRTUAL_ENV: folder } };
}

const isMade = async (wanted: string): Promise<boolean> => (await readFile(marker, 'utf8').catch(() => '')) === wanted;

async function make(requirements: string, wanted: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements];
  await run(join(folder, 'bin/python'), pip, { maxBuffer: 16 * 1024 * 1024 });
  await writeFile(marker, wanted);
}

// Making a folder is atomic. Its holder touches it while it works, so that one left by a killed run is recognised.
async function withLock(work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await acquire())) await sleep(250);
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), 5_000);
  try {
    await work();
  } finally {
    clearInterval(beat);
    await rm(lock, { recursive: true, force: true });
  }
}

async function acquire(): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const held = await stat(lock).catch(() => undefined);
    if (held && Date.now() - held.mtimeMs > LOCK_IS_STALE_AFTER) await rm(lock, { recursive: true, force: true });
    return false;
  }
}
