// Generated rows for every relation of a schema, so that migrations meet a database as life makes it.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { type Answer, attempt } from './attempt.ts';
import { fillingOrder } from './order.ts';
import { type Planning, planningFor } from './planning.ts';
import { firstValues, insertStatement, planRow, type Row } from './row.ts';
import { qualified } from './value.ts';

export interface FillOptions {
  /** Relations that belong to the migration tool, as `name` or `schema.name`. */
  readonly exclude: readonly string[];
  /** `relation.column` → SQL expression over `i`, the number of the row. */
  readonly generators?: Readonly<Record<string, string>>;
  /** `relation.column` → words that are meant where the schema does not say so yet: a status column before its CHECK comes. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly cohorts: readonly Cohort[];
  /** Ordinary rows of each relation; default 4. More when there are more words or labels to be used. */
  readonly rows?: number;
}

export interface Filled {
  /** That got at least one row. */
  readonly relations: readonly FilledRelation[];
  readonly unfilled: readonly UnfilledRelation[];
}

export interface FilledRelation {
  readonly relation: QualifiedName;
  readonly rows: readonly FilledRow[];
}

export interface FilledRow {
  readonly cohort: Cohort;
  /** Its ctid when it went in. */
  readonly key: string;
  /** By column; each value cast to text. */
  readonly values: Readonly<Record<string, string | null>>;
}

export interface UnfilledRelation {
  readonly relation: QualifiedName;
  readonly why: string;
}

/**
 * Fills the relations that have no row; rows that are there stay as they are. Without `ordinary` among the cohorts the others are added to
 * relations that have rows. The same schema gets the same rows. What cannot be filled is named and stops nothing else.
 */
export async function fill(database: Database, catalog: Catalog, options: FillOptions): Promise<Filled> {
  const relations = storedRelations(catalog).filter((relation) => !isExcluded(relation, options.exclude));
  if (catalog.depth === 'reduced') {
    return { relations: [], unfilled: relations.map((relation) => ({ relation: nameOf(relation), why: reduced })) };
  }
  const planning = planningFor(catalog, options);
  const empty = options.cohorts.includes('ordinary') ? await withoutRows(database, relations) : relations;
  const rows = fillingOrder(catalog, empty, planning.references).flatMap((group) =>
    group.flatMap((relation) => planRows(planning, relation, options)),
  );
  const answers = await attempt(
    database,
    rows.map((row) => ({ alternatives: [insertStatement(row.relation, firstValues(row))], returns: true })),
  );
  return filledOf(empty, rows, answers);
}

const reduced = 'This engine does not tell the constraints that a row has to satisfy.';

const isExcluded = (relation: QualifiedName, exclude: readonly string[]): boolean =>
  exclude.includes(relation.name) ||
  exclude.includes(relationLabel(relation)) ||
  exclude.includes(`${relation.schema}.${relation.name}`);

const nameOf = ({ schema, name }: QualifiedName): QualifiedName => ({ schema, name });

async function withoutRows(database: Database, relations: readonly Relation[]): Promise<readonly Relation[]> {
  if (relations.length === 0) return [];
  const questions = relations.map((relation) => {
    const only = relation.kind === 'partitioned-table' ? '' : 'ONLY ';
    return `EXISTS (SELECT FROM ${only}${qualified(relation)})`;
  });
  const [row] = await database.query<{ full: readonly boolean[] }>(`SELECT ARRAY[${questions.join(', ')}] AS "full"`);
  return relations.filter((_, position) => row?.full[position] === false);
}

function planRows(
  planning: Planning,
  relation: Relation,
  { cohorts, rows = defaultRows }: FillOptions,
): readonly Row[] {
  const ordinary = cohorts.includes('ordinary') ? Array<Cohort>(rows).fill('ordinary') : [];
  const others = cohorts.filter((cohort) => cohort === 'nulls');
  return [...ordinary, ...others].map((cohort, number) => planRow(planning, relation, cohort, number));
}

const defaultRows = 4;

function filledOf(relations: readonly Relation[], rows: readonly Row[], answers: readonly Answer[]): Filled {
  const filled: FilledRelation[] = [];
  const unfilled: UnfilledRelation[] = [];
  for (const relation of relations) {
    const own = rows.flatMap((row, position) => {
      const answer = answers[position];
      return row.relation === relation && answer ? [{ row, answer }] : [];
    });
    const stored = own.flatMap(({ row, answer }): FilledRow[] =>
      answer.status === 'taken' && answer.key !== undefined
        ? [{ cohort: row.cohort, key: answer.key, values: answer.values ?? {} }]
        : [],
    );
    const refused = own.find(({ answer }) => answer.status === 'refused')?.answer;
    if (stored.length > 0) filled.push({ relation: nameOf(relation), rows: stored });
    else
      unfilled.push({ relation: nameOf(relation), why: refused?.status === 'refused' ? refused.refusal.message : '' });
  }
  return { relations: filled, unfilled };
}
