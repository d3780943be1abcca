// Up the history on one database; at each revision under test down and up again, with rows where they can travel along.
import type { Catalog } from '#catalog/catalog.ts';
import { difference } from '#catalog/difference.ts';
import { type Database, EngineFailure, StatementError } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Migration, RevisionId } from '#migration/migration.ts';
import type { Fault, Pass, WalkStep } from '#migration/walk.ts';
import type { Stepper } from '#tools/tool.ts';
import type { Copies } from './copies.ts';
import type { TravellingRows } from './ledger/travelling-rows.ts';
import type { Log } from './log.ts';
import type { Track } from './track.ts';
import { lookFrom, type Viewpoint } from './viewpoint.ts';
import type { Look } from './walk-options.ts';

export interface StairwayPlan {
  readonly history: MigrationHistory;
  readonly underTest: ReadonlySet<RevisionId>;
  /** These broke a database that had rows in it. */
  readonly withoutRows: Set<RevisionId>;
  readonly log: Log;
  /** Why nothing is stepped down any more. */
  readonly obstacle?: string;
  readonly progress: (pass: Pass) => void;
  readonly atHead?: Look;
  readonly viewpoint?: Viewpoint;
  readonly copies: Copies;
}

/** A new database is needed: this one is no longer what the history makes of it. */
export interface Restart {
  /** Position of the first migration that is not finished; those before it are repeated. */
  readonly from: number;
  /** Rows may have broken it. */
  readonly withoutRows?: RevisionId;
  /** No copy will do: only a database that never had rows tells. */
  readonly isAnew?: boolean;
}

type Outcome = 'up' | 'failed' | 'broken' | Spoilt;

/** By rows, or by what migrations may have made out of them. */
type Spoilt = 'broken-with-rows' | 'broken-by-leftovers';

export class Stairway {
  readonly #plan: StairwayPlan;
  readonly #database: Database;
  readonly #stepper: Stepper;
  readonly #track: Track;
  readonly #rows: TravellingRows | undefined;

  constructor(
    plan: StairwayPlan,
    on: {
      readonly database: Database;
      readonly stepper: Stepper;
      readonly track: Track;
      readonly rows: TravellingRows | undefined;
    },
  ) {
    this.#plan = plan;
    this.#database = on.database;
    this.#stepper = on.stepper;
    this.#track = on.track;
    this.#rows = on.rows;
  }

  /**
   * `from`: position of the first migration that is not finished. Those before it were walked on an earlier database; what the database
   * does not have of them (`at`: the first of these) is repeated.
   */
  async climb({ at, from }: { readonly at: number; readonly from: number }): Promise<Restart | undefined> {
    const { migrations } = this.#plan.history;
    const broken = from === 0 ? undefined : await this.#track.repeat(migrations.slice(at, from));
    if (broken === undefined) return this.#ascend(from);
    this.#plan.log.breakOff(`${broken} could not be repeated on a new database`);
    return undefined;
  }

  async #ascend(from: number): Promise<Restart | undefined> {
    const { migrations } = this.#plan.history;
    let because: string | undefined;
    for (const [offset, migration] of migrations.slice(from).entries()) {
      const position = from + offset;
      if (because === undefined) await this.#lookAfter(migrations[position - 1], position);
      const outcome = because === undefined ? await this.#stair(migration, position) : this.#skip(migration, because);
      const restart = restartAt(outcome, position, migration);
      if (restart) return restart;
      if (outcome === 'failed') because = this.#track.lost ?? `the way up ended at ${migration.revision}`;
    }
    return because === undefined ? this.#arrive() : undefined;
  }

  async #lookAfter(migration: Migration | undefined, position: number): Promise<void> {
    const { viewpoint, copies } = this.#plan;
    if (!viewpoint || viewpoint.isSeen || viewpoint.after !== migration?.revision) return;
    const catalog = await this.#track.whole();
    const hasRows = this.#rows?.isEmpty === false;
    await lookFrom(viewpoint, { database: this.#database, catalog, position, hasRows, copies });
  }

  async #arrive(): Promise<undefined> {
    await this.#care((rows) => rows.clear(this.#track.catalog));
    const head = await this.#track.whole();
    this.#plan.log.reachHead(head);
    await this.#plan.atHead?.(this.#database, head);
  }

  /** A way back that does not lead back will want the database as it is before it. */
  async #considerCopy(position: number): Promise<void> {
    const { copies, log, obstacle } = this.#plan;
    if (obstacle !== undefined || this.#rows?.isEmpty === false) return;
    await copies.consider(this.#database, position, log.millisecondsUp(copies.latest?.position ?? 0, position));
  }

  async #stair(migration: Migration, position: number): Promise<Outcome> {
    const { underTest, withoutRows, log } = this.#plan;
    const { revision } = migration;
    const before = this.#track.catalog;
    const isWithRows = underTest.has(revision) && !withoutRows.has(revision);
    if (underTest.has(revision)) await this.#considerCopy(position);
    const isReady = await this.#care((rows) => (isWithRows ? rows.load(migration, before) : rows.clear(before)));
    const up = isReady ? await this.#attempt(migration, 'up', undefined) : 'broken-with-rows';
    const outcome = typeof up === 'string' ? up : await this.#continue(migration, before, up);
    const entry = this.#rows?.entry();
    if (entry) log.enter(entry);
    return outcome;
  }

  async #continue(migration: Migration, before: Catalog, up: WalkStep): Promise<Outcome> {
    const isUnderTest = this.#plan.underTest.has(migration.revision);
    this.#note(up);
    if (up.status === 'applied') return isUnderTest ? this.#back(migration, before, up.after) : 'up';
    if (isUnderTest) this.#skipWayBack(migration, 'its way up did not run');
    return 'failed';
  }

  /** Down and up again. */
  async #back(migration: Migration, before: Catalog, built: Catalog): Promise<Outcome> {
    const obstacle = this.#plan.obstacle ?? obstacleDown(migration, this.#stepper);
    if (obstacle !== undefined) {
      this.#skipWayBack(migration, obstacle);
      return 'up';
    }
    const down = await this.#attempt(migration, 'down', before);
    if (typeof down === 'string') return down;
    this.#note(down);
    if (down.status !== 'applied') {
      this.#skipAgain(migration, 'it was not undone');
      return this.#track.lost === undefined ? 'up' : 'broken';
    }
    const again = await this.#attempt(migration, 'again', built);
    if (typeof again === 'string') return again;
    this.#note(again);
    return again.status === 'applied' && difference(built, again.after).length === 0 ? 'up' : 'broken';
  }

  /** Rows go out of the way of a step that fails on them, as long as a failed step leaves no trace. */
  async #attempt(migration: Migration, pass: Pass, expected: Catalog | undefined): Promise<WalkStep | Spoilt> {
    const before = this.#track.catalog;
    for (;;) {
      const step = await this.#track.step(migration, pass, expected);
      if (!this.#rows?.isLoaded || step.status === 'skipped') return step;
      const verdict = await this.#consider(this.#rows, step, pass, before);
      if (verdict !== 'try-again') return verdict === 'settled' ? step : verdict;
    }
  }

  async #consider(
    rows: TravellingRows,
    step: Exclude<WalkStep, { status: 'skipped' }>,
    pass: Pass,
    before: Catalog,
  ): Promise<'settled' | 'try-again' | Spoilt> {
    if (step.status === 'applied')
      return (await this.#care(() => rows.hold(pass, before, step.after))) ? 'settled' : 'broken-with-rows';
    if (this.#track.lost !== undefined) {
      rows.breakDown(pass, step.fault, before);
      return 'broken-with-rows';
    }
    if (rows.isEmpty) return this.#considerWithout(rows, step.fault, pass);
    return (await this.#care(() => rows.giveWay(pass, step.fault, before))) ? 'try-again' : 'broken-with-rows';
  }

  /** A verdict about the chain is one about a database that never had rows. */
  #considerWithout(rows: TravellingRows, fault: Fault, pass: Pass): 'settled' | Spoilt {
    if (pass === 'up' && rows.isUnsure) {
      rows.suspect(pass);
      return 'broken-by-leftovers';
    }
    rows.failAnyway(pass, fault);
    return 'settled';
  }

  /** False when rows cannot be had here: the server refuses what is done with them, or is gone. */
  async #care(act: (rows: TravellingRows) => Promise<void>): Promise<boolean> {
    if (!this.#rows) return true;
    try {
      await act(this.#rows);
      return true;
    } catch (error) {
      if (error instanceof EngineFailure || error instanceof StatementError) return false;
      throw error;
    }
  }

  #note(step: WalkStep): void {
    const { log, progress, withoutRows } = this.#plan;
    log.note(step, this.#track.recording);
    if (step.status === 'failed' && withoutRows.has(step.revision)) log.retract(step.revision);
    progress(step.pass);
  }

  #skip(migration: Migration, because: string): Outcome {
    this.#plan.log.skip(migration, 'up', because);
    this.#plan.progress('up');
    if (this.#plan.underTest.has(migration.revision)) this.#skipWayBack(migration, 'its way up did not run');
    return 'up';
  }

  #skipWayBack(migration: Migration, because: string): void {
    this.#plan.log.skip(migration, 'down', because);
    this.#plan.progress('down');
    this.#skipAgain(migration, 'it was not undone');
  }

  #skipAgain(migration: Migration, because: string): void {
    this.#plan.log.skip(migration, 'again', because);
    this.#plan.progress('again');
  }
}

function restartAt(outcome: Outcome, position: number, { revision }: Migration): Restart | undefined {
  if (outcome === 'broken') return { from: position + 1 };
  if (outcome === 'broken-by-leftovers') return { from: position, withoutRows: revision, isAnew: true };
  return outcome === 'broken-with-rows' ? { from: position, withoutRows: revision } : undefined;
}

function obstacleDown({ revision, downgrade }: Migration, stepper: Stepper): string | undefined {
  if (!stepper.downgrade) return 'the tool has no way back';
  if (downgrade === 'absent') return `${revision} has no way back`;
  return downgrade === 'irreversible' ? `${revision} says that it cannot be undone` : undefined;
}
