import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import type { Host } from '#host/host.ts';
import { frontDoors } from '../support/front-doors.ts';
import { commitFiles, git } from '../support/git-checkout.ts';
import { withCheckout } from '../support/hosts.ts';
import { schemaErrors } from '../support/report-schema.ts';

const built = frontDoors();

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(host: Host, line: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [built.path('cli.js'), ...line], {
    cwd: host.directory,
    env: { PATH, HOME, ...environment },
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((resolve) => child.once('close', (exitCode) => resolve({ exitCode, stdout, stderr })));
}

const cli = (host: Host, ...line: readonly string[]) => ended(start(host, line));

const jobs = {
  'db/0001_jobs.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, title text NOT NULL);\n',
  'db/0001_jobs.down.sql': 'DROP TABLE jobs;\n',
};
/** Has findings, none of them high. */
const reviews = {
  ...jobs,
  'db/0002_reviews.up.sql':
    'CREATE TABLE reviews (id bigint PRIMARY KEY, job_id bigint NOT NULL REFERENCES jobs (id));\n',
  'db/0002_reviews.down.sql': 'DROP TABLE reviews;\n',
};
const page = {
  'docs/schema/jobs.md':
    '# jobs\n\n| Column | Type | Notes |\n|---|---|---|\n| id | bigint | primary key |\n| title | text | not null |\n',
};

describe('an audit', () => {
  test('writes one report on stdout, others into files, and everything else on stderr', () =>
    withCheckout({ ...jobs, ...page }, async (host) => {
      const { exitCode, stdout, stderr } = await cli(host, 'audit', '--format', 'json', '--format', 'html=report.html');
      expect(exitCode).toBe(0);
      expect(schemaErrors(JSON.parse(stdout))).toEqual([]);
      expect(stderr).toBe('Wrote report.html.\n');
      expect(await host.readText('report.html')).toContain('<html');
    }));

  test('ends with 1 when findings block, and with 0 once they are in the baseline', () =>
    withCheckout(reviews, async (host) => {
      expect((await cli(host, 'audit', '--fail-on', 'low')).exitCode).toBe(1);
      expect((await cli(host, 'audit', '--update-baseline')).exitCode).toBe(0);
      const after = await cli(host, 'audit', '--fail-on', 'low', '--baseline', 'schema-audit.baseline.json');
      expect(after.exitCode).toBe(0);
    }));

  test('against a base blocks for what is new alone', () =>
    withCheckout({}, async (host) => {
      await git(host, 'init', '-q');
      await commitFiles(host, reviews);
      expect((await cli(host, 'audit', '--fail-on', 'low')).exitCode).toBe(1);
      expect((await cli(host, 'audit', '--fail-on', 'low', '--base', 'HEAD')).exitCode).toBe(0);
      const unknown = await cli(host, 'audit', '--base', 'mian');
      expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
      expect(unknown.stderr).toContain('fetch-depth: 0');
    }));

  test('that cannot be made says what to do, without a stack', () =>
    withCheckout({ 'schema-audit.yml': 'engin: pglite' }, async (host) => {
      const { exitCode, stdout, stderr } = await cli(host, 'audit');
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('line 1: Unknown key engin. Did you mean engine?');
      expect(stderr).not.toContain('    at ');
    }));

  test('whose migrations could not be run is neither clean nor blocked, and accepts nothing', () =>
    withCheckout(
      {
        'alembic.ini': '[alembic]\nscript_location = alembic\n',
        'alembic/env.py': 'import a_module_that_nobody_has\n',
        'alembic/versions/0001_jobs.py': 'revision = "0001"\ndown_revision = None\ndef upgrade():\n    pass\n',
      },
      async (host) => {
        const { exitCode, stdout } = await cli(host, 'audit', '--update-baseline');
        expect(exitCode).toBe(2);
        expect(stdout).toContain('Could not be audited');
        expect(await host.kindOf('schema-audit.baseline.json')).toBeUndefined();
      },
    ));

  test('that is interrupted leaves no scratch database and no base checkout behind', () =>
    withCheckout(sleepy, async (host) => {
      await git(host, 'init', '-q');
      await commitFiles(host, sleepy);
      const url = inject('postgresUrl');
      const child = start(host, ['audit', '--base', 'HEAD', '--database-url', url], { TMPDIR: host.directory });
      const end = ended(child);
      await until(async () => (await asleep(url)) !== undefined);
      const scratch = await asleep(url);
      expect(scratch).toMatch(/^schema_audit_/);
      expect(baseCheckouts(host.directory)).toHaveLength(1);
      child.kill('SIGINT');
      const { exitCode, stdout } = await end;
      expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
      expect(baseCheckouts(host.directory)).toEqual([]);
      expect(await namesOf(url, 'SELECT datname AS name FROM pg_database')).not.toContain(scratch);
    }));
});

const sleepy = {
  'db/0001_wait.up.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY);\nSELECT pg_sleep(30);\n',
  'db/0001_wait.down.sql': 'DROP TABLE jobs;\n',
};

/** The database in which the sleepy migration runs. */
const asleep = async (url: string): Promise<string | undefined> =>
  (await namesOf(url, "SELECT datname AS name FROM pg_stat_activity WHERE wait_event = 'PgSleep'"))[0];

async function namesOf(url: string, query: string): Promise<readonly string[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<{ name: string }>(query)).rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

const baseCheckouts = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('schema-audit-base-'));

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('docs', () => {
  test('checks, shows, writes, and then agrees', () =>
    withCheckout(reviews, async (host) => {
      const checked = await cli(host, 'docs');
      expect(checked).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('docs/schema/') });
      const shown = await cli(host, 'docs', '--dry-run');
      expect(shown).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('--- /dev/null\n+++ b/docs/schema/'),
      });
      expect(await host.kindOf('docs')).toBeUndefined();
      expect(await cli(host, 'docs', '--write')).toMatchObject({ exitCode: 0 });
      expect(await cli(host, 'docs', '--check')).toMatchObject({
        exitCode: 0,
        stdout: 'The pages agree with the schema.\n',
      });
    }));
});

describe('init', () => {
  test('writes settings that the audit accepts, and overwrites nothing', () =>
    withCheckout({ ...jobs, ...page }, async (host) => {
      const first = await cli(host, 'init');
      expect(first.stderr).toContain('Wrote schema-audit.yml.');
      expect(await host.readText('schema-audit.yml')).toContain('path: db');
      expect(await host.readText('.github/workflows/schema-audit.yml')).toContain('fetch-depth: 0');
      expect((await cli(host, 'audit', '--format', 'json')).exitCode).toBe(0);
      expect(await cli(host, 'init')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--force') });
      expect((await cli(host, 'init', '--force')).exitCode).toBe(0);
    }));
});

describe('the catalogue', () => {
  test('lists the rules and explains one; a mistyped one is answered with the nearest', () =>
    withCheckout({}, async (host) => {
      const listed: readonly { readonly id: string }[] = JSON.parse(
        (await cli(host, 'rules', '--format', 'json')).stdout,
      );
      expect(listed.map(({ id }) => id)).toContain('failing-migration');
      expect((await cli(host, 'explain', 'failing-migration')).stdout).toContain('Found in:');
      const { exitCode, stderr } = await cli(host, 'explain', 'failing-migratoin');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('Did you mean failing-migration?');
    }));
});
