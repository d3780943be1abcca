declare const revision: unique symbol;
/** Opaque: never parsed outside the tool that made it. */
export type RevisionId = string & { readonly [revision]: never };
/** The only way to make a revision id; for tools, at the boundary where they read one. */
export const revisionId = (text: string): RevisionId => text as RevisionId;

export type ToolId = string;

export interface SourceLocation {
  /** Relative to the audited directory, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
}

export interface Migration {
  readonly revision: RevisionId;
  /** Empty for a base. */
  readonly parents: readonly RevisionId[];
  readonly title: string;
  readonly location: SourceLocation;
  /** `empty`: a way back exists and does nothing; `irreversible`: it says so itself (raises, or a declared mark). */
  readonly downgrade: 'present' | 'absent' | 'empty' | 'irreversible' | 'unknown';
  /** Where the way back is written, when that is another file or line. */
  readonly downgradeLocation?: SourceLocation;
  /** ISO date that the file states. */
  readonly date?: string;
  /** Branch labels (Alembic), repeatable flag (Flyway) and the like decide exemptions. */
  readonly labels?: readonly string[];
  readonly isRepeatable?: boolean;
  /** Lines of header, title or comments that call the migration a stub; where it does nothing, also notes such as TODO. */
  readonly placeholders: readonly { readonly text: string; readonly location: SourceLocation }[];
  /** `true` when the way up contains no operation at all, `undefined` when the tool cannot tell from the file. */
  readonly isEmpty?: boolean;
  /** Statements that the file itself shows; tools whose files are code leave out what they cannot see. */
  readonly statements: readonly SourceStatement[];
  /** Parts that are never run, and why: lines for psql, Go code among SQL files. They are not counted as failures. */
  readonly notReplayed?: readonly {
    readonly text: string;
    readonly because: string;
    readonly location: SourceLocation;
  }[];
  /** SHA-256 of the text without comments and spacing, in hex; for edited-migration. */
  readonly digest: string;
}

export interface SourceStatement {
  readonly direction: 'upgrade' | 'downgrade';
  /** SQL, or the tool's call as written (`op.create_index(…)`). */
  readonly text: string;
  readonly form: 'sql' | 'call';
  readonly location: SourceLocation;
}
