import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { frontDoors } from '../support/front-doors.ts';
import { withCheckout } from '../support/hosts.ts';

const built = frontDoors();
const password = 'open-sesame-77';
const migrations = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\n' };

interface Ended {
  readonly code?: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> =>
  promisify(execFile)(process.execPath, [built.path('cli.js'), 'audit', directory, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
  }).catch((error: Ended) => error);

test.each([
  ['nobody listens at', `postgresql://app:${password}@127.0.0.1:1/jobs`],
  ['is another database of', `mysql://app:${password}@127.0.0.1/jobs`],
  ['cannot be read as that of', `postgresql://app:${password}@[/jobs`],
])('an address that %s a server is refused without its password', (_, url) =>
  withCheckout(migrations, async ({ directory }) => {
    const given = await run(directory, ['--engine', 'postgres', '--database-url', url]);
    const inherited = await run(directory, ['--engine', 'postgres'], { DATABASE_URL: url });
    for (const { code, stdout, stderr } of [given, inherited]) {
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
      expect(stdout + stderr).not.toContain(password);
    }
  }),
);
