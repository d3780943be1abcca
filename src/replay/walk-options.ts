import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Pass } from '#migration/walk.ts';

export interface WalkOptions {
  /** `none`: the way up alone. */
  readonly verify: 'all' | 'none';
  /** Walked up only: somebody verified them before. */
  readonly known?: ReadonlySet<RevisionId>;
  /** Nobody asks what their statements did: they cost less. */
  readonly unrecorded?: ReadonlySet<RevisionId>;
  /** Default: generated rows where the engine can undo a step that fails on them. */
  readonly rows?: 'none' | RowOptions;
  /** Statements that come before the first migration: what the real database is given by its surroundings. */
  readonly prelude: readonly string[];
  /** Default 120,000. */
  readonly stepTimeoutMilliseconds?: number;
  readonly progress?: (done: number, total: number, pass: Pass) => void;
  /** How the tool runs, as soon as it does. */
  readonly opened?: (runs: string) => void;
  /** Called while the database is at head, or at what salvage made of it, without generated rows. */
  readonly atHead?: Look;
  /** Called once between this migration and the next one, as long as no generated rows are there. */
  readonly onTheWay?: { readonly after: RevisionId; readonly look: Look };
}

/** May look, must not change. */
export type Look = (database: Database, catalog: Catalog) => Promise<void>;

export interface RowOptions {
  /** `relation.column` → SQL expression over `i`, the number of the row. */
  readonly generators?: Readonly<Record<string, string>>;
  /** `relation.column` → words that are meant. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Ordinary rows of each relation. */
  readonly count?: number;
  /** SQL texts whose INSERT statements fill relations instead of generated rows. */
  readonly scripts?: readonly string[];
}

export const stepTimeoutMilliseconds = (options: WalkOptions): number => options.stepTimeoutMilliseconds ?? 120_000;
