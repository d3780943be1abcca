import type { Client } from 'pg';
import { UserError } from '../../errors.ts';
import type { Capability, Database, DatabaseOptions, Engine, EngineOptions, Server } from '../engine.ts';
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
  /** Promises, so that a database whose creation a signal interrupts is dropped too. */
  readonly #databases: Promise<PostgresDatabase>[] = [];
  #disposal: Promise<void> | undefined;

  constructor(url: string, options: EngineOptions, facts: Facts, rolesBefore: ReadonlySet<string>) {
    this.#url = url;
    this.#options = options;
    this.#rolesBefore = rolesBefore;
    this.serverVersion = facts.version.split(' ')[0] ?? facts.version;
    this.capabilities = new Set([...everywhere, ...(facts.isSuperuser ? onlyForSuperusers : [])]);
  }

  createDatabase(_purpose?: string, options: DatabaseOptions = {}): Promise<Database> {
    const database = this.#createDatabase({ ...this.#options, ...options });
    this.#databases.push(database);
    return database;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#disposal ??= this.#dispose();
    return this.#disposal;
  }

  async #createDatabase({
    timeZone = 'UTC',
    statementTimeoutMilliseconds = 60_000,
  }: EngineOptions): Promise<PostgresDatabase> {
    const settings = { timezone: timeZone, statement_timeout: String(statementTimeoutMilliseconds) };
    const name = await this.#administer((admin) => createScratch(admin, settings));
    const drop = () => this.#administer((admin) => dropScratch(admin, name));
    const cancel = (processId: number) => this.#administer((admin) => cancelBackend(admin, processId));
    const url = urlOf(this.#url, name);
    try {
      const attachments = { url, statementTimeoutMilliseconds, cancel, drop };
      return await PostgresDatabase.attach(this, await connect(url), attachments);
    } catch (error) {
      await drop();
      throw error;
    }
  }

  #administer<Result>(use: (admin: Client) => Promise<Result>): Promise<Result> {
    return withClient(this.#url, use);
  }

  async #dispose(): Promise<void> {
    const databases = await Promise.allSettled(this.#databases);
    const created = databases.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    await Promise.all(created.map((database) => database[Symbol.asyncDispose]()));
    await this.#administer((admin) => dropRolesExcept(admin, this.#rolesBefore));
  }
}

async function cancelBackend(admin: Client, processId: number): Promise<void> {
  await admin.query('SELECT pg_cancel_backend($1)', [processId]);
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
