import { commentOn } from './comment.ts';
import { columnName, schemaName } from './names.ts';

const columnNames = (relation: string, numbers: string) => `COALESCE((
  SELECT json_agg(${columnName(relation, 'key.number')} ORDER BY key.position)
  FROM unnest(${numbers}) WITH ORDINALITY AS key (number, position)
), '[]'::json)`;

const action = (letter: string) => `CASE ${letter}
  WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default'
END`;

/**
 * Constraints of the row `relation`, as a JSON list by name. Left out: NOT NULL (PostgreSQL 18 lists it here, contype n), constraint
 * triggers, and the copies that a foreign key to a partitioned table makes for each partition on the same referencing relation.
 */
export const constraintsOfRelation = `
  SELECT json_agg(
    json_build_object(
      'kind', CASE "constraint".contype
        WHEN 'p' THEN 'primary-key' WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign-key' WHEN 'x' THEN 'exclusion'
      END,
      'name', "constraint".conname,
      'definition', pg_get_constraintdef("constraint".oid),
      'isDeferrable', "constraint".condeferrable,
      'isInitiallyDeferred', "constraint".condeferred,
      'columns', ${columnNames('"constraint".conrelid', '"constraint".conkey')},
      -- From the printed form: indnullsnotdistinct is PostgreSQL 15, conenforced PostgreSQL 18.
      'nullsNotDistinct', CASE WHEN "constraint".contype = 'u' THEN
        starts_with(pg_get_constraintdef("constraint".oid), 'UNIQUE NULLS NOT DISTINCT (')
      END,
      'expression', CASE WHEN "constraint".contype = 'c' THEN pg_get_expr("constraint".conbin, "constraint".conrelid) END,
      'references', CASE WHEN "constraint".contype = 'f' THEN (
        SELECT json_build_object(
          'relation', json_build_object('schema', ${schemaName('referenced.relnamespace')}, 'name', referenced.relname),
          'columns', ${columnNames('"constraint".confrelid', '"constraint".confkey')}
        )
        FROM pg_catalog.pg_class AS referenced
        WHERE referenced.oid = "constraint".confrelid
      ) END,
      'onDelete', ${action('"constraint".confdeltype')},
      'onUpdate', ${action('"constraint".confupdtype')},
      'match', CASE WHEN "constraint".contype = 'f' THEN CASE "constraint".confmatchtype WHEN 'f' THEN 'full' ELSE 'simple' END END,
      'isValidated', CASE WHEN "constraint".contype IN ('c', 'f') THEN "constraint".convalidated END,
      'isEnforced', CASE WHEN "constraint".contype IN ('c', 'f') THEN
        pg_get_constraintdef("constraint".oid) NOT LIKE '% NOT ENFORCED'
      END,
      'comment', ${commentOn('pg_constraint', '"constraint".oid')}
    )
    ORDER BY "constraint".conname COLLATE "C"
  )
  FROM pg_catalog.pg_constraint AS "constraint"
  WHERE "constraint".conrelid = relation.oid
    AND "constraint".contype IN ('p', 'u', 'c', 'f', 'x')
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_constraint AS parent
      WHERE parent.oid = "constraint".conparentid AND parent.conrelid = "constraint".conrelid
    )`;
