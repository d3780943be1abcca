import assets from './assets.json' with { type: 'json' };

declare const SCHEMA_AUDIT_BUNDLED: boolean | undefined;

/** True in dist/, where every chunk and asset lies beside the entry. */
export const isBundled = typeof SCHEMA_AUDIT_BUNDLED !== 'undefined';

/** Tarballs of everything that CREATE EXTENSION knows here. */
export const extensionAssets: readonly URL[] = assets.extensions.map(locate);

/** `pglite.wasm`, `pglite.data` or `pglite-seed.tar.gz`. */
export function assetUrl(name: string): URL {
  const path = assets.engine.find((candidate) => candidate.endsWith(`/${name}`));
  if (path === undefined) throw new Error(`assets.json does not list ${name}`);
  return locate(path);
}

function locate(path: string): URL {
  if (!isBundled) return new URL(`../../../${path}`, import.meta.url);
  return new URL(`./assets/${path.slice(path.lastIndexOf('/') + 1)}`, import.meta.url);
}
