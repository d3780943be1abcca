import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { type AlembicSettings, alembicEnvironments } from '#python/alembic-settings.ts';
import type { MigrationProject, MigrationTool, ToolHints } from '../tool.ts';
import { readAlembicHistory } from './read-history.ts';
import { openAlembic } from './stepper.ts';
import { versionTableOf } from './version-table.ts';

export const alembic: MigrationTool = {
  id: 'alembic',
  title: 'Alembic',
  async detect(host, hints) {
    const found = await alembicEnvironments(host);
    const wanted = hints.path === undefined ? found : found.filter((settings) => isAt(settings, hints.path ?? ''));
    return Promise.all(wanted.map((settings) => projectOf(host, settings, hints)));
  },
};

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
