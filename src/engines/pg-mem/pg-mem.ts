import { type DataType, type IMemoryDb, newDb } from 'pg-mem';
import type { Catalog } from '#catalog/catalog.ts';
import type { Capability, Database, Engine, Server } from '../engine.ts';
import { ForeignKeyRecord } from './foreign-keys.ts';
import { readReducedCatalog } from './read-catalog.ts';
import { asOurs } from './refusal.ts';

/** A small imitation of PostgreSQL in JavaScript: instant, and honest about what it cannot do. */
export const pgMem: Engine = { id: 'pg-mem', open: async () => new PgMemServer() };

// Kept in step with package.json by test/engines/conformance.
export const pgMemVersion = '3.0.14';

class PgMemServer implements Server {
  readonly engine = 'pg-mem';
  readonly serverVersion = `pg-mem ${pgMemVersion}`;
  /** It keeps DDL after ROLLBACK, accepts what PostgreSQL refuses, and its pg_catalog is empty. */
  readonly capabilities: ReadonlySet<Capability> = new Set();

  async createDatabase(): Promise<Database> {
    return new PgMemDatabase(this);
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

class PgMemDatabase implements Database {
  readonly server: Server;
  readonly #memory: IMemoryDb;
  readonly #foreignKeys = new ForeignKeyRecord();

  constructor(server: Server) {
    this.server = server;
    // An index of a kind that it does not know is otherwise left out without a word.
    this.#memory = newDb({ noIgnoreUnsupportedIndices: true });
    this.#memory.public.registerFunction({
      name: 'version',
      // The enumeration is declared for types only; its value is this word.
      returns: 'text' as DataType,
      implementation: () => server.serverVersion,
    });
  }

  async execute(script: string): Promise<void> {
    this.#run(script, () => this.#memory.public.none(script));
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    const result = this.#run(sql, () =>
      this.#memory.public
        .prepare(sql)
        .bind([...parameters])
        .executeAll(),
    );
    return result.rows;
  }

  async readCatalog(): Promise<Catalog> {
    return readReducedCatalog(this.#memory, this.#foreignKeys, this.server.serverVersion);
  }

  /** It has one session without settings; an open transaction is all that can be left. */
  async resetSession(): Promise<void> {
    this.#run('ROLLBACK', () => this.#memory.public.none('ROLLBACK'));
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  #run<Result>(script: string, run: () => Result): Result {
    try {
      return this.#foreignKeys.during(run);
    } catch (error) {
      throw asOurs(error, script);
    }
  }
}
