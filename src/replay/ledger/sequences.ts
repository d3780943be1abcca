// Rolled back or not, a step moves sequences: what was tried must not change the numbers that the next migration gets.
import type { Database } from '#engines/engine.ts';
import { isUserSchema } from '../queries/scope.ts';

/** By oid: `[last value, is called]`. */
export type Positions = ReadonlyMap<string, string>;

export async function readPositions(database: Database): Promise<Positions> {
  const rows = await database.query<{ oid: string; last: string }>(positions);
  return new Map(rows.map(({ oid, last }) => [oid, last]));
}

/** Sequences that came later, or are gone, are left alone. */
export async function restorePositions(database: Database, before: Positions): Promise<void> {
  const now = await readPositions(database);
  const moved = [...before].filter(([oid, last]) => now.has(oid) && now.get(oid) !== last);
  if (moved.length === 0) return;
  const calls = moved.map(([oid, last]) =>
    last === ''
      ? `setval(${oid}::oid::regclass, (SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = ${oid}), false)`
      : `setval(${oid}::oid::regclass, ${last}, true)`,
  );
  await database.query(`SELECT ${calls.join(', ')}`);
}

// NULL before the first use.
const positions = `
  SELECT sequence.oid::text AS oid, COALESCE(pg_sequence_last_value(sequence.oid)::text, '') AS last
  FROM pg_catalog.pg_class AS sequence
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = sequence.relnamespace
  WHERE sequence.relkind = 'S' AND ${isUserSchema('namespace')}`;
