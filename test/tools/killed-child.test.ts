// The process that runs the repository's migrations is killed in the middle of one.
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { engines } from '#engines/index.ts';
import type { Host } from '#host/host.ts';
import { walk } from '#replay/walk.ts';
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

async function walkIn(host: Host, tool: MigrationTool, server: Parameters<typeof walk>[2]) {
  const { variables } = await pythonEnvironment();
  const [project] = await tool.detect(host, { environment: variables });
  if (!project) throw new Error('No project was found.');
  return walk(project, await project.readHistory(), server, { verify: 'all', prelude: [] });
}

/** A zombie has ended, and only waits for somebody to ask. */
async function isRunning(pid: number): Promise<boolean> {
  await sleep(20);
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return status !== undefined && !/\) [ZX] /.test(status);
}
