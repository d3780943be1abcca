// The flight recorder: what each statement of a step really did, seen by event triggers inside the database.
import type { Database } from '#engines/engine.ts';
import type { Pass } from '#migration/fault.ts';
import type { Migration } from '#migration/migration.ts';
import type { Recording } from '#migration/recording.ts';
import { hasOurs } from '../queries/event-triggers.ts';
import { type EventsRow, type RelationRow, type RememberedRow, rememberRelations, takeEvents } from './events.ts';
import { installRecorder } from './install-recorder.ts';
import { recordedStatements } from './recorded-statements.ts';
import { SourceStatements } from './source-statements.ts';

export interface Recorder {
  /** What happened so far is forgotten; what is there now was there before. */
  start(): Promise<void>;
  /** What happened since `start` or the last `take`; the migration's file tells where its statements stand. */
  take(migration: Migration, pass: Pass): Promise<Recording>;
}

/** Undefined on an engine without event triggers: they need a superuser. */
export const recorder = (database: Database): Recorder | undefined =>
  database.server.capabilities.has('event-triggers') ? new EventRecorder(database) : undefined;

class EventRecorder implements Recorder {
  readonly #database: Database;
  /** By oid, as they were at the start. */
  readonly #relations = new Map<string, RelationRow>();
  #isInstalled = false;
  /** Number of the last event that is known. */
  #last = '0';

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    if (!this.#isInstalled) await this.#install();
    this.#isInstalled = true;
    const { number, gone, fresh } = await this.#one<RememberedRow>(rememberRelations);
    this.#last = number;
    for (const oid of gone) this.#relations.delete(oid);
    for (const [oid, relation] of Object.entries(fresh)) this.#relations.set(oid, relation);
  }

  async take(migration: Migration, pass: Pass): Promise<Recording> {
    const row = await this.#one<EventsRow>(takeEvents, [this.#last]);
    this.#last = row.number;
    const source = new SourceStatements(migration, pass);
    return { revision: migration.revision, pass, statements: recordedStatements(row, this.#relations, source) };
  }

  /** A copy brings the triggers of the original, and what that one knew. */
  async #install(): Promise<void> {
    const isCopied = await hasOurs(this.#database, 'known');
    await this.#database.execute(isCopied ? 'DELETE FROM schema_audit.known' : installRecorder);
  }

  async #one<Row extends object>(query: string, parameters: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.#database.query<Row>(query, parameters);
    if (!row) throw new Error('The recorder was given no row.');
    return row;
  }
}
