import { posix } from 'node:path';
import type { Host } from '#host/host.ts';
import { buildHistory, type HistoryFault, type MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import type { AlembicSettings } from '#python/alembic-settings.ts';
import { type MigrationFile, readMigrationFile } from './migration-file.ts';

export async function readAlembicHistory(host: Host, settings: AlembicSettings): Promise<MigrationHistory> {
  const paths = (await host.files()).filter((path) => isMigrationFile(path, settings));
  const files = await Promise.all(
    paths.map(async (path) => readMigrationFile(path, (await host.readText(path)) ?? '')),
  );
  const migrations = files.flatMap(({ migration }) => migration ?? []);
  const faults = files.flatMap(({ fault }) => fault ?? []);
  const history = buildHistory('parents', migrations, [...faults, ...missingDependencies(files)]);
  return { ...history, migrations: afterDependencies(history.migrations, files) };
}

// Alembic skips __init__.py and the lock files of editors.
function isMigrationFile(path: string, { versionFolders, isRecursive }: AlembicSettings): boolean {
  if (!/(^|\/)(?!\.#|__init__)[^/]*\.py$/.test(path)) return false;
  const folder = posix.dirname(path);
  return versionFolders.some((each) => folder === each || (isRecursive && folder.startsWith(`${each}/`)));
}

/** Revisions by what depends_on may name them: id or branch label. */
function byName(files: readonly MigrationFile[]): ReadonlyMap<string, Migration> {
  const named = new Map<string, Migration>();
  for (const { migration } of files) {
    if (!migration) continue;
    named.set(migration.revision, migration);
    for (const label of migration.labels ?? []) named.set(label, migration);
  }
  return named;
}

function missingDependencies(files: readonly MigrationFile[]): readonly HistoryFault[] {
  const known = byName(files);
  return files.flatMap(({ migration, dependencies }) =>
    dependencies
      .filter((name) => migration && !known.has(name))
      .flatMap((parent): readonly HistoryFault[] =>
        migration
          ? [{ kind: 'missing-parent', revision: migration.revision, parent, location: migration.location }]
          : [],
      ),
  );
}

// depends_on orders branches without joining them: what it names runs before, but stays a head of its own branch.
function afterDependencies(migrations: readonly Migration[], files: readonly MigrationFile[]): readonly Migration[] {
  const known = byName(files);
  const needs = new Map(files.map(({ migration, dependencies }) => [migration?.revision, dependencies]));
  const joined = migrations.map((migration) => {
    const named = (needs.get(migration.revision) ?? []).flatMap((name) => known.get(name)?.revision ?? []);
    return { ...migration, parents: [...new Set([...migration.parents, ...named])] };
  });
  return buildHistory('parents', joined).migrations.flatMap(({ revision }) => known.get(revision) ?? []);
}
