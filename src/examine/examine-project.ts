// Finds out everything about one project: its history, what the walk made of it, what models and pages say, what its queries
// need. What cannot be looked at is named, and the rest goes on.
import type { ParsedDictionary } from '#dictionary/parsed-dictionary.ts';
import { readRepositoryText } from '#dictionary/repository-text.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';
import type { AtHead, Examination, NotExamined, Surroundings } from './examination.ts';
import { historyOf } from './history-of.ts';
import { loadProjectModels, readModels } from './project-models.ts';
import { readPages, resolvePages } from './project-pages.ts';
import { readSource } from './read-source.ts';
import { type BaseOnTheWay, type Walked, walkProject } from './walk-project.ts';

/** What need not be run again. */
export interface Known {
  /** A walk that was made already: the base's history is often the beginning of the head's. */
  readonly walk?: Walk;
  /** What was asked of a database that stood where this one would stand. */
  readonly atHead?: AtHead;
  /** Revisions that somebody verified before. */
  readonly revisions?: ReadonlySet<RevisionId>;
  /** The base commit, where its history is the beginning of this one. */
  readonly base?: BaseOnTheWay;
}

export async function examineProject(
  project: DiscoveredProject,
  around: Surroundings,
  known: Known = {},
): Promise<Examination> {
  const notExamined: NotExamined[] = [];
  const history = await historyOf(project.migrations);
  const [walked, readings, pages, repository] = await Promise.all([
    known.walk
      ? walkedAlready(project, history, { around, walk: known.walk, atHead: known.atHead })
      : walkProject(project, history, { around, notExamined, known: known.revisions, base: known.base }),
    readModels(project.models, notExamined),
    readPages(project, around, notExamined).then(preparing(around)),
    readRepositoryText(around.host, project.dictionaries),
  ]);
  const catalog = walked?.walk.head ?? walked?.walk.salvage?.catalog;
  const models = await loadProjectModels(readings, catalog, around, notExamined);
  // A walk that is known already is that of the base, whose own migrations nobody judges again.
  const source = known.walk || walked?.walk.recordings ? undefined : await readSource(history);
  const dictionary = await resolvePages(pages, catalog, models?.models, around);
  return {
    project,
    history,
    repository,
    isSalvaged: walked?.walk.head === undefined && walked?.walk.salvage !== undefined,
    notExamined,
    ...(walked && { walk: walked.walk }),
    ...(source && { source }),
    ...(walked?.runs !== undefined && { runs: walked.runs }),
    ...walked?.atHead,
    ...(walked?.atBase && { atBase: walked.atBase }),
    ...(catalog && { catalog }),
    ...(models && { models: models.models }),
    ...(dictionary && { dictionary }),
  };
}

/** The database of the known walk stands at a later head: one that is only walked up answers for this one. */
async function walkedAlready(
  project: DiscoveredProject,
  history: MigrationHistory,
  { around, walk, atHead }: { readonly around: Surroundings; readonly walk: Walk; readonly atHead: AtHead | undefined },
): Promise<Walked> {
  if (atHead) return { walk, atHead };
  const upOnly: Surroundings = { ...around, config: { ...around.config, verify: 'none' } };
  const again = await walkProject(project, history, { around: upOnly, notExamined: [], known: undefined });
  return { walk, ...(again?.atHead && { atHead: again.atHead }) };
}

/** The database that knows type names starts while the migrations run; a failure shows where it is used. */
const preparing =
  ({ typeNames }: Surroundings) =>
  (pages: ParsedDictionary | undefined): ParsedDictionary | undefined => {
    if (pages) typeNames().catch(() => undefined);
    return pages;
  };
