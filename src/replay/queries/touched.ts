// Event triggers write down what each DDL statement touches, whatever program sends it and whatever language it speaks.

import { asOwner, relationOfObject } from './event-triggers.ts';

/** One touched thing, each listed once. */
export interface TouchedRow {
  /** `index`: a dropped one. */
  readonly kind: 'relation' | 'sequence' | 'index' | 'schemas' | 'types' | 'routines' | 'extensions';
  /** Of a relation or sequence, where PostgreSQL still knows it; otherwise empty. */
  readonly oid: string;
  /** `schema.name` of a dropped index: its table can no longer be told. Otherwise empty. */
  readonly name: string;
}

const kindOf = `CASE
      WHEN object.classid = 'pg_namespace'::regclass THEN 'schemas'
      WHEN object.classid = 'pg_extension'::regclass THEN 'extensions'
      WHEN object.classid = 'pg_proc'::regclass THEN 'routines'
      WHEN object.classid = 'pg_type'::regclass THEN 'types'
      WHEN object.object_type LIKE 'composite type%' OR object.object_type = 'domain constraint' THEN 'types'
      WHEN object.object_type = 'sequence' THEN 'sequence'
      WHEN object.classid = ANY ('{pg_class,pg_constraint,pg_trigger,pg_policy,pg_rewrite,pg_attrdef}'::regclass[]) THEN 'relation'
    END`;

// The address of a constraint, trigger, policy, rule or default begins with schema and table.
const droppedRelation = `CASE
      WHEN object.classid = 'pg_class'::regclass THEN object.objid
      ELSE to_regclass(quote_ident(object.address_names[1]) || '.' || quote_ident(object.address_names[2]))
    END`;

/** One script. The triggers also fire where a migration sets session_replication_role = replica. */
export const installTouched = `
  CREATE SCHEMA IF NOT EXISTS schema_audit;
  CREATE TABLE schema_audit.touched (kind text NOT NULL, oid oid, name text);

  -- GRANT and REVOKE do not tell their object: it is among the relations that the transaction wrote.
  CREATE FUNCTION schema_audit.note_command() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    INSERT INTO schema_audit.touched (kind, oid)
    SELECT ${kindOf}, ${relationOfObject}
    FROM pg_event_trigger_ddl_commands() AS object
    WHERE ${kindOf} IS NOT NULL;
    IF tg_tag IN ('GRANT', 'REVOKE') THEN
      INSERT INTO schema_audit.touched (kind, oid)
      SELECT 'relation', oid
      FROM pg_class
      WHERE oid >= 16384 AND age(xmin) <= age(pg_current_xact_id()::xid);
    END IF;
  END $function$;

  -- Row and array types go with their table; they are neither what was asked for (original) nor an ordinary dependent (normal).
  CREATE FUNCTION schema_audit.note_drop() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    INSERT INTO schema_audit.touched (kind, oid, name)
    SELECT
      CASE object.object_type WHEN 'index' THEN 'index' ELSE ${kindOf} END,
      ${droppedRelation},
      CASE object.object_type WHEN 'index' THEN object.schema_name || '.' || object.object_name END
    FROM pg_event_trigger_dropped_objects() AS object
    WHERE ${kindOf} IS NOT NULL
      AND NOT object.is_temporary
      AND (object.classid <> 'pg_type'::regclass OR object.original OR object.normal);
  END $function$;

  -- A touched relation brings its partitions and heirs: PostgreSQL names only the parent. PL/pgSQL keeps the plan.
  CREATE FUNCTION schema_audit.take_touched() RETURNS TABLE (kind text, oid text, name text) LANGUAGE plpgsql AS $function$
  BEGIN
    RETURN QUERY
    WITH RECURSIVE taken AS (DELETE FROM schema_audit.touched AS entry RETURNING entry.kind, entry.oid, entry.name),
    reached (kind, oid, name) AS (
      SELECT taken.kind, taken.oid, taken.name FROM taken
      UNION
      SELECT 'relation', inheritance.inhrelid, NULL
      FROM reached
      JOIN pg_catalog.pg_inherits AS inheritance ON inheritance.inhparent = reached.oid
    )
    SELECT reached.kind, COALESCE(reached.oid::text, ''), COALESCE(reached.name, '')
    FROM reached;
  END $function$;

  CREATE EVENT TRIGGER schema_audit_command ON ddl_command_end EXECUTE FUNCTION schema_audit.note_command();
  CREATE EVENT TRIGGER schema_audit_drop ON sql_drop EXECUTE FUNCTION schema_audit.note_drop();
  ALTER EVENT TRIGGER schema_audit_command ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_drop ENABLE ALWAYS`;

/** Asking forgets. */
export const takeTouched = 'SELECT kind, oid, name FROM schema_audit.take_touched()';
