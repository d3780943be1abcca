// Reads what is stored: cheap marks of every relation, and all rows of those whose mark is another one.
import type { QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { isUserSchema } from '../queries/scope.ts';
import type { StoredColumn, Value } from './contents.ts';

export interface MarkedRelation extends QualifiedName {
  readonly oid: string;
  /** Another one as soon as rows came, went or changed. */
  readonly mark: string;
}

export interface ReadRelation extends QualifiedName {
  readonly oid: string;
  readonly columns: readonly StoredColumn[];
  /** Numbers of its columns. */
  readonly key: readonly number[];
  readonly rows: readonly { readonly place: string; readonly values: readonly Value[] }[];
}

/** Ordinary tables and partitions; what a partitioned table holds is in its partitions. */
export async function readMarks(database: Database): Promise<readonly MarkedRelation[]> {
  // Counters are read at no cost, but another session's reach us late: there the rows themselves are counted.
  const isShared = database.server.capabilities.has('concurrency');
  await database.execute(isShared ? countRows : 'SELECT pg_catalog.pg_stat_force_next_flush()');
  const [row] = await database.query<{ marks: readonly (readonly string[])[] }>(
    marksOf(isShared ? countedMark : counterMark),
  );
  return (row?.marks ?? []).map(([oid = '', schema = '', name = '', mark = '']) => ({ oid, schema, name, mark }));
}

/** The columns of each are as the catalog lists them, without generated ones. */
export async function readRelations(
  database: Database,
  relations: readonly (MarkedRelation & { readonly names: readonly string[] })[],
): Promise<readonly ReadRelation[]> {
  if (relations.length === 0) return [];
  const stored = await database.query<StoredCells>(relations.map(cellsOf).join(' UNION ALL '));
  const byOid = new Map(stored.map((row) => [row.oid, row]));
  return relations.flatMap(({ oid, schema, name, names }) => {
    const found = byOid.get(oid);
    if (!found) return [];
    const columns = names.flatMap((column) => found.columns.find((candidate) => candidate.name === column) ?? []);
    const rows = found.cells.map(([place, ...values]) => ({ place: place ?? '', values }));
    return columns.length === names.length ? [{ oid, schema, name, columns, key: found.key ?? [], rows }] : [];
  });
}

interface StoredCells {
  readonly oid: string;
  readonly columns: readonly StoredColumn[];
  readonly key: readonly number[] | null;
  readonly cells: readonly (readonly Value[])[];
}

// Migrations may load whole dictionaries.
const MOST_ROWS = 5000;

function cellsOf({ oid, schema, name, names }: MarkedRelation & { readonly names: readonly string[] }): string {
  const values = names.map((column) => `${quoteIdentifier(column)}::text`);
  const relation = `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
  return `SELECT ${quoteLiteral(oid)} AS oid, (
    SELECT COALESCE(json_agg(json_build_object(
      'number', attribute.attnum, 'name', attribute.attname, 'type', format_type(attribute.atttypid, attribute.atttypmod)
    )), '[]')
    FROM pg_catalog.pg_attribute AS attribute
    WHERE attribute.attrelid = ${oid} AND attribute.attnum > 0 AND NOT attribute.attisdropped
  ) AS columns, (
    SELECT array_to_json(index.indkey::int2[])
    FROM pg_catalog.pg_index AS index
    WHERE index.indrelid = ${oid} AND index.indisprimary
  ) AS key, (
    SELECT COALESCE(json_agg(stored.cells), '[]')
    FROM (SELECT ARRAY[${['ctid::text', ...values].join(', ')}] AS cells FROM ONLY ${relation} ORDER BY xmin::text::bigint, cmin::text::bigint, ctid LIMIT ${MOST_ROWS}) AS stored
  ) AS cells`;
}

const marksOf = (mark: string) => `
  SELECT COALESCE(json_agg(json_build_array(relation.oid::text, namespace.nspname, relation.relname, ${mark})), '[]') AS marks
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.relkind = 'r' AND relation.oid >= 16384 AND ${isUserSchema('namespace')}`;

// TRUNCATE and a rewrite show in the file.
const counterMark = `concat_ws(
    '/', relation.relfilenode,
    pg_stat_get_tuples_inserted(relation.oid), pg_stat_get_tuples_updated(relation.oid), pg_stat_get_tuples_deleted(relation.oid)
  )`;

const countedMark = `concat_ws(
    '/', relation.relfilenode, current_setting('schema_audit.marks')::json ->> relation.oid::text
  )`;

const countRows = `
  DO $count$
  DECLARE
    relation oid;
    mark text;
    marks jsonb := '{}';
  BEGIN
    FOR relation IN SELECT oid FROM pg_catalog.pg_class WHERE relkind = 'r' AND oid >= 16384 LOOP
      EXECUTE format('SELECT concat_ws(''/'', count(*), max(xmin::text::bigint)) FROM ONLY %s', relation::regclass) INTO mark;
      marks := marks || jsonb_build_object(relation::text, mark);
    END LOOP;
    PERFORM set_config('schema_audit.marks', marks::text, false);
  END $count$`;
