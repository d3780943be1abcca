// The command line and the Action as they are shipped: bundled, in a folder without node_modules.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const root = new URL('../..', import.meta.url);

/** Builds once for a test file; `path` is known while its tests run. */
export function frontDoors(): { path(name: 'cli.js' | 'action.js'): string } {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schema-audit-built-'));
    await promisify(execFile)(process.execPath, ['scripts/build.mjs', folder], { cwd: root });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { path: (name) => join(folder, name) };
}
