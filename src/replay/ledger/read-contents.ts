// Reads what is stored: cheap marks of every relation, and all rows of those whose mark is another one.
import type { QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import type { Database } from '#engines/engine.ts';
import { isNoExtensionMember, isNotExcluded, isUserSchema } from '../queries/scope.ts';
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
  readonly key: readonly number[] | null;
  readonly rows: readonly { readonly place: string; readonly values: readonly Value[] }[];
}

/** Ordinary tables and partitions; what a partitioned table holds is in its partitions. */
export async function readMarks(database: Database, exclude: readonly string[]): Promise<readonly MarkedRelation[]> {
  // Counters are read at no cost, but another session's reach us late: there the rows themselves are counted.
  if (database.server.capabilities.has('concurrency')) {
    await database.execute(countRows);
    return database.query<MarkedRelation>(marksOf(countedMark), [exclude]);
  }
  await database.execute('SELECT pg_catalog.pg_stat_force_next_flush()');
  return database.query<MarkedRelation>(marksOf(counterMark), [exclude]);
}

export async function readRelations(database: Database, oids: readonly string[]): Promise<readonly ReadRelation[]> {
  if (oids.length === 0) return [];
  const structures = await database.query<Omit<ReadRelation, 'rows'>>(structureOf, [oids]);
  if (structures.length === 0) return [];
  const stored = await database.query<StoredCells>(structures.map(rowsOf).join(' UNION ALL '));
  const rows = new Map(stored.map(({ oid, cells }) => [oid, cells]));
  return structures.map((relation) => ({
    ...relation,
    rows: (rows.get(relation.oid) ?? []).map(([place, ...values]) => ({ place: place ?? '', values })),
  }));
}

interface StoredCells {
  readonly oid: string;
  readonly cells: readonly (readonly Value[])[];
}

// Migrations may load whole dictionaries.
const MOST_ROWS = 5000;

function rowsOf({ oid, schema, name, columns }: Omit<ReadRelation, 'rows'>): string {
  const values = columns.map((column) => `${quoteIdentifier(column.name)}::text`);
  const relation = `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
  return `SELECT ${quoteLiteral(oid)} AS oid, (
    SELECT COALESCE(json_agg(stored.cells), '[]')
    FROM (SELECT ARRAY[${['ctid::text', ...values].join(', ')}] AS cells FROM ONLY ${relation} LIMIT ${MOST_ROWS}) AS stored
  ) AS cells`;
}

const structureOf = `
  SELECT
    relation.oid::text AS oid,
    namespace.nspname AS schema,
    relation.relname AS name,
    (
      SELECT COALESCE(json_agg(json_build_object(
        'number', attribute.attnum, 'name', attribute.attname, 'type', format_type(attribute.atttypid, attribute.atttypmod)
      ) ORDER BY attribute.attnum), '[]')
      FROM pg_catalog.pg_attribute AS attribute
      WHERE attribute.attrelid = relation.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
    ) AS columns,
    (
      SELECT array_to_json(index.indkey::int2[])
      FROM pg_catalog.pg_index AS index
      WHERE index.indrelid = relation.oid AND index.indisprimary
    ) AS key
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.oid = ANY ($1::oid[])`;

const marksOf = (mark: string) => `
  SELECT relation.oid::text AS oid, namespace.nspname AS schema, relation.relname AS name, ${mark} AS mark
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.relkind = 'r'
    AND relation.oid >= 16384
    AND ${isUserSchema('namespace')}
    AND ${isNotExcluded('relation', 'namespace')}
    AND ${isNoExtensionMember('pg_class', 'relation')}`;

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
