import { UserError } from '../../errors.ts';
import type { Capability, Database, Engine, EngineOptions, Server } from '../engine.ts';
import { connect, urlOf, withClient } from './connection.ts';
import { PostgresDatabase } from './database.ts';
import { createScratch, dropLeftovers, dropRolesExcept, dropScratch, forbidden, roleNames } from './scratch.ts';

/** A PostgreSQL server by URL: a service container, or any server where scratch databases may be created. */
export const postgres: Engine = { id: 'postgres', open };

interface Facts {
  readonly version: string;
  readonly role: string;
  readonly isSuperuser: boolean;
  readonly mayCreateDatabases: boolean;
}

async function open(options: EngineOptions): Promise<Server> {
  const { url } = options;
  if (url === undefined) {
    throw new UserError(
      'engine-unavailable',
      'engine: postgres needs the URL of a server',
      'Set database-url to the URL of a service container, for example postgresql://postgres:postgres@localhost:5432/postgres.',
    );
  }
  return withClient(url, async (admin) => {
    const { rows } = await admin.query<Facts>(factsQuery);
    const facts = rows[0];
    if (facts === undefined || !facts.mayCreateDatabases) throw forbidden(facts?.role);
    await dropLeftovers(admin);
    return new PostgresServer(url, options, facts, await roleNames(admin));
  });
}

class PostgresServer implements Server {
  readonly engine = 'postgres';
  readonly serverVersion: string;
  readonly capabilities: ReadonlySet<Capability>;
  readonly #url: string;
  readonly #options: EngineOptions;
  readonly #rolesBefore: ReadonlySet<string>;
  readonly #databases: PostgresDatabase[] = [];
  #disposal: Promise<void> | undefined;

  constructor(url: string, options: EngineOptions, facts: Facts, rolesBefore: ReadonlySet<string>) {
    this.#url = url;
    this.#options = options;
    this.#rolesBefore = rolesBefore;
    this.serverVersion = facts.version.split(' ')[0] ?? facts.version;
    this.capabilities = new Set([...everywhere, ...(facts.isSuperuser ? onlyForSuperusers : [])]);
  }

  async createDatabase(): Promise<Database> {
    const { timeZone = 'UTC', statementTimeoutMilliseconds = 60_000 } = this.#options;
    // Compiling a catalog query takes a second or more, running it a tenth of that.
    const settings = { timezone: timeZone, statement_timeout: String(statementTimeoutMilliseconds), jit: 'off' };
    const name = await withClient(this.#url, (admin) => createScratch(admin, settings));
    const url = urlOf(this.#url, name);
    const database = await PostgresDatabase.attach(this, await connect(url), {
      url,
      statementTimeoutMilliseconds,
      cancel: (processId) =>
        withClient(this.#url, async (admin) => void (await admin.query('SELECT pg_cancel_backend($1)', [processId]))),
      drop: () => withClient(this.#url, (admin) => dropScratch(admin, name)),
    });
    this.#databases.push(database);
    return database;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#disposal ??= this.#dispose();
    return this.#disposal;
  }

  async #dispose(): Promise<void> {
    await Promise.all(this.#databases.map((database) => database[Symbol.asyncDispose]()));
    await withClient(this.#url, (admin) => dropRolesExcept(admin, this.#rolesBefore));
  }
}

const everywhere: readonly Capability[] = ['catalog', 'wire', 'plans', 'concurrency', 'rollback', 'refusals'];

/** PostgreSQL lets nobody else create event triggers. */
const onlyForSuperusers: readonly Capability[] = ['event-triggers'];

const factsQuery = `
  SELECT current_setting('server_version') AS version,
         rolname AS role,
         rolsuper AS "isSuperuser",
         rolsuper OR rolcreatedb AS "mayCreateDatabases"
  FROM pg_roles
  WHERE rolname = current_user`;
