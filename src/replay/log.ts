// What a walk has seen so far, over all databases that it needed.
import type { Catalog } from '#catalog/catalog.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Ledger, LedgerEntry } from '#migration/ledger.ts';
import type { Migration, RevisionId } from '#migration/migration.ts';
import type { Recording } from '#migration/recording.ts';
import type { Pass, Walk, WalkStep } from '#migration/walk.ts';
import { roundTrips } from './round-trips.ts';

type Passes = Readonly<Record<Pass, Map<RevisionId, WalkStep>>>;

export class Log {
  readonly #history: MigrationHistory;
  readonly #passes: Passes = { up: new Map(), down: new Map(), again: new Map() };
  readonly #recordings: Recording[] = [];
  readonly #entries: LedgerEntry[] = [];
  readonly #unfilled = new Map<string, Ledger['unfilled'][number]>();
  #hasRecorder = false;
  #hasLedger = false;
  #empty: Catalog | undefined;
  #head: Catalog | undefined;

  constructor(history: MigrationHistory) {
    this.#history = history;
  }

  start(empty: Catalog, { hasRecorder, hasLedger }: { readonly hasRecorder: boolean; readonly hasLedger: boolean }) {
    this.#empty ??= empty;
    this.#hasRecorder ||= hasRecorder;
    this.#hasLedger ||= hasLedger;
  }

  note(step: WalkStep, recording?: Recording): void {
    this.#passes[step.pass].set(step.revision, step);
    if (recording) this.#recordings.push(recording);
  }

  skip({ revision }: Migration, pass: Pass, because: string): void {
    this.note({ revision, pass, status: 'skipped', because });
  }

  /** No database leads any further up, for a reason that is not the next migration's own. */
  breakOff(message: string): void {
    const { migrations } = this.#history;
    const [next, ...others] = migrations.filter(({ revision }) => !this.#passes.up.has(revision));
    if (!next) {
      this.reachHead(this.catalogBefore(migrations.length));
      return;
    }
    this.note({ revision: next.revision, pass: 'up', status: 'failed', fault: { origin: 'engine', message } });
    for (const migration of others) this.skip(migration, 'up', `the way up ended at ${next.revision}`);
    for (const migration of [next, ...others]) {
      this.skip(migration, 'down', 'its way up did not run');
      this.skip(migration, 'again', 'it was not undone');
    }
  }

  enter(entry: LedgerEntry): void {
    this.#entries.push(entry);
  }

  /** The step fails on an empty database too: what failed on rows says nothing. */
  retract(revision: RevisionId): void {
    const position = this.#entries.findIndex((entry) => entry.revision === revision);
    if (position !== -1) this.#entries.splice(position, 1);
  }

  nameUnfilled(unfilled: Ledger['unfilled'][number]): void {
    const key = JSON.stringify(unfilled.relation);
    if (!this.#unfilled.has(key)) this.#unfilled.set(key, unfilled);
  }

  get isStarted(): boolean {
    return this.#empty !== undefined;
  }

  /** Before the migration at this position, on the way up. */
  catalogBefore(position: number): Catalog {
    const migration = this.#history.migrations[position - 1];
    const step = migration && this.#passes.up.get(migration.revision);
    const catalog = migration ? step?.status === 'applied' && step.after : this.#empty;
    if (!catalog) throw new Error(`The walk did not come to migration ${position + 1}`);
    return catalog;
  }

  /** Milliseconds that the ways up took of the migrations from one position up to another. */
  millisecondsUp(from: number, to: number): number {
    const steps = this.#history.migrations.slice(from, to).map(({ revision }) => this.#passes.up.get(revision));
    return steps.reduce((sum, step) => sum + (step?.status === 'applied' ? step.milliseconds : 0), 0);
  }

  /** The chain runs; the catalog is read whole. */
  reachHead(catalog: Catalog): void {
    this.#head = catalog;
    const last = [...this.#passes.up.values()].at(-1);
    if (last?.status === 'applied') this.note({ ...last, after: catalog });
  }

  /** `underTest`: undefined when nothing was to be verified. */
  walk(underTest: ReadonlySet<RevisionId> | undefined): Walk {
    if (!this.#empty) throw new Error('A walk that never started');
    const up = this.#inOrder('up');
    const [down, again] = [this.#inOrder('down'), this.#inOrder('again')];
    return {
      steps: [...up, ...down.toReversed(), ...again],
      empty: this.#empty,
      ...(this.#head && { head: this.#head }),
      roundTrips: roundTrips(this.#empty, { up, down, again }),
      ...(underTest && { underTest }),
      ...(this.#hasRecorder && { recordings: this.#recordings }),
      ...(this.#hasLedger && { ledger: { entries: this.#entries, unfilled: [...this.#unfilled.values()] } }),
    };
  }

  #inOrder(pass: Pass): readonly WalkStep[] {
    return this.#history.migrations.flatMap(({ revision }) => this.#passes[pass].get(revision) ?? []);
  }
}
