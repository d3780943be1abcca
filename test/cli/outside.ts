// The command line as a user meets it: a process with files before it, a report on its output, and a server beside it.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import type { Host } from '#host/host.ts';
import type { Report } from '#report/report.ts';

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Audited {
  readonly exitCode: number | null;
  readonly report: Report;
  readonly stderr: string;
}

/** `host.directory` is also where temporary folders are made: its path marks every process of this audit. */
export function startAudit(
  program: string,
  host: Host,
  line: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [program, 'audit', '--format', 'json', ...line], {
    cwd: host.directory,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TMPDIR: host.directory, ...environment },
  });
}

export function ended(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return new Promise((resolve) =>
    child.once('close', (exitCode) => resolve({ exitCode, stdout: text(stdout), stderr: text(stderr) })),
  );
}

/** Throws with what stands on stderr where there is no report. */
export async function reportOf(end: Promise<Ended>): Promise<Audited> {
  const { exitCode, stdout, stderr } = await end;
  if (stdout === '') throw new Error(`exit ${exitCode} without a report: ${stderr}`);
  return { exitCode, report: JSON.parse(stdout), stderr };
}

/** Processes that an audit left running: those whose TMPDIR lies in its directory. */
export function leftProcesses({ directory }: Host): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(`TMPDIR=${directory}`);
    } catch {
      return false;
    }
  });
}

/** Temporary folders that an audit left. */
export const leftFolders = ({ directory }: Host): readonly string[] =>
  readdirSync(directory).filter((name) => /^schema-audit-[a-z]+-\w+$/.test(name));

/** What belongs to the cluster and not to a database of it. */
export async function clusterOf(url: string): Promise<{ databases: readonly string[]; roles: readonly string[] }> {
  const databases = await namesOf(url, 'SELECT datname AS name FROM pg_database ORDER BY datname');
  const roles = await namesOf(url, "SELECT rolname AS name FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY rolname");
  return { databases, roles };
}

export async function namesOf(url: string, query: string): Promise<readonly string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Waits until a migration sleeps in the server. */
export async function untilAsleep(url: string): Promise<void> {
  const isAsleep = async () =>
    (await namesOf(url, "SELECT datname AS name FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).length > 0;
  while (!(await isAsleep())) await new Promise((resolve) => setTimeout(resolve, 50));
}
