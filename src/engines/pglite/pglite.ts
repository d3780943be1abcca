import type { Capability, Database, DatabaseOptions, Engine, EngineOptions, Server } from '../engine.ts';
import { PgliteDatabase } from './database.ts';
import { Instance } from './instance.ts';
import type { Image } from './worker-messages.ts';

/** PostgreSQL as WebAssembly, embedded: the default engine. */
export const pglite: Engine = { id: 'pglite', open: (options) => PgliteServer.open(options) };

class PgliteServer implements Server {
  readonly engine = 'pglite';
  readonly serverVersion: string;
  readonly capabilities: ReadonlySet<Capability> = new Set([
    'catalog',
    'wire',
    'event-triggers',
    'plans',
    'rollback',
    'refusals',
  ]);
  readonly #options: EngineOptions;
  readonly #databases: PgliteDatabase[] = [];
  /** Started with the server, for the first createDatabase. */
  #spare: Instance | undefined;

  static async open(options: EngineOptions): Promise<Server> {
    const instance = await startInstance(options);
    const probe = new PgliteServer('', instance, options).#keep(instance, options);
    const [row] = await probe.query<{ server_version: string }>('SHOW server_version');
    return new PgliteServer(row?.server_version ?? '', instance, options);
  }

  private constructor(serverVersion: string, spare: Instance, options: EngineOptions) {
    this.serverVersion = serverVersion.split(' ')[0] ?? serverVersion;
    this.#spare = spare;
    this.#options = options;
  }

  async createDatabase(_purpose?: string, { timeZone }: DatabaseOptions = {}): Promise<Database> {
    if (timeZone !== undefined) return this.#start({ ...this.#options, timeZone });
    const spare = this.#spare;
    this.#spare = undefined;
    return spare ? this.#keep(spare, this.#options) : this.#start(this.#options);
  }

  async #start(options: EngineOptions, image?: Image): Promise<Database> {
    return this.#keep(await startInstance(options, image), options);
  }

  #keep(instance: Instance, options: EngineOptions): PgliteDatabase {
    const database = new PgliteDatabase(this, instance, (image) => this.#start(options, image));
    this.#databases.push(database);
    return database;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#spare?.end(), ...this.#databases.map((database) => database[Symbol.asyncDispose]())]);
  }
}

function startInstance(
  { timeZone = 'UTC', statementTimeoutMilliseconds = 60_000 }: EngineOptions,
  image?: Image,
): Promise<Instance> {
  const settings = [
    ['TimeZone', timeZone],
    // A migration history of thousands of tables in one transaction needs more than the default 64.
    ['max_locks_per_transaction', '1024'],
  ] as const;
  return Instance.start(settings, statementTimeoutMilliseconds, image);
}
