// Copies of the database on the way up: a walk that needs a new database begins from the last one, not from nothing.
import { type Database, type DatabaseCopy, EngineFailure, StatementError } from '#engines/engine.ts';
import { onCopiedDatabase } from './scratch.ts';

export interface Waypoint {
  /** Of the first migration that the copy does not have. */
  readonly position: number;
  readonly copy: DatabaseCopy;
}

export class Copies implements AsyncDisposable {
  #latest: Waypoint | undefined;
  /** Milliseconds of the last one; the first is a guess. */
  #cost = 50;
  readonly #inUse = new Set<Waypoint>();
  readonly #looks: Promise<void>[] = [];

  get latest(): Waypoint | undefined {
    return this.#latest;
  }

  /**
   * Makes one where it costs little beside what it may save: `stepped` is how many milliseconds those steps took that a new database would
   * have to repeat. Between two migrations, while no generated row is there.
   */
  async consider(database: Database, position: number, stepped: number): Promise<void> {
    if (stepped >= worthwhile * this.#cost) await this.#copyAt(database, position);
  }

  /**
   * Shows a copy of how the database is now to somebody who takes long, and does not wait. False where no copy can be had; one that cannot
   * be opened is looked at by nobody.
   */
  async lookBeside(
    database: Database,
    position: number,
    look: (database: Database) => Promise<void>,
  ): Promise<boolean> {
    const waypoint = await this.#copyAt(database, position);
    if (!waypoint) return false;
    this.#inUse.add(waypoint);
    const seen = onCopiedDatabase(waypoint.copy, look).catch(unlessEngine);
    // Whoever waits for it hears of it.
    seen.catch(() => undefined);
    this.#looks.push(seen);
    return true;
  }

  /** Until those who look have looked. */
  async settled(): Promise<void> {
    await Promise.all(this.#looks);
  }

  async #copyAt(database: Database, position: number): Promise<Waypoint | undefined> {
    if (this.#latest?.position === position) return this.#latest;
    const start = performance.now();
    const copy = await copyOf(database);
    this.#cost = performance.now() - start;
    if (!copy) return undefined;
    const earlier = this.#latest;
    this.#latest = { position, copy };
    if (earlier && !this.#inUse.has(earlier)) await earlier.copy[Symbol.asyncDispose]();
    return this.#latest;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled(this.#looks);
    if (this.#latest) this.#inUse.add(this.#latest);
    await Promise.all([...this.#inUse].map(({ copy }) => copy[Symbol.asyncDispose]()));
  }
}

/** An engine that is lost says so at the next step. */
async function copyOf(database: Database): Promise<DatabaseCopy | undefined> {
  try {
    return await database.copy?.();
  } catch (error) {
    return unlessEngine(error);
  }
}

function unlessEngine(error: unknown): undefined {
  if (!(error instanceof EngineFailure || error instanceof StatementError)) throw error;
}

// Most walks never come back to their copy.
const worthwhile = 4;
