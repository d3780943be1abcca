// Real walks: a child with knex in it, PGlite behind its socket or pg-mem behind messages.
import { describe, expect, test } from 'vitest';
import type { Database, EngineId } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import { knex } from '#tools/knex/knex.ts';
import type { StepOutcome } from '#tools/tool.ts';
import { testDatabase, withDatabase } from '../../support/database.ts';
import { withCheckout } from '../../support/hosts.ts';

const shared = testDatabase('pglite');
type Files = Readonly<Record<string, string>>;
interface Options {
  readonly engine?: EngineId;
  readonly mode?: 'strict' | 'salvage';
  readonly environment?: Readonly<Record<string, string>>;
  readonly stepTimeoutMilliseconds?: number;
}

async function walk(files: Files, options: Options = {}) {
  const use = (database: Database) => withCheckout(files, (host) => thereAndBack(host, database, options));
  return options.engine === undefined ? use(await shared.empty()) : withDatabase(options.engine, use);
}

async function thereAndBack(host: Host, database: Database, options: Options) {
  const { mode = 'strict', environment = {}, stepTimeoutMilliseconds = 30_000 } = options;
  const [project] = await knex.detect(host, { environment });
  if (!project) throw new Error('No project was found.');
  const history = await project.readHistory();
  const stepper = await project.open(database, { history, mode, stepTimeoutMilliseconds });
  try {
    const outcomes: StepOutcome[] = [];
    for (const { revision } of history.migrations) outcomes.push(await stepper.upgrade(revision));
    const back = [];
    for (const { revision } of history.migrations.toReversed()) back.push(await stepper.downgrade?.(revision));
    return { outcomes, back, runs: stepper.runs };
  } finally {
    await stepper[Symbol.asyncDispose]();
  }
}

const pg = "module.exports = { client: 'pg' };";
const noWayBack = 'exports.down = async () => undefined;\n';
const applied = { status: 'applied' };

describe('migrations in TypeScript', () => {
  const typed = (body: string) =>
    `import { Knex } from 'knex';\nimport { table } from './names';\n\nenum Status { Open = 'open' }\n\nexport async function up(knex: Knex): Promise<void> {\n  ${body}\n}\n\nexport async function down(knex: Knex): Promise<void> {\n  await knex.schema.dropTable(table);\n}\n`;
  const names = "export const table: string = 'jobs';\n";
  const create = 'await knex.schema.createTable(table, (t) => { t.text("status").defaultTo(Status.Open); });';
  const knexfile =
    "import type { Knex } from 'knex';\nconst config: Knex.Config = { client: 'pg', migrations: { directory: './migrations', loadExtensions: ['.ts'] } };\nexport default config;\n";
  // The names lie beside the migrations, so they carry an extension that is not loaded.
  const files = (type: 'module' | 'commonjs') => ({
    'package.json': JSON.stringify({ type }),
    'knexfile.ts': knexfile,
    'migrations/1_jobs.ts': typed(create).replace('./names', '../names'),
    'names.ts': names,
  });

  test.each(['module', 'commonjs'] as const)(
    'run in a package of type %s',
    async (type) => {
      const { outcomes, back } = await walk(files(type));
      expect(outcomes).toMatchObject([applied]);
      expect(back).toMatchObject([applied]);
    },
    60_000,
  );

  test('keep their lines in faults', async () => {
    const { outcomes } = await walk({
      ...files('module'),
      'migrations/1_jobs.ts': typed('throw new Error("No " + table);').replace('./names', '../names'),
    });
    expect(outcomes).toMatchObject([
      {
        status: 'failed',
        fault: { origin: 'code', message: 'No jobs', location: { file: 'migrations/1_jobs.ts', line: 7 } },
      },
    ]);
  }, 60_000);
});

describe('what the repository sets', () => {
  test('a migration that asks for no transaction may build an index concurrently', async () => {
    const { outcomes } = await walk({
      'knexfile.js': pg,
      'migrations/1_jobs.js': `exports.up = (knex) => knex.schema.createTable('jobs', (t) => t.increments());\n${noWayBack}`,
      'migrations/2_index.js': `exports.config = { transaction: false };\nexports.up = (knex) => knex.raw('CREATE INDEX CONCURRENTLY ON jobs (id)');\n${noWayBack}`,
      'migrations/3_again.js': `exports.up = (knex) => knex.raw('CREATE INDEX CONCURRENTLY ON jobs (id)');\n${noWayBack}`,
    });
    expect(outcomes).toMatchObject([
      applied,
      applied,
      { status: 'failed', fault: { sqlState: '25001', location: { file: 'migrations/3_again.js', line: 1 } } },
    ]);
  }, 60_000);

  test('its connection is never used, its search path and hooks are, and variables reach its code', async () => {
    const { outcomes } = await walk(
      {
        'knexfile.js': `module.exports = () => Promise.resolve({
  client: 'pg',
  connection: 'postgres://nobody@production.invalid/jobs',
  searchPath: ['hiring', 'public'],
  migrations: { directory: './migrations' },
});`,
        'migrations/1_schema.js': `exports.up = (knex) => knex.raw('CREATE SCHEMA hiring');\n${noWayBack}`,
        'migrations/2_jobs.js': `exports.up = async (knex) => {
  await knex.raw('CREATE TABLE hiring.jobs (id int)');
  await knex.raw('ALTER TABLE jobs ADD COLUMN region text DEFAULT ' + "'" + process.env.REGION + "'");
  const [{ column_default }] = (await knex.raw("SELECT column_default FROM information_schema.columns WHERE column_name = 'region'")).rows;
  if (!column_default.includes('north')) throw new Error(column_default);
};\n${noWayBack}`,
      },
      { environment: { REGION: 'north' } },
    );
    expect(outcomes).toMatchObject([applied, applied]);
  }, 60_000);

  test('a knexfile that cannot be loaded does not end the walk, and is said', async () => {
    const { outcomes, runs } = await walk({
      'knexfile.js':
        "require('not-installed-here');\nmodule.exports = { client: 'pg', migrations: { directory: './db' } };",
      'db/1_jobs.js': `exports.up = (knex) => knex.schema.createTable('jobs', (t) => t.increments());\n${noWayBack}`,
      'db/2_more.js': `require('not-there-either');\nexports.up = () => undefined;\n${noWayBack}`,
    });
    expect(runs).toContain("the knexfile could not be loaded (Cannot find module 'not-installed-here')");
    expect(outcomes).toMatchObject([
      applied,
      {
        status: 'failed',
        fault: {
          origin: 'code',
          message: "Cannot find module 'not-there-either'",
          hint: expect.stringContaining('npm ci'),
          location: { file: 'db/2_more.js', line: 1 },
        },
      },
    ]);
  }, 60_000);

  test('what it prints does no harm', async () => {
    const { outcomes } = await walk({
      'knexfile.js': `console.log('{"kind":"ready"}');\n${pg}`,
      'migrations/1_jobs.js': `exports.up = async () => { console.log('{"kind":"failed"}'); process.stderr.write('noise\\n'); };\n${noWayBack}`,
    });
    expect(outcomes).toMatchObject([applied]);
  }, 60_000);
});

describe('faults', () => {
  test('the line is that of the SQL inside a template', async () => {
    const { outcomes } = await walk({
      'knexfile.js': pg,
      'migrations/1_jobs.js': `exports.up = async (knex) => {\n  await knex.raw(\`\n    SELECT 1;\n    SELECT nothing;\n  \`);\n};\n${noWayBack}`,
    });
    expect(outcomes).toMatchObject([
      { fault: { sqlState: '42703', location: { file: 'migrations/1_jobs.js', line: 4 } } },
    ]);
  }, 60_000);

  test('knex itself refuses a migration without a way back', async () => {
    const { outcomes } = await walk({
      'knexfile.js': pg,
      'migrations/1_jobs.js': 'exports.up = async () => undefined;\n',
    });
    expect(outcomes).toMatchObject([
      {
        status: 'failed',
        fault: { origin: 'code', message: expect.stringContaining('must have both an up and down') },
      },
    ]);
  }, 60_000);

  test('a migration that never ends is ended, and one that ends the process is told', async () => {
    const endless = await walk(
      { 'knexfile.js': pg, 'migrations/1_a.js': `exports.up = async () => { for (;;); };\n${noWayBack}` },
      { stepTimeoutMilliseconds: 1500 },
    );
    expect(endless.outcomes).toMatchObject([
      { status: 'failed', fault: { message: expect.stringContaining('1500 ms') } },
    ]);
    const gone = await walk({
      'knexfile.js': pg,
      'migrations/1_a.js': `exports.up = async () => { console.error('Bye'); process.exit(3); };\n${noWayBack}`,
    });
    expect(gone.outcomes).toMatchObject([
      { status: 'failed', fault: { origin: 'code', message: 'The child ended with exit code 3. Its last line: Bye' } },
    ]);
  }, 60_000);

  test('salvage goes on after code that throws, queries side by side, and a file that does not load', async () => {
    const { outcomes } = await walk(
      {
        'knexfile.js': pg,
        'migrations/1_a.js': `exports.up = async (knex) => {
  await Promise.all(['jobs', 'nothing', 'resumes'].map((name) =>
    name === 'nothing' ? knex.raw('SELECT nothing') : knex.schema.createTable(name, (t) => t.increments())));
  for (const id of [1, 2, 3]) await knex('gone').insert({ id });
  knex.schema.createUniqueTable('matches');
};\n${noWayBack}`,
        'migrations/2_b.js': `syntax error here\n`,
        'migrations/3_c.js': `exports.up = (knex) => knex.raw('ALTER TABLE jobs ADD COLUMN resume_id int REFERENCES resumes (id)');\n${noWayBack}`,
      },
      { mode: 'salvage' },
    );
    const messages = outcomes.map((outcome) =>
      outcome.status === 'applied' ? outcome.passedOver.map(({ message }) => message) : [],
    );
    expect(messages).toEqual([
      [
        'column "nothing" does not exist',
        'relation "gone" does not exist',
        'knex.schema.createUniqueTable is not a function',
      ],
      [expect.stringContaining('Unexpected identifier')],
      [],
    ]);
  }, 60_000);
});

test('on pg-mem the queries travel as messages', async () => {
  const { outcomes, back } = await walk(
    {
      'knexfile.js': pg,
      'migrations/1_jobs.js': `exports.up = async (knex) => {
  await knex.schema.createTable('jobs', (t) => { t.increments(); t.text('title').notNullable(); t.timestamp('seen_at'); });
  await knex('jobs').insert([{ title: "O'Neil", seen_at: new Date(0) }, { title: 'Two' }]);
  const changed = await knex('jobs').where({ title: 'Two' }).update({ title: 'Three' });
  const rows = await knex('jobs').select('title').orderBy('id');
  if (changed !== 1 || rows.map((row) => row.title).join() !== "O'Neil,Three") throw new Error(JSON.stringify({ changed, rows }));
};
exports.down = (knex) => knex.schema.dropTable('jobs');`,
      'migrations/2_view.js': `exports.up = (knex) => knex.raw('CREATE TABLE copies (LIKE jobs INCLUDING ALL)');\n${noWayBack}`,
    },
    { engine: 'pg-mem' },
  );
  expect(outcomes).toMatchObject([
    applied,
    { status: 'failed', fault: { origin: 'engine', hint: expect.stringContaining('pglite') } },
  ]);
  expect(back.at(-1)).toMatchObject(applied);
}, 60_000);
