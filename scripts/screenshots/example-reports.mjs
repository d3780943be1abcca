// Reports to look at: a pull request made from the flawed example, and its clean twin.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NEW_MIGRATIONS = 3;

// Only the Action reads settings on both sides.
const gate = {
  settingsFrom: 'head',
  weakened: ['fail-on goes from high to never', 'rule unprotected-content is switched off'],
};

/** `blocked` adds migrations and mends a page; `ready` says that nothing is wrong; `loosened` the same, less strictly. */
export async function exampleReports(root, cli) {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-screenshots-'));
  try {
    const flawed = join(root, 'examples/job-search-knex');
    const clean = join(root, 'examples/job-search-knex-clean');
    await pullRequest(folder, flawed);
    const blocked = await report(cli, join(folder, 'head'), ['--base', 'HEAD~1']);
    const ready = await report(cli, clean, []);
    return { blocked, ready, loosened: { ...ready, gate } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Two commits: the last migrations and a mended page come with the second. */
async function pullRequest(folder, flawed) {
  const head = join(folder, 'head');
  const later = join(folder, 'later');
  await cp(flawed, head, { recursive: true });
  await mkdir(later);
  const files = (await readdir(join(head, 'migrations'))).sort().slice(-NEW_MIGRATIONS);
  for (const file of files) await rename(join(head, 'migrations', file), join(later, file));
  await git(head, ['init', '-q', '-b', 'main']);
  await commit(head, 'What main has');
  for (const file of files) await rename(join(later, file), join(head, 'migrations', file));
  const page = join(head, 'docs/schema/MATCHES.md');
  await writeFile(page, (await readFile(page, 'utf8')).replace('| llm_score | int ', '| llm_score | numeric '));
  await commit(head, 'The pull request');
}

async function commit(directory, message) {
  await git(directory, ['add', '-A']);
  await git(directory, ['-c', 'user.name=author', '-c', 'user.email=author@example.com', 'commit', '-qm', message]);
}

const git = (directory, args) => run('git', ['-C', directory, ...args]);

// Exit code 1 says that something blocks, which is what is wanted here.
async function report(cli, directory, more) {
  const args = [cli, 'audit', directory, '--format', 'json', ...more];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }).catch((error) => {
    if (error.code === 1 && error.stdout) return error;
    throw new Error(`${basename(cli)} could not audit ${directory}: ${error.stderr ?? error.message}`);
  });
  return JSON.parse(stdout);
}
