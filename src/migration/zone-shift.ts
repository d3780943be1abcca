// The same rows went through the same step in sessions of two time zones, and came out as different times.
import type { QualifiedName } from '../catalog/catalog.ts';
import type { RevisionId } from './migration.ts';

export interface ZoneShift {
  readonly revision: RevisionId;
  readonly relation: QualifiedName;
  readonly column: string;
  /** Types of the column before and after, as PostgreSQL prints them. */
  readonly from: string;
  readonly to: string;
  /** Values that differ, of those that were compared. */
  readonly shifted: number;
  readonly of: number;
  readonly example: {
    /** In UTC, as all times here. */
    readonly before: string;
    readonly after: readonly [ZonedTime, ZonedTime];
  };
}

export interface ZonedTime {
  /** Of the session. */
  readonly zone: string;
  readonly time: string;
}
