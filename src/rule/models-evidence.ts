import type { Catalog } from '../catalog/catalog.ts';
import type { SourceLocation } from '../migration/migration.ts';

/** ORM models as a catalog: their DDL loaded into a second scratch database, so that the server renders both sides. */
export interface Models {
  readonly reader: string;
  readonly catalog: Catalog;
  /** `loaded`: exact. `declared`: parsed, so absent fields are silent. */
  readonly form: 'loaded' | 'declared';
  /** `schema.relation` → class name and where it stands. */
  readonly classes: ReadonlyMap<string, { readonly name: string; readonly location?: SourceLocation }>;
  /** `schema.relation.column` → where it stands. */
  readonly columns: ReadonlyMap<string, SourceLocation>;
  /** What the ORM could not express, by `schema.relation.column`: compared with nothing. */
  readonly silent: ReadonlySet<string>;
  /** Marks found in the source that rules of deletion ask for: base class with a marker, default filter, restore method. */
  readonly deletion: {
    readonly filters: readonly SourceLocation[];
    readonly restores: readonly SourceLocation[];
    /** Class names that define the marker themselves. */
    readonly ownMarkers: readonly string[];
  };
}
