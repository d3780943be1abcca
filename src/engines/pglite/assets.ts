import { assetUrl } from '#bundle/parts.ts';
import assets from './assets.json' with { type: 'json' };

/** Tarballs of everything that CREATE EXTENSION knows here. */
export const extensionAssets: readonly URL[] = assets.extensions.map(assetUrl);

/** `pglite.wasm`, `pglite.data` or `pglite-seed.tar.gz`. */
export function engineAsset(name: string): URL {
  const source = assets.engine.find((candidate) => candidate.endsWith(`/${name}`));
  if (source === undefined) throw new Error(`assets.json does not list ${name}`);
  return assetUrl(source);
}
