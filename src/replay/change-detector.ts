// What may be different since the last time somebody asked.
import type { Relation } from '#catalog/catalog.ts';
import { relationLabel } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import { allSections, installReadDocument, type Section } from './queries/catalog.ts';
import { type ChangesRow, changesQuery, type Extent } from './queries/changes.ts';
import { hasOurs } from './queries/event-triggers.ts';
import { installTouched, type TouchedRow, takeTouched } from './queries/touched.ts';

export interface Changes {
  /** Oids of relations that came, went or changed; others may be among them. */
  readonly relations: readonly string[];
  readonly sequences: readonly string[];
  readonly sections: readonly Section[];
}

export interface ChangeDetector {
  /** Everything up to now is known. */
  start(): Promise<void>;
  /** `start` brought `readDocumentQuery`. */
  readonly bringsReading: boolean;
  /** Since `start` or the last `changes`; `before` is the relations as they were then, by oid. */
  changes(before: ReadonlyMap<string, Relation>): Promise<Changes>;
}

/** Event triggers need a superuser; without one the rows of the catalogs are compared, which costs more the more relations there are. */
export const changeDetector = (database: Database): ChangeDetector =>
  database.server.capabilities.has('event-triggers') ? new EventTriggers(database) : new RowComparison(database);

export class EventTriggers implements ChangeDetector {
  readonly bringsReading = true;
  readonly #database: Database;
  #isInstalled = false;

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    // A copy brings the triggers of the original.
    if (!this.#isInstalled && !(await hasOurs(this.#database, 'touched')))
      await this.#database.execute(`${installTouched};${installReadDocument}`);
    this.#isInstalled = true;
    await this.#database.query(takeTouched);
  }

  async changes(before: ReadonlyMap<string, Relation>): Promise<Changes> {
    const touched = await this.#database.query<TouchedRow>(takeTouched);
    const sections = new Set(touched.map(({ kind }) => kind));
    const oids = new Set(oidsOf('relation', touched));
    for (const oid of relationsOfIndexes(touched, before)) oids.add(oid);
    for (const oid of heirs(oids, before)) oids.add(oid);
    // An extension may bring its schema.
    if (sections.has('extensions')) sections.add('schemas');
    return {
      relations: [...oids],
      sequences: oidsOf('sequence', touched),
      sections: allSections.filter((section) => sections.has(section)),
    };
  }
}

const oidsOf = (wanted: TouchedRow['kind'], touched: readonly TouchedRow[]): readonly string[] =>
  touched.flatMap(({ kind, oid }) => (kind === wanted && oid !== '' ? [oid] : []));

// An index that is not found there came and went, or was renamed, in the meantime: then its relation is touched as well.
function relationsOfIndexes(touched: readonly TouchedRow[], before: ReadonlyMap<string, Relation>): readonly string[] {
  const names = new Set(touched.flatMap(({ kind, name }) => (kind === 'index' ? [name] : [])));
  if (names.size === 0) return [];
  return [...before].flatMap(([oid, { schema, indexes }]) =>
    indexes.some(({ name }) => names.has(`${schema}.${name}`)) ? [oid] : [],
  );
}

/** What a relation was the parent of: ALTER TABLE … DETACH PARTITION names only the parent. */
function heirs(oids: ReadonlySet<string>, before: ReadonlyMap<string, Relation>): readonly string[] {
  const parents = new Set<string>();
  for (const oid of oids) {
    const relation = before.get(oid);
    if (relation) parents.add(relationLabel(relation));
  }
  return [...before].flatMap(([oid, { partitionOf, inherits = [] }]) => {
    const named = partitionOf ? [partitionOf.parent, ...inherits] : inherits;
    return named.some((parent) => parents.has(relationLabel(parent))) ? [oid] : [];
  });
}

export class RowComparison implements ChangeDetector {
  readonly bringsReading = false;
  readonly #database: Database;
  #last: ChangesRow['changes'] | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    this.#last = await this.#read();
  }

  async changes(): Promise<Changes> {
    const before = this.#last ?? nothing;
    const after = await this.#read();
    this.#last = after;
    const gone = Object.keys(before.relations).filter((oid) => !(oid in after.relations));
    const changed = Object.keys(after.relations).filter((oid) =>
      isChanged(before.relations[oid], after.relations[oid]),
    );
    // Which of them are relations is not told.
    const oids = [...gone, ...changed];
    return {
      relations: oids,
      sequences: oids,
      sections: allSections.filter((section) => isChanged(before.sections[section], after.sections[section])),
    };
  }

  async #read(): Promise<ChangesRow['changes']> {
    const [row] = await this.#database.query<ChangesRow>(changesQuery, [(this.#last ?? nothing).horizon]);
    if (!row) throw new Error('The comparison of catalog rows returned no row.');
    return row.changes;
  }
}

// Transaction 3 is the first that PostgreSQL gives out.
const nothing: ChangesRow['changes'] = { horizon: '3', relations: {}, sections: {} };

const isChanged = (before: Extent | undefined, after: Extent | undefined): boolean =>
  after?.[1] === true || before?.[0] !== after?.[0];
