// Reads the catalog after each step at the price of what the step changed.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { allSections, type ReadRelation, type Sections } from './queries/catalog.ts';
import { type ChangesRow, changesQuery, type Extent } from './queries/changes.ts';
import { type ReadOptions, readCatalog, readDocument } from './read-catalog.ts';
import { mayBeRenamed, relationNames, sectionNames } from './renames.ts';

/** Where a cheaper way to know what changed (event triggers) can take the place of the comparison of catalog rows. */
export interface Snapshotter {
  /** The catalog as it is now; relations and sections that did not change are the same objects as before. */
  snapshot(): Promise<Catalog>;
  /** Like `snapshot`, but reads everything anew. */
  wholeSnapshot(): Promise<Catalog>;
}

/** Engines with a pg_catalog are compared row by row; the others are read whole each time. */
export function snapshotter(database: Database, options: ReadOptions): Snapshotter {
  if (!database.readCatalog) return new ComparingSnapshotter(database, options);
  const whole = () => readCatalog(database, options);
  return { snapshot: whole, wholeSnapshot: whole };
}

interface State {
  readonly changes: ChangesRow['changes'];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly catalog: Catalog;
}

class ComparingSnapshotter implements Snapshotter {
  readonly #database: Database;
  readonly #options: ReadOptions;
  /** One object for all relations that are equal by value. */
  readonly #known = new Map<string, Relation>();
  #state: State | undefined;

  constructor(database: Database, options: ReadOptions) {
    this.#database = database;
    this.#options = options;
  }

  async wholeSnapshot(): Promise<Catalog> {
    const changes = await this.#readChanges('3');
    const { relations, ...sections } = await readDocument(this.#database, this.#options, allSections);
    return this.#remember(changes, this.#byOid(relations), sections);
  }

  async snapshot(): Promise<Catalog> {
    const before = this.#state;
    if (!before) return this.wholeSnapshot();
    const changes = await this.#readChanges(before.changes.horizon);
    const oids = changedKeys(before.changes.relations, changes.relations);
    const sections = allSections.filter((name) => isChanged(before.changes.sections[name], changes.sections[name]));
    const isGone = Object.keys(before.changes.relations).some((oid) => !(oid in changes.relations));
    if (oids.length + sections.length === 0 && !isGone) return before.catalog;
    const read = await readDocument(this.#database, this.#options, sections, oids);
    if (isRenaming(before, read.relations, read)) return this.wholeSnapshot();
    const kept = [...before.relations].filter(([oid]) => oid in changes.relations);
    return this.#remember(changes, new Map([...kept, ...this.#byOid(read.relations)]), { ...before.catalog, ...read });
  }

  async #readChanges(horizon: string): Promise<ChangesRow['changes']> {
    const [row] = await this.#database.query<ChangesRow>(changesQuery, [horizon]);
    if (!row) throw new Error('The comparison of catalog rows returned no row.');
    return row.changes;
  }

  #byOid(relations: readonly ReadRelation[]): Map<string, Relation> {
    return new Map(relations.map(({ oid, relation }) => [oid, this.#shared(relation)]));
  }

  #shared(relation: Relation): Relation {
    const text = JSON.stringify(relation);
    const known = this.#known.get(text);
    if (known) return known;
    this.#known.set(text, relation);
    return relation;
  }

  #remember(changes: ChangesRow['changes'], relations: ReadonlyMap<string, Relation>, sections: Sections): Catalog {
    const catalog: Catalog = {
      serverVersion: this.#database.server.serverVersion,
      depth: 'full',
      schemas: sections.schemas,
      relations: [...relations.values()].sort(bySchemaAndName),
      types: sections.types,
      sequences: sections.sequences,
      routines: sections.routines,
      extensions: sections.extensions,
    };
    this.#state = { changes, relations, catalog };
    return catalog;
  }
}

// A view, default or foreign key prints the names of what it depends on: after a rename it reads differently, and none of its own rows
// was written.
function isRenaming(
  { relations, catalog }: State,
  read: readonly ReadRelation[],
  sections: Partial<Sections>,
): boolean {
  const isRelationRenamed = read.some(({ oid, relation }) => {
    const before = relations.get(oid);
    return before !== undefined && mayBeRenamed(relationNames(before), relationNames(relation));
  });
  return isRelationRenamed || mayBeRenamed(sectionNames(catalog, sections), sectionNames(sections, sections));
}

const isChanged = (before: Extent | undefined, after: Extent | undefined): boolean =>
  after?.[1] === true || before?.[0] !== after?.[0];

const changedKeys = (before: Readonly<Record<string, Extent>>, after: Readonly<Record<string, Extent>>) =>
  Object.keys(after).filter((key) => isChanged(before[key], after[key]));

function bySchemaAndName(left: Relation, right: Relation): number {
  return compare(left.schema, right.schema) || compare(left.name, right.name);
}

const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
