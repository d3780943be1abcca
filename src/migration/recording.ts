// What event triggers inside the database saw while a step ran: the locks, scans and rewrites it really took.
import type { QualifiedName } from '../catalog/catalog.ts';
import type { Pass } from './fault.ts';
import type { RevisionId, SourceLocation } from './migration.ts';

/** From weak to strong, as PostgreSQL's manual names them. */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;
export type LockMode = (typeof lockModes)[number];

export const isAtLeastMode = (mode: LockMode, least: LockMode): boolean =>
  lockModes.indexOf(mode) >= lockModes.indexOf(least);

/** One step of the walk as the database saw it; there for every applied step on an engine with event triggers. */
export interface Recording {
  readonly revision: RevisionId;
  readonly pass: Pass;
  /** DDL in the order of its events; what only showed at the end of the step (TRUNCATE, CLUSTER, VACUUM FULL) comes last. */
  readonly statements: readonly RecordedStatement[];
}

export interface RecordedStatement {
  /** The one statement, where it can be told apart in what the client sent; else all of what the client sent. */
  readonly text: string;
  /**
   * Command tag: `ALTER TABLE`, `CREATE INDEX`; `unseen` for work that fires no event trigger (TRUNCATE, CLUSTER, LOCK TABLE, DML) and
   * that the locks before the next event, or the file of a relation, give away. Its text is then a guess from the source, or empty.
   */
  readonly tag: string;
  /** Statements with the same id ran in one transaction. */
  readonly transaction: string;
  readonly location?: SourceLocation;
  /** What the command names, as `pg_event_trigger_ddl_commands` does. */
  readonly objects: readonly RecordedObject[];
  /** What its text asks for: tells which of several causes a lock or a scan has, and proves neither. */
  readonly acts: readonly Act[];
  /**
   * Taken by this statement and not before in its transaction; on relations, not on their indexes, and none on what the step itself
   * created. ACCESS SHARE, which readers take, is left out. Empty for CONCURRENTLY.
   */
  readonly locks: readonly RecordedLock[];
  readonly rewrites: readonly RecordedRewrite[];
  /** Sequential scans that this statement made. */
  readonly scans: readonly { readonly relation: QualifiedName; readonly times: number }[];
  /** All that went. Neither named nor cascaded: part of what went, such as an index of a table. */
  readonly dropped: readonly (RecordedObject & { readonly isNamed: boolean; readonly isCascaded: boolean })[];
  /** On this machine and these few rows; absent where CONCURRENTLY changed the transaction in the midst of it. */
  readonly milliseconds?: number;
  /** In effect when the statement ended, in milliseconds; 0: none. */
  readonly lockTimeoutMilliseconds: number;
  readonly statementTimeoutMilliseconds: number;
}

/** Read from text: a part of ALTER TABLE, or a statement about an index or a partition. Names are as in the catalog. */
export type Act =
  | { readonly kind: 'set-not-null'; readonly column: string }
  | { readonly kind: 'add-foreign-key' | 'add-check'; readonly isValidated: boolean; readonly name?: string }
  | {
      readonly kind: 'add-key';
      readonly key: 'primary key' | 'unique' | 'exclusion';
      readonly usesIndex: boolean;
      readonly name?: string;
    }
  | { readonly kind: 'validate-constraint'; readonly name: string }
  | { readonly kind: 'attach-partition' | 'detach-partition'; readonly isConcurrent: boolean }
  | { readonly kind: 'set-tablespace' | 'cluster' | 'vacuum-full' | 'truncate' };

export interface RecordedObject {
  /** `table`, `index`, `table constraint`, `type` … as PostgreSQL calls it. */
  readonly kind: string;
  /** `public.jobs`, `jobs_company_id_fkey on public.jobs`. */
  readonly identity: string;
  /** The relation that it is or belongs to. */
  readonly relation?: QualifiedName;
}

export interface RecordedLock {
  readonly relation: QualifiedName;
  readonly mode: LockMode;
  /** The relation was there before the step. */
  readonly isExisting: boolean;
}

export interface RecordedRewrite {
  readonly relation: QualifiedName;
  readonly reason: 'persistence' | 'default' | 'type' | 'access-method' | 'filenode';
  readonly isExisting: boolean;
}
