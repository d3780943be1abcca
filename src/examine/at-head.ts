// What is asked of the database while it is at head: plans of the queries that matter, and truth tests.
import type { Catalog } from '#catalog/catalog.ts';
import { toSettings } from '#config/config.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import { type Database, EngineFailure, StatementError } from '#engines/engine.ts';
import { probeHead } from '#probes/probe-head.ts';
import type { Probes } from '#rule/probes-evidence.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import { readWorkload } from '#workload/read-workload.ts';
import { askAssertions } from './assertions.ts';
import type { AtHead, NotExamined, Surroundings } from './examination.ts';

export interface HeadToLookAt {
  readonly database: Database;
  readonly catalog: Catalog;
  /** Texts of `seeds.sql`. */
  readonly scripts: readonly string[];
  readonly notExamined: NotExamined[];
}

/** Leaves the database as it was. */
export async function lookAtHead(
  around: Surroundings,
  project: DiscoveredProject,
  head: HeadToLookAt,
): Promise<AtHead> {
  const { database, catalog, notExamined } = head;
  const workload = await planWorkload(around, database, catalog, notExamined);
  const assertions = await askAssertions(around.config, database, project.name);
  const probes = await tryPromises(around, project, head);
  return { assertions, ...(workload && { workload }), ...(probes && { probes }) };
}

async function tryPromises(
  { config, progress }: Surroundings,
  project: DiscoveredProject,
  { database, catalog, scripts, notExamined }: HeadToLookAt,
): Promise<Probes | undefined> {
  const { capabilities, engine } = database.server;
  const what = 'whether the constraints refuse what they must';
  if (!capabilities.has('refusals')) {
    notExamined.push({ what, why: `what ${engine} refuses says nothing about PostgreSQL` });
    return undefined;
  }
  progress({ stage: 'probes' });
  try {
    const context = {
      settings: toSettings(config),
      isForwardOnly: false,
      toolRelations: project.migrations.ownRelations,
      isSalvaged: false,
    };
    return await probeHead(database, catalog, context, { generators: config.seeds.generators, scripts });
  } catch (error) {
    if (!(error instanceof StatementError || error instanceof EngineFailure)) throw error;
    notExamined.push({ what, why: error.message });
    return undefined;
  }
}

async function planWorkload(
  { host, config, progress }: Surroundings,
  database: Database,
  catalog: Catalog,
  notExamined: NotExamined[],
): Promise<Workload | undefined> {
  if (config.workload.files.length === 0) {
    notExamined.push({
      what: 'queries',
      why: 'no workload file is declared',
      remedy: 'Name SQL files of the queries that matter under `workload.files` in schema-audit.yml.',
    });
    return undefined;
  }
  if (!database.server.capabilities.has('plans')) {
    notExamined.push({ what: 'queries', why: `${database.server.engine} has no query plans` });
    return undefined;
  }
  progress({ stage: 'workload' });
  return readWorkload(host, config.workload.files, database, catalog);
}
