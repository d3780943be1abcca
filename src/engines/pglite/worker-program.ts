import { isBundled } from './assets.ts';

/** The worker's program: beside the bundle, or bundled now when the source itself is run (Node 20 reads no TypeScript). */
export async function workerProgram(): Promise<URL> {
  if (isBundled) return new URL('./pglite-worker.js', import.meta.url);
  const { bundleEntry } = await import(new URL('../../../scripts/bundle.mjs', import.meta.url).href);
  return bundleEntry('pglite-worker');
}
