// Generated rows that travel through the steps of a walk, and the ledger that is kept of them.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { Fault, Pass } from '#migration/fault.ts';
import type { LedgerEntry, Passage, RowFailure } from '#migration/ledger.ts';
import type { Migration } from '#migration/migration.ts';
import type { MigrationProject } from '#tools/tool.ts';
import type { Log } from '../log.ts';
import type { WalkOptions } from '../walk-options.ts';
import { sameValues } from './casts.ts';
import { type Contents, isOurs, type StoredRelation, type StoredRow } from './contents.ts';
import { withIntent } from './intent.ts';
import { withNewNames } from './new-name.ts';
import { passage } from './passage.ts';
import { generatedRows, removed } from './removal.ts';
import { type Positions, readPositions, restorePositions, restoreUnusedPositions } from './sequences.ts';
import { Stock } from './stock.ts';
import { Supply } from './supply.ts';
import { concluded, type Trial, tried } from './trials.ts';

/** Undefined where a step that fails on rows could not be undone, or was not asked for. */
export function travellingRows(
  database: Database,
  { ownRelations }: MigrationProject,
  options: WalkOptions,
  log: Log,
): TravellingRows | undefined {
  const { capabilities } = database.server;
  if (options.rows === 'none' || !capabilities.has('catalog') || !capabilities.has('rollback')) return undefined;
  return new TravellingRows(database, ownRelations, new Supply(database, ownRelations, options.rows ?? {}, log));
}

interface Journey {
  readonly migration: Migration;
  /** Before the first way up, without what had to give way since. */
  readonly base: Contents;
  readonly positions: Positions;
  readonly newestId: number;
  readonly rows: number;
  readonly relations: number;
  readonly passages: Partial<Record<Pass, Passage>>;
  readonly failures: readonly RowFailure[];
  /** Of the step that is being tried. */
  readonly trials: readonly Trial[];
}

export class TravellingRows {
  readonly #database: Database;
  readonly #ownRelations: readonly string[];
  readonly #stock: Stock;
  readonly #supply: Supply;
  #journey: Journey | undefined;
  #known: { readonly positions: Positions; readonly sequences: number; readonly newestId: number } | undefined;

  constructor(database: Database, ownRelations: readonly string[], supply: Supply) {
    this.#database = database;
    this.#ownRelations = ownRelations;
    this.#stock = new Stock(database);
    this.#supply = supply;
  }

  get isLoaded(): boolean {
    return this.#journey !== undefined;
  }

  get isEmpty(): boolean {
    return generatedRows(this.#stock.contents).length === 0;
  }

  /** Before the way up of a revision under test. */
  async load(migration: Migration, catalog: Catalog): Promise<void> {
    const positions = await this.#positionsOf(catalog);
    const hasNew = await this.#supply.bring(migration.revision, catalog, this.#stock);
    // A migration that brings rows of its own counts on the numbers that an empty database gives.
    if (hasNew) await restorePositions(this.#database, positions);
    this.#known = { positions, sequences: catalog.sequences.length, newestId: this.#stock.newestId };
    const base = this.#stock.contents;
    const ours = [...base.values()].map(({ rows }) => rows.filter(isOurs).length).filter((count) => count > 0);
    this.#journey = {
      migration,
      base,
      positions,
      newestId: this.#stock.newestId,
      rows: ours.reduce((sum, count) => sum + count, 0),
      relations: ours.length,
      passages: {},
      failures: [],
      trials: [],
    };
  }

  /** After a step that was applied: what became of the rows. */
  async hold(pass: Pass, before: Catalog, after: Catalog): Promise<void> {
    const journey = this.#onJourney();
    await this.#stock.follow(before, after, journey.base);
    if (pass === 'down' && this.#isWritten(journey)) await restoreUnusedPositions(this.#database, journey.positions);
    const held = generatedRows(journey.base).length === 0 ? undefined : await this.#held(pass, journey);
    this.#journey = {
      ...journey,
      passages: { ...journey.passages, ...(held && { [pass]: held }) },
      failures: [...journey.failures, ...concluded(journey.trials, pass, { before, after })],
      trials: [],
    };
  }

  /** After a step that failed and was undone: takes away what it may have failed on. */
  async giveWay(pass: Pass, fault: Fault, catalog: Catalog): Promise<void> {
    const journey = this.#onJourney();
    const { trials, rows } = tried(journey.trials, fault, this.#stock.contents, catalog);
    if (pass !== 'down') await restorePositions(this.#database, journey.positions);
    const gone = await this.#remove(catalog, rows);
    const base = new Map([...journey.base].map(([oid, relation]) => [oid, without(relation, gone)]));
    this.#journey = { ...journey, base, trials };
  }

  /** The step fails without any row as well. */
  failAnyway(pass: Pass, fault: Fault): void {
    const journey = this.#onJourney();
    const others = journey.trials.filter((trial) => trial.fault.message !== fault.message);
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(others, pass)], trials: [] };
  }

  /** What migrations wrote is left, and is not surely what they write in an empty database. */
  get isUnsure(): boolean {
    return this.#stock.isUnsure;
  }

  /** The step fails without generated rows, and may pass on a database that never had any: those that gave way did stop it. */
  suspect(pass: Pass): void {
    const journey = this.#onJourney();
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(journey.trials, pass)], trials: [] };
  }

  /** The step failed half-way while rows were there, and nothing can be tried on this database any more. */
  breakDown(pass: Pass, fault: Fault, catalog: Catalog): void {
    const journey = this.#onJourney();
    if (fault.origin === 'engine') return;
    const { trials } = tried(journey.trials, fault, this.#stock.contents, catalog);
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(trials, pass)], trials: [] };
  }

  /** Ends the journey of a revision. */
  entry(): LedgerEntry | undefined {
    const journey = this.#journey;
    this.#journey = undefined;
    if (!journey || journey.rows === 0) return undefined;
    const { migration, rows, relations, failures, passages } = journey;
    // The migration fails by itself.
    if (failures.length === 0 && Object.keys(passages).length === 0) return undefined;
    return { revision: migration.revision, rows, relations, failures, ...passages };
  }

  /** Nothing but what the migrations wrote is left. */
  async clear(catalog: Catalog): Promise<void> {
    await this.#remove(catalog, generatedRows(this.#stock.contents));
    this.#stock.lose();
  }

  async #held(pass: Pass, { base, migration }: Journey): Promise<Passage> {
    const found = await passage(base, this.#stock.contents, sameValues(this.#database));
    const named = withNewNames(found.losses, base, this.#stock.contents);
    return { ...found, losses: withIntent(named, migration, pass === 'down') };
  }

  /** The numbers of all rows that went. */
  async #remove(catalog: Catalog, rows: readonly StoredRow[]): Promise<ReadonlySet<number>> {
    if (rows.length === 0) return new Set();
    const before = generatedRows(this.#stock.contents).map(({ id }) => id);
    this.#stock.contents = await removed(this.#database, this.#stock.contents, catalog, rows);
    this.#supply.forget();
    const left = new Set(generatedRows(this.#stock.contents).map(({ id }) => id));
    return new Set(before.filter((id) => !left.has(id)));
  }

  /** Read again only after something may have moved them. */
  async #positionsOf({ sequences }: Catalog): Promise<Positions> {
    const known = this.#known;
    if (known && known.sequences === sequences.length && known.newestId === this.#stock.newestId)
      return known.positions;
    return readPositions(this.#database, this.#ownRelations);
  }

  /** The step wrote rows, or failed on the way. */
  #isWritten({ newestId, failures, trials }: Journey): boolean {
    return this.#stock.newestId !== newestId || failures.length + trials.length > 0;
  }

  #onJourney(): Journey {
    if (!this.#journey) throw new Error('No revision is under way');
    return this.#journey;
  }
}

const without = (relation: StoredRelation, gone: ReadonlySet<number>): StoredRelation =>
  relation.rows.some(({ id }) => gone.has(id))
    ? { ...relation, rows: relation.rows.filter(({ id }) => !gone.has(id)) }
    : relation;
