// How the sources become JavaScript: for dist/, and for the workers and children of a run from source.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Entry points by name; all but the first two run in a worker or a child process. */
export const entries = {
  cli: 'src/cli.ts',
  action: 'src/action.ts',
  'pglite-worker': 'src/engines/pglite/worker.ts',
  'knex-driver': 'src/tools/knex/driver.ts',
};

// CommonJS packages inside an ES module bundle ask for these three, in every chunk.
const commonJsBanner = [
  "import { createRequire as __createRequire } from 'node:module';",
  "import { fileURLToPath as __fileURLToPath } from 'node:url';",
  "import { dirname as __directoryOf } from 'node:path';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = __fileURLToPath(import.meta.url);',
  'const __dirname = __directoryOf(__filename);',
].join('');

// knex loads its dialects from a map; only PostgreSQL's is ours.
const otherKnexDialects = {
  name: 'other-knex-dialects',
  setup(build) {
    // The filter is a Go regular expression, which knows no lookahead.
    build.onLoad({ filter: /knex\/lib\/dialects\/[^/]+\/index\.js$/ }, ({ path }) =>
      path.includes('/dialects/postgres/') ? undefined : { contents: 'module.exports = {};' },
    );
  },
};

/** Options of esbuild, shared by both ways of bundling. */
export function bundleOptions(names, outdir) {
  return {
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [name, entries[name]])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunk-[hash]',
    entryNames: '[name]',
    legalComments: 'none',
    logLevel: 'error',
    banner: { js: commonJsBanner },
    define: { SCHEMA_AUDIT_BUNDLED: 'true' },
    metafile: true,
    external: [
      'better-sqlite3',
      'sqlite3',
      'mysql',
      'mysql2',
      'mariadb',
      'mariadb/callback',
      'oracledb',
      'tedious',
      'pg-native',
      'pg-query-stream',
    ],
    plugins: [otherKnexDialects],
  };
}

/** Bundles one entry for a run from source and returns its URL; the folder is named for its content, so that parallel processes share it. */
export async function bundleEntry(name) {
  const cache = join(root, '.cache', 'entries');
  await mkdir(cache, { recursive: true });
  const { outputFiles } = await build({ ...bundleOptions([name], join(cache, name)), define: {}, write: false });
  const hash = createHash('sha256');
  for (const file of outputFiles) hash.update(file.path).update(file.contents);
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  const draft = await mkdtemp(join(cache, 'draft-'));
  await Promise.all(outputFiles.map((file) => writeFile(join(draft, basename(file.path)), file.contents)));
  await writeFile(join(draft, 'package.json'), '{"type":"module"}\n');
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return pathToFileURL(join(folder, `${name}.js`));
}
