import type { Client } from 'pg';
import { UserError } from '../../errors.ts';
import {
  type Capability,
  type Database,
  type DatabaseCopy,
  type DatabaseOptions,
  type Engine,
  EngineFailure,
  type EngineOptions,
  type Server,
} from '../engine.ts';
import { connect, isGone, urlOf, withClient } from './connection.ts';
import { PostgresDatabase } from './database.ts';
import {
  copyScratch,
  createScratch,
  dropLeftovers,
  dropRolesExcept,
  dropScratch,
  forbidden,
  roleNames,
  sessionsOf,
} from './scratch.ts';

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
  /** Databases and copies; promises, so that one whose creation a signal interrupts is dropped too. */
  readonly #kept: Promise<AsyncDisposable>[] = [];
  #disposal: Promise<void> | undefined;

  constructor(url: string, options: EngineOptions, facts: Facts, rolesBefore: ReadonlySet<string>) {
    this.#url = url;
    this.#options = options;
    this.#rolesBefore = rolesBefore;
    this.serverVersion = facts.version.split(' ')[0] ?? facts.version;
    this.capabilities = new Set([...everywhere, ...(facts.isSuperuser ? onlyForSuperusers : [])]);
  }

  createDatabase(purpose: string = 'replay', options: DatabaseOptions = {}): Promise<Database> {
    return this.#keep(() => this.#createDatabase(purpose, { ...this.#options, ...options }));
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#disposal ??= this.#dispose();
    return this.#disposal;
  }

  /** Nothing begins that the end of the audit, which has begun, would not wait for. */
  #keep<Kept extends AsyncDisposable>(begin: () => Promise<Kept>): Promise<Kept> {
    if (this.#disposal !== undefined) return Promise.reject(new EngineFailure('lost', 'The audit has ended'));
    const kept = begin();
    this.#kept.push(kept);
    return kept;
  }

  async #createDatabase(purpose: string, options: EngineOptions): Promise<PostgresDatabase> {
    const name = await this.#administer(async (admin) => {
      // Those of an earlier database: its migrations create them here once more.
      if (purpose === 'replay') await dropRolesExcept(admin, this.#rolesBefore);
      return createScratch(admin, settingsOf(options));
    });
    return this.#attach(name, options);
  }

  async #attach(name: string, options: EngineOptions): Promise<PostgresDatabase> {
    const drop = () => this.#tidyUp((admin) => dropScratch(admin, name));
    const url = urlOf(this.#url, name);
    try {
      return await PostgresDatabase.attach(this, {
        url,
        statementTimeoutMilliseconds: timeoutOf(options),
        cancel: (processId) => this.#administer((admin) => cancelBackend(admin, processId)),
        drop,
        connect: () => connect(url),
        sessions: () => this.#administer((admin) => sessionsOf(admin, name)),
        copy: () => this.#keep(() => this.#copy(name, options)),
      });
    } catch (error) {
      await drop();
      throw error;
    }
  }

  /** A database that nobody connects to: the template of those that begin like it. */
  async #copy(original: string, options: EngineOptions): Promise<DatabaseCopy> {
    const { name, roles } = await this.#administer(async (admin) => ({
      name: await copyScratch(admin, original),
      roles: await roleNames(admin),
    }));
    const another = () =>
      this.#administer(async (admin) => {
        await dropRolesExcept(admin, roles);
        return copyScratch(admin, name);
      });
    return {
      open: () => this.#keep(() => another().then((begun) => this.#attach(begun, options))),
      [Symbol.asyncDispose]: () => this.#tidyUp((admin) => dropScratch(admin, name)),
    };
  }

  #administer<Result>(use: (admin: Client) => Promise<Result>): Promise<Result> {
    return withClient(this.#url, use);
  }

  /** A server that is gone cannot be tidied up; what it still has when it comes back, a later audit drops. */
  async #tidyUp(use: (admin: Client) => Promise<void>): Promise<void> {
    await this.#administer(use).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  }

  async #dispose(): Promise<void> {
    const kept = await Promise.allSettled(this.#kept);
    const created = kept.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    await Promise.all(created.map((one) => one[Symbol.asyncDispose]()));
    await this.#tidyUp((admin) => dropRolesExcept(admin, this.#rolesBefore));
  }
}

const timeoutOf = ({ statementTimeoutMilliseconds = 60_000 }: EngineOptions): number => statementTimeoutMilliseconds;

const settingsOf = (options: EngineOptions): Readonly<Record<string, string>> => ({
  timezone: options.timeZone ?? 'UTC',
  statement_timeout: String(timeoutOf(options)),
});

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
