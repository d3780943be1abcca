// A PostgreSQL that lives for one audit. Every engine passes test/engines/conformance.
import type { Catalog } from '../catalog/catalog.ts';

export type EngineId = 'pglite' | 'postgres' | 'pg-mem';

export interface Engine {
  readonly id: EngineId;
  /** Rejects with a UserError (`engine-unavailable`, `database-unreachable`, `database-forbidden`). */
  open(options: EngineOptions): Promise<Server>;
}

export interface EngineOptions {
  /** `postgres` only. */
  readonly url?: string;
  /** Session time zone of every database; default UTC. */
  readonly timeZone?: string;
  /** A statement that runs longer is ended and becomes a fault. Default 60,000. */
  readonly statementTimeoutMilliseconds?: number;
}

export interface DatabaseOptions {
  /** Of this database alone, instead of the server's. */
  readonly timeZone?: string;
}

export interface Server extends AsyncDisposable {
  readonly engine: EngineId;
  /** `18.6`. pg-mem has none and says `pg-mem 3.0.14`. */
  readonly serverVersion: string;
  readonly capabilities: ReadonlySet<Capability>;
  /** An empty scratch database of its own; dropped with the server at the latest, also on a signal. */
  createDatabase(purpose: 'replay' | 'models' | 'types', options?: DatabaseOptions): Promise<Database>;
}

/**
 * `catalog`: pg_catalog answers. `wire`: outside programs can connect by `url()`. `event-triggers`, `plans` (EXPLAIN), `concurrency`
 * (several sessions at once), `rollback` (DDL is undone), `refusals` (what it refuses, PostgreSQL refuses).
 */
export type Capability = 'catalog' | 'wire' | 'event-triggers' | 'plans' | 'concurrency' | 'rollback' | 'refusals';

export interface Database extends AsyncDisposable {
  readonly server: Server;
  /**
   * Simple protocol: several statements in one call are one implicit transaction. Rejects with a StatementError.
   * An engine that is no longer itself (the canary after each call fails) rejects with an EngineFailure.
   */
  execute(script: string): Promise<void>;
  /** Values are JavaScript's: numbers for int2, int4, float; strings for int8, numeric and unknown types; parsed JSON. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  /** Present with `wire`: `postgresql://…@127.0.0.1:port/name`, one session at a time on PGlite. */
  url?(): Promise<string>;
  /** Present where pg_catalog does not answer (pg-mem). */
  readCatalog?(): Promise<Catalog>;
  /** Ends the session's leftovers between files: open transaction, settings, temporary tables. */
  resetSession(): Promise<void>;
  /**
   * Present where a copy costs less than a second. Between two transactions; undefined where none can be had: while an outside program is
   * connected and the engine copies only what nobody uses, or without room for it.
   */
  copy?(): Promise<DatabaseCopy | undefined>;
}

/** A database as it was at one moment. Dropped with the server at the latest. */
export interface DatabaseCopy extends AsyncDisposable {
  /** A scratch database of its own that begins like that, with the same settings. */
  open(): Promise<Database>;
}

/** The server refused a statement. */
export class StatementError extends Error {
  readonly sqlState: string;
  readonly detail?: string;
  readonly hint?: string;
  /** 1-based, in characters of the script. */
  readonly position?: number;
  constructor(
    message: string,
    fields: { sqlState: string; detail?: string; hint?: string; position?: number },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StatementError';
    this.sqlState = fields.sqlState;
    if (fields.detail !== undefined) this.detail = fields.detail;
    if (fields.hint !== undefined) this.hint = fields.hint;
    if (fields.position !== undefined) this.position = fields.position;
  }
}

/** The engine itself broke or does not know the statement: never a finding about the schema. */
export class EngineFailure extends Error {
  /** `unsupported`: this engine cannot run the statement, another can. `lost`: it went away or answers nonsense. */
  readonly kind: 'unsupported' | 'lost' | 'timeout';
  readonly statement?: string;
  constructor(kind: EngineFailure['kind'], message: string, statement?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineFailure';
    this.kind = kind;
    if (statement !== undefined) this.statement = statement;
  }
}
