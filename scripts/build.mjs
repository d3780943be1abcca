// Builds dist/: the command line, the Action, their workers and children, PGlite's parts, and the licences of what is inside.
// `node scripts/build.mjs [outdir]`; `--check` builds elsewhere and fails when dist/ is not what the sources make.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { assets } from './assets.mjs';
import { bundleOptions, entries } from './bundle.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [argument] = process.argv.slice(2);

if (argument === '--check') await check();
else await buildInto(resolve(root, argument ?? 'dist'));

async function buildInto(outdir) {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({ ...bundleOptions(Object.keys(entries), outdir), minifySyntax: true });
  await mkdir(join(outdir, 'assets'), { recursive: true });
  for (const asset of assets) await cp(join(root, asset), join(outdir, 'assets', basename(asset)));
  // libpg-query reads its WebAssembly from the folder of the module that holds it.
  await cp(join(root, 'node_modules/libpg-query/wasm/libpg-query.wasm'), join(outdir, 'libpg-query.wasm'));
  await writeFile(join(outdir, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(outdir, 'LICENCES.txt'), await licencesOf(Object.keys(metafile.inputs), root));
}

async function check() {
  const fresh = await mkdtemp(join(tmpdir(), 'schema-audit-dist-'));
  await buildInto(fresh);
  const stale = await differingFiles(join(root, 'dist'), fresh);
  await rm(fresh, { recursive: true });
  if (stale.length === 0) return;
  console.error(`dist/ is stale (${stale.slice(0, 10).join(', ')}). Run \`npm run build\` and commit dist/.`);
  process.exitCode = 1;
}

async function differingFiles(left, right) {
  const names = new Set([...(await filesBelow(left)), ...(await filesBelow(right))]);
  const different = [];
  for (const name of names) if (!(await sameBytes(join(left, name), join(right, name)))) different.push(name);
  return different.sort();
}

async function filesBelow(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function sameBytes(left, right) {
  const [a, b] = await Promise.all([left, right].map((path) => readFile(path).catch(() => undefined)));
  return a !== undefined && b !== undefined && a.equals(b);
}
