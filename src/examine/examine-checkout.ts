import type { Config } from '#config/config.ts';
import type { Discovery } from '#discover/discovery.ts';
import type { Database, Engine, Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { Walk } from '#migration/walk.ts';
import { walkOfPrefix } from '#replay/walk-of-prefix.ts';
import type { Examination, NotExamined, Progress, Surroundings } from './examination.ts';
import { examineProject } from './examine-project.ts';

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

/** `head` is the examination of a later commit of the same checkout: where it walked the same migrations first, its walk is taken. */
export async function examineCheckout(
  discovery: Discovery,
  around: CheckoutSurroundings,
  head?: CheckoutExamination,
): Promise<CheckoutExamination> {
  const types = new TypeNames(around);
  const surroundings: Surroundings = { ...around, typeNames: () => types.database() };
  try {
    const examinations: Examination[] = [];
    for (const project of discovery.projects) {
      const known = head && (await knownWalk(project.name, project.migrations, head));
      examinations.push(await examineProject(project, surroundings, known));
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

async function knownWalk(
  name: string,
  migrations: Discovery['projects'][number]['migrations'],
  head: CheckoutExamination,
): Promise<Walk | undefined> {
  const same = head.examinations.find((examination) => examination.project.name === name);
  if (!same?.walk) return undefined;
  return walkOfPrefix(same.walk, same.history, await migrations.readHistory());
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
