import pg from 'pg';
import { discardSession } from '../discard-session.ts';
import { type Database, type DatabaseCopy, EngineFailure, type Server, StatementError } from '../engine.ts';
import { columnValue, parameterText, refuseNul } from '../values.ts';

interface Attachments {
  readonly url: string;
  readonly statementTimeoutMilliseconds: number;
  /** Ends what a backend is doing, from another connection. */
  cancel(processId: number): Promise<void>;
  /** Drops the database after its connection is closed. */
  drop(): Promise<void>;
  /** Another session, like the first. */
  connect(): Promise<pg.Client>;
  /** How many sessions the database has. */
  sessions(): Promise<number>;
  /** While no session is open. */
  copy(): Promise<DatabaseCopy>;
}

/** A scratch database of a server, and one session in it. */
export class PostgresDatabase implements Database {
  readonly server: Server;
  readonly #attachments: Attachments;
  #session: Session;
  #disposal: Promise<void> | undefined;

  static async attach(server: Server, attachments: Attachments): Promise<PostgresDatabase> {
    return new PostgresDatabase(server, await openSession(attachments), attachments);
  }

  private constructor(server: Server, session: Session, attachments: Attachments) {
    this.server = server;
    this.#session = session;
    this.#attachments = attachments;
  }

  get #client(): pg.Client {
    return this.#session.client;
  }

  async execute(script: string): Promise<void> {
    await this.#guard(script, () => this.#client.query(script));
  }

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    // In the extended protocol pg fails an unfed COPY, and then waits for the ReadyForQuery of a Sync that the COPY has swallowed.
    const mayCopy = parameters.length === 0 && /\bcopy\b/i.test(sql);
    const config = {
      text: sql,
      values: parameters.map(parameterText),
      types: textual,
      ...(mayCopy ? {} : { queryMode: 'extended' }),
    };
    const { rows } = await this.#guard(sql, () => this.#client.query<Row>(config));
    return rows;
  }

  /** PostgreSQL copies only what nobody uses: our own session ends meanwhile. */
  async copy(): Promise<DatabaseCopy | undefined> {
    if ((await this.#attachments.sessions()) > 1) return undefined;
    await this.#client.end();
    try {
      return await this.#attachments.copy();
    } catch (error) {
      if (error instanceof pg.DatabaseError) return undefined;
      throw error;
    } finally {
      this.#session = await openSession(this.#attachments);
    }
  }

  async url(): Promise<string> {
    return this.#attachments.url;
  }

  async resetSession(): Promise<void> {
    await this.#guard('ROLLBACK', () => this.#client.query('ROLLBACK'));
    await this.#guard('DISCARD ALL', () => this.#client.query(discardSession));
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#disposal ??= this.#dispose();
    return this.#disposal;
  }

  async #dispose(): Promise<void> {
    await this.#client.end().catch(() => {});
    await this.#attachments.drop();
  }

  /** statement_timeout ends a statement; what a migration does after `SET statement_timeout = 0` is ended from outside. */
  async #guard<Result>(statement: string, run: () => Promise<Result>): Promise<Result> {
    refuseNul(statement);
    const limit = this.#attachments.statementTimeoutMilliseconds;
    const start = performance.now();
    const timer = setTimeout(() => {
      // A server that is gone has nothing to cancel, and the statement tells that it is.
      this.#attachments.cancel(this.#session.processId).catch(() => undefined);
    }, limit * patience);
    try {
      return await run();
    } catch (error) {
      throw asOurs(error, statement, exceeded(performance.now() - start, limit));
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Session {
  readonly client: pg.Client;
  readonly processId: number;
}

async function openSession({ connect }: Attachments): Promise<Session> {
  const client = await connect();
  const { rows } = await client.query<{ id: number }>('SELECT pg_backend_pid() AS id');
  return { client, processId: rows[0]?.id ?? 0 };
}

// A script has many statements, and each has its own statement_timeout.
const patience = 3;

/** The URL or the role may bring a shorter limit than ours. */
function exceeded(milliseconds: number, limit: number): string {
  if (milliseconds < limit) return 'the statement_timeout of its session';
  return `${milliseconds < limit * patience ? limit : limit * patience} ms`;
}

const textual = {
  getTypeParser: (typeOid: number) => (text: string | Buffer) => columnValue(typeOid, text.toString()),
};

function asOurs(error: unknown, statement: string, limit: string): Error {
  if (!(error instanceof pg.DatabaseError)) {
    return new EngineFailure('lost', 'The connection to PostgreSQL broke', statement, { cause: error });
  }
  if (error.severity === 'FATAL' || error.severity === 'PANIC') {
    return new EngineFailure('lost', `PostgreSQL ended the session: ${error.message}`, statement, { cause: error });
  }
  if (error.code === '57014' && /statement timeout|user request/.test(error.message)) {
    return new EngineFailure('timeout', `A statement ran longer than ${limit} and was cancelled`, statement);
  }
  return new StatementError(error.message, {
    sqlState: error.code ?? 'XX000',
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    ...(error.position === undefined ? {} : { position: Number(error.position) }),
  });
}
