// Where the parts of this program lie that are not imported: workers, child programs, WebAssembly, Python drivers. In dist/
// they lie beside the code; from source, workers and children are bundled on demand into .cache/, since Node 20 reads no TypeScript.

/** Defined by esbuild; absent when the sources run as they are. */
declare const SCHEMA_AUDIT_BUNDLED: boolean | undefined;
const isBundled = typeof SCHEMA_AUDIT_BUNDLED !== 'undefined';

export type EntryName = 'pglite-worker' | 'knex-driver';

const built = new Map<EntryName, Promise<URL>>();

/** JavaScript that runs in a worker or a child process. */
export function entryUrl(name: EntryName): Promise<URL> {
  if (isBundled) return Promise.resolve(new URL(`./${name}.js`, import.meta.url));
  const url = built.get(name) ?? bundleFromSource(name);
  built.set(name, url);
  return url;
}

/**
 * A file that is read, not run by Node. `source` is its place from the project's root; in dist/ it lies in `assets/` under its last
 * name. Workers and children do not ask: they are told, since their own code lies elsewhere when run from source.
 */
export function assetUrl(source: string): URL {
  if (!isBundled) return new URL(`../../${source}`, import.meta.url);
  return new URL(`./assets/${source.slice(source.lastIndexOf('/') + 1)}`, import.meta.url);
}

// The address is computed, so that the bundle does not take the bundler along.
async function bundleFromSource(name: EntryName): Promise<URL> {
  const script = new URL('../../scripts/bundle.mjs', import.meta.url).href;
  const { bundleEntry }: { bundleEntry(name: string): Promise<URL> } = await import(script);
  return bundleEntry(name);
}
