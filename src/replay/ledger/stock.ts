// What the database holds right now, read again where it may have changed.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import type { Filled, FilledRow } from '../rows/fill.ts';
import { type Contents, isGenerated, rowsOf, type StoredRelation, type StoredRow, type Value } from './contents.ts';
import { tokensOf, withDerived } from './derivation.ts';
import { matched } from './match.ts';
import { type MarkedRelation, type ReadRelation, readMarks, readRelations } from './read-contents.ts';

export class Stock {
  readonly #database: Database;
  #marks: ReadonlyMap<string, MarkedRelation> = new Map();
  #isKnown = false;
  #nextId = 1;
  #isUnsure = false;
  contents: Contents = new Map();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Nobody knows what happens from now on: the next reading is of everything. */
  lose(): void {
    this.#isKnown = false;
    this.#marks = new Map();
  }

  /** What is there before anything is put in was written by migrations. */
  async know(catalog: Catalog): Promise<void> {
    if (this.#isKnown) return;
    await this.#read(
      catalog,
      () => false,
      () => [],
      () => 'migration',
    );
    this.#isKnown = true;
  }

  /** After rows went in; what else is new, triggers wrote because of them. */
  async takeIn(catalog: Catalog, filled: Filled): Promise<void> {
    const origins = originsOf(filled, catalog);
    await this.#read(
      catalog,
      () => false,
      () => [],
      (relation, row) => origins(relation, row) ?? 'derived',
    );
  }

  /** Rows were written that nobody had seen before. */
  get newestId(): number {
    return this.#nextId;
  }

  /** Steps wrote rows beside generated ones that nothing shows to be made out of them, and that may be all the same: '' out of ''. */
  get isUnsure(): boolean {
    return this.#isUnsure;
  }

  /** After a step; `base` is what was there before the way up. */
  async follow(before: Catalog, after: Catalog, base: Contents): Promise<void> {
    const oldest = this.#nextId;
    const hadGenerated = rowsOf(this.contents).some(isGenerated);
    const tokens = new Lazy(() => tokensOf(this.contents, [before, after]));
    const isAltered = alterations(this.#marks, before, after);
    await this.#read(after, isAltered, formerSelves(base, this.contents), (_, { values }) =>
      values.some((value) => value !== null && tokens.value.has(value)) ? 'derived' : 'migration',
    );
    this.contents = withDerived(this.contents, after, oldest);
    this.#isUnsure ||= hadGenerated && rowsOf(this.contents).some((row) => row.id >= oldest && !isGenerated(row));
  }

  async #read(
    catalog: Catalog,
    isAltered: (relation: MarkedRelation) => boolean,
    formerly: (relation: ReadRelation) => readonly StoredRelation[],
    originOf: (relation: QualifiedName, row: FreshRow) => StoredRow['origin'],
  ): Promise<void> {
    const known = this.#marks;
    const marks = await readMarks(this.#database);
    const touched = marks.filter((relation) => known.get(relation.oid)?.mark !== relation.mark || isAltered(relation));
    const structures = byName(catalog);
    const read = await readRelations(
      this.#database,
      touched.flatMap((relation) => {
        const columns = structures.get(labelOf(relation))?.columns.filter(({ generated }) => generated === undefined);
        return columns ? [{ ...relation, names: columns.map(({ name }) => name) }] : [];
      }),
    );
    const there = new Set(marks.map(({ oid }) => oid));
    const contents = new Map([...this.contents].filter(([oid]) => there.has(oid)));
    for (const relation of read) {
      const current = this.contents.get(relation.oid);
      const earlier = [...formerly(relation), ...(current ? [current] : [])];
      const stored = matched(relation, earlier, (row) => ({ id: this.#nextId++, origin: originOf(relation, row) }));
      contents.set(relation.oid, current && isEqual(current, stored) ? current : stored);
    }
    this.contents = contents;
    this.#marks = new Map(marks.map((relation) => [relation.oid, relation]));
  }
}

interface FreshRow {
  readonly place: string;
  readonly values: readonly Value[];
}

const isEqual = (one: StoredRelation, other: StoredRelation): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The catalog's relations are one object as long as they are equal. */
function alterations(
  marks: ReadonlyMap<string, MarkedRelation>,
  before: Catalog,
  after: Catalog,
): (relation: MarkedRelation) => boolean {
  const [earlier, later] = [byName(before), byName(after)];
  return (relation) => {
    const former = marks.get(relation.oid);
    return !former || earlier.get(labelOf(former)) !== later.get(labelOf(relation));
  };
}

const byName = ({ relations }: Catalog): ReadonlyMap<string, Relation> =>
  new Map(relations.map((relation) => [labelOf(relation), relation]));

const labelOf = ({ schema, name }: QualifiedName): string => `${schema}.${name}`;

/** As it was before the way up; a table that was dropped and made again is known by its name. */
const formerSelves =
  (base: Contents, current: Contents) =>
  (relation: ReadRelation): readonly StoredRelation[] => {
    const same = base.get(relation.oid);
    if (same) return [same];
    if (current.has(relation.oid)) return [];
    return [...base.values()].filter((former) => labelOf(former) === labelOf(relation));
  };

/** Rows of a partitioned table are listed there, and stored in its partitions. */
function originsOf(filled: Filled, catalog: Catalog) {
  const rows = new Map<string, readonly FilledRow[]>(
    filled.relations.map(({ relation, rows: own }) => [labelOf(relation), own]),
  );
  const relations = byName(catalog);
  return (name: QualifiedName, { place, values }: FreshRow): StoredRow['origin'] | undefined => {
    for (let label = labelOf(name); ; ) {
      const found = rows.get(label)?.find((row) => row.key === place && isAmong(row, values));
      if (found) return found.cohort;
      const parent = relations.get(label)?.partitionOf?.parent;
      if (!parent) return undefined;
      label = labelOf(parent);
    }
  };
}

const isAmong = (row: FilledRow, values: readonly Value[]): boolean =>
  values.every((value) => value === null || Object.values(row.values).includes(value));

class Lazy<Content> {
  readonly #make: () => Content;
  #made: { readonly content: Content } | undefined;
  constructor(make: () => Content) {
    this.#make = make;
  }
  get value(): Content {
    this.#made ??= { content: this.#make() };
    return this.#made.content;
  }
}
