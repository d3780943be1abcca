// What both sets of event triggers need; `object` is a row of pg_event_trigger_ddl_commands.
import type { Database } from '#engines/engine.ts';

/** A database that began as a copy has this table of ours, and the triggers that fill it. */
export async function hasOurs(database: Database, table: string): Promise<boolean> {
  const rows = await database.query<{ found: string | null }>('SELECT pg_catalog.to_regclass($1)::text AS found', [
    `schema_audit.${table}`,
  ]);
  return rows[0]?.found != null;
}

/** Runs with our rights and names, whatever role and search_path a migration sets. */
export const asOwner = 'LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

/** Oid of the relation that `object` is or belongs to. */
export const relationOfObject = `CASE object.classid
      WHEN 'pg_class'::regclass THEN COALESCE((SELECT indrelid FROM pg_index WHERE indexrelid = object.objid), object.objid)
      WHEN 'pg_constraint'::regclass THEN (SELECT conrelid FROM pg_constraint WHERE oid = object.objid)
      WHEN 'pg_trigger'::regclass THEN (SELECT tgrelid FROM pg_trigger WHERE oid = object.objid)
      WHEN 'pg_policy'::regclass THEN (SELECT polrelid FROM pg_policy WHERE oid = object.objid)
      WHEN 'pg_rewrite'::regclass THEN (SELECT ev_class FROM pg_rewrite WHERE oid = object.objid)
    END`;
