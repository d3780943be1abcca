// What happened when the history was run. Kept as values, so that rules can read it and no engine is needed to test them.
import type { Catalog } from '../catalog/catalog.ts';
import type { Change } from '../catalog/change.ts';
import type { Fault, Pass } from './fault.ts';
import type { Ledger } from './ledger.ts';
import type { RevisionId } from './migration.ts';
import type { Recording } from './recording.ts';
import type { ZoneShift } from './zone-shift.ts';

export type { Fault, Pass } from './fault.ts';

export type WalkStep = { readonly revision: RevisionId; readonly pass: Pass } & (
  | { readonly status: 'applied'; readonly milliseconds: number; readonly after: Catalog }
  | { readonly status: 'failed'; readonly fault: Fault }
  | { readonly status: 'skipped'; readonly because: string }
);

/** The outcome of the second walk of a chain that failed, each statement under its own savepoint. */
export interface Salvage {
  readonly faults: readonly (Fault & {
    readonly revision: RevisionId;
    /** After this later revision the statement works, or gets further: it only came too early. */
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
  /** Revisions that were stepped down and up again, and tried on rows, as far as they can be; the others are history. Absent: nothing was to be verified. */
  readonly underTest?: ReadonlySet<RevisionId>;
  /** Absent on an engine without event triggers. */
  readonly recordings?: readonly Recording[];
  /** Columns whose instants depend on the session that migrates; only where one turned zoneless times into moments, or back. */
  readonly zoneShifts?: readonly ZoneShift[];
  /** Absent when no revision was tried on rows. */
  readonly ledger?: Ledger;
}

export interface RoundTrip {
  readonly revision: RevisionId;
  /** Empty when the way back leaves what was there before. */
  readonly afterDown: readonly Change[];
  /** Empty when the second way up builds what the first one built; absent when it was not walked. */
  readonly afterAgain?: readonly Change[];
}
