import type { Host } from '#host/host.ts';
import { buildHistory, type HistoryFault, type MigrationHistory } from '#migration/history.ts';
import type { Migration } from '#migration/migration.ts';
import type { MigrationProject, MigrationTool } from '../tool.ts';
import { findKnexFolders, type KnexFolders } from './find-projects.ts';
import { readMigrationFile } from './migration-file.ts';

export const knex: MigrationTool = {
  id: 'knex',
  title: 'Knex',
  async detect(host, hints) {
    const found = await findKnexFolders(host, hints.path);
    return found.map((folders) => projectOf(host, folders, hints.environment));
  },
};

function projectOf(host: Host, folders: KnexFolders, environment: Readonly<Record<string, string>>): MigrationProject {
  const { tableName, schemaName = 'public' } = folders.settings;
  return {
    tool: 'knex',
    title: 'Knex',
    root: folders.directories[0] ?? '.',
    confidence: folders.confidence,
    reversibility: 'per-migration',
    ownRelations: [`${schemaName}.${tableName}`, `${schemaName}.${tableName}_lock`],
    readHistory: () => readHistory(host, folders.files),
    open: async (database, options) => {
      const { openKnex } = await import('./stepper.ts');
      return openKnex({ host, folders, environment, database, options });
    },
  };
}

async function readHistory(host: Host, files: readonly string[]): Promise<MigrationHistory> {
  const migrations: Migration[] = [];
  const faults: HistoryFault[] = [];
  for (const file of files) {
    const parent = migrations.at(-1)?.revision;
    const reading = readMigrationFile(file, (await host.readText(file)) ?? '', parent === undefined ? [] : [parent]);
    migrations.push(reading.migration);
    if (reading.fault) faults.push(reading.fault);
  }
  return buildHistory('sequence', migrations, faults);
}
