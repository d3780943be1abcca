// What the text of an SQL migration asks for, as far as locks depend on it. Nothing of it was seen to happen.
import type { RevisionId, SourceLocation } from './migration.ts';
import type { Act, LockMode } from './recording.ts';

/** A statement of a way up. */
export interface WrittenStatement {
  readonly revision: RevisionId;
  readonly text: string;
  readonly location: SourceLocation;
  readonly acts: readonly WrittenAct[];
}

/** As written; which schema is meant without one, the text alone does not tell. */
export interface WrittenName {
  readonly schema?: string;
  readonly name: string;
}

export type WrittenAct =
  /** `ends`: dropped, renamed or moved, so that the name may stand for something else, or nothing. */
  | { readonly kind: 'relation-begins' | 'relation-ends'; readonly relation: WrittenName }
  | {
      readonly kind: 'create-index';
      readonly relation: WrittenName;
      readonly index?: string;
      readonly isConcurrent: boolean;
      /** ON ONLY a partitioned table: nothing is built. */
      readonly isOnly: boolean;
      readonly ifNotExists: boolean;
    }
  | { readonly kind: 'drop-index'; readonly index: WrittenName; readonly isConcurrent: boolean }
  | { readonly kind: 'lock'; readonly relation: WrittenName; readonly mode: LockMode }
  | { readonly kind: 'refresh'; readonly relation: WrittenName; readonly isConcurrent: boolean }
  | { readonly kind: 'alter'; readonly relation: WrittenName; readonly act: Act }
  | { readonly kind: 'add-nullable-column' | 'alter-type'; readonly relation: WrittenName; readonly column: string }
  /** A constraint says that the column is not NULL; validated, it spares SET NOT NULL its scan. */
  | { readonly kind: 'promise-not-null'; readonly relation: WrittenName; readonly column: string };
