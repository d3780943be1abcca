// The least that any replay must do: PGlite's start, and one exec per file.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

const [folder] = process.argv.slice(2);
const database = await PGlite.create();
const files = (await readdir(folder)).filter((file) => file.endsWith('.up.sql')).sort();
for (const file of files) await database.exec(await readFile(join(folder, file), 'utf8'));
await database.close();
