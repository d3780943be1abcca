// Generated rows for every relation of a schema, so that migrations meet a database as life makes it.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { afterwards } from './afterwards.ts';
import { attempt } from './attempt.ts';
import { draftsOf } from './drafts.ts';
import { fillingOrder } from './order.ts';
import { type Guidance, type Planning, planningFor } from './planning.ts';
import { planRow } from './row.ts';
import { seedStatements } from './seed-statements.ts';
import { type StoredRow, store, type Unit } from './store.ts';
import { qualified } from './value.ts';
import { waitingKeys } from './waiting-keys.ts';
import { whyUnfilled } from './why-unfilled.ts';

export interface FillOptions extends Guidance {
  /** Relations that belong to the migration tool, as `name` or `schema.name`. */
  readonly exclude: readonly string[];
  readonly cohorts: readonly Cohort[];
  /** Ordinary rows of each relation; default 4. More when there are more words, labels or partitions to be used. */
  readonly rows?: number;
  /** SQL texts. Their INSERT statements run for the relations that have no rows; what gets rows by them gets no generated ones. */
  readonly scripts?: readonly string[];
}

export interface Filled {
  /** That got at least one row. */
  readonly relations: readonly FilledRelation[];
  readonly unfilled: readonly UnfilledRelation[];
}

export interface FilledRelation {
  readonly relation: QualifiedName;
  /** In the order in which they went in. */
  readonly rows: readonly FilledRow[];
}

export interface FilledRow {
  readonly cohort: Cohort;
  /** Its ctid when `fill` was done. */
  readonly key: string;
  /** By column; each value cast to text. */
  readonly values: Readonly<Record<string, string | null>>;
}

export interface UnfilledRelation {
  readonly relation: QualifiedName;
  readonly why: string;
}

/**
 * Fills the relations that have no row; rows that are there stay as they are. Without `ordinary` among the cohorts the others are added,
 * also to relations that have rows. The same schema gets the same rows. What cannot be filled is named and stops nothing else.
 */
export async function fill(database: Database, catalog: Catalog, options: FillOptions): Promise<Filled> {
  const relations = storedRelations(catalog).filter((relation) => !isExcluded(relation, options.exclude));
  if (catalog.depth === 'reduced') {
    return { relations: [], unfilled: relations.map((relation) => ({ relation: nameOf(relation), why: reduced })) };
  }
  const wanted = options.cohorts.includes('ordinary') ? await seeded(database, relations, options) : relations;
  const planning = await planningFor(catalog, wanted, options);
  const groups = fillingOrder(catalog, wanted, planning.references);
  const waiting = waitingKeys(catalog, groups);
  const units = groups.flatMap((group) => unitsOf(planning, group, options, waiting));
  const stored = await store(database, planning, units);
  const rows = await afterwards(database, catalog, stored.rows, waiting, options.arrivals);
  const filled = wanted.flatMap((relation) => filledOf(relation, rows));
  const isEmpty = (relation: Relation) => !rows.some(({ row }) => row.relation === relation);
  const unfilled = wanted.filter(isEmpty).flatMap((relation) => {
    const why = whyUnfilled(catalog, relation, stored.refused.get(relation) ?? [], isEmpty);
    return why === undefined ? [] : [{ relation: nameOf(relation), why }];
  });
  return { relations: filled, unfilled };
}

const reduced = 'This engine does not tell the constraints that a row has to satisfy.';

const isExcluded = (relation: QualifiedName, exclude: readonly string[]): boolean =>
  [relation.name, relationLabel(relation), `${relation.schema}.${relation.name}`].some((name) =>
    exclude.includes(name),
  );

const nameOf = ({ schema, name }: QualifiedName): QualifiedName => ({ schema, name });

/** The relations that have no row, also after the scripts. */
async function seeded(
  database: Database,
  relations: readonly Relation[],
  { scripts = [] }: FillOptions,
): Promise<readonly Relation[]> {
  const empty = await withoutRows(database, relations);
  const statements = await seedStatements(scripts, empty);
  if (statements.length === 0) return empty;
  await attempt(
    database,
    statements.map((statement) => ({ alternatives: [statement], returns: false })),
  );
  return withoutRows(database, empty);
}

async function withoutRows(database: Database, relations: readonly Relation[]): Promise<readonly Relation[]> {
  if (relations.length === 0) return [];
  const questions = relations.map((relation) => {
    const only = relation.kind === 'partitioned-table' ? '' : 'ONLY ';
    return `EXISTS (SELECT FROM ${only}${qualified(relation)})`;
  });
  const [row] = await database.query<{ full: readonly boolean[] }>(`SELECT ARRAY[${questions.join(', ')}] AS "full"`);
  return relations.filter((_, position) => row?.full[position] === false);
}

/** Of a group with several members the nth rows go in together. */
function unitsOf(
  planning: Planning,
  group: readonly Relation[],
  { cohorts, rows = defaultRows }: FillOptions,
  waiting: ReturnType<typeof waitingKeys>,
): readonly Unit[] {
  const planned = group.map((relation) =>
    draftsOf(planning, relation, cohorts, rows).map((draft) => planRow(planning, draft, waiting.get(relation) ?? [])),
  );
  const shortest = planned.reduce((least, next) => (next.length < least.length ? next : least), planned[0] ?? []);
  return shortest.map(({ number }) =>
    planned.flatMap((ofRelation) => ofRelation.filter((row) => row.number === number)),
  );
}

const defaultRows = 4;

function filledOf(relation: Relation, stored: readonly StoredRow[]): readonly FilledRelation[] {
  const rows = stored
    .filter(({ row }) => row.relation === relation)
    .map(({ row, key, values }) => ({ cohort: row.cohort, key, values }));
  return rows.length === 0 ? [] : [{ relation: nameOf(relation), rows }];
}
