import type { Config } from '#config/config.ts';
import type { DiscoveredProject, Discovery } from '#discover/discovery.ts';
import type { Database, Engine, Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import { walkOfPrefix } from '#replay/walk-of-prefix.ts';
import type { AtHead } from './at-head.ts';
import type { Examination, NotExamined, Progress, Surroundings } from './examination.ts';
import { examineProject, type Known } from './examine-project.ts';

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
  | { readonly base: Discovery }
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
  const history = await project.migrations.readHistory();
  if ('base' in other) return { revisions: await knownRevisions(project.name, history, other.base) };
  const same = other.head.examinations.find((examination) => examination.project.name === project.name);
  const walk = same?.walk && walkOfPrefix(same.walk, same.history, history);
  // What the head does not share is not what the pull request brings.
  if (!walk || !same) return { revisions: new Set(history.migrations.map(({ revision }) => revision)) };
  const isWhole = same.history.migrations.length === history.migrations.length;
  return { walk, ...(isWhole && { atHead: atHeadOf(same) }) };
}

const atHeadOf = ({ workload, probes, assertions = [] }: Examination): AtHead => ({
  assertions,
  ...(workload && { workload }),
  ...(probes && { probes }),
});

/** Those that are the same migrations still; an edited one is new. */
async function knownRevisions(
  name: string,
  { migrations }: MigrationHistory,
  base: Discovery,
): Promise<ReadonlySet<RevisionId>> {
  const same = base.projects.find((project) => project.name === name);
  const history = await same?.migrations.readHistory();
  const digests = new Map((history?.migrations ?? []).map(({ revision, digest }) => [revision, digest]));
  return new Set(
    migrations.filter(({ revision, digest }) => digests.get(revision) === digest).map(({ revision }) => revision),
  );
}

/** `to_regtypemod` came with PostgreSQL 17; older servers and pg-mem get the embedded one beside them. */
class TypeNames {
  readonly #around: CheckoutSurroundings;
  #database: Promise<Database> | undefined;
  #embedded: Server | undefined;

  constructor(around: CheckoutSurroundings) {
    this.#around = around;
  }

  database(): Promise<Database> {
    this.#database ??= this.#open();
    return this.#database;
  }

  async close(): Promise<void> {
    await (await this.#database)?.[Symbol.asyncDispose]();
    await this.#embedded?.[Symbol.asyncDispose]();
  }

  async #open(): Promise<Database> {
    const { server, embedded } = this.#around;
    const knows = server.capabilities.has('catalog') && Number.parseInt(server.serverVersion, 10) >= 17;
    if (knows) return server.createDatabase('types');
    this.#embedded = await embedded.open({});
    return this.#embedded.createDatabase('types');
  }
}
