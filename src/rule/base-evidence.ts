import type { Catalog } from '../catalog/catalog.ts';
import type { MigrationHistory } from '../migration/history.ts';

/** The same project at the base commit: what was merged, and may be deployed, before this change. */
export interface BaseEvidence {
  readonly history: MigrationHistory;
  /** Its head catalog; absent when its chain does not run, or was not run. */
  readonly catalog?: Catalog;
}
