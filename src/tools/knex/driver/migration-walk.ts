// Steps of knex's own Migrator, one migration at a time.
import type { Knex } from 'knex';
import type { DriverFault, Reply, StartRequest, StepRequest } from '../protocol.ts';
import { auditClient, type Query } from './audit-client.ts';
import type { FoundKnex, PostgresClient, QueryObject } from './find-knex.ts';
import { loadModule } from './load-module.ts';
import { Salvage } from './salvage.ts';
import { type ErrorFacts, factsOf, rememberStatement } from './statement-error.ts';

export class MigrationWalk {
  readonly #paths: ReadonlyMap<string, string>;
  readonly #knex: Knex;
  readonly #salvage: Salvage | undefined;
  // Loaded before knex asks: versions before 0.95 want them at once.
  readonly #loaded = new Map<string, Knex.Migration>();
  /** Of the step that is under way. */
  #firstFault: ErrorFacts | undefined;

  constructor(start: StartRequest, found: FoundKnex, configuration: Knex.Config, driver: object) {
    this.#paths = new Map(start.migrations.map(({ name, path }) => [name, path]));
    this.#salvage = start.mode === 'salvage' ? new Salvage() : undefined;
    const watch = (query: Query) => (this.#salvage ? this.#salvage.watch(query) : this.#watchStrictly(query));
    this.#knex = found.makeKnex({
      ...keptOf(configuration),
      client: auditClient(found.Client, driver, watch) as unknown as NonNullable<Knex.Config['client']> & string,
      asyncStackTraces: true,
      ...connectionOf(start, configuration),
      migrations: { ...hooksOf(configuration), ...start.settings, migrationSource: this.#source(start) },
    });
  }

  async step({ direction, name }: StepRequest): Promise<Reply> {
    this.#firstFault = undefined;
    try {
      await this.#load(name, direction);
      await this.#knex.migrate[direction]({ name });
    } catch (error) {
      if (!this.#salvage) return { kind: 'failed', fault: faultOf(this.#behind(factsOf(error)), 0) };
      this.#salvage.record(factsOf(error));
    }
    return this.#finish();
  }

  unlock(): Promise<void> {
    return this.#knex.migrate.forceFreeMigrationsLock();
  }

  end(): Promise<void> {
    return this.#knex.destroy();
  }

  async #watchStrictly(query: Query): Promise<QueryObject> {
    try {
      return await query.send();
    } catch (error) {
      const facts = rememberStatement(error, query.object.sql, query.stack);
      this.#firstFault ??= facts;
      throw error;
    }
  }

  /** On a connection that broke, knex fails once more at its ROLLBACK and tells that. */
  #behind(facts: ErrorFacts): ErrorFacts {
    return /^rollback\b/i.test(facts.statement ?? '') && this.#firstFault ? this.#firstFault : facts;
  }

  async #finish(): Promise<Reply> {
    if (!this.#salvage) return { kind: 'applied', passedOver: [], recovered: [] };
    const client: Knex.Client & PostgresClient = this.#knex.client;
    const connection: object = await client.acquireConnection();
    try {
      const { passedOver, recovered } = await this.#salvage.finish((statement) =>
        client._query(connection, { bindings: [], ...statement }),
      );
      return { kind: 'applied', passedOver: passedOver.map(({ facts, number }) => faultOf(facts, number)), recovered };
    } finally {
      await client.releaseConnection(connection);
    }
  }

  #source({ migrations }: StartRequest): Knex.MigrationSource<string> {
    const none: Knex.Migration = { up: async () => undefined, down: async () => undefined };
    return {
      getMigrations: async () => migrations.map(({ name }) => name),
      getMigrationName: (name) => name,
      getMigration: (name) => (this.#loaded.get(name) ?? none) as never,
    };
  }

  async #load(name: string, direction: 'up' | 'down'): Promise<void> {
    const salvage = this.#salvage;
    if (!salvage) {
      this.#loaded.set(name, await this.#read(name));
      return;
    }
    const migration = await this.#read(name).catch((error: unknown): Partial<Knex.Migration> => {
      salvage.record(factsOf(error));
      return {};
    });
    this.#loaded.set(name, {
      down: async () => undefined,
      ...migration,
      [direction]: salvaged(migration[direction], salvage),
    } as Knex.Migration);
  }

  async #read(name: string): Promise<Knex.Migration> {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`There is no migration ${name}.`);
    const exported = await loadModule(path);
    const isWrapped = typeof exported['up'] !== 'function' && typeof exported['default'] === 'object';
    // knex checks what it is given.
    return (isWrapped ? exported['default'] : exported) as Knex.Migration;
  }
}

const salvaged =
  (run: ((knex: Knex) => PromiseLike<unknown>) | undefined, salvage: Salvage) =>
  async (knex: Knex): Promise<void> => {
    salvage.isActive = true;
    try {
      await run?.(knex);
    } catch (error) {
      salvage.record(factsOf(error));
    } finally {
      salvage.isActive = false;
    }
  };

/** What shapes the SQL stays; where it goes is ours. */
function keptOf(configuration: Knex.Config): Knex.Config {
  const { searchPath, wrapIdentifier, postProcessResponse, useNullAsDefault, log } = configuration;
  const kept = { searchPath, wrapIdentifier, postProcessResponse, useNullAsDefault, log };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

// Options of the files stand in the way of a source of one's own.
function hooksOf({ migrations = {} }: Knex.Config): Knex.MigratorConfig {
  const { directory, extension, loadExtensions, sortDirsSeparately, stub, migrationSource, ...hooks } = migrations;
  return hooks;
}

function connectionOf(
  { connection }: StartRequest,
  { pool }: Knex.Config,
): Pick<Knex.Config, 'connection' | 'pool' | 'version'> {
  const afterCreate = pool?.afterCreate ? { afterCreate: pool.afterCreate } : {};
  const limits = { min: 0, max: connection.kind === 'url' ? connection.sessions : 1, ...afterCreate };
  // knex says "Unable to acquire a connection" when there are no settings at all.
  if (connection.kind === 'messages') return { connection: {}, pool: limits, version: connection.version };
  return { connection: { connectionString: connection.url }, pool: limits };
}

function faultOf({ stack, ...facts }: ErrorFacts, number: number): DriverFault {
  const frames = [...stack.matchAll(/(?:file:\/\/)?(\/[^():\n]+):(\d+):\d+/g)].map(([, path = '', line]) => ({
    path: decodeURIComponent(path),
    line: Number(line),
  }));
  return { ...facts, number, frames };
}
