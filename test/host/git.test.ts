import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { checkoutBase, fetchCommit, headCommit } from '#host/git.ts';
import type { Host } from '#host/host.ts';
import { nodeHost } from '#host/node-host.ts';
import { withCheckout } from '../support/hosts.ts';

const run = promisify(execFile);

async function git(host: Host, ...line: string[]): Promise<string> {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const { stdout } = await run('git', [...identity, ...line], { cwd: host.directory });
  return stdout.trim();
}

async function commit(host: Host, path: string, text: string): Promise<string> {
  await host.writeText(path, text);
  await git(host, 'add', '.');
  await git(host, 'commit', '-qm', path);
  return git(host, 'rev-parse', 'HEAD');
}

test('the base is where the branch left it, files of later commits on main are not there', () =>
  withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    const fork = await commit(host, 'db/0001_jobs.sql', 'one');
    await git(host, 'checkout', '-qb', 'feature');
    const head = await commit(host, 'db/0001_jobs.sql', 'two');
    await git(host, 'checkout', '-q', 'main');
    await commit(host, 'db/0002_reviews.sql', 'three');
    await git(host, 'checkout', '-q', 'feature');
    expect(await headCommit(host)).toBe(head);

    const base = await checkoutBase(await nodeHost(host.absolute('db')), 'main');
    expect(base.commit).toBe(fork);
    const baseHost = await nodeHost(base.directory);
    expect(await baseHost.files()).toEqual(['0001_jobs.sql']);
    expect(await baseHost.readText('0001_jobs.sql')).toBe('one');
    expect(await git(host, 'status', '--porcelain')).toBe('');
    await base.dispose();
    expect(existsSync(base.directory)).toBe(false);
  }));

test('the base runs with the packages that are installed now', () =>
  withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    await host.writeText('.gitignore', 'node_modules\n.venv\n');
    await commit(host, 'backend/package.json', '{}');
    await host.writeText('node_modules/knex/package.json', '{ "version": "3.3.0" }');
    await host.writeText('backend/.venv/pyvenv.cfg', 'home = /usr/bin');
    const base = await checkoutBase(host, 'HEAD');
    expect(existsSync(`${base.directory}/node_modules/knex/package.json`)).toBe(true);
    expect(existsSync(`${base.directory}/backend/.venv/pyvenv.cfg`)).toBe(true);
    expect(await (await nodeHost(base.directory)).files()).toEqual(['.gitignore', 'backend/package.json']);
    await base.dispose();
    expect(existsSync(host.absolute('node_modules/knex/package.json'))).toBe(true);
  }));

test('a folder that the base did not have is empty there', () =>
  withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    await commit(host, 'README.md', 'one');
    await git(host, 'checkout', '-qb', 'feature');
    await commit(host, 'db/0001_jobs.sql', 'two');
    const base = await checkoutBase(await nodeHost(host.absolute('db')), 'main');
    expect(await (await nodeHost(base.directory)).files()).toEqual([]);
    await base.dispose();
  }));

test.each(['no-such-branch', '--output=x', ''])('an unknown reference %j says how to fetch it', (reference) =>
  withCheckout({}, async (host) => {
    await git(host, 'init', '-q');
    await commit(host, 'README.md', 'one');
    await expect(checkoutBase(host, reference)).rejects.toMatchObject({
      code: 'unknown-reference',
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
  }),
);

test('a shallow clone fetches the one commit that it needs, and says no when there is none', () =>
  withCheckout({}, async (origin) => {
    await git(origin, 'init', '-q');
    const first = await commit(origin, '0001_jobs.sql', 'one');
    await commit(origin, '0001_jobs.sql', 'two');
    await withCheckout({}, async (clone) => {
      await git(clone, 'clone', '-q', '--depth=1', `file://${origin.directory}`, '.');
      await expect(checkoutBase(clone, first)).rejects.toMatchObject({ code: 'unknown-reference' });
      expect(await fetchCommit(clone, first)).toBe(true);
      const base = await checkoutBase(clone, first);
      expect(base.commit).toBe(first);
      await base.dispose();
      expect(await fetchCommit(clone, '0'.repeat(40))).toBe(false);
    });
  }));
