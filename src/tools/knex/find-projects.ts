import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { defaultSettings, type KnexSettings, readKnexfile } from './knexfile.ts';

export interface KnexFolders {
  /** Relative; absent when the migrations were recognised by themselves. */
  readonly knexfile?: string;
  readonly settings: KnexSettings;
  /** Relative, at least one. */
  readonly directories: readonly string[];
  /** Relative paths in the order in which knex runs them. */
  readonly files: readonly string[];
  readonly confidence: number;
}

const knexfileName = /(?:^|\/)knexfile(?:\.\w+)?\.[cm]?[jt]s$/;
const migrationName = /\.(?:[cm]?js|[cm]?ts)$/;
const otherTool = /\b(?:pgm|queryInterface|QueryRunner|MigrationInterface|MikroORM|@mikro-orm|umzug)\b/;

/** Knex projects of the checkout; below or at `path` (folder of migrations or knexfile) when it is set. */
export async function findKnexFolders(host: Host, path: string | undefined): Promise<readonly KnexFolders[]> {
  const paths = await host.files();
  const byFile = await Promise.all(
    paths.filter((file) => knexfileName.test(file)).map((file) => fromKnexfile(host, file, paths)),
  );
  const configured = byFile.filter((folders) => folders !== undefined).sort(byDepth);
  const claimed = new Set<string>();
  const distinct = configured.filter(({ directories }) => {
    const isNew = !directories.some((directory) => claimed.has(directory));
    for (const directory of directories) claimed.add(directory);
    return isNew;
  });
  const found = distinct.length > 0 ? distinct : await byThemselves(host, paths);
  return path === undefined ? found : await atPath(host, found, path.replace(/^\.\//, '').replace(/\/+$/, ''), paths);
}

async function fromKnexfile(host: Host, knexfile: string, paths: readonly string[]): Promise<KnexFolders | undefined> {
  const settings = readKnexfile(knexfile, (await host.readText(knexfile)) ?? '');
  if (!settings) return undefined;
  const stated = (settings.directories ?? []).map((directory) => sourceOf(directory, paths));
  const [first] = await byThemselves(host, paths, posix.dirname(knexfile));
  const directories = stated.some((directory) => paths.some((file) => isIn(file, directory)))
    ? stated
    : (first?.directories ?? []);
  const files = filesOf(directories, settings, paths);
  return files.length === 0 ? undefined : { knexfile, settings, directories, files, confidence: 1 };
}

// A knexfile for production often names what the build makes: `dist/migrations` of `src/migrations`.
function sourceOf(directory: string, paths: readonly string[]): string {
  if (paths.some((file) => isIn(file, directory))) return directory;
  const source = directory.replace(/(^|\/)(?:dist|build|out|lib)(?=\/)/, '$1src');
  return paths.some((file) => isIn(file, source)) ? source : directory;
}

/** Folders named migrations whose files are in JavaScript and speak of knex and of no other tool. */
async function byThemselves(host: Host, paths: readonly string[], below = '.'): Promise<readonly KnexFolders[]> {
  const folders = new Set(
    paths
      .filter((file) => /(?:^|\/)migrations?\/\d{3,}[_-][^/]*\.[cm]?[jt]s$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => posix.dirname(file))
      .filter((folder) => below === '.' || folder.startsWith(`${below}/`)),
  );
  const found = await Promise.all(
    [...folders].map(async (directory): Promise<KnexFolders | undefined> => {
      const files = filesOf([directory], defaultSettings, paths);
      const [first] = files;
      const text = first === undefined ? '' : ((await host.readText(first)) ?? '');
      if (!/\bknex\b/i.test(text) || otherTool.test(text)) return undefined;
      return { settings: defaultSettings, directories: [directory], files, confidence: 0.6 };
    }),
  );
  return found.filter((folder) => folder !== undefined);
}

async function atPath(
  host: Host,
  found: readonly KnexFolders[],
  path: string,
  paths: readonly string[],
): Promise<readonly KnexFolders[]> {
  const fits = ({ knexfile, directories }: KnexFolders) =>
    path === '' || path === '.' || knexfile === path || directories.some((directory) => isWithin(directory, path));
  const chosen = found.filter(fits);
  if (chosen.length > 0 || (await host.kindOf(path)) !== 'directory') return chosen;
  const files = filesOf([path], defaultSettings, paths);
  const [first] = files;
  const text = first === undefined ? '' : ((await host.readText(first)) ?? '');
  const isKnex = /\b(?:exports?)\b/.test(text) && /\bup\b/.test(text) && !otherTool.test(text);
  return isKnex ? [{ settings: defaultSettings, directories: [path], files, confidence: 0.6 }] : [];
}

// knex sorts by file name over all its folders, unless told otherwise.
function filesOf(directories: readonly string[], settings: KnexSettings, paths: readonly string[]): readonly string[] {
  const loaded = settings.loadExtensions ?? ['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'];
  const isLoaded = (file: string) =>
    migrationName.test(file) && !/\.d\.[cm]?ts$/.test(file) && loaded.includes(posix.extname(file));
  const perFolder = directories.map((directory) => paths.filter((file) => isIn(file, directory) && isLoaded(file)));
  const byName = (left: string, right: string) => (posix.basename(left) < posix.basename(right) ? -1 : 1);
  if (settings.sortDirsSeparately) return perFolder.flatMap((files) => files.toSorted(byName));
  return perFolder.flat().sort(byName);
}

const isIn = (file: string, directory: string): boolean => posix.dirname(file) === directory;
const isWithin = (directory: string, path: string): boolean => directory === path || directory.startsWith(`${path}/`);
// `knexfile.js` before a `knexfile.application.js` for other purposes, the outer one before an inner one.
const byDepth = (left: KnexFolders, right: KnexFolders): number => rankOf(left) - rankOf(right);
const rankOf = ({ knexfile = '' }: KnexFolders): number =>
  knexfile.split('/').length + (/knexfile\.[cm]?[jt]s$/.test(knexfile) ? 0 : 100);
