// Copies of the database on the way up: a walk that needs a new database begins from the last one, not from nothing.
import { type Database, type DatabaseCopy, EngineFailure, StatementError } from '#engines/engine.ts';

export interface Waypoint {
  /** Of the first migration that the copy does not have. */
  readonly position: number;
  readonly copy: DatabaseCopy;
}

export class Copies implements AsyncDisposable {
  #latest: Waypoint | undefined;
  /** Milliseconds of the last one; the first is a guess. */
  #cost = 50;

  get latest(): Waypoint | undefined {
    return this.#latest;
  }

  /**
   * Makes one where it costs little beside what it may save: `stepped` is how many milliseconds those steps took that a new database would
   * have to repeat. Between two migrations, while no generated row is there.
   */
  async consider(database: Database, position: number, stepped: number): Promise<void> {
    if (!database.copy || stepped < worthwhile * this.#cost) return;
    const start = performance.now();
    const copy = await copyOf(database);
    this.#cost = performance.now() - start;
    if (!copy) return;
    await this.#latest?.copy[Symbol.asyncDispose]();
    this.#latest = { position, copy };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#latest?.copy[Symbol.asyncDispose]();
  }
}

/** An engine that is lost says so at the next step. */
async function copyOf(database: Database): Promise<DatabaseCopy | undefined> {
  try {
    return await database.copy?.();
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof StatementError) return undefined;
    throw error;
  }
}

// Most walks never come back to their copy.
const worthwhile = 4;
