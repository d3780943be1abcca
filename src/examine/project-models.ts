import type { Catalog } from '#catalog/catalog.ts';
import { type LoadedModels, loadModels } from '#declare/load-models.ts';
import type { ModelReading, ModelSource } from '#models/reader.ts';
import type { NotExamined, Surroundings } from './examination.ts';
import { excerpt, orNotExamined } from './not-examined.ts';

export interface Reading {
  readonly source: ModelSource;
  readonly reading: ModelReading;
}

export async function readModels(
  sources: readonly ModelSource[],
  notExamined: NotExamined[],
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const source of sources) {
    const reading = await orNotExamined(`the models (${source.title})`, notExamined, () => source.read());
    if (reading) readings.push({ source, reading });
  }
  return readings;
}

export async function loadProjectModels(
  readings: readonly Reading[],
  catalog: Catalog | undefined,
  around: Surroundings,
  notExamined: NotExamined[],
): Promise<LoadedModels | undefined> {
  const [first, ...others] = readings;
  if (!first || !catalog) return undefined;
  for (const { source } of others) {
    notExamined.push({
      what: `the models (${source.title})`,
      why: `those of another reader are taken: ${first.source.title}`,
      remedy: 'Choose with `models.reader` and `models.path`.',
    });
  }
  if (!around.server.capabilities.has('catalog')) {
    notExamined.push({ what: 'the models', why: `${around.server.engine} cannot load them` });
    return undefined;
  }
  notExamined.push(...notRun(first));
  around.progress({ stage: 'models' });
  return orNotExamined(`the models (${first.source.title})`, notExamined, () =>
    loadOnServer(first, catalog, around, notExamined),
  );
}

async function loadOnServer(
  { source, reading }: Reading,
  catalog: Catalog,
  { server }: Surroundings,
  notExamined: NotExamined[],
): Promise<LoadedModels> {
  const database = await server.createDatabase('models');
  try {
    const loaded = await loadModels(source.reader, reading, database, catalog);
    for (const { statement, message } of loaded.refused) {
      notExamined.push({ what: `a model (${excerpt(statement)})`, why: `PostgreSQL refuses it: ${message}` });
    }
    return loaded;
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

/** Models that are only read from their source say less than models that run. */
function notRun({ source, reading }: Reading): readonly NotExamined[] {
  if (reading.form !== 'declared' || !reading.because) return [];
  const { message, remedy } = reading.because;
  return [{ what: `what only running the models would show (${source.title})`, why: message, remedy }];
}
