// What the pages of an examined checkout would have to say, as edits.
import type { Config } from '#config/config.ts';
import { planDocs, USUAL_DIRECTORY } from '#dictionary/docs.ts';
import type { PagePlan } from '#dictionary/page-plan.ts';
import type { Database, Engine, Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { Examination } from './examination.ts';

export interface PageSurroundings {
  readonly host: Host;
  readonly config: Config;
  readonly server: Server;
  readonly embedded: Engine;
}

/** Writes nothing. A project whose migrations did not run has no plan. */
export async function planPagesOf(
  examinations: readonly Examination[],
  around: PageSurroundings,
): Promise<readonly PagePlan[]> {
  return withTypeNames(around, (typeNames) =>
    Promise.all(examinations.map((examination) => planProject(examination, around, typeNames))),
  );
}

async function planProject(
  { catalog, models, project }: Examination,
  { host, config }: PageSurroundings,
  typeNames: Database,
): Promise<PagePlan> {
  const { dictionary } = config;
  if (!catalog) return { edits: [], left: [] };
  return planDocs({
    host,
    catalog,
    typeNames,
    directory: project.dictionaries[0] ?? dictionary.paths?.[0] ?? USUAL_DIRECTORY,
    aliases: dictionary.aliases,
    exempt: dictionary.exempt,
    ...(models && { models }),
  });
}

// Type names are asked of PostgreSQL 17 or later, which the embedded one always is.
async function withTypeNames<Result>(
  { server, embedded }: PageSurroundings,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  const own = server.engine === 'pglite' ? undefined : await embedded.open({});
  try {
    const database = await (own ?? server).createDatabase('types');
    try {
      return await use(database);
    } finally {
      await database[Symbol.asyncDispose]();
    }
  } finally {
    await own?.[Symbol.asyncDispose]();
  }
}
