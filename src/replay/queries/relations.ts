import { columnsOfRelation } from './columns.ts';
import { commentOn } from './comment.ts';
import { constraintsOfRelation } from './constraints.ts';
import { indexesOfRelation } from './indexes.ts';
import { policiesOfRelation } from './policies.ts';
import { isNoExtensionMember, isNotExcluded, isUserSchema } from './scope.ts';
import { triggersOfRelation } from './triggers.ts';

const list = (query: string) => `COALESCE((${query}), '[]'::json)`;

const parent = `
  SELECT json_build_object('schema', parent_namespace.nspname, 'name', parent.relname)
  FROM pg_catalog.pg_inherits AS inheritance
  JOIN pg_catalog.pg_class AS parent ON parent.oid = inheritance.inhparent
  JOIN pg_catalog.pg_namespace AS parent_namespace ON parent_namespace.oid = parent.relnamespace
  WHERE inheritance.inhrelid = relation.oid`;

// What the owner holds by default is no grant: GRANT followed by REVOKE leaves it written out.
const privileges = `
  SELECT json_agg(entry::text ORDER BY entry::text COLLATE "C")
  FROM unnest(relation.relacl) AS entry
  WHERE entry::text NOT IN (SELECT usual::text FROM unnest(acldefault('r', relation.relowner)) AS usual)`;

/** Relations as a JSON list of `{oid, relation}` by schema and name. Parameter 2 narrows to these oids when it is not null. */
export const relations = `
  SELECT json_agg(
    json_build_object('oid', relation.oid::text, 'relation', json_build_object(
      'schema', namespace.nspname,
      'name', relation.relname,
      'kind', CASE relation.relkind
        WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned-table' WHEN 'v' THEN 'view'
        WHEN 'm' THEN 'materialized-view' WHEN 'f' THEN 'foreign-table'
      END,
      'columns', ${list(columnsOfRelation)},
      'constraints', ${list(constraintsOfRelation)},
      'indexes', ${list(indexesOfRelation)},
      'triggers', ${list(triggersOfRelation)},
      'policies', ${list(policiesOfRelation)},
      'rowSecurity', CASE
        WHEN NOT relation.relrowsecurity THEN 'off' WHEN relation.relforcerowsecurity THEN 'forced' ELSE 'on'
      END,
      'isUnlogged', relation.relpersistence = 'u',
      'options', ${list('SELECT json_agg(option ORDER BY option COLLATE "C") FROM unnest(relation.reloptions) AS option')},
      'privileges', ${list(privileges)},
      'partitionOf', CASE WHEN relation.relispartition THEN json_build_object(
        'parent', (${parent}),
        'bounds', pg_get_expr(relation.relpartbound, relation.oid)
      ) END,
      'partitionKey', CASE WHEN relation.relkind = 'p' THEN pg_get_partkeydef(relation.oid) END,
      'inherits', CASE WHEN NOT relation.relispartition THEN (
        SELECT json_agg(parent.value) FROM (${parent} ORDER BY inheritance.inhseqno) AS parent (value)
      ) END,
      'definition', CASE WHEN relation.relkind IN ('v', 'm') THEN pg_get_viewdef(relation.oid) END,
      'comment', ${commentOn('pg_class', 'relation.oid')}
    ))
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND relation.oid >= 16384
    AND ($2::oid[] IS NULL OR relation.oid = ANY ($2::oid[]))
    AND ${isUserSchema('namespace')}
    AND ${isNotExcluded('relation', 'namespace')}
    AND ${isNoExtensionMember('pg_class', 'relation')}`;
