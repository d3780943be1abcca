// The process that runs the repository's migrations is killed in the middle of one, or never answers.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { engines } from '#engines/index.ts';
import type { Host } from '#host/host.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import type { WalkOptions } from '#replay/walk-options.ts';
import { alembic } from '#tools/alembic/alembic.ts';
import { knex } from '#tools/knex/knex.ts';
import type { MigrationTool } from '#tools/tool.ts';
import { alembicProject } from '../support/alembic-project.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { withCheckout } from '../support/hosts.ts';
import { pythonEnvironment } from '../support/python-environment.ts';

/** Starts a child of its own, tells its number, and is killed between two statements of a transaction. */
const knexFiles = {
  'knexfile.js': "module.exports = { client: 'pg' };",
  'migrations/1_companies.js':
    "exports.up = (knex) => knex.schema.createTable('companies', (t) => { t.bigIncrements(); });\nexports.down = (knex) => knex.schema.dropTable('companies');\n",
  'migrations/2_jobs.js': `const { spawn } = require('node:child_process');
const { writeFileSync } = require('node:fs');
exports.up = async (knex) => {
  await knex.schema.createTable('jobs', (t) => { t.bigIncrements(); });
  const { pid } = spawn('sleep', ['300'], { stdio: 'inherit' });
  writeFileSync(__dirname + '/../pids', process.pid + ' ' + pid);
  process.kill(process.pid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 60000));
};
exports.down = async () => undefined;
`,
};

const alembicFiles = alembicProject([
  {
    revision: '0001',
    upgrade: "op.execute('CREATE TABLE companies (id bigint PRIMARY KEY)')",
    downgrade: "op.execute('DROP TABLE companies')",
  },
  {
    revision: '0002',
    down: "'0001'",
    upgrade: `import os, signal, subprocess
op.execute('CREATE TABLE jobs (id bigint PRIMARY KEY)')
child = subprocess.Popen(['sleep', '300'])
with open('pids', 'w') as file:
    file.write(f'{os.getpid()} {child.pid}')
os.kill(os.getpid(), signal.SIGKILL)`,
    downgrade: 'pass',
  },
]);

const tools: readonly (readonly [string, MigrationTool, Readonly<Record<string, string>>])[] = [
  ['knex', knex, knexFiles],
  ['alembic', alembic, alembicFiles],
];

describe.each(catalogEngines)('%s', (_, engine, engineOptions) => {
  test.each(tools)(
    'a killed %s process is a fault of its migration; neither a table nor a process is left of it',
    async (_tool, tool, files) => {
      const server = await engines[engine].open(engineOptions);
      try {
        await withCheckout(files, async (host) => {
          const walked = await walkIn(host, tool, server);
          const ups = walked.steps.filter(({ pass }) => pass === 'up');
          expect(ups).toMatchObject([
            { status: 'applied' },
            { status: 'failed', fault: { origin: 'code', message: expect.stringContaining('SIGKILL') } },
          ]);
          expect((walked.salvage?.catalog.relations ?? []).map(({ name }) => name)).not.toContain('jobs');
          const pids = ((await host.readText('pids')) ?? '').split(' ').map(Number);
          expect(pids).toHaveLength(2);
          await expect.poll(() => Promise.all(pids.map(isRunning)), { timeout: 5_000 }).toEqual([false, false]);
        });
      } finally {
        await server[Symbol.asyncDispose]();
      }
    },
    90_000,
  );
});

interface Bodies {
  readonly up: string;
  readonly down: string;
}

const knexModule = ({ up, down }: Bodies): string =>
  `exports.up = async (knex) => { ${up} };\nexports.down = async (knex) => { ${down} };\n`;

const knexTable = (name: string): Bodies => ({
  up: `await knex.schema.createTable('${name}', (t) => { t.bigInteger('id').primary(); });`,
  down: `await knex.schema.dropTable('${name}');`,
});

const alembicTable = (name: string): Bodies => ({
  up: `op.execute('CREATE TABLE ${name} (id bigint PRIMARY KEY)')`,
  down: `op.execute('DROP TABLE ${name}')`,
});

/** Companies, then the migration in question, then jobs. */
const chains = {
  knex: {
    tool: knex,
    nothing: '',
    kill: "process.kill(process.pid, 'SIGKILL'); await new Promise(() => setTimeout(() => undefined, 60000));",
    hang: 'await new Promise((resolve) => setTimeout(resolve, 60000));',
    onRows: (body: string) => `if ((await knex('companies').select('id')).length > 0) { ${body} }`,
    files: (second: Bodies) => ({
      'knexfile.js': "module.exports = { client: 'pg' };",
      'migrations/1_companies.js': knexModule(knexTable('companies')),
      'migrations/2_second.js': knexModule(second),
      'migrations/3_jobs.js': knexModule(knexTable('jobs')),
    }),
  },
  alembic: {
    tool: alembic,
    nothing: 'pass',
    kill: 'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)',
    hang: 'import time\ntime.sleep(60)',
    onRows: (body: string) =>
      `if op.get_bind().execute(sa.text('SELECT count(*) FROM companies')).scalar() > 0:\n    ${body.replaceAll('\n', '\n    ')}`,
    files: (second: Bodies) => {
      const { up, down } = alembicTable('companies');
      const last = alembicTable('jobs');
      return alembicProject([
        { revision: '0001', upgrade: up, downgrade: down },
        { revision: '0002', down: "'0001'", upgrade: second.up, downgrade: second.down },
        { revision: '0003', down: "'0002'", upgrade: last.up, downgrade: last.down },
      ]);
    },
  },
} as const;

describe.each(Object.values(chains))('$tool.title', ({ tool, nothing, kill, hang, onRows, files }) => {
  const walkThrough = async (second: Partial<Bodies>, options: Partial<WalkOptions> = {}) => {
    const server = await engines.pglite.open({});
    try {
      return await withCheckout(files({ up: nothing, down: nothing, ...second }), (host) =>
        walkIn(host, tool, server, options),
      );
    } finally {
      await server[Symbol.asyncDispose]();
    }
  };
  const ups = ({ steps }: Walk) => steps.filter(({ pass }) => pass === 'up').map(({ status }) => status);

  test('a process that is killed because of rows is begun again, and the chain runs without them', async () => {
    const walked = await walkThrough({ up: onRows(kill) });
    expect(ups(walked)).toEqual(['applied', 'applied', 'applied']);
  });

  test('a process that is killed on a way back says nothing about the next migration', async () => {
    const walked = await walkThrough({ down: kill });
    expect(ups(walked)).toEqual(['applied', 'applied', 'applied']);
    expect(walked.steps.filter(({ status }) => status === 'failed')).toMatchObject([
      { pass: 'down', fault: { origin: 'code', message: expect.stringContaining('SIGKILL') } },
    ]);
    expect(walked.head?.relations.map(({ name }) => name)).toEqual(['companies', 'jobs']);
  });

  test('a process that is killed is no fault of the migrations behind it', async () => {
    const walked = await walkThrough({ up: kill });
    expect(ups(walked)).toEqual(['applied', 'failed', 'skipped']);
    expect(walked.salvage?.faults.length ?? 1).toBe(1);
    if (walked.salvage) expect(walked.salvage.catalog.relations.map(({ name }) => name)).toEqual(['companies', 'jobs']);
  });

  test('a migration that never ends is a fault of its own, on rows alone and always', async () => {
    const limit = { stepTimeoutMilliseconds: 4_000 };
    expect(ups(await walkThrough({ up: onRows(hang) }, limit))).toEqual(['applied', 'applied', 'applied']);
    const walked = await walkThrough({ up: hang }, limit);
    expect(ups(walked)).toEqual(['applied', 'failed', 'skipped']);
    expect(walked.steps.find(({ status }) => status === 'failed')).toMatchObject({
      fault: { message: expect.stringContaining('4000 ms') },
    });
    expect(walked.salvage?.faults.length ?? 1).toBe(1);
  }, 120_000);
});

async function walkIn(
  host: Host,
  tool: MigrationTool,
  server: Parameters<typeof walk>[2],
  options: Partial<WalkOptions> = {},
): Promise<Walk> {
  const { variables } = await pythonEnvironment();
  const [project] = await tool.detect(host, { environment: variables });
  if (!project) throw new Error('No project was found.');
  return walk(project, await project.readHistory(), server, { verify: 'all', prelude: [], ...options });
}

/** A zombie has ended, and only waits for somebody to ask. */
async function isRunning(pid: number): Promise<boolean> {
  await sleep(20);
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return status !== undefined && !/\) [ZX] /.test(status);
}
