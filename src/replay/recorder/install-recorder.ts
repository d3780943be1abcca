// Event triggers write down what each DDL statement does. Statements that fire none (TRUNCATE, CLUSTER, LOCK TABLE, DML) show through
// the locks that the next event or the commit finds, and through file nodes at the end of the step.
import { asOwner, relationOfObject } from '../queries/event-triggers.ts';
import { named } from './events.ts';

// The address of a constraint, trigger, policy, rule or default begins with schema and table; that of an index does not.
const relationOfDrop = `CASE
        WHEN object.object_type = 'index' THEN indexes -> object.objid::text
        WHEN object.classid = 'pg_class'::regclass AND object.objsubid = 0 THEN ${named('object.schema_name', 'object.object_name')}
        WHEN object.classid = ANY ('{pg_class,pg_constraint,pg_trigger,pg_policy,pg_rewrite,pg_attrdef}'::regclass[])
          AND array_length(object.address_names, 1) > 1
          THEN ${named('object.address_names[1]', 'object.address_names[2]')}
      END`;

// ACCESS SHARE is what readers take.
const heldLocks = `ARRAY(
      SELECT relation::bigint * 16 + CASE mode
        WHEN 'RowShareLock' THEN 2
        WHEN 'RowExclusiveLock' THEN 3
        WHEN 'ShareUpdateExclusiveLock' THEN 4
        WHEN 'ShareLock' THEN 5
        WHEN 'ShareRowExclusiveLock' THEN 6
        WHEN 'ExclusiveLock' THEN 7
        ELSE 8
      END
      FROM pg_lock_status()
      WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted AND relation >= 16384 AND mode <> 'AccessShareLock'
    )`;

const setting = (name: string) => `COALESCE(NULLIF(current_setting('schema_audit.${name}', true), ''), '{}')`;

/**
 * The same in a transaction that fires no event, for who owns it: the last statement before its commit. Does nothing, and fails never,
 * where the recorder is not installed or the role of the session may not call it.
 */
export const recordLocks = `DO $audit$ BEGIN PERFORM schema_audit.record_locks(); EXCEPTION WHEN OTHERS THEN NULL; END $audit$`;

/** One script; `schema_audit` may be there already. The triggers also fire where a migration sets session_replication_role = replica. */
export const installRecorder = `
  CREATE SCHEMA IF NOT EXISTS schema_audit;

  -- Relations as they were before the step.
  CREATE TABLE schema_audit.known (
    oid oid PRIMARY KEY, namespace oid NOT NULL, schema name NOT NULL, name name NOT NULL, kind "char" NOT NULL, filenode oid NOT NULL
  );

  -- A script of many statements is the query of each of them.
  CREATE TABLE schema_audit.query (hash text PRIMARY KEY, text text NOT NULL);

  CREATE TABLE schema_audit.event (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL, transaction text NOT NULL, tag text NOT NULL, query text NOT NULL, body jsonb NOT NULL,
    is_first boolean NOT NULL
  );

  CREATE FUNCTION schema_audit.record(kind text, tag text, body jsonb) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $function$
  DECLARE
    query text := COALESCE(current_query(), '');
    query_hash text := md5(query);
    transaction text := pg_current_xact_id()::text;
  BEGIN
    INSERT INTO schema_audit.query (hash, text) VALUES (query_hash, query) ON CONFLICT DO NOTHING;
    INSERT INTO schema_audit.event (kind, transaction, tag, query, body, is_first)
    VALUES (kind, transaction, tag, query_hash, body, current_setting('schema_audit.noted', true) IS DISTINCT FROM transaction);
    PERFORM set_config('schema_audit.noted', transaction, true);
  END $function$;

  -- Writes nothing, since DROP INDEX CONCURRENTLY wants to be the first that does. What it keeps ends with the transaction: CONCURRENTLY
  -- begins another one in its midst, and holds no lock of the first.
  CREATE FUNCTION schema_audit.record_start() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM set_config('schema_audit.began', extract(epoch FROM clock_timestamp())::text, true);
    -- Locks on what is new harm nobody.
    IF NOT EXISTS (SELECT FROM schema_audit.known) THEN
      RETURN;
    END IF;
    PERFORM set_config('schema_audit.before', ${heldLocks}::text, true), set_config('schema_audit.scans', (
      SELECT COALESCE(jsonb_object_agg(counter.oid, counter.times), '{}')
      FROM (
        SELECT known.oid, pg_stat_get_xact_numscans(known.oid) AS times
        FROM schema_audit.known AS known
        WHERE known.kind IN ('r', 'm')
      ) AS counter
      WHERE counter.times > 0
    )::text, true);
    IF tg_tag = 'DROP INDEX' THEN
      PERFORM set_config('schema_audit.indexes', (
        SELECT COALESCE(jsonb_object_agg(index.indexrelid, ${named('known.schema', 'known.name')}), '{}')
        FROM pg_index AS index
        JOIN schema_audit.known AS known ON known.oid = index.indrelid
      )::text, true);
    END IF;
  END $function$;

  CREATE FUNCTION schema_audit.record_command() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    before bigint[];
    after bigint[];
    scans jsonb;
    body jsonb;
  BEGIN
    SELECT jsonb_build_object(
      'objects', jsonb_agg(jsonb_build_object('kind', object.object_type, 'identity', object.object_identity, 'relation', (
        SELECT ${named('namespace.nspname', 'relation.relname')}
        FROM pg_class AS relation
        JOIN pg_namespace AS namespace ON namespace.oid = relation.relnamespace
        WHERE relation.oid = ${relationOfObject}
      ))),
      'unexplained', '[]'::jsonb,
      'taken', '[]'::jsonb,
      'elapsed', 1000 * (extract(epoch FROM clock_timestamp()) - NULLIF(current_setting('schema_audit.began', true), '')::numeric),
      'lockTimeout', extract(epoch FROM current_setting('lock_timeout')::interval) * 1000,
      -- A scratch database of a server has a limit of ours.
      'statementTimeout', CASE
        WHEN current_setting('statement_timeout') = '0' THEN 0
        WHEN (SELECT source FROM pg_settings WHERE pg_settings.name = 'statement_timeout') = 'database' THEN 0
        ELSE extract(epoch FROM current_setting('statement_timeout')::interval) * 1000
      END
    )
    INTO body
    FROM pg_event_trigger_ddl_commands() AS object
    WHERE NOT object.in_extension AND object.object_identity IS NOT NULL;
    -- Nothing was there before the step, or CONCURRENTLY has ended the transaction that the statement began in.
    IF current_setting('schema_audit.before', true) <> '' THEN
      before := current_setting('schema_audit.before')::bigint[];
      scans := current_setting('schema_audit.scans');
      after := ${heldLocks};
      body := body || jsonb_build_object(
        'unexplained', to_jsonb(ARRAY(SELECT unnest(before) EXCEPT SELECT unnest(${setting('held')}::bigint[]))),
        'taken', to_jsonb(ARRAY(SELECT unnest(after) EXCEPT SELECT unnest(before))),
        'scans', (
          SELECT jsonb_object_agg(counter.oid, counter.times)
          FROM (
            SELECT known.oid, pg_stat_get_xact_numscans(known.oid) - COALESCE((scans ->> known.oid::text)::bigint, 0) AS times
            FROM schema_audit.known AS known
            WHERE known.kind IN ('r', 'm')
          ) AS counter
          WHERE counter.times > 0
        )
      );
      PERFORM set_config('schema_audit.held', after::text, true);
    END IF;
    PERFORM schema_audit.record('command', tg_tag, body);
  END $function$;

  CREATE FUNCTION schema_audit.record_rewrite() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM schema_audit.record('rewrite', tg_tag, jsonb_build_object(
      'relation', pg_event_trigger_table_rewrite_oid()::text, 'reason', pg_event_trigger_table_rewrite_reason()
    ));
  END $function$;

  -- Neither named (original) nor taken along by CASCADE (normal): part of what went. Row and array types go with their table.
  CREATE FUNCTION schema_audit.record_drop() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    indexes jsonb := ${setting('indexes')};
  BEGIN
    PERFORM schema_audit.record('drop', tg_tag, jsonb_build_object('objects', (
      SELECT jsonb_agg(jsonb_build_object(
        'kind', object.object_type, 'identity', object.object_identity, 'relation', ${relationOfDrop},
        'isNamed', object.original, 'isCascaded', object.normal AND NOT object.original
      ))
      FROM pg_event_trigger_dropped_objects() AS object
      WHERE NOT object.is_temporary
        AND COALESCE(object.schema_name, '') !~ '^pg_'
        AND object.object_identity IS NOT NULL
        AND (object.classid <> 'pg_type'::regclass OR object.original OR object.normal)
    )));
  END $function$;

  -- Before a transaction commits that fired an event: what its last statements lock shows at no other event. Where CONCURRENTLY changed
  -- the transaction, nothing is known of the locks before.
  CREATE FUNCTION schema_audit.record_locks() RETURNS void ${asOwner} AS $function$
  DECLARE
    held bigint[] := ${setting('held')}::bigint[];
    -- A row that is written locks those that it refers to, too (ROW SHARE): that is no statement of its own.
    unexplained bigint[] := ARRAY(
      SELECT lock FROM (SELECT unnest(${heldLocks}) EXCEPT SELECT unnest(held)) AS fresh (lock) WHERE lock % 16 > 2
    );
  BEGIN
    IF cardinality(unexplained) > 0 THEN
      PERFORM set_config('schema_audit.held', (held || unexplained)::text, true);
      PERFORM schema_audit.record('end', 'COMMIT', jsonb_build_object('unexplained', to_jsonb(unexplained)));
    END IF;
  END $function$;

  CREATE FUNCTION schema_audit.record_end() RETURNS trigger ${asOwner} AS $function$
  BEGIN
    IF current_setting('schema_audit.held', true) <> '' THEN
      PERFORM schema_audit.record_locks();
    END IF;
    RETURN NULL;
  END $function$;

  CREATE CONSTRAINT TRIGGER schema_audit_record_end AFTER INSERT ON schema_audit.event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.is_first) EXECUTE FUNCTION schema_audit.record_end();
  ALTER TABLE schema_audit.event ENABLE ALWAYS TRIGGER schema_audit_record_end;

  CREATE EVENT TRIGGER schema_audit_record_start ON ddl_command_start EXECUTE FUNCTION schema_audit.record_start();
  CREATE EVENT TRIGGER schema_audit_record_command ON ddl_command_end EXECUTE FUNCTION schema_audit.record_command();
  CREATE EVENT TRIGGER schema_audit_record_rewrite ON table_rewrite EXECUTE FUNCTION schema_audit.record_rewrite();
  CREATE EVENT TRIGGER schema_audit_record_drop ON sql_drop EXECUTE FUNCTION schema_audit.record_drop();
  ALTER EVENT TRIGGER schema_audit_record_start ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_command ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_rewrite ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_drop ENABLE ALWAYS`;
