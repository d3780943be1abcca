import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { entryUrl } from '#bundle/parts.ts';

const source = fileURLToPath(new URL('../../../src/engines/pglite/worker.ts', import.meta.url));

// V8 aborts the process when a thread is ended while a module with a top-level await is evaluated. That window is small: hit under load
// only, so the first test looks for the cause.
test('no module of the worker has a top-level await, not even in a library', async () => {
  const bundled = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    // Refuses a top-level await, wherever it is.
    format: 'iife',
    logLevel: 'silent',
    logOverride: { 'empty-import-meta': 'silent' },
  }).then(
    () => [],
    ({ errors }) => errors,
  );
  expect(bundled).toEqual([]);
});

test('a thread can be ended at any moment of its start', async () => {
  for (const milliseconds of Array.from({ length: 20 }, (_, index) => index * 5)) {
    const worker = new Worker(await entryUrl('pglite-worker'), { stdout: true, stderr: true });
    const exited = once(worker, 'exit');
    await sleep(milliseconds);
    await worker.terminate();
    expect(await exited).toHaveLength(1);
  }
});
