// Truth tests at head: statements that must be refused, or must succeed, tried on generated rows and undone.
import type { KeyAction, QualifiedName } from '../catalog/catalog.ts';

export interface Probes {
  readonly refusals: readonly RefusalProbe[];
  readonly deletions: readonly DeletionProbe[];
  readonly keyActions: readonly KeyActionProbe[];
  /** Relations that no row could be made for: nothing was tried there. */
  readonly unfilled: readonly { readonly relation: QualifiedName; readonly why: string }[];
}

/** A row that breaks one promise. */
export interface RefusalProbe {
  readonly of:
    | 'unique'
    | 'check'
    | 'not-null'
    | 'foreign-key'
    | 'enum'
    | 'exclusion'
    | 'domain'
    | 'business-key'
    | 'status';
  readonly relation: QualifiedName;
  readonly columns: readonly string[];
  /** Constraint or index that makes the promise; absent for `status` and `business-key`, which are asked of the database as a whole. */
  readonly name?: string;
  readonly outcome: ProbeOutcome;
}

export type ProbeOutcome =
  /** `isByOther`: something else refused the row, so the promise itself was not seen at work. */
  | { readonly status: 'refused'; readonly sqlState: string; readonly message: string; readonly isByOther?: boolean }
  | { readonly status: 'accepted'; readonly statement: string }
  | { readonly status: 'untried'; readonly why: string };

/** Mark a row as deleted, make its like again, restore it, delete its parent. */
export interface DeletionProbe {
  readonly relation: QualifiedName;
  readonly marker: string;
  /** A row with the same business key can be made after the first is marked; absent where there is no such key. */
  readonly recreate?: { readonly columns: readonly string[]; readonly outcome: ProbeOutcome };
  readonly restore: ProbeOutcome;
}

/** What really happened to the child when its parent went. */
export interface KeyActionProbe {
  readonly relation: QualifiedName;
  readonly name: string;
  readonly declared: KeyAction;
  readonly observed: 'refused' | 'deleted' | 'set null' | 'set default' | 'untried';
  readonly why?: string;
}
