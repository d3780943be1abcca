// Pages as they are written: names and types are words on paper, nothing is held against a database yet.
import type { KeyAction } from '#catalog/catalog.ts';
import type { SourceLocation } from '#migration/migration.ts';

export interface ParsedDictionary {
  /** The folder or the file that was read. */
  readonly directory: string;
  readonly pages: readonly ParsedPage[];
  readonly unreadable: readonly UnreadablePage[];
  /** Text of every file that was read; what edits are made of. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface UnreadablePage {
  readonly page: string;
  readonly reason: string;
  readonly location: SourceLocation;
}

/** One column table and what stands around it. */
export interface ParsedPage {
  readonly file: string;
  /** As written in the heading, without decoration. */
  readonly title: string;
  readonly location: SourceLocation;
  readonly format: 'own' | 'notes' | 'tbls' | 'other';
  /** What the page may describe, the most telling first. */
  readonly names: readonly NameCandidate[];
  /** The heading itself looks like the name of a relation: it may claim one that does not exist. */
  readonly claimsName: boolean;
  /** In a README or index file: a page only where the name is known. */
  readonly isTentative: boolean;
  readonly isPartial: boolean;
  readonly isPlanned: boolean;
  readonly isSensitive: boolean;
  readonly columns: readonly ParsedColumn[];
  readonly struck: readonly string[];
  readonly keys: readonly KeyClaim[];
  readonly layout: TableLayout;
}

export interface NameCandidate {
  readonly name: string;
  /** `declared`: front matter. `ancestor`: a heading above the nearest one. */
  readonly source: 'declared' | 'heading' | 'ancestor' | 'file';
}

export interface ParsedColumn {
  readonly name: string;
  readonly location: SourceLocation;
  /** Type words without flags; absent where the cell is blank. */
  readonly type?: string;
  readonly isNullable?: boolean;
  readonly default?: string;
  readonly isPrimaryKey?: boolean;
  readonly isUnique?: boolean;
  readonly references?: ParsedReference;
  readonly values?: readonly string[];
  readonly hasOpenValues?: boolean;
  readonly notes?: string;
  readonly row: RowLayout;
}

export interface ParsedReference {
  /** `jobs`, `public.jobs`, `jobs.id`: which part is the column is settled by the known names. */
  readonly path: readonly string[];
  readonly column?: string;
  readonly onDelete?: KeyAction;
}

/** A key, an index or a tbls definition that the page claims outside the column table. */
export interface KeyClaim {
  readonly kind: 'primary-key' | 'unique' | 'index' | 'foreign-key';
  readonly references?: ParsedReference;
  readonly columns: readonly string[];
  readonly method?: string;
  readonly location: SourceLocation;
}

export type Meaning =
  | 'name'
  | 'type'
  | 'nullable'
  | 'required'
  | 'default'
  | 'keys'
  | 'primary-key'
  | 'foreign-key'
  | 'unique'
  | 'reference'
  | 'notes'
  | 'none';

/** Offsets are UTF-16 positions in the file's text. */
export interface TableLayout {
  readonly headers: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly headingDepth: number;
  readonly start: number;
  readonly end: number;
  readonly header: RowLayout;
  /** End of the line of dashes. */
  readonly headEnd: number;
}

export interface RowLayout {
  readonly start: number;
  readonly end: number;
  /** Raw text between the pipes, one for each cell, surplus ones included. */
  readonly cells: readonly CellLayout[];
}

export interface CellLayout {
  readonly start: number;
  readonly end: number;
}
