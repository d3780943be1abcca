// Where an Alembic environment says that it lies. All paths are relative to the audited directory.
import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { parseIni } from './ini.ts';
import { alembicTable } from './pyproject.ts';

export interface AlembicSettings {
  /** `alembic.ini` or `pyproject.toml`; absent for an environment that only code configures. */
  readonly file?: string;
  /** Section of the .ini file. */
  readonly section: string;
  /** Folder of env.py. */
  readonly scriptFolder: string;
  readonly versionFolders: readonly string[];
  readonly isRecursive: boolean;
  /** Where Alembic is started: a relative script_location is resolved from there. */
  readonly workingDirectory: string;
}

/** One environment a folder of env.py: what a file beside or above it names goes before a bare folder. */
export async function alembicEnvironments(host: Host): Promise<readonly AlembicSettings[]> {
  const files = await host.files();
  const settings = [
    ...(await Promise.all(files.filter(isIni).map((file) => settingsOfIni(host, file)))).flat(),
    ...(await Promise.all(files.filter(isPyproject).map((file) => settingsOfPyproject(host, file)))).flat(),
    ...(await bareFolders(host, files)).map(settingsOfFolder),
  ];
  const byFolder = new Map<string, AlembicSettings>();
  for (const each of settings) {
    const key = each.versionFolders.join(' ');
    if (!byFolder.has(key)) byFolder.set(key, each);
  }
  return [...byFolder.values()];
}

const isIni = (file: string): boolean => /(^|\/)[\w.-]*alembic[\w.-]*\.ini$/.test(file);
const isPyproject = (file: string): boolean => /(^|\/)pyproject\.toml$/.test(file);

async function bareFolders(host: Host, files: readonly string[]): Promise<readonly string[]> {
  const folders = files.filter((file) => /(^|\/)env\.py$/.test(file)).map((file) => posix.dirname(file));
  const withVersions = folders.filter((folder) =>
    files.some((file) => file.startsWith(posix.join(folder, 'versions/'))),
  );
  const areEnvironments = await Promise.all(withVersions.map((folder) => isEnvironment(host, folder)));
  return withVersions.filter((_, position) => areEnvironments[position]);
}

const hasEnvironment = async (host: Host, folder: string): Promise<boolean> =>
  (await host.kindOf(posix.join(folder, 'env.py'))) === 'file';

const isEnvironment = async (host: Host, folder: string): Promise<boolean> =>
  /\balembic\b/.test((await host.readText(posix.join(folder, 'env.py'))) ?? '');

/** The environments that one .ini file describes: one a section with a script_location. */
async function settingsOfIni(host: Host, file: string): Promise<readonly AlembicSettings[]> {
  const here = posix.dirname(file);
  const sections = parseIni((await host.readText(file)) ?? '', { here: host.absolute(here) });
  const found: AlembicSettings[] = [];
  for (const [section, options] of sections) {
    if (section !== 'alembic' && !options.has('script_location')) continue;
    const lists = new Map([...options].map(([name, value]) => [name, listOf(name, value, options)]));
    const settings = await settingsFrom(host, file, section, lists);
    if (settings) found.push(settings);
  }
  return found;
}

async function settingsOfPyproject(host: Host, file: string): Promise<readonly AlembicSettings[]> {
  const options = alembicTable((await host.readText(file)) ?? '', host.absolute(posix.dirname(file)));
  if (!options?.has('script_location')) return [];
  const settings = await settingsFrom(host, file, 'alembic', options);
  return settings ? [settings] : [];
}

/** An env.py with its versions folder that no configuration file names. */
function settingsOfFolder(scriptFolder: string): AlembicSettings {
  return {
    section: 'alembic',
    scriptFolder,
    versionFolders: [posix.join(scriptFolder, 'versions')],
    isRecursive: false,
    workingDirectory: '.',
  };
}

async function settingsFrom(
  host: Host,
  file: string,
  section: string,
  options: ReadonlyMap<string, readonly string[]>,
): Promise<AlembicSettings | undefined> {
  const here = posix.dirname(file);
  // Flask-Migrate writes no script_location: its alembic.ini lies beside env.py, and it is started one folder up.
  const named = options.get('script_location')?.[0];
  const location = named ?? host.absolute(here);
  const holds = (folder: string) => (named === undefined ? isEnvironment(host, folder) : hasEnvironment(host, folder));
  for (const workingDirectory of new Set([named === undefined ? posix.dirname(here) : here, '.'])) {
    const scriptFolder = await folderAt(host, workingDirectory, location);
    if (scriptFolder === undefined || !(await holds(scriptFolder))) continue;
    const versions = await Promise.all(
      (options.get('version_locations') ?? []).map((each) => folderAt(host, workingDirectory, each)),
    );
    const versionFolders = versions.filter((folder) => folder !== undefined);
    return {
      file,
      section,
      scriptFolder,
      versionFolders: versionFolders.length > 0 ? versionFolders : [posix.join(scriptFolder, 'versions')],
      isRecursive: options.get('recursive_version_locations')?.[0] === 'true',
      workingDirectory,
    };
  }
  return undefined;
}

// `package:folder` names a folder inside an importable package.
async function folderAt(host: Host, workingDirectory: string, location: string): Promise<string | undefined> {
  const path = location.replace(/^([\w.]+):/, (_, name: string) => `${name.replaceAll('.', '/')}/`);
  const absolute = posix.isAbsolute(path) ? path : host.absolute(posix.join(workingDirectory, path));
  const relative = posix.relative(host.directory, absolute);
  if (relative.startsWith('..')) return undefined;
  return (await host.kindOf(relative || '.')) === 'directory' ? relative || '.' : undefined;
}

function listOf(name: string, value: string, options: ReadonlyMap<string, string>): readonly string[] {
  if (name !== 'version_locations') return [value];
  const separator = separators[options.get('path_separator') ?? options.get('version_path_separator') ?? ''];
  return value
    .split(separator ?? /[\s,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const separators: Readonly<Record<string, RegExp>> = {
  space: /\s+/,
  newline: /\n+/,
  os: /[:\n]+/,
  ':': /:/,
  ';': /;/,
};
