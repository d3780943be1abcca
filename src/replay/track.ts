// Where a walk stands: the program that moves the database, and the catalog after the last step.
import type { Catalog } from '#catalog/catalog.ts';
import { difference } from '#catalog/difference.ts';
import { type Database, EngineFailure } from '#engines/engine.ts';
import type { Migration, RevisionId } from '#migration/migration.ts';
import type { Recording } from '#migration/recording.ts';
import type { Fault, Pass, WalkStep } from '#migration/walk.ts';
import type { StepOutcome, Stepper } from '#tools/tool.ts';
import { type Recorder, recorder } from './recorder/recorder.ts';
import type { Snapshotter } from './snapshotter.ts';

export class Track {
  readonly #database: Database;
  readonly #stepper: Stepper;
  readonly #snapshots: Snapshotter;
  readonly #recorder: Recorder | undefined;
  readonly #unrecorded: ReadonlySet<RevisionId>;
  #recording: Recording | undefined;
  #catalog: Catalog;
  #lost: string | undefined;

  /** `start`: what the database holds now. */
  constructor(
    database: Database,
    stepper: Stepper,
    snapshots: Snapshotter,
    {
      start,
      unrecorded = new Set(),
    }: { readonly start: Catalog; readonly unrecorded?: ReadonlySet<RevisionId> | undefined },
  ) {
    this.#unrecorded = unrecorded;
    this.#database = database;
    this.#stepper = stepper;
    this.#snapshots = snapshots;
    this.#recorder = recorder(database);
    this.#catalog = start;
  }

  /** The engine has event triggers. */
  get hasRecorder(): boolean {
    return this.#recorder !== undefined;
  }

  /** Of the last step, where it was applied and recorded. */
  get recording(): Recording | undefined {
    return this.#recording;
  }

  /** Why no further step would say anything; absent while the database is where the last applied step left it. */
  get lost(): string | undefined {
    return this.#lost;
  }

  /** After the last applied step. */
  get catalog(): Catalog {
    return this.#catalog;
  }

  /** `expected` takes the place of a catalog that equals it. */
  async step(migration: Migration, pass: Pass, expected: Catalog | undefined): Promise<WalkStep> {
    const { revision } = migration;
    const recorder = this.#unrecorded.has(revision) ? undefined : this.#recorder;
    this.#recording = undefined;
    try {
      await recorder?.start();
      const outcome = await this.#move(revision, pass);
      if (outcome.status === 'failed') {
        const end = await this.#checkPlace(revision);
        return {
          revision,
          pass,
          status: 'failed',
          fault: end ? endedBy(end, outcome.fault) : withoutLimits(outcome.fault),
        };
      }
      this.#recording = await recorder?.take(migration, pass);
      this.#catalog = expectedOr(expected, await this.#snapshots.snapshot());
      return { revision, pass, status: 'applied', milliseconds: outcome.milliseconds, after: this.#catalog };
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      this.#lost = lossOf(error, revision);
      return { revision, pass, status: 'failed', fault: engineFault(error) };
    }
  }

  /**
   * Goes up again where an earlier database went, and reads only where that leads: not always to the same catalog, since migrations write
   * defaults and names that they make up. The revision at which it went wrong.
   */
  async repeat(migrations: readonly Migration[]): Promise<RevisionId | undefined> {
    let last = migrations[0]?.revision;
    try {
      for (const { revision } of migrations) {
        last = revision;
        if ((await this.#move(revision, 'up')).status !== 'applied') return revision;
      }
      this.#catalog = await this.#snapshots.wholeSnapshot();
    } catch (error) {
      if (error instanceof EngineFailure) return last;
      throw error;
    }
    return undefined;
  }

  /** Read whole: what a comparison of catalog rows cannot see is seen here. */
  async whole(): Promise<Catalog> {
    this.#catalog = expectedOr(this.#catalog, await this.#snapshots.wholeSnapshot());
    return this.#catalog;
  }

  #move(revision: RevisionId, pass: Pass): Promise<StepOutcome> {
    if (pass !== 'down') return this.#stepper.upgrade(revision);
    if (!this.#stepper.downgrade) throw new Error(`${this.#stepper.runs} has no way back`);
    return this.#stepper.downgrade(revision);
  }

  /** A step that failed in a transaction leaves no trace, and the walk can go on from there. Returns what ended the engine at the step. */
  async #checkPlace(revision: RevisionId): Promise<EngineFailure | undefined> {
    try {
      await this.#database.resetSession();
      const isWhereItWas = difference(this.#catalog, await this.#afterFailure()).length === 0;
      if (!isWhereItWas) this.#lost = `${revision} failed half-way`;
      return undefined;
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      this.#lost = lossOf(error, revision);
      return error;
    }
  }

  /** CREATE INDEX CONCURRENTLY leaves an invalid index when it fails, and no event trigger fires: then all is read. */
  async #afterFailure(): Promise<Catalog> {
    if (this.#database.readCatalog) return this.#snapshots.wholeSnapshot();
    const catalog = await this.#snapshots.snapshot();
    const [row] = await this.#database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM pg_catalog.pg_index WHERE indrelid >= 16384 AND NOT indisvalid',
    );
    const known = catalog.relations.flatMap(({ indexes }) => indexes.filter(({ isValid }) => !isValid)).length;
    return row?.count === known ? catalog : this.#snapshots.wholeSnapshot();
  }
}

const expectedOr = (expected: Catalog | undefined, read: Catalog): Catalog =>
  expected && difference(expected, read).length === 0 ? expected : read;

const lossOf = ({ kind }: EngineFailure, revision: RevisionId): string =>
  kind === 'timeout' ? `a statement of ${revision} ran too long` : `the engine was lost at ${revision}`;

/**
 * Memory and disk of the audit's machine (class 53, insufficient resources) and its patience (57014, told to a tool in its own session) say
 * nothing about the migration.
 */
const withoutLimits = (fault: Fault): Fault =>
  /^53|^57014$/.test(fault.sqlState ?? '') ? { ...fault, origin: 'engine' } : fault;

/** The tool only saw its connection break; which statement it was at, it may know. */
const endedBy = ({ message }: EngineFailure, { statement, location }: Fault): Fault => ({
  origin: 'engine',
  message,
  ...(statement !== undefined && { statement }),
  ...(location && { location }),
});

const engineFault = ({ message, statement }: EngineFailure): Fault => ({
  origin: 'engine',
  message,
  ...(statement !== undefined && { statement }),
});
