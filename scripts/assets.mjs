// Files that lie beside the bundle in dist/assets; the paths are relative to the repository's root.
import { readdirSync, readFileSync } from 'node:fs';

const pglite = JSON.parse(readFileSync(new URL('../src/engines/pglite/assets.json', import.meta.url), 'utf8'));

const pythonFolders = ['src/python', 'src/tools/alembic', 'src/models/sqlalchemy'];
const drivers = pythonFolders.flatMap((folder) =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.py'))
    .map((file) => `${folder}/${file}`),
);

export const assets = [...pglite.engine, ...pglite.extensions, ...drivers];
