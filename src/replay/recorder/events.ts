// What the event triggers wrote down, as rows, and the queries that take it.
import { isUserSchema } from '../queries/scope.ts';

export interface EventsRow {
  /** Of the last event. */
  readonly number: string;
  readonly events: readonly EventRow[];
  /** Hash → text. */
  readonly queries: Readonly<Record<string, string>>;
  /** Oids of relations whose file is another one than before the step, however that came. */
  readonly rewritten: readonly string[];
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
  | { readonly kind: 'end'; readonly body: EndBody }
);

export interface CommandBody {
  readonly objects: readonly ObjectRow[] | null;
  /** Held when the statement began, and not when the one before it in the transaction ended. */
  readonly unexplained: readonly HeldLock[];
  /** Held when it ended, and not when it began. */
  readonly taken: readonly HeldLock[];
  /** Oid → scans. */
  readonly scans: Readonly<Record<string, number>> | null;
  /** Milliseconds from its start to its end; null where CONCURRENTLY changed the transaction in between. */
  readonly elapsed: number | null;
  /** Milliseconds. */
  readonly lockTimeout: number;
  readonly statementTimeout: number;
}

export interface EndBody {
  /** Held before the commit, and not when the last statement ended that fired an event. */
  readonly unexplained: readonly HeldLock[];
}

/** Sixteen times the relation's oid, plus the lock mode's number, 1 to 8: short enough to be kept many times. */
export type HeldLock = number;

export interface RewriteBody {
  readonly relation: string;
  /** Bits: 1 persistence, 2 default, 4 type, 8 access method. */
  readonly reason: number;
}

export interface DropBody {
  readonly objects: readonly (ObjectRow & { readonly isNamed: boolean; readonly isCascaded: boolean })[] | null;
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

/** The name of a relation as JSON; the parts are SQL. */
export const named = (schema: string, name: string): string =>
  `jsonb_build_object('schema', ${schema}, 'name', ${name})`;

/** One row: the last event so far, and how what is there differs from when this was asked before. */
export interface RememberedRow {
  readonly number: string;
  readonly gone: readonly string[];
  readonly fresh: Readonly<Record<string, RelationRow>>;
}

/** Remembers what is there, and writes only what changed. */
export const rememberRelations = `
  WITH present AS MATERIALIZED (
    SELECT relation.oid, relation.relnamespace AS namespace, relation.relname AS name, relation.relkind AS kind,
      relation.relfilenode AS filenode
    FROM pg_catalog.pg_class AS relation
    WHERE relation.oid >= 16384 AND relation.relkind IN ('r', 'p', 'v', 'm', 'f') AND relation.relpersistence <> 't'
  ),
  gone AS (
    DELETE FROM schema_audit.known AS known WHERE NOT EXISTS (SELECT FROM present WHERE present.oid = known.oid)
    RETURNING oid
  ),
  fresh AS (
    INSERT INTO schema_audit.known (oid, namespace, schema, name, kind, filenode)
    SELECT present.oid, present.namespace, namespace.nspname, present.name, present.kind, present.filenode
    FROM present
    JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = present.namespace AND ${isUserSchema('namespace')}
    LEFT JOIN schema_audit.known AS known ON known.oid = present.oid
    WHERE known.oid IS NULL
      OR (known.namespace, known.name, known.kind, known.filenode) <> (present.namespace, present.name, present.kind, present.filenode)
    ON CONFLICT (oid) DO UPDATE
    SET namespace = excluded.namespace, schema = excluded.schema, name = excluded.name, kind = excluded.kind, filenode = excluded.filenode
    RETURNING oid, schema, name
  )
  SELECT
    (SELECT COALESCE(max(number), 0)::text FROM schema_audit.event) AS number,
    (SELECT COALESCE(json_agg(oid::text), '[]') FROM gone) AS gone,
    (SELECT COALESCE(json_object_agg(oid, ${named('schema', 'name')}), '{}') FROM fresh) AS fresh`;

/** One row. Parameter 1: the last event that is known. */
export const takeEvents = `
  WITH event AS MATERIALIZED (SELECT * FROM schema_audit.event WHERE number > $1::bigint)
  SELECT
    (SELECT COALESCE(max(number), $1::bigint)::text FROM event) AS number,
    (SELECT COALESCE(json_agg(json_build_object(
      'kind', kind, 'transaction', transaction, 'tag', tag, 'query', query, 'body', body
    ) ORDER BY number), '[]') FROM event) AS events,
    (SELECT COALESCE(json_object_agg(hash, text), '{}') FROM schema_audit.query WHERE hash IN (SELECT query FROM event)) AS queries,
    (
      SELECT COALESCE(json_agg(known.oid::text ORDER BY known.schema, known.name), '[]')
      FROM schema_audit.known AS known
      JOIN pg_catalog.pg_class AS relation ON relation.oid = known.oid
      WHERE known.kind IN ('r', 'm') AND relation.relfilenode <> known.filenode
    ) AS rewritten`;
