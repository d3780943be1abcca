import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import type { MigrationProject, MigrationTool, ToolHints } from '../tool.ts';
import { readAlembicHistory } from './read-history.ts';
import { type AlembicSettings, settingsOfFolder, settingsOfIni, settingsOfPyproject } from './settings.ts';
import { openAlembic } from './stepper.ts';
import { versionTableOf } from './version-table.ts';

export const alembic: MigrationTool = {
  id: 'alembic',
  title: 'Alembic',
  async detect(host, hints) {
    const found = await environmentsOf(host);
    const wanted = hints.path === undefined ? found : found.filter((settings) => isAt(settings, hints.path ?? ''));
    return Promise.all(wanted.map((settings) => projectOf(host, settings, hints)));
  },
};

/** One environment a folder of env.py: what a file beside or above it names goes before a bare folder. */
async function environmentsOf(host: Host): Promise<readonly AlembicSettings[]> {
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
  const texts = await Promise.all(withVersions.map((folder) => host.readText(posix.join(folder, 'env.py'))));
  return withVersions.filter((_, position) => /\balembic\b/.test(texts[position] ?? ''));
}

const isAt = (settings: AlembicSettings, path: string): boolean => {
  const wanted = posix.normalize(path).replace(/\/$/, '');
  const places = [settings.file, settings.scriptFolder, ...settings.versionFolders];
  return places.some(
    (place) => place !== undefined && (wanted === '.' || place === wanted || place.startsWith(`${wanted}/`)),
  );
};

async function projectOf(host: Host, settings: AlembicSettings, hints: ToolHints): Promise<MigrationProject> {
  const env = (await host.readText(posix.join(settings.scriptFolder, 'env.py'))) ?? '';
  return {
    tool: 'alembic',
    title: `Alembic (${settings.file ?? posix.join(settings.scriptFolder, 'env.py')})`,
    root: settings.scriptFolder,
    confidence: settings.file === undefined ? 0.9 : 1,
    reversibility: 'per-migration',
    ownRelations: [versionTableOf(env)],
    readHistory: () => readAlembicHistory(host, settings),
    open: (database, options) => openAlembic(host, settings, hints, database, options),
  };
}
