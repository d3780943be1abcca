// Brings generated rows in where none are, and values where columns came later than the rows.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { storedRelations } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Log } from '../log.ts';
import { complete, type Incomplete } from '../rows/complete.ts';
import { type Filled, fill } from '../rows/fill.ts';
import type { Arrivals } from '../rows/reference.ts';
import type { RowOptions } from '../walk-options.ts';
import type { Contents, StoredRelation } from './contents.ts';
import type { Stock } from './stock.ts';

const cohorts: readonly Cohort[] = ['ordinary', 'boundary', 'nulls', 'duplicates', 'orphans'];

export class Supply {
  readonly #database: Database;
  readonly #ownRelations: readonly string[];
  readonly #options: RowOptions;
  readonly #log: Log;
  /** Relations that nothing more can be done for, as long as they stay as they are. */
  #settled = new WeakSet<Relation>();

  constructor(database: Database, ownRelations: readonly string[], options: RowOptions, log: Log) {
    this.#database = database;
    this.#ownRelations = ownRelations;
    this.#options = options;
    this.#log = log;
  }

  /** What lost rows may be filled again. */
  forget(): void {
    this.#settled = new WeakSet();
  }

  /** Whether anything came. */
  async bring(revision: RevisionId, catalog: Catalog, stock: Stock): Promise<boolean> {
    await stock.know(catalog);
    const wanted = storedRelations(catalog).filter((relation) => !this.#settled.has(relation));
    if (wanted.length === 0) return false;
    const { generators, words, count, scripts } = this.#options;
    const guidance = {
      ...(generators && { generators }),
      ...(words && { words }),
      arrivals: arrivalsOf(stock.contents),
    };
    const filled = await fill(this.#database, catalog, {
      ...guidance,
      exclude: [...this.#ownRelations, ...namesOfOthers(catalog, wanted)],
      cohorts,
      ...(count !== undefined && { rows: count }),
      ...(scripts && { scripts }),
    });
    for (const relation of wanted) this.#settled.add(relation);
    const incomplete = wanted.flatMap((relation) => incompleteness(relation, stock.contents));
    await complete(this.#database, catalog, incomplete, guidance);
    const hasBrought = filled.relations.length + incomplete.length > 0;
    if (hasBrought) await stock.takeIn(catalog, filled);
    this.#nameUnfilled(filled, stock.contents, revision);
    return hasBrought;
  }

  /** A relation whose rows triggers write has rows, though it took none of ours. */
  #nameUnfilled({ unfilled }: Filled, contents: Contents, since: RevisionId): void {
    const full = new Set([...contents.values()].filter(({ rows }) => rows.length > 0).map(labelOf));
    for (const { relation, why } of unfilled)
      if (why !== '' && !full.has(labelOf(relation))) this.#log.nameUnfilled({ relation, why, since });
  }
}

// What a migration loaded by the thousand stays as it is stored.
const MOST_ARRIVALS = 200;

function arrivalsOf(contents: Contents): Arrivals {
  const few = [...contents.values()].filter(({ rows }) => rows.length <= MOST_ARRIVALS);
  return Object.fromEntries(few.map((relation) => [labelOf(relation), relation.rows.map(({ place }) => place)]));
}

function namesOfOthers({ relations }: Catalog, wanted: readonly Relation[]): readonly string[] {
  const names = new Set(wanted.map(labelOf));
  return relations.map(labelOf).filter((name) => !names.has(name));
}

function incompleteness(relation: Relation, contents: Contents): readonly Incomplete[] {
  const stored = [...contents.values()].find((candidate) => labelOf(candidate) === labelOf(relation));
  const rows = (stored?.rows ?? []).filter(({ origin }) => origin === 'ordinary');
  if (!stored || rows.length === 0) return [];
  const columns = relation.columns.filter(
    ({ name, isNullable, generated }) => isNullable && !generated && isBare(stored, name),
  );
  if (columns.length === 0) return [];
  return [{ relation, columns: columns.map(({ name }) => name), places: rows.map(({ place }) => place) }];
}

function isBare({ columns, rows }: StoredRelation, name: string): boolean {
  const position = columns.findIndex((column) => column.name === name);
  return position !== -1 && rows.every(({ values, origin }) => origin !== 'ordinary' || values[position] === null);
}

const labelOf = ({ schema, name }: QualifiedName): string => `${schema}.${name}`;
