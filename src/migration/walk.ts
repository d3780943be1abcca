// What happened when the history was run. Kept as values, so that rules can read it and no engine is needed to test them.
import type { Catalog } from '../catalog/catalog.ts';
import type { Change } from '../catalog/change.ts';
import type { RevisionId, SourceLocation } from './migration.ts';

/** `up`: first way up. `down`: all the way back. `again`: second way up. */
export type Pass = 'up' | 'down' | 'again';

export type WalkStep = { readonly revision: RevisionId; readonly pass: Pass } & (
  | { readonly status: 'applied'; readonly milliseconds: number; readonly after: Catalog }
  | { readonly status: 'failed'; readonly fault: Fault }
  | { readonly status: 'skipped'; readonly because: string }
);

/** A statement, or the migration's own code, that did not work. */
export interface Fault {
  /** `server`: PostgreSQL refused a statement. `code`: the migration raised before one reached it. `engine`: this engine cannot do it. */
  readonly origin: 'server' | 'code' | 'engine';
  /** The server's message, or the last line of the exception. */
  readonly message: string;
  readonly sqlState?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly statement?: string;
  readonly location?: SourceLocation;
}

/** The outcome of the second walk of a chain that failed, each statement under its own savepoint. */
export interface Salvage {
  readonly faults: readonly (Fault & {
    readonly revision: RevisionId;
    /** The statement works after this later revision: it only came too early. */
    readonly recoveredBy?: RevisionId;
  })[];
  /** What the migrations mean to build; everything that rests on it says so. */
  readonly catalog: Catalog;
}

export interface Walk {
  readonly steps: readonly WalkStep[];
  /** The catalog before the first migration. */
  readonly empty: Catalog;
  /** The catalog after the whole way up; absent when the chain does not run. */
  readonly head?: Catalog;
  readonly salvage?: Salvage;
  /** Per revision: the catalog before its way up against the one after its way down. */
  readonly roundTrips: readonly RoundTrip[];
}

export interface RoundTrip {
  readonly revision: RevisionId;
  /** Empty when the way back leaves what was there before. */
  readonly afterDown: readonly Change[];
  /** Empty when the second way up builds what the first one built; absent when it was not walked. */
  readonly afterAgain?: readonly Change[];
}
