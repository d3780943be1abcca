// A place between two migrations where somebody wants to look once.
import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Copies } from './copies.ts';
import { readPositions, restorePositions } from './ledger/sequences.ts';
import type { Look } from './walk-options.ts';

export interface Viewpoint {
  readonly after: RevisionId;
  readonly look: Look;
  isSeen: boolean;
}

/** How the walk stands there. */
interface Standing {
  readonly database: Database;
  readonly catalog: Catalog;
  /** Of the next migration. */
  readonly position: number;
  /** Generated ones. */
  readonly hasRows: boolean;
  readonly copies: Copies;
}

/** Where there is much to look at, on a copy, while the walk goes on. */
export async function lookFrom(viewpoint: Viewpoint, standing: Standing): Promise<void> {
  viewpoint.isSeen = true;
  const { catalog } = standing;
  const isLong = catalog.relations.length >= manyRelations && !standing.hasRows;
  const look = (database: Database) => viewpoint.look(database, catalog);
  if (isLong && (await standing.copies.lookBeside(standing.database, standing.position, look))) return;
  await lookHere(look, standing.database);
}

// Looking at fewer costs less than the start of a copy.
const manyRelations = 50;

/** What looks on generates rows of its own and undoes them; the numbers that they took are given back here. */
async function lookHere(look: (database: Database) => Promise<void>, database: Database): Promise<void> {
  const positions = await readPositions(database, []);
  await look(database);
  await restorePositions(database, positions);
}
