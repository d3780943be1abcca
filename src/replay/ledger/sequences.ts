// Rolled back or not, a step moves sequences: what was tried must not change the numbers that the next migration gets.
import type { Database } from '#engines/engine.ts';
import { isNotExcluded, isUserSchema } from '../queries/scope.ts';

/** By oid: `[last value, is called]`. */
export type Positions = ReadonlyMap<string, string>;

/**
 * None on an engine without a pg_catalog, whose sequences move with what is undone. Those of the relations that the tool keeps for itself
 * (`own`) are left out: it writes a row at every step.
 */
export async function readPositions(database: Database, own: readonly string[]): Promise<Positions> {
  if (!database.server.capabilities.has('catalog')) return new Map();
  const rows = await database.query<{ oid: string; last: string }>(positions, [own]);
  return new Map(rows.map(({ oid, last }) => [oid, last]));
}

/** Sequences that came later, or are gone, are left alone. */
export const restorePositions = (database: Database, before: Positions): Promise<void> =>
  restore(database, before, false);

/** One goes back no further than to the last of its numbers that a row still has: a way back may leave what its way up brought. */
export const restoreUnusedPositions = (database: Database, before: Positions): Promise<void> =>
  restore(database, before, true);

async function restore(database: Database, before: Positions, areRowsKept: boolean): Promise<void> {
  const now = await readPositions(database, []);
  const moved = [...before].filter(([oid, last]) => now.has(oid) && now.get(oid) !== last).map(([oid]) => oid);
  if (moved.length === 0) return;
  const owned = areRowsKept ? await database.query<Owner>(ownersQuery, [moved]) : [];
  const owners = new Map(owned.map((owner) => [owner.oid, owner]));
  const calls = moved.map((oid) => placed(oid, before.get(oid) ?? '', now.get(oid) ?? '', owners.get(oid)));
  await database.query(`SELECT ${calls.join(', ')}`);
}

interface Owner {
  readonly oid: string;
  /** Quoted. */
  readonly relation: string;
  readonly column: string;
}

const ownersQuery = `
  SELECT dependency.objid::text AS oid, relation.oid::regclass::text AS relation, quote_ident(attribute.attname) AS column
  FROM pg_catalog.pg_depend AS dependency
  JOIN pg_catalog.pg_class AS relation ON relation.oid = dependency.refobjid
  JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = dependency.refobjid AND attribute.attnum = dependency.refobjsubid
  WHERE dependency.classid = 'pg_catalog.pg_class'::regclass AND dependency.refclassid = 'pg_catalog.pg_class'::regclass
    AND dependency.deptype IN ('a', 'i') AND dependency.objid = ANY ($1::oid[])`;

function placed(oid: string, last: string, reached: string, owner: Owner | undefined): string {
  const sequence = `${oid}::oid::regclass`;
  const start = `(SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = ${oid})`;
  const inUse =
    owner && reached !== ''
      ? `(SELECT max(${owner.column}) FROM ${owner.relation} WHERE ${owner.column} <= ${reached})`
      : 'NULL::bigint';
  if (last !== '') return `setval(${sequence}, GREATEST(${last}, ${inUse}), true)`;
  return `setval(${sequence}, GREATEST(${inUse}, ${start}), COALESCE(${inUse} >= ${start}, false))`;
}

// NULL before the first use.
const positions = `
  SELECT sequence.oid::text AS oid, COALESCE(pg_sequence_last_value(sequence.oid)::text, '') AS last
  FROM pg_catalog.pg_class AS sequence
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = sequence.relnamespace
  WHERE sequence.relkind = 'S' AND ${isUserSchema('namespace')}
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_depend AS dependency
      JOIN pg_catalog.pg_class AS owner ON owner.oid = dependency.refobjid
      JOIN pg_catalog.pg_namespace AS home ON home.oid = owner.relnamespace
      WHERE dependency.classid = 'pg_catalog.pg_class'::regclass AND dependency.refclassid = 'pg_catalog.pg_class'::regclass
        AND dependency.deptype IN ('a', 'i') AND dependency.objid = sequence.oid AND NOT ${isNotExcluded('owner', 'home')}
    )`;
