import type { KeyAction, QualifiedName } from '../catalog/catalog.ts';
import type { SourceLocation } from '../migration/migration.ts';

/** The Markdown pages, resolved against the server's own type names. */
export interface Dictionary {
  readonly directory: string;
  readonly pages: readonly Page[];
  readonly unreadable: readonly { readonly page: string; readonly reason: string; readonly location: SourceLocation }[];
  /** Readings that were not to the letter: `page loan is read as loans`. For the report, no findings. */
  readonly notices?: readonly { readonly page: string; readonly text: string; readonly location: SourceLocation }[];
}

export interface Page {
  /** Relative path. */
  readonly file: string;
  /** As written in the heading, without decoration. */
  readonly title: string;
  /** As in the catalog or models where one matches, else as written, in lower case. */
  readonly schema: string;
  readonly relation: string;
  readonly location: SourceLocation;
  readonly format: 'own' | 'notes' | 'tbls' | 'other';
  readonly columns: readonly DocumentedColumn[];
  /** Marks in front matter or comments. */
  readonly isPartial: boolean;
  readonly isPlanned: boolean;
  readonly isSensitive: boolean;
  /** Unique keys, indexes and one-per statements that the page claims. */
  readonly uniqueKeys: readonly { readonly columns: readonly string[]; readonly location: SourceLocation }[];
  /** Plain indexes that the page claims. */
  readonly indexes?: readonly {
    readonly columns: readonly string[];
    readonly method?: string;
    readonly location: SourceLocation;
  }[];
  /** Struck through, "(removed)" or "(planned)": the page claims nothing about them. */
  readonly struckColumns?: readonly string[];
}

/** An absent field: the page is silent about it. */
export interface DocumentedColumn {
  readonly name: string;
  readonly location: SourceLocation;
  readonly type?: DocumentedType;
  readonly isNullable?: boolean;
  readonly default?: string;
  readonly isPrimaryKey?: boolean;
  readonly isUnique?: boolean;
  readonly references?: { readonly relation: string; readonly column?: string; readonly onDelete?: KeyAction };
  /** A closed list; open lists ("e.g.", "…") claim nothing and are absent. */
  readonly values?: readonly string[];
  /** "e.g.", "…", "such as": the column is said to be open. */
  readonly hasOpenValues?: boolean;
  readonly notes?: string;
}

export interface DocumentedType {
  /** The cell as written, without flags. */
  readonly written: string;
  /** PostgreSQL types that the cell may mean, as `format_type` prints them, without modifiers that the page omits. Empty: unreadable. */
  readonly candidates: readonly string[];
  /** The page states length, precision or dimension. */
  readonly hasModifier: boolean;
}

export const pageOf = (dictionary: Dictionary | undefined, { schema, name }: QualifiedName): Page | undefined =>
  dictionary?.pages.find((page) => page.schema === schema && page.relation === name);
