// Writes what follows from the rules: the registry (src/rules/index.generated.ts) and their pages (docs/rules).
// `--check` writes nothing and fails when something is stale. More generators may follow: each is a module in scripts/generators
// that exports `generate()`, a promise of path → text.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

// The registry of the rules comes first: the others read it.
const generators = (await readdir(join(root, 'scripts/generators')))
  .filter((file) => file.endsWith('.mjs'))
  .sort((one, other) => Number(other === 'rules.mjs') - Number(one === 'rules.mjs') || (one < other ? -1 : 1));
const stale = [];
for (const file of generators) {
  const { generate, owned } = await import(pathToFileURL(join(root, 'scripts/generators', file)).href);
  const outputs = await generate(root);
  for (const [path, text] of Object.entries(outputs)) await settle(path, text);
  for (const path of await strays(owned ?? [], outputs)) await remove(path);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exit(1);
}
console.log(stale.length === 0 ? 'generated files are fresh' : `wrote ${stale.length} files`);

async function settle(path, text) {
  const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (present === text) return;
  stale.push(path);
  if (check) return;
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

async function remove(path) {
  stale.push(path);
  if (!check) await rm(join(root, path));
}

/** Files of the folders that a generator owns and did not write: pages of rules that are gone. */
async function strays(folders, outputs) {
  const found = [];
  for (const folder of folders) {
    const files = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    found.push(...files.filter((file) => file.isFile()).map((file) => relative(root, join(root, folder, file.name))));
  }
  return found.filter((path) => !(path in outputs));
}
