// Finds out everything about one project: its history, what the walk made of it, what models and pages say, what its queries
// need. What cannot be looked at is named, and the rest goes on.
import type { Catalog } from '#catalog/catalog.ts';
import { type LoadedModels, loadModels } from '#declare/load-models.ts';
import type { ParsedDictionary } from '#dictionary/parsed-dictionary.ts';
import { readDictionary } from '#dictionary/read-dictionary.ts';
import { knownRelations } from '#dictionary/relation-names.ts';
import { readRepositoryText } from '#dictionary/repository-text.ts';
import { resolveDictionary } from '#dictionary/resolve-dictionary.ts';
import { knownTypes } from '#dictionary/resolve-types.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import type { Database, Server } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Walk } from '#migration/walk.ts';
import type { ModelReading, ModelSource } from '#models/reader.ts';
import { walk } from '#replay/walk.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import { readWorkload } from '#workload/read-workload.ts';
import { UserError } from '../errors.ts';
import type { Examination, NotExamined, Surroundings } from './examination.ts';

/** `known` is a walk that was made already: the base's history is often the beginning of the head's. */
export async function examineProject(
  project: DiscoveredProject,
  around: Surroundings,
  known?: Walk,
): Promise<Examination> {
  const notExamined: NotExamined[] = [];
  const history = await project.migrations.readHistory();
  const [walked, readings, pages, repository] = await Promise.all([
    known ? Promise.resolve<Walked>({ walk: known }) : walkProject(project, history, around, notExamined),
    readModels(project.models, notExamined),
    readPages(project, around, notExamined),
    readRepositoryText(around.host, project.dictionaries),
  ]);
  const catalog = walked?.walk.head ?? walked?.walk.salvage?.catalog;
  const models = await loadProjectModels(readings, catalog, around, notExamined);
  const dictionary = await resolvePages(pages, catalog, models?.models, around);
  return {
    project,
    history,
    repository,
    isSalvaged: walked?.walk.head === undefined && walked?.walk.salvage !== undefined,
    notExamined,
    ...(walked && { walk: walked.walk }),
    ...(walked?.runs !== undefined && { runs: walked.runs }),
    ...(walked?.workload && { workload: walked.workload }),
    ...(catalog && { catalog }),
    ...(models && { models: models.models }),
    ...(dictionary && { dictionary }),
  };
}

interface Walked {
  readonly walk: Walk;
  readonly runs?: string;
  readonly workload?: Workload;
}

async function walkProject(
  project: DiscoveredProject,
  history: MigrationHistory,
  around: Surroundings,
  notExamined: NotExamined[],
): Promise<Walked | undefined> {
  const prelude = await readPrelude(around);
  let workload: Workload | undefined;
  let runs: string | undefined;
  const made = await orNotExamined(`the migrations in ${project.migrations.root}`, notExamined, () =>
    walk(project.migrations, history, around.server, {
      verify: around.config.verify === 'none' ? 'none' : 'all',
      prelude,
      progress: (done, total, pass) =>
        around.progress({ stage: 'walk', detail: `${project.name} ${pass}`, done, total }),
      opened: (program) => {
        runs = program;
      },
      atHead: async (database, catalog) => {
        workload = await planWorkload(around, database, catalog, notExamined);
      },
    }),
  );
  notExamined.push(...engineFaults(made, around.server));
  return made && { walk: made, ...(runs !== undefined && { runs }), ...(workload && { workload }) };
}

/** What the engine could not do is no fault of the migration, and ends the walk all the same; so does the refusal of one that is not PostgreSQL. */
const engineFaults = (walked: Walk | undefined, { capabilities }: Server): readonly NotExamined[] =>
  (walked?.steps ?? []).flatMap((step) => {
    if (step.status !== 'failed' || (step.fault.origin !== 'engine' && capabilities.has('refusals'))) return [];
    const { message, statement } = step.fault;
    return [
      {
        what: `migration ${step.revision} on its way ${step.pass}, and what comes after it`,
        why: statement === undefined ? message : `${message} (${firstLine(statement)})`,
        remedy: 'Audit on another engine: `--engine pglite`, or `--engine postgres` with a database URL.',
      },
    ];
  });

async function readPrelude({ host, config }: Surroundings): Promise<readonly string[]> {
  const texts = await Promise.all(config.prelude.map(async (file) => ({ file, text: await host.readText(file) })));
  return texts.map(({ file, text }) => {
    if (text !== undefined) return text;
    throw new UserError(
      'unreadable-configuration',
      `prelude names ${file}, which does not exist.`,
      'Mend the path in schema-audit.yml; it is relative to the audited directory.',
    );
  });
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

interface Reading {
  readonly source: ModelSource;
  readonly reading: ModelReading;
}

async function readModels(sources: readonly ModelSource[], notExamined: NotExamined[]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const source of sources) {
    const reading = await orNotExamined(`the models (${source.title})`, notExamined, () => source.read());
    if (reading) readings.push({ source, reading });
  }
  return readings;
}

async function loadProjectModels(
  readings: readonly Reading[],
  catalog: Catalog | undefined,
  around: Surroundings,
  notExamined: NotExamined[],
): Promise<LoadedModels | undefined> {
  const [first] = readings;
  if (!first || !catalog) return undefined;
  if (!around.server.capabilities.has('catalog')) {
    notExamined.push({ what: 'the models', why: `${around.server.engine} cannot load them` });
    return undefined;
  }
  around.progress({ stage: 'models' });
  const database = await around.server.createDatabase('models');
  try {
    const loaded = await loadModels(first.source.reader, first.reading, database, catalog);
    for (const { statement, message } of loaded.refused) {
      notExamined.push({ what: `a model (${firstLine(statement)})`, why: `PostgreSQL refuses it: ${message}` });
    }
    return loaded;
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

async function readPages(
  { dictionaries }: DiscoveredProject,
  { host, config }: Surroundings,
  notExamined: NotExamined[],
): Promise<ParsedDictionary | undefined> {
  const [first, ...others] = dictionaries;
  for (const folder of others) {
    notExamined.push({
      what: `the pages in ${folder}`,
      why: `the pages in ${first} are taken`,
      remedy: 'Name the folder under `dictionary.paths`.',
    });
  }
  return first === undefined ? undefined : readDictionary(host, first, { aliases: config.dictionary.aliases });
}

async function resolvePages(
  pages: ParsedDictionary | undefined,
  catalog: Catalog | undefined,
  models: LoadedModels['models'] | undefined,
  around: Surroundings,
): Promise<Dictionary | undefined> {
  if (!pages) return undefined;
  around.progress({ stage: 'pages' });
  const catalogs = [catalog, models?.catalog].filter((one) => one !== undefined);
  const known = { relations: knownRelations(catalog, models), types: knownTypes(catalogs) };
  return resolveDictionary(pages, known, await around.typeNames());
}

/** What the user can mend stops this part alone. */
async function orNotExamined<Result>(
  what: string,
  notExamined: NotExamined[],
  look: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notExamined.push({ what, why: error.message, remedy: error.remedy });
    return undefined;
  }
}

const firstLine = (text: string): string => (text.trim().split('\n')[0] ?? '').slice(0, 80);
