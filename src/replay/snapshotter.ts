// Reads the catalog after each step at the price of what the step changed.
import type { Catalog, QualifiedName, Relation, Sequence } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { type ChangeDetector, type Changes, changeDetector } from './change-detector.ts';
import { allParts, type Document, type Part, type Sections } from './queries/catalog.ts';
import { type ReadOptions, readCatalog, readDocument, readPlannedDocument } from './read-catalog.ts';
import { isNameReused, mayBeRenamed, relationNames, sectionNames } from './renames.ts';

export interface Snapshotter {
  /** The catalog as it is now; relations and sections that did not change are the same objects as before. */
  snapshot(): Promise<Catalog>;
  /** Like `snapshot`, but reads everything anew. */
  wholeSnapshot(): Promise<Catalog>;
}

/** An engine without a pg_catalog is read whole each time. */
export function snapshotter(
  database: Database,
  options: ReadOptions,
  detector: ChangeDetector = changeDetector(database),
): Snapshotter {
  if (!database.readCatalog) return new TargetedSnapshotter(database, options, detector);
  const whole = () => readCatalog(database, options);
  return { snapshot: whole, wholeSnapshot: whole };
}

interface State {
  /** By oid. */
  readonly relations: ReadonlyMap<string, Relation>;
  readonly sequences: ReadonlyMap<string, Sequence>;
  readonly catalog: Catalog;
}

class TargetedSnapshotter implements Snapshotter {
  readonly #database: Database;
  readonly #options: ReadOptions;
  readonly #detector: ChangeDetector;
  /** One object for all relations that are equal by value. */
  readonly #known = new Map<string, Relation>();
  #state: State | undefined;

  constructor(database: Database, options: ReadOptions, detector: ChangeDetector) {
    this.#database = database;
    this.#options = options;
    this.#detector = detector;
  }

  async wholeSnapshot(): Promise<Catalog> {
    await this.#detector.start();
    const document = await this.#read(allParts);
    return this.#remember(this.#relationsOf(document), sequencesOf(document), document);
  }

  async snapshot(): Promise<Catalog> {
    const before = this.#state;
    if (!before) return this.wholeSnapshot();
    const changes = await this.#detector.changes(before.relations);
    const parts = partsOf(changes);
    if (parts.length === 0) return before.catalog;
    const oids = [...changes.relations, ...changes.sequences];
    const document = await this.#read(parts, oids);
    if (isRenaming(before, document)) return this.wholeSnapshot();
    return this.#remember(
      updated(before.relations, changes.relations, this.#relationsOf(document)),
      updated(before.sequences, changes.sequences, sequencesOf(document)),
      { ...before.catalog, ...document },
    );
  }

  async #read(parts: readonly Part[], oids?: readonly string[]): Promise<Partial<Document>> {
    if (!this.#detector.bringsReading) return readDocument(this.#database, this.#options, parts, oids);
    return readPlannedDocument(this.#database, this.#options, parts, oids);
  }

  #relationsOf({ relations = [] }: Partial<Document>): ReadonlyMap<string, Relation> {
    return new Map(relations.map(({ oid, relation }) => [oid, this.#shared(relation)]));
  }

  #shared(relation: Relation): Relation {
    const text = JSON.stringify(relation);
    const known = this.#known.get(text);
    if (known) return known;
    this.#known.set(text, relation);
    return relation;
  }

  #remember(
    relations: ReadonlyMap<string, Relation>,
    sequences: ReadonlyMap<string, Sequence>,
    { schemas = [], types = [], routines = [], extensions = [] }: Partial<Sections>,
  ): Catalog {
    const catalog: Catalog = {
      serverVersion: this.#database.server.serverVersion,
      depth: 'full',
      schemas,
      relations: [...relations.values()].sort(bySchemaAndName),
      types,
      sequences: [...sequences.values()].sort(bySchemaAndName),
      routines,
      extensions,
    };
    this.#state = { relations, sequences, catalog };
    return catalog;
  }
}

const partsOf = ({ relations, sequences, sections }: Changes): readonly Part[] => [
  ...(relations.length > 0 ? (['relations'] as const) : []),
  ...(sequences.length > 0 ? (['sequences'] as const) : []),
  ...sections,
];

const sequencesOf = ({ sequences = [] }: Partial<Document>): ReadonlyMap<string, Sequence> =>
  new Map(sequences.map(({ oid, sequence }) => [oid, sequence]));

/** What was touched and is not read is gone. */
function updated<Item>(
  before: ReadonlyMap<string, Item>,
  touched: readonly string[],
  read: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
  if (touched.length === 0) return before;
  const gone = new Set(touched);
  return new Map([...[...before].filter(([oid]) => !gone.has(oid)), ...read]);
}

// A view, default or foreign key prints the names of what it depends on: after a rename it reads differently, though nothing touched it.
function isRenaming({ relations, sequences, catalog }: State, document: Partial<Document>): boolean {
  const isRelationRenamed = (document.relations ?? []).some(({ oid, relation }) => {
    const before = relations.get(oid);
    if (before === undefined) return false;
    return (
      mayBeRenamed(relationNames(before), relationNames(relation)) ||
      isNameReused(columnNames(before), columnNames(relation))
    );
  });
  const isSequenceRenamed = (document.sequences ?? []).some(({ oid, sequence }) => {
    const before = sequences.get(oid);
    return before !== undefined && bySchemaAndName(before, sequence) !== 0;
  });
  return (
    isRelationRenamed ||
    isSequenceRenamed ||
    mayBeRenamed(sectionNames(catalog, document), sectionNames(document, document))
  );
}

const columnNames = ({ columns }: Relation): readonly string[] => columns.map(({ name }) => name);

function bySchemaAndName(left: QualifiedName, right: QualifiedName): number {
  return compare(left.schema, right.schema) || compare(left.name, right.name);
}

const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);
