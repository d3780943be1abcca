// What goes wrong while migrations run, seen from outside: the exit code, the finding or the line that says what was not examined,
// the rest of the audit, and nothing left in the cluster or among the processes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontDoors } from '../support/front-doors.ts';
import { withCheckout } from '../support/hosts.ts';
import { type PostgresServer, postgresBinaries, startPostgresServer } from '../support/postgres-server.ts';
import { schemaErrors } from '../support/report-schema.ts';
import { chains } from './chains.ts';
import {
  type Audited,
  clusterOf,
  ended,
  leftFolders,
  leftProcesses,
  namesOf,
  reportOf,
  startAudit,
  untilAsleep,
} from './outside.ts';

type Tool = keyof typeof chains;
const built = frontDoors();

let binaries = '';
// Of its own: what stays behind of other tests must not be taken for what stays behind of these.
let cluster: PostgresServer;
beforeAll(async () => {
  [binaries = ''] = [...(await postgresBinaries()).values()];
  cluster = await startPostgresServer(binaries);
});
afterAll(() => cluster.stop());

const engines = {
  pglite: (): readonly string[] => ['--engine', 'pglite'],
  PostgreSQL: (): readonly string[] => ['--database-url', cluster.url],
  'PostgreSQL with a statement_timeout': (): readonly string[] => {
    const url = new URL(cluster.url);
    url.searchParams.set('options', '-c statement_timeout=2000');
    return ['--database-url', url.href];
  },
};

async function audit(tool: Tool, engine: keyof typeof engines, second: string): Promise<Audited> {
  const { files, environment } = chains[tool];
  return auditFiles(files(second), engine, await environment());
}

/** Asserts what holds whatever happened while the migrations ran. */
async function auditFiles(
  files: Readonly<Record<string, string>>,
  engine: keyof typeof engines,
  environment: Readonly<Record<string, string>>,
): Promise<Audited> {
  const before = await clusterOf(cluster.url);
  return withCheckout(files, async (host) => {
    const audited = await reportOf(ended(startAudit(built.path('cli.js'), host, engines[engine](), environment)));
    expect(schemaErrors(audited.report)).toEqual([]);
    expect(audited.report.findings.map(({ rule }) => rule)).toContain('unreadable-page');
    expect(await clusterOf(cluster.url)).toEqual(before);
    expect(leftProcesses(host)).toEqual([]);
    return audited;
  });
}

const faultsOf = ({ report }: Audited) => report.findings.filter(({ rule }) => rule === 'failing-migration');
const applied = ({ report }: Audited) => report.inputs.projects.map((project) => project.applied);
const lines = ({ report }: Audited) =>
  report.inputs.notExamined.map(({ what, why }) => `${what}: ${why}`).filter((line) => !line.startsWith('queries'));

/** One line names the migration of SQL files, what happened and at which statement. */
function expectUnexamined(audited: Audited, why: string, statement: string): void {
  const [line, ...others] = lines(audited);
  expect(others).toEqual([]);
  expect(line).toMatch(/^migration 0002_second on its way up, and what comes after it: /);
  expect(line).toContain(why);
  expect(line).toContain(statement);
}

const everywhere = (['sql', 'knex', 'alembic'] as const).flatMap((tool) =>
  (['pglite', 'PostgreSQL'] as const).map((engine) => ({ tool, engine })),
);

test.each(everywhere)('a failing step is a finding with its statement: $tool on $engine', async ({ tool, engine }) => {
  const { statement, second } = chains[tool];
  const audited = await audit(tool, engine, statement('SELECT 1 / 0'));
  expect(audited.exitCode).toBe(1);
  expect(faultsOf(audited)).toMatchObject([
    {
      severity: 'critical',
      subject: { kind: 'migration', revision: second },
      message: `Migration ${second} stops the chain: division by zero.`,
      details: expect.arrayContaining(['Statement: SELECT 1 / 0']),
    },
  ]);
  expect(applied(audited)).toEqual([1]);
  // Pages are held against what the migrations mean to build.
  expect(audited.report.findings.map(({ rule }) => rule)).toContain('phantom-column');
});

test.each(everywhere)(
  'a statement that hangs was not examined, and is named: $tool on $engine',
  async ({ tool, engine }) => {
    const { files, statement, environment } = chains[tool];
    const settings = 'dictionary:\n  paths: [docs/schema]\nmigrations:\n  statement-timeout: 2s\n';
    const all = { ...files(statement('SELECT pg_sleep(600)')), 'schema-audit.yml': settings };
    const audited = await auditFiles(all, engine, await environment());
    expect(audited.exitCode).toBe(2);
    expect(faultsOf(audited)).toEqual([]);
    const [line, ...others] = lines(audited);
    expect(others).toEqual([]);
    expect(line).toContain(' on its way up, and what comes after it: ');
    expect(line).toMatch(/statement timeout|ran longer than 2000 ms/);
    expect(line).toContain('SELECT pg_sleep(600)');
    const remedies = audited.report.inputs.notExamined.map(({ remedy }) => remedy);
    expect(remedies).toContainEqual(expect.stringContaining('`migrations.statement-timeout`'));
  },
);

test('a session may bring a shorter limit than ours', async () => {
  const audited = await audit('sql', 'PostgreSQL with a statement_timeout', 'SELECT pg_sleep(600);');
  expect(audited.exitCode).toBe(2);
  expectUnexamined(audited, 'A statement ran longer than the statement_timeout of its session', 'SELECT pg_sleep(600)');
});

describe('a server that goes away', () => {
  const ending = 'SELECT pg_terminate_backend(pg_backend_pid())';

  test('in the session of SQL files was not examined from this statement on', async () => {
    const audited = await audit('sql', 'PostgreSQL', `${ending};`);
    expect(audited.exitCode).toBe(2);
    expectUnexamined(audited, 'PostgreSQL ended the session: terminating connection', ending);
  });

  test.each(['knex', 'alembic'] as const)('in a session of %s is a fault of that migration alone', async (tool) => {
    const { statement, second } = chains[tool];
    const audited = await audit(tool, 'PostgreSQL', statement(ending));
    expect(audited.exitCode).toBe(1);
    const revisions = faultsOf(audited).map(({ subject }) => 'revision' in subject && subject.revision);
    expect(new Set(revisions)).toEqual(new Set([second]));
  });

  test('for all of its sessions leaves the pages to the embedded one', async () => {
    const all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'schema-audit'";
    const audited = await audit('sql', 'PostgreSQL', `${all};`);
    expect(audited.exitCode).toBe(2);
    expect(lines(audited)).toHaveLength(1);
  });

  test.each(['sql', 'knex', 'alembic'] as const)('as a whole, while %s runs', async (tool) => {
    const stopping = await startPostgresServer(binaries);
    const { files, statement, environment } = chains[tool];
    await withCheckout(files(statement('SELECT pg_sleep(600)')), async (host) => {
      const line = ['--database-url', stopping.url];
      const audited = reportOf(ended(startAudit(built.path('cli.js'), host, line, await environment())));
      await untilAsleep(stopping.url);
      await stopping.stop();
      const { exitCode, report } = await audited;
      expect(exitCode).toBe(2);
      expect(report.inputs.notExamined).toContainEqual(
        expect.objectContaining({ why: expect.stringMatching(/PostgreSQL (answers )?at 127\.0\.0\.1/) }),
      );
      expect(report.findings.map(({ rule }) => rule)).toContain('unreadable-page');
      expect(leftProcesses(host)).toEqual([]);
    });
  });
});

describe('a process of the tool', () => {
  const killed = {
    knex: "process.kill(process.pid, 'SIGKILL'); await new Promise(() => setTimeout(() => undefined, 60000));",
    alembic: 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)',
  };
  const programs = everywhere.filter(({ tool }) => tool !== 'sql') as readonly {
    readonly tool: 'knex' | 'alembic';
    readonly engine: 'pglite' | 'PostgreSQL';
  }[];

  test.each(programs)('that is killed is a fault of its migration: $tool on $engine', async ({ tool, engine }) => {
    const audited = await audit(tool, engine, killed[tool]);
    expect(audited.exitCode).toBe(1);
    expect(faultsOf(audited)).toMatchObject([
      {
        subject: { revision: chains[tool].second },
        message: `Migration ${chains[tool].second} stops the chain in its own code: The child ended with SIGKILL.`,
      },
    ]);
  });

  test('that ends with success in the middle is one of its Knex migration', async () => {
    const audited = await audit('knex', 'PostgreSQL', 'process.exit(0);');
    expect(audited.exitCode).toBe(1);
    expect(faultsOf(audited)).toMatchObject([{ message: expect.stringContaining('exit code 0') }]);
  });

  test('that ends with success in the middle is named with its Alembic revision', async () => {
    const audited = await audit('alembic', 'PostgreSQL', 'import os\nos._exit(0)');
    expect(audited.exitCode).toBe(2);
    expect(lines(audited)).toEqual([
      expect.stringMatching(/^the migrations in alembic: At the upgrade of 0002 .* ended with exit code 0 /),
    ]);
  });

  const talk = {
    knex: "for (let count = 0; count < 40; count += 1) { console.log('x'.repeat(1e6)); console.error('y'.repeat(1e6)); }",
    alembic: "import sys\nfor _ in range(40):\n    print('x' * 1000000)\n    print('y' * 1000000, file=sys.stderr)",
  };

  test.each(['knex', 'alembic'] as const)('may print megabytes: %s', async (tool) => {
    const audited = await audit(tool, 'PostgreSQL', talk[tool]);
    expect(applied(audited)).toEqual([3]);
    expect(audited.stderr).toBe('');
  });
});

test('memory that WebAssembly does not have was not examined from this statement on', async () => {
  const hoard = `DO $$ DECLARE texts text[] := '{}'; BEGIN
  FOR i IN 1..64 LOOP texts := texts || repeat('x', 15000000); END LOOP;
  PERFORM array_to_string(texts, '') || array_to_string(texts, ''), texts || texts;
END $$;`;
  const audited = await audit('sql', 'pglite', hoard);
  expect(audited.exitCode).toBe(2);
  expectUnexamined(audited, 'out of memory', "DO $$ DECLARE texts text[] := '{}'; BEGIN");
}, 120_000);

describe('a role of the cluster', () => {
  beforeAll(async () => {
    await namesOf(cluster.url, 'CREATE ROLE librarian_before');
  });
  afterAll(async () => {
    await namesOf(cluster.url, 'DROP ROLE librarian_before');
  });

  test.each(['sql', 'knex', 'alembic'] as const)(
    'that %s creates is gone, and one that was there stays',
    async (tool) => {
      const { statement } = chains[tool];
      const second = ['CREATE ROLE librarian', 'GRANT SELECT ON companies TO librarian, librarian_before'];
      const audited = await audit(tool, 'PostgreSQL', second.map(statement).join('\n'));
      // The way back leaves it: the way up does not run again in this database, and the other migrations run in a new one.
      expect(faultsOf(audited)).toEqual([]);
      expect(applied(audited)).toEqual([3]);
    },
  );

  test('is no obstacle to the second walk of a chain that fails', async () => {
    const audited = await audit('sql', 'PostgreSQL', 'CREATE ROLE librarian;\nSELECT 1 / 0;');
    expect(audited.exitCode).toBe(1);
    expect(faultsOf(audited)).toMatchObject([{ message: 'Migration 0002_second stops the chain: division by zero.' }]);
  });
});

describe('a signal', () => {
  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const;
  const cases = (['sql', 'knex', 'alembic'] as const).flatMap((tool) =>
    signals.map(([signal, exitCode]) => ({ tool, signal, exitCode })),
  );

  test.each(cases)(
    '$signal while $tool runs ends with $exitCode, and leaves nothing',
    async ({ tool, signal, exitCode }) => {
      const before = await clusterOf(cluster.url);
      const { files, statement, environment } = chains[tool];
      const second = ['CREATE ROLE librarian', 'SELECT pg_sleep(600)'].map(statement).join('\n');
      await withCheckout(files(second), async (host) => {
        const child = startAudit(built.path('cli.js'), host, engines.PostgreSQL(), await environment());
        const end = ended(child);
        await untilAsleep(cluster.url);
        child.kill(signal);
        expect(await end).toMatchObject({ exitCode, stdout: '', stderr: '' });
        expect(await clusterOf(cluster.url)).toEqual(before);
        await expect.poll(() => leftProcesses(host), { timeout: 5_000 }).toEqual([]);
      });
    },
  );

  test('at any moment leaves nothing', async () => {
    const before = await clusterOf(cluster.url);
    const { files, statement } = chains.knex;
    for (const milliseconds of [300, 500, 700, 900, 1_100, 1_300, 1_500]) {
      await withCheckout(files(statement('CREATE ROLE librarian')), async (host) => {
        const child = startAudit(built.path('cli.js'), host, engines.PostgreSQL());
        const timer = setTimeout(() => child.kill('SIGINT'), milliseconds);
        const { exitCode, stdout, stderr } = await ended(child);
        clearTimeout(timer);
        // It may have been done before.
        if (stdout === '') expect({ exitCode, stderr }).toEqual({ exitCode: 130, stderr: '' });
        expect(await clusterOf(cluster.url)).toEqual(before);
        await expect.poll(() => leftProcesses(host), { timeout: 5_000 }).toEqual([]);
        expect(leftFolders(host)).toEqual([]);
      });
    }
  });
});
