// The bundle alone: dist/ and an example in an empty folder, without node_modules, on both Nodes.
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeHost } from '#host/node-host.ts';
import { nodes } from '../support/nodes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema-audit-bundle-'));
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(root, 'examples', 'job-search-knex'), join(folder, 'job-search-knex'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(node: string, words: readonly string[]) {
  const host = await nodeHost(folder);
  return host.run({ program: node, arguments: [join(folder, 'dist', 'cli.js'), ...words] });
}

describe.each(nodes)('dist alone on Node %s', (_, node) => {
  test('says its version', async () => {
    expect(await run(node, ['--version'])).toMatchObject({ exitCode: 0, stdout: '1.0.0\n', stderr: '' });
  });

  test.each(['pglite', 'pg-mem'])('audits the example on %s', async (engine) => {
    const result = await run(node, ['audit', 'job-search-knex', '--engine', engine, '--format', 'json']);
    expect(result).toMatchObject({ exitCode: 1 });
    const report = JSON.parse(result.stdout);
    expect(report.inputs).toMatchObject({ engine, projects: [{ tool: 'knex', migrations: 6, applied: 6 }] });
    expect(report.criteria).toHaveLength(10);
    expect(report.findings.length).toBeGreaterThan(20);
  });

  test('explains a rule and lists all of them', async () => {
    expect((await run(node, ['explain', 'unindexed-foreign-key'])).stdout).toContain('unindexed-foreign-key');
    expect(JSON.parse((await run(node, ['rules', '--format', 'json'])).stdout).length).toBeGreaterThan(60);
  });
});

test('nothing but the bundle, its assets and the licences is in dist', async () => {
  const names = await readdir(join(root, 'dist'));
  expect(names.filter((name) => !/^(chunk-\w+\.js|assets)$/.test(name)).sort()).toEqual([
    'LICENCES.txt',
    'action.js',
    'cli.js',
    'knex-driver.js',
    'libpg-query.wasm',
    'package.json',
    'pglite-worker.js',
  ]);
});
