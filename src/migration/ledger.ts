// Generated rows travel through the steps under test, and a ledger says what became of every value.
import type { QualifiedName } from '../catalog/catalog.ts';
import type { Fault } from './fault.ts';
import type { RevisionId } from './migration.ts';

/**
 * `ordinary`: distinct, plausible rows. `boundary`: smallest, largest, longest, empty, far. `nulls`: NULL wherever it is allowed.
 * `duplicates`: equal values wherever no key forbids them. `orphans`: references that no foreign key guards and nothing answers.
 */
export type Cohort = 'ordinary' | 'boundary' | 'nulls' | 'duplicates' | 'orphans';

export interface Ledger {
  /** One for each revision under test that was tried on rows, in the order of the way up. */
  readonly entries: readonly LedgerEntry[];
  /** Relations that no row could be made for, and why; each once. */
  readonly unfilled: readonly { readonly relation: QualifiedName; readonly why: string; readonly since: RevisionId }[];
}

export interface LedgerEntry {
  readonly revision: RevisionId;
  /** In the database before the step, of all cohorts together. */
  readonly rows: number;
  readonly relations: number;
  /** Each failed while these rows were there and passed, or failed otherwise, without them; `any` is every row. */
  readonly failures: readonly RowFailure[];
  /** Absent when the step did not run on rows at all. */
  readonly up?: Passage;
  /** Up and down again: what was there before the up. */
  readonly down?: Passage;
  /** Up, down and up again: what was there before the first up. */
  readonly again?: Passage;
}

export interface RowFailure {
  readonly pass: 'up' | 'down' | 'again';
  readonly cohort: Cohort | 'any';
  readonly fault: Fault;
  /** What the server's message points at, where it does. */
  readonly relation?: QualifiedName;
  readonly columns?: readonly string[];
}

export interface Passage {
  /** Values that were not NULL before it, and how many of them were found afterwards. */
  readonly values: number;
  readonly survived: number;
  readonly losses: readonly Loss[];
}

/** Values of one column, or rows of one relation, that are nowhere in the database after the passage. */
export interface Loss {
  readonly kind:
    | 'rows-deleted'
    | 'relation-dropped'
    | 'column-dropped'
    /** Became NULL. */
    | 'nulled'
    /** Truncated, rounded, folded: another value stands there. */
    | 'altered'
    /** Different values became one. */
    | 'collapsed';
  /** As it was before the passage. */
  readonly relation: QualifiedName;
  readonly column?: string;
  /** Rows for `rows-deleted` and `relation-dropped`, else values. */
  readonly lost: number;
  readonly of: number;
  /** At most three. */
  readonly examples: readonly LossExample[];
  /** What came in the same step and looks like the new name of what went; no value moved there. */
  readonly probableNewName?: QualifiedName & { readonly column?: string };
  /** The step wrote this column itself (UPDATE … SET it), so another value is meant. */
  readonly isIntended?: boolean;
}

export interface LossExample {
  /** Primary key as text, or the row's position. */
  readonly row: string;
  readonly before: string;
  /** Absent: nothing is there any more. */
  readonly after?: string;
}
