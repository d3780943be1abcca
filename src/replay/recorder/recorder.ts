// The flight recorder: what each statement of a step really did, seen by event triggers inside the database.
import type { Database } from '#engines/engine.ts';
import type { Pass } from '#migration/fault.ts';
import type { Migration } from '#migration/migration.ts';
import type { Recording } from '#migration/recording.ts';
import { type EventsRow, installRecorder, rememberRelations, takeEvents } from './events.ts';
import { recordingOf } from './recording-of.ts';

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
  #isInstalled = false;
  /** Number of the last event that is known. */
  #last = '0';

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    if (!this.#isInstalled) await this.#database.execute(installRecorder);
    this.#isInstalled = true;
    const [row] = await this.#database.query<{ number: string }>(rememberRelations);
    this.#last = row?.number ?? this.#last;
  }

  async take(migration: Migration, pass: Pass): Promise<Recording> {
    const [row] = await this.#database.query<EventsRow>(takeEvents, [this.#last]);
    if (!row) throw new Error('The recorder returned no row.');
    this.#last = row.number;
    return recordingOf(migration, pass, row);
  }
}
