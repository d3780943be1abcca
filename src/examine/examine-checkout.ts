import type { Config } from '#config/config.ts';
import type { DiscoveredProject, Discovery } from '#discover/discovery.ts';
import { type Database, type Engine, EngineFailure, type Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import { isPrefix, walkOfPrefix } from '#replay/walk-of-prefix.ts';
import { UserError } from '../errors.ts';
import type { AtHead, Examination, NotExamined, Progress, Surroundings } from './examination.ts';
import { examineProject, type Known } from './examine-project.ts';
import { historyOf } from './history-of.ts';

export interface CheckoutExamination {
  readonly directory: string;
  readonly examinations: readonly Examination[];
  readonly notExamined: readonly NotExamined[];
}

export interface CheckoutSurroundings {
  readonly host: Host;
  readonly config: Config;
  readonly server: Server;
  /** Knows type names where the audit's own engine does not. */
  readonly embedded: Engine;
  readonly progress: Progress;
}

/** The other side of a comparison. */
export type OtherCommit =
  /** An earlier commit: its migrations are history, and only walked up. */
  | { readonly base: { readonly discovery: Discovery; readonly host: Host } }
  /** A later commit that was examined already: where it walked the same migrations first, its walk is taken. */
  | { readonly head: CheckoutExamination };

export async function examineCheckout(
  discovery: Discovery,
  around: CheckoutSurroundings,
  other?: OtherCommit,
): Promise<CheckoutExamination> {
  const types = new TypeNames(around);
  const surroundings: Surroundings = { ...around, typeNames: () => types.database() };
  try {
    const examinations: Examination[] = [];
    for (const project of discovery.projects) {
      examinations.push(await examineProject(project, surroundings, await knownOf(project, other)));
    }
    return {
      directory: around.host.directory,
      examinations,
      notExamined: [...discovery.notices, ...examinations.flatMap((examination) => examination.notExamined)],
    };
  } finally {
    await types.close();
  }
}

async function knownOf(project: DiscoveredProject, other: OtherCommit | undefined): Promise<Known> {
  if (!other) return {};
  const history = await historyOf(project.migrations);
  if ('base' in other) return knownOfBase(project.name, history, other.base);
  const same = other.head.examinations.find((examination) => examination.project.name === project.name);
  const walk = same?.walk && walkOfPrefix(same.walk, same.history, history);
  // What the head does not share is not what the pull request brings.
  if (!walk || !same) return { revisions: new Set(history.migrations.map(({ revision }) => revision)) };
  const isWhole = same.history.migrations.length === history.migrations.length;
  const atHead = isWhole ? atHeadOf(same) : same.atBase;
  return { walk, ...(atHead && { atHead }) };
}

const atHeadOf = ({ workload, probes, assertions = [] }: Examination): AtHead => ({
  assertions,
  ...(workload && { workload }),
  ...(probes && { probes }),
});

async function knownOfBase(
  name: string,
  history: MigrationHistory,
  { discovery, host }: { readonly discovery: Discovery; readonly host: Host },
): Promise<Known> {
  const same = discovery.projects.find((project) => project.name === name);
  const earlier = same && (await historyOf(same.migrations));
  if (!earlier) return { revisions: new Set() };
  const last = earlier.migrations.at(-1);
  const isBeginning = last && isPrefix(earlier, history) && history.migrations.length > earlier.migrations.length;
  return {
    revisions: sameRevisions(history, earlier),
    ...(isBeginning && { base: { host, after: last.revision } }),
  };
}

/** Those that are the same migrations still; an edited one is new. */
function sameRevisions({ migrations }: MigrationHistory, earlier: MigrationHistory): ReadonlySet<RevisionId> {
  const digests = new Map(earlier.migrations.map(({ revision, digest }) => [revision, digest]));
  return new Set(
    migrations.filter(({ revision, digest }) => digests.get(revision) === digest).map(({ revision }) => revision),
  );
}

/** `to_regtypemod` came with PostgreSQL 17; older servers, pg-mem and a server that went away get the embedded one beside them. */
class TypeNames {
  readonly #around: CheckoutSurroundings;
  #database: Promise<Database> | undefined;
  #embedded: Server | undefined;

  constructor(around: CheckoutSurroundings) {
    this.#around = around;
  }

  async database(): Promise<Database> {
    this.#database ??= this.#open();
    try {
      const database = await this.#database;
      await database.query('SELECT 1');
      return database;
    } catch (error) {
      const isGone = error instanceof EngineFailure || error instanceof UserError;
      if (!isGone || this.#embedded) throw error;
      this.#database = this.#openEmbedded();
      return this.#database;
    }
  }

  async close(): Promise<void> {
    const database = await this.#database?.catch(() => undefined);
    await database?.[Symbol.asyncDispose]();
    await this.#embedded?.[Symbol.asyncDispose]();
  }

  #open(): Promise<Database> {
    const { server } = this.#around;
    const knows = server.capabilities.has('catalog') && Number.parseInt(server.serverVersion, 10) >= 17;
    return knows ? server.createDatabase('types') : this.#openEmbedded();
  }

  async #openEmbedded(): Promise<Database> {
    this.#embedded = await this.#around.embedded.open({});
    return this.#embedded.createDatabase('types');
  }
}
