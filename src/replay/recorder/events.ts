// Event triggers write down what each DDL statement does. Statements that fire none (TRUNCATE, CLUSTER, LOCK TABLE, DML) show through
// the locks that the next event finds, and through file nodes at the end of the step.
import { isUserSchema } from '../queries/scope.ts';

export interface EventsRow {
  /** Of the last event. */
  readonly number: string;
  readonly events: readonly EventRow[];
  /** Hash → text. */
  readonly queries: Readonly<Record<string, string>>;
  /** Relations whose file is another one than before the step, however that came. */
  readonly rewritten: readonly RelationRow[];
}

/** In the order of time; `rewrite` and `drop` come before the `command` that they belong to. */
export type EventRow = {
  readonly transaction: string;
  readonly tag: string;
  /** Hash of all that the client sent. */
  readonly query: string;
} & (
  | { readonly kind: 'command'; readonly body: CommandBody }
  | { readonly kind: 'rewrite'; readonly body: RewriteBody }
  | { readonly kind: 'drop'; readonly body: DropBody }
);

export interface CommandBody {
  readonly objects: readonly ObjectRow[];
  /** Held when the statement began, and when it ended; of relations that were there before the step. */
  readonly before: readonly LockRow[];
  readonly after: readonly LockRow[];
  readonly scans: readonly { readonly relation: RelationRow; readonly times: number }[];
  readonly lockTimeout: number;
  readonly statementTimeout: number;
}

export interface RewriteBody {
  readonly relation: RelationRow;
  /** Bits: 1 persistence, 2 default, 4 type, 8 access method. */
  readonly reason: number;
}

export interface DropBody {
  readonly objects: readonly (ObjectRow & { readonly isNamed: boolean; readonly isCascaded: boolean })[];
}

export interface ObjectRow {
  readonly kind: string;
  readonly identity: string;
  readonly relation: RelationRow | null;
}

export interface RelationRow {
  readonly schema: string;
  readonly name: string;
}

export interface LockRow {
  readonly relation: RelationRow;
  /** `AccessExclusiveLock`. */
  readonly mode: string;
}

// Runs with our rights and names, whatever role and search_path a migration sets.
const asOwner = 'LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp';

const named = (schema: string, name: string) => `jsonb_build_object('schema', ${schema}, 'name', ${name})`;

// The step may have renamed it; what it was called before is what others wait for.
const knownNamed = (oid: string) => `(
    SELECT ${named('known.schema', 'known.name')}
    FROM schema_audit.known AS known
    WHERE known.oid = ${oid} AND known.kind NOT IN ('i', 'I')
  )`;

const presentNamed = (oid: string) => `(
    SELECT ${named('namespace.nspname', 'relation.relname')}
    FROM pg_class AS relation
    JOIN pg_namespace AS namespace ON namespace.oid = relation.relnamespace
    WHERE relation.oid = ${oid}
  )`;

const relationOfCommand = `CASE object.classid
      WHEN 'pg_class'::regclass THEN COALESCE((SELECT indrelid FROM pg_index WHERE indexrelid = object.objid), object.objid)
      WHEN 'pg_constraint'::regclass THEN (SELECT conrelid FROM pg_constraint WHERE oid = object.objid)
      WHEN 'pg_trigger'::regclass THEN (SELECT tgrelid FROM pg_trigger WHERE oid = object.objid)
      WHEN 'pg_policy'::regclass THEN (SELECT polrelid FROM pg_policy WHERE oid = object.objid)
      WHEN 'pg_rewrite'::regclass THEN (SELECT ev_class FROM pg_rewrite WHERE oid = object.objid)
    END`;

// The address of a constraint, trigger, policy, rule or default begins with schema and table; that of an index does not.
const relationOfDrop = `CASE
      WHEN object.object_type = 'index' THEN (
        SELECT ${named('owner.schema', 'owner.name')}
        FROM schema_audit.known AS index
        JOIN schema_audit.known AS owner ON owner.oid = index.indexed
        WHERE index.oid = object.objid
      )
      WHEN object.classid = 'pg_class'::regclass AND object.objsubid = 0 THEN ${named('object.schema_name', 'object.object_name')}
      WHEN object.classid = ANY ('{pg_class,pg_constraint,pg_trigger,pg_policy,pg_rewrite,pg_attrdef}'::regclass[])
        AND array_length(object.address_names, 1) > 1
        THEN ${named('object.address_names[1]', 'object.address_names[2]')}
    END`;

// ACCESS SHARE is what readers take.
const heldLocks = `(
      SELECT COALESCE(jsonb_agg(jsonb_build_array(held.relation, held.mode) ORDER BY known.schema, known.name, held.mode), '[]')
      FROM pg_locks AS held
      JOIN schema_audit.known AS known ON known.oid = held.relation AND known.kind NOT IN ('i', 'I')
      WHERE held.pid = pg_backend_pid() AND held.locktype = 'relation' AND held.granted AND held.mode <> 'AccessShareLock'
    )`;

// The counters run on over transactions until the server collects them, so only differences count.
const scanCounters = `(
      SELECT COALESCE(jsonb_object_agg(counter.oid, counter.times), '{}')
      FROM (
        SELECT known.oid, pg_stat_get_xact_numscans(known.oid) AS times
        FROM schema_audit.known AS known
        WHERE known.kind IN ('r', 'm')
      ) AS counter
      WHERE counter.times > 0
    )`;

const namedLocks = (locks: string) => `(
      SELECT COALESCE(jsonb_agg(jsonb_build_object('relation', ${knownNamed('(held.value ->> 0)::oid')}, 'mode', held.value ->> 1)), '[]')
      FROM jsonb_array_elements(${locks}) AS held
    )`;

const milliseconds = (setting: string) => `(extract(epoch FROM current_setting('${setting}')::interval) * 1000)::int`;

/** One script; `schema_audit` may be there already. The triggers also fire where a migration sets session_replication_role = replica. */
export const installRecorder = `
  CREATE SCHEMA IF NOT EXISTS schema_audit;

  -- Relations and indexes as they were before the step.
  CREATE TABLE schema_audit.known (
    oid oid PRIMARY KEY, schema text NOT NULL, name text NOT NULL, kind "char" NOT NULL, filenode oid NOT NULL, indexed oid
  );

  -- A script of many statements is the query of each of them.
  CREATE TABLE schema_audit.query (hash text PRIMARY KEY, text text NOT NULL);

  CREATE TABLE schema_audit.event (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL, transaction text NOT NULL, tag text NOT NULL, query text NOT NULL, body jsonb NOT NULL
  );

  CREATE FUNCTION schema_audit.record(kind text, tag text, body jsonb) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $function$
  DECLARE
    query text := COALESCE(current_query(), '');
    query_hash text := md5(query);
  BEGIN
    INSERT INTO schema_audit.query (hash, text) VALUES (query_hash, query) ON CONFLICT DO NOTHING;
    INSERT INTO schema_audit.event (kind, transaction, tag, query, body)
    VALUES (kind, pg_current_xact_id()::text, tag, query_hash, body);
  END $function$;

  -- Statements may lie in one another (CREATE EXTENSION, CREATE TABLE AS of a function), so what was before them is a stack. It ends
  -- with the transaction; CONCURRENTLY begins another one in its midst, and holds no lock of the first.
  CREATE FUNCTION schema_audit.record_start() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM set_config(
      'schema_audit.before',
      (COALESCE(NULLIF(current_setting('schema_audit.before', true), ''), '[]')::jsonb
        || jsonb_build_array(jsonb_build_object('locks', ${heldLocks}, 'scans', ${scanCounters})))::text,
      true
    );
  END $function$;

  CREATE FUNCTION schema_audit.record_command() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    stack jsonb := COALESCE(NULLIF(current_setting('schema_audit.before', true), ''), '[]');
    before jsonb := stack -> -1;
    scans jsonb := ${scanCounters};
  BEGIN
    IF jsonb_array_length(stack) > 0 THEN
      PERFORM set_config('schema_audit.before', (stack - -1)::text, true);
    END IF;
    PERFORM schema_audit.record('command', tg_tag, jsonb_build_object(
      'objects', (
        SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'kind', object.object_type, 'identity', object.object_identity, 'relation', ${presentNamed(relationOfCommand)}
        )), '[]')
        FROM pg_event_trigger_ddl_commands() AS object
        WHERE NOT object.in_extension AND object.object_identity IS NOT NULL
      ),
      'before', ${namedLocks("COALESCE(before -> 'locks', '[]')")},
      'after', ${namedLocks(heldLocks)},
      'scans', (
        SELECT COALESCE(jsonb_agg(jsonb_build_object('relation', ${knownNamed('scan.oid')}, 'times', scan.times)), '[]')
        FROM (
          SELECT counter.key::oid AS oid, counter.value::int - COALESCE((before -> 'scans' ->> counter.key)::int, 0) AS times
          FROM jsonb_each_text(scans) AS counter
        ) AS scan
        WHERE before IS NOT NULL AND scan.times > 0
      ),
      'lockTimeout', ${milliseconds('lock_timeout')},
      'statementTimeout', ${milliseconds('statement_timeout')}
    ));
  END $function$;

  CREATE FUNCTION schema_audit.record_rewrite() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    relation jsonb := ${knownNamed('pg_event_trigger_table_rewrite_oid()')};
  BEGIN
    IF relation IS NULL THEN
      RETURN;
    END IF;
    PERFORM schema_audit.record('rewrite', tg_tag, jsonb_build_object(
      'relation', relation, 'reason', pg_event_trigger_table_rewrite_reason()
    ));
  END $function$;

  -- Neither named (original) nor taken along by CASCADE (normal): part of what went. Row and array types go with their table.
  CREATE FUNCTION schema_audit.record_drop() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM schema_audit.record('drop', tg_tag, jsonb_build_object('objects', (
      SELECT COALESCE(jsonb_agg(jsonb_build_object(
        'kind', object.object_type, 'identity', object.object_identity, 'relation', ${relationOfDrop},
        'isNamed', object.original, 'isCascaded', object.normal AND NOT object.original
      )), '[]')
      FROM pg_event_trigger_dropped_objects() AS object
      WHERE NOT object.is_temporary
        AND COALESCE(object.schema_name, '') !~ '^pg_'
        AND object.object_identity IS NOT NULL
        AND (object.classid <> 'pg_type'::regclass OR object.original OR object.normal)
    )));
  END $function$;

  CREATE EVENT TRIGGER schema_audit_record_start ON ddl_command_start EXECUTE FUNCTION schema_audit.record_start();
  CREATE EVENT TRIGGER schema_audit_record_command ON ddl_command_end EXECUTE FUNCTION schema_audit.record_command();
  CREATE EVENT TRIGGER schema_audit_record_rewrite ON table_rewrite EXECUTE FUNCTION schema_audit.record_rewrite();
  CREATE EVENT TRIGGER schema_audit_record_drop ON sql_drop EXECUTE FUNCTION schema_audit.record_drop();
  ALTER EVENT TRIGGER schema_audit_record_start ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_command ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_rewrite ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_drop ENABLE ALWAYS`;

const presentRelations = `
    SELECT relation.oid, namespace.nspname AS schema, relation.relname AS name, relation.relkind AS kind,
      relation.relfilenode AS filenode, index.indrelid AS indexed
    FROM pg_catalog.pg_class AS relation
    JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
    LEFT JOIN pg_catalog.pg_index AS index ON index.indexrelid = relation.oid
    WHERE relation.relkind IN ('r', 'p', 'v', 'm', 'f', 'i', 'I') AND relation.relpersistence <> 't' AND ${isUserSchema('namespace')}`;

/** Remembers what is there, writing only what changed, and tells the last event so far. */
export const rememberRelations = `
  WITH present AS MATERIALIZED (${presentRelations}),
  gone AS (
    DELETE FROM schema_audit.known AS known WHERE NOT EXISTS (SELECT FROM present WHERE present.oid = known.oid)
  ),
  fresh AS (
    INSERT INTO schema_audit.known (oid, schema, name, kind, filenode, indexed)
    SELECT oid, schema, name, kind, filenode, indexed FROM present
    EXCEPT
    SELECT oid, schema, name, kind, filenode, indexed FROM schema_audit.known
    ON CONFLICT (oid) DO UPDATE
    SET schema = excluded.schema, name = excluded.name, kind = excluded.kind, filenode = excluded.filenode, indexed = excluded.indexed
  )
  SELECT COALESCE(max(number), 0)::text AS number FROM schema_audit.event`;

/** One row. Parameter 1: the last event that is known. */
export const takeEvents = `
  WITH event AS MATERIALIZED (SELECT * FROM schema_audit.event WHERE number > $1::bigint),
  rewritten AS (
    SELECT known.schema, known.name
    FROM schema_audit.known AS known
    JOIN pg_catalog.pg_class AS relation ON relation.oid = known.oid
    WHERE known.kind IN ('r', 'm') AND relation.relfilenode <> known.filenode
  )
  SELECT
    (SELECT COALESCE(max(number), $1::bigint)::text FROM event) AS number,
    (SELECT COALESCE(json_agg(json_build_object(
      'kind', kind, 'transaction', transaction, 'tag', tag, 'query', query, 'body', body
    ) ORDER BY number), '[]') FROM event) AS events,
    (SELECT COALESCE(json_object_agg(hash, text), '{}') FROM schema_audit.query WHERE hash IN (SELECT query FROM event)) AS queries,
    (SELECT COALESCE(json_agg(${named('schema', 'name')} ORDER BY schema, name), '[]') FROM rewritten) AS rewritten`;
