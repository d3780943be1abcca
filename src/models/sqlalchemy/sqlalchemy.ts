import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { type AlembicSettings, alembicEnvironments } from '#python/alembic-settings.ts';
import type { ModelHints, ModelReader } from '../reader.ts';
import { readModels } from './read-models.ts';

export const sqlalchemy: ModelReader = {
  id: 'sqlalchemy',
  title: 'SQLAlchemy',
  async detect(host, hints) {
    const sources = await pythonFiles(host);
    const name = hints.path !== undefined && /^[\w.]+:[\w.]+$/.test(hints.path) ? hints.path : undefined;
    const below = name === undefined ? hints.path : undefined;
    const environment = await environmentFor(host, hints);
    const foreign = below === undefined && environment ? await foreignHomes(host, environment) : [];
    const files = sources
      .filter(({ path, text }) => isModelFile(text) && isBelow(path, below))
      .map(({ path }) => path)
      .filter((path) => !foreign.some((home) => isBelow(path, home)));
    if (files.length === 0 && name === undefined) return [];
    const places = { files, sources: sources.map(({ path }) => path), ...(environment ? { environment } : {}) };
    return [
      {
        reader: 'sqlalchemy',
        title: name === undefined ? `SQLAlchemy (${summary(files)})` : `SQLAlchemy (${name})`,
        files,
        read: () =>
          readModels(host, { ...places, ...(name === undefined ? {} : { name }), variables: hints.environment }),
      },
    ];
  },
};

const mapped = /__tablename__|\btable\s*=\s*True|\b(db|database)\.Model\b|\bdeclarative_base\(|\(.*\bDeclarativeBase\b/;
const isModelFile = (text: string): boolean =>
  /\b(sqlalchemy|sqlmodel|SQLAlchemy)\b|\bdb\.Model\b|import .*\bBase\b/.test(text) && mapped.test(text);

// Revisions and tests hold tables of the past and of fixtures.
const isAside = (path: string): boolean =>
  /(^|\/)(tests?|versions|testing)\//.test(path) || /(^|\/)(test_[^/]*|conftest)\.py$/.test(path);

async function pythonFiles(host: Host): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const paths = (await host.files()).filter((path) => path.endsWith('.py') && !isAside(path));
  return Promise.all(paths.map(async (path) => ({ path, text: (await host.readText(path)) ?? '' })));
}

function isBelow(path: string, folder: string | undefined): boolean {
  if (folder === undefined) return true;
  const wanted = posix.normalize(folder).replace(/\/$/, '');
  return wanted === '.' || path === wanted || path.startsWith(`${wanted}/`);
}

async function environmentFor(host: Host, { migrations }: ModelHints): Promise<AlembicSettings | undefined> {
  if (migrations && migrations.tool !== 'alembic') return undefined;
  const environments = await alembicEnvironments(host);
  if (!migrations) return environments.length === 1 ? environments[0] : undefined;
  return environments.find(({ scriptFolder }) => scriptFolder === migrations.root);
}

/** Packages that keep revisions of their own, such as plugins: their models are built by those, not by the audited ones. */
async function foreignHomes(host: Host, environment: AlembicSettings): Promise<readonly string[]> {
  const files = (await host.files()).filter((path) => /\/versions\/[^/]+\.py$/.test(path));
  const folders = [...new Set(files.map((path) => posix.dirname(path)))].filter(
    (folder) => !environment.versionFolders.some((own) => isBelow(folder, own) || isBelow(own, folder)),
  );
  const homes = folders.map((folder) => posix.dirname(posix.dirname(folder)));
  return homes.filter((home) => !isBelow(environment.scriptFolder, home));
}

const summary = (files: readonly string[]): string =>
  files.length === 1 ? (files[0] ?? '') : `${files[0]} and ${files.length - 1} more`;
