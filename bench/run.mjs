// Measures the audit as a ratio to the same migrations replayed bare on the same engine, medians, in one run.
//   node bench/run.mjs [--rounds 5] [--counts 100,300,900] [--alembic <checkout>] [--write]
// Machines differ and are noisy: only the ratios mean something. `--write` puts the table into bench/results.md.
import { spawn } from 'node:child_process';
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
    alembic: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const rounds = Number(values.rounds);

const rows = [];
await startLine();
await example();
for (const count of values.counts.split(',').map(Number)) await generated(count);
if (values.alembic !== undefined) await alembic(values.alembic);
await report();

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
  const up = await measure(() => timed(['audit', folder, '--quiet', '--fail-on', 'never', '--verify', 'none']));
  const all = await measure(() => timed(['audit', folder, '--quiet', '--fail-on', 'never', '--verify', 'all']));
  rows.push({
    what: `${count} SQL migrations, 120 tables, up only`,
    audit: up.time,
    bare: replay.time,
    memory: up.memory,
    bareMemory: replay.memory,
  });
  rows.push({
    what: `${count} SQL migrations, 120 tables, up, down and up again`,
    audit: all.time,
    bare: replay.time,
    memory: all.memory,
    bareMemory: replay.memory,
  });
  await rm(folder, { recursive: true });
}

async function alembic(directory) {
  const files = (await readdir(join(directory, 'alembic', 'versions'))).filter((file) => file.endsWith('.py'));
  const runs = await measure(() => timed(['audit', directory, '--quiet', '--fail-on', 'never']));
  rows.push({
    what: `an Alembic chain of ${files.length}, with models and pages`,
    audit: runs.time,
    memory: runs.memory,
  });
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

// Peak memory of the process itself, as the kernel counted it.
async function timedProgram(words) {
  const started = performance.now();
  const child = spawn('/usr/bin/env', ['time', '-f', '%M', process.execPath, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code > 1) throw new Error(`${words.join(' ')} ended with ${code}: ${errors}`);
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
