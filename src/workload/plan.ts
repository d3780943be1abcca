// The planner's verdict on a statement. Nothing is executed: EXPLAIN plans, in a transaction that is rolled back.
import type { Catalog } from '#catalog/catalog.ts';
import { type Database, StatementError } from '#engines/engine.ts';
import type { Lookup } from '#rule/workload-evidence.ts';
import { isNode, list, type Node, word } from '#sql/parse-tree.ts';
import type { UnplannedLookup } from './lookups.ts';

export type Planning =
  | { readonly status: 'planned'; readonly plan: Node }
  | { readonly status: 'refused'; readonly message: string };

// The tables are empty here. With sequential scans priced out, a scan that remains means that no index can serve.
const pricing = `
  BEGIN;
  SET LOCAL enable_seqscan = off;
  SET LOCAL plan_cache_mode = force_generic_plan;
  SET LOCAL jit = off`;

/** Plans one statement; `$1` and the like stay open. */
export async function planStatement(database: Database, sql: string): Promise<Planning> {
  try {
    await database.execute(pricing);
    const [row] = await explain(database, sql);
    const [document] = Array.isArray(row?.['QUERY PLAN']) ? row['QUERY PLAN'] : [];
    const plan: unknown = isNode(document) ? document['Plan'] : undefined;
    if (!isNode(plan)) return { status: 'refused', message: 'It has no plan.' };
    return { status: 'planned', plan };
  } catch (error) {
    if (error instanceof StatementError) return { status: 'refused', message: error.message };
    throw error;
  } finally {
    // Prepared statements outlive the transaction, even one that is rolled back.
    await database.execute('ROLLBACK; DEALLOCATE ALL');
  }
}

type PlanRow = { readonly 'QUERY PLAN': unknown };

// EXPLAIN (GENERIC_PLAN) came with PostgreSQL 16 and wants the simple protocol; a forced generic plan is the same on all versions.
async function explain(database: Database, sql: string): Promise<readonly PlanRow[]> {
  await database.execute(`PREPARE schema_audit_query AS ${sql}`);
  const [prepared] = await database.query<{ count: number }>(
    `SELECT cardinality(parameter_types) AS count FROM pg_prepared_statements WHERE name = 'schema_audit_query'`,
  );
  const nulls = Array.from({ length: prepared?.count ?? 0 }, () => 'NULL').join(', ');
  const values = nulls === '' ? '' : `(${nulls})`;
  return database.query<PlanRow>(`EXPLAIN (VERBOSE, FORMAT JSON) EXECUTE schema_audit_query${values}`);
}

/** What the plan does for a lookup; undefined when the relation is not read at all (a condition that is never true). */
export function verdictOn(lookup: UnplannedLookup, plan: Node, catalog: Catalog): Lookup['plan'] | undefined {
  const verdicts = scansIn(plan)
    .filter((scan) => isOf(scan, lookup, catalog))
    .map((scan) => verdictOfScan(scan, lookup));
  return verdicts.find((verdict) => verdict.kind === 'scan') ?? verdicts[0];
}

const scansIn = (plan: Node): readonly Node[] => {
  const below = list(plan, 'Plans').flatMap(scansIn);
  return word(plan, 'Relation Name') === undefined ? below : [plan, ...below];
};

/** The relation itself or a partition of it; the planner numbers aliases that come twice. */
function isOf(scan: Node, lookup: UnplannedLookup, catalog: Catalog): boolean {
  const name = word(scan, 'Relation Name');
  const schema = word(scan, 'Schema');
  const isAlias =
    (word(scan, 'Alias') ?? '').replace(/_\d+$/, '') === lookup.alias || word(scan, 'Alias') === lookup.alias;
  if (!isAlias) return false;
  if (name === lookup.relation && schema === lookup.schema) return true;
  const parent = catalog.relations.find((one) => one.name === name && one.schema === schema)?.partitionOf?.parent;
  return parent?.name === lookup.relation && parent.schema === lookup.schema;
}

function verdictOfScan(scan: Node, lookup: UnplannedLookup): Lookup['plan'] {
  const kind = word(scan, 'Node Type') ?? '';
  const [bitmap] = [...bitmapsIn(scan)];
  const source = bitmap ?? scan;
  const index = word(source, 'Index Name');
  const condition = word(source, 'Index Cond');
  const isOrdered = lookup.equality.length === 0 && lookup.range.length === 0;
  if (index !== undefined && (condition !== undefined || isOrdered)) return { kind: 'index', index };
  const filter = word(scan, 'Filter');
  const over = index === undefined ? '' : ` using ${index}`;
  return {
    kind: 'scan',
    line: `${kind}${over} on ${lookup.relation}${filter === undefined ? '' : `, filter ${filter}`}`,
  };
}

function* bitmapsIn(scan: Node): Iterable<Node> {
  for (const below of list(scan, 'Plans')) {
    if (word(below, 'Node Type') === 'Bitmap Index Scan') yield below;
    else yield* bitmapsIn(below);
  }
}
