// Measures the audit as a ratio to the same migrations replayed bare on the same engine, medians, in one run.
//   node bench/run.mjs [--rounds 5] [--counts 100,300,900] [--server <url> --psql <program>] [--alembic <checkout>] [--write]
// `--server` adds PostgreSQL, against psql with one file after the other; `--alembic` needs it, and Alembic on PATH.
// Machines differ and are noisy: only the ratios mean something. `--write` puts the table into bench/results.md.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateMigrations } from './generate-migrations.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const bare = join(root, 'bench', 'bare-replay.mjs');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    counts: { type: 'string', default: '100,300,900' },
    server: { type: 'string' },
    psql: { type: 'string', default: 'psql' },
    alembic: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);

const rows = [];
const counts = values.counts.split(',').map(Number);
const parts = [
  startLine,
  example,
  ...counts.map((count) => () => generated(count)),
  () => oneNewMigration(300),
  ...(values.alembic === undefined ? [] : [() => alembic(values.alembic)]),
];
// What is measured is kept, also where a later part does not end.
for (const part of parts) {
  await part();
  await report();
}

async function startLine() {
  const runs = await measure(() => timed(['--version']));
  rows.push({ what: 'start to first line (`--version`)', audit: runs.time, memory: runs.memory });
}

async function example() {
  const directory = join(root, 'examples', 'job-search-knex');
  const runs = await measure(() => timed(['audit', directory, '--quiet', '--fail-on', 'never']));
  rows.push({ what: '`examples/job-search-knex`, PGlite', audit: runs.time, memory: runs.memory });
}

async function generated(count) {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-bench-'));
  const migrations = await generateMigrations(folder, count);
  const replay = await measure(() => timedProgram([bare, migrations]));
  await ratios(`${count} SQL migrations, 120 tables`, folder, replay, []);
  if (values.server !== undefined) {
    const files = (await readdir(migrations)).filter((file) => file.endsWith('.up.sql')).sort();
    const plain = await measure(() =>
      onEmptyDatabase((url) =>
        psql(
          url,
          files.map((file) => join(migrations, file)),
        ),
      ),
    );
    const options = ['--engine', 'postgres', '--database-url', values.server];
    await ratios(`${count} SQL migrations, 120 tables, PostgreSQL`, folder, plain, options);
  }
  await rm(folder, { recursive: true });
}

async function ratios(what, folder, replay, options) {
  for (const [verify, words] of [
    ['none', 'up only'],
    ['all', 'up, down and up again with rows'],
  ]) {
    const runs = await measure(() => audited(folder, '--verify', verify, ...options));
    rows.push({
      what: `${what}, ${words}`,
      audit: runs.time,
      bare: replay.time,
      memory: runs.memory,
      bareMemory: replay.memory,
    });
  }
}

/** What a pull request costs: one new migration on top of many. */
async function oneNewMigration(count) {
  const folder = await mkdtemp(join(tmpdir(), 'schema-audit-bench-'));
  const git = (...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...words]);
  git('init', '-q');
  const migrations = await generateMigrations(folder, count + 1);
  git('add', '.');
  git('rm', '-q', '--cached', `migrations/*_${count + 1}.*`);
  git('commit', '-qm', 'base');
  git('add', '.');
  git('commit', '-qm', 'head');
  const replay = await measure(() => timedProgram([bare, migrations]));
  const runs = await measure(() => audited(folder, '--verify', 'new', '--base', 'HEAD~1'));
  rows.push({
    what: `1 new SQL migration on top of ${count}, against the base commit`,
    audit: runs.time,
    bare: replay.time,
    memory: runs.memory,
    bareMemory: replay.memory,
  });
  await rm(folder, { recursive: true });
}

async function alembic(directory) {
  const files = (await readdir(join(directory, 'alembic', 'versions'))).filter((file) => file.endsWith('.py'));
  const ini = await readFile(join(directory, 'alembic.ini'), 'utf8');
  const plain = await measure(() =>
    onEmptyDatabase(async (url) => {
      const own = join(directory, 'alembic.bench.ini');
      await writeFile(
        own,
        ini.replace(/^sqlalchemy\.url.*$/m, `sqlalchemy.url = ${url.replace('postgresql:', 'postgresql+psycopg2:')}`),
      );
      const run = await timedCommand(['alembic', '-c', own, 'upgrade', 'head'], {
        cwd: directory,
        env: { ...process.env, DATABASE_URL: url },
        mayFail: true,
      });
      await rm(own);
      return run;
    }),
  );
  const options = ['--engine', 'postgres', '--database-url', values.server];
  const runs = await measure(() => audited(directory, ...options));
  rows.push({
    what: `an Alembic chain of ${files.length} with models and pages, PostgreSQL`,
    audit: runs.time,
    bare: plain.time,
    memory: runs.memory,
    bareMemory: plain.memory,
  });
}

function audited(directory, ...options) {
  return timed(['audit', directory, '--quiet', '--fail-on', 'never', ...options]);
}

function psql(url, files) {
  return timedCommand([
    values.psql,
    '-qX',
    '-v',
    'ON_ERROR_STOP=1',
    '-d',
    url,
    ...files.flatMap((file) => ['-f', file]),
  ]);
}

async function onEmptyDatabase(use) {
  const name = `bench_${process.pid}`;
  const url = new URL(values.server);
  const administer = (statement) => execFileSync(values.psql, ['-qX', '-d', url.href, '-c', statement]);
  administer(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  try {
    return await use(own.href);
  } finally {
    administer(`DROP DATABASE ${name} WITH (FORCE)`);
  }
}

async function measure(run) {
  await run();
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push(await run());
  return { time: median(results.map((result) => result.time)), memory: median(results.map((result) => result.memory)) };
}

function timed(words) {
  return timedProgram([cli, ...words]);
}

function timedProgram(words) {
  return timedCommand([process.execPath, ...words]);
}

// Peak memory of the largest process, as the kernel counted it.
async function timedCommand(words, { mayFail = false, ...options } = {}) {
  const started = performance.now();
  const child = spawn('/usr/bin/env', ['time', '-f', '%M', ...words], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code > 1 && !mayFail) throw new Error(`${words.join(' ')} ended with ${code}: ${errors}`);
  const memory = Number(/(\d+)\s*$/.exec(errors)?.[1] ?? Number.NaN) / 1024;
  return { time: performance.now() - started, memory };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function report() {
  const ratio = (a, b) => (b === undefined ? '' : (a / b).toFixed(2));
  const lines = [
    '| what | audit, ms | bare replay, ms | ratio | audit, MiB | bare, MiB |',
    '|:--|--:|--:|--:|--:|--:|',
    ...rows.map(
      (row) =>
        `| ${row.what} | ${Math.round(row.audit)} | ${row.bare === undefined ? '' : Math.round(row.bare)} | ${ratio(row.audit, row.bare)} | ${Math.round(row.memory)} | ${row.bareMemory === undefined ? '' : Math.round(row.bareMemory)} |`,
    ),
  ];
  console.log(lines.join('\n'));
  if (values.write === true) await writeResults(lines);
}

async function writeResults(lines) {
  const path = join(root, 'bench', 'results.md');
  const [head] = (await readFile(path, 'utf8').catch(() => '# Benchmarks\n\n<!-- results -->')).split(
    '<!-- results -->',
  );
  await writeFile(
    path,
    `${head}<!-- results -->\n\nNode ${process.version}, medians of ${rounds}.\n\n${lines.join('\n')}\n`,
  );
}
