// Files that lie beside the bundle in dist/assets; the paths are relative to the repository's root.
import { readFileSync } from 'node:fs';

const pglite = JSON.parse(readFileSync(new URL('../src/engines/pglite/assets.json', import.meta.url), 'utf8'));

export const assets = [...pglite.engine, ...pglite.extensions];
