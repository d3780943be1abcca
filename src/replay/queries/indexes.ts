import { commentOn } from './comment.ts';
import { columnName } from './names.ts';

const keysOfIndex = `
  SELECT json_agg(
    json_build_object(
      'column', ${columnName('index.indrelid', 'key.number')},
      'expression', CASE WHEN key.number = 0 THEN pg_get_indexdef(index.indexrelid, key.position::integer, false) END,
      'operatorClass', (
        SELECT operator_class.opcname
        FROM pg_catalog.pg_opclass AS operator_class
        WHERE operator_class.oid = index.indclass[key.position - 1]
      ),
      -- indoption is an int2vector: its first subscript is 0.
      'isDescending', (index.indoption[key.position - 1] & 1) = 1
    )
    ORDER BY key.position
  )
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  WHERE key.position <= index.indnkeyatts`;

const includedColumns = `
  SELECT json_agg(${columnName('index.indrelid', 'key.number')} ORDER BY key.position)
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  WHERE key.position > index.indnkeyatts`;

/** Indexes of the row `relation`, as a JSON list by name. */
export const indexesOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', index_relation.relname,
      'method', (SELECT method.amname FROM pg_catalog.pg_am AS method WHERE method.oid = index_relation.relam),
      'keys', (${keysOfIndex}),
      'include', CASE WHEN index.indnatts > index.indnkeyatts THEN (${includedColumns}) ELSE '[]'::json END,
      'isUnique', index.indisunique,
      'isPrimary', index.indisprimary,
      'isValid', index.indisvalid,
      -- indnullsnotdistinct: PostgreSQL 15.
      'nullsNotDistinct', index.indisunique AND COALESCE((to_jsonb(index) ->> 'indnullsnotdistinct')::boolean, false),
      'predicate', pg_get_expr(index.indpred, index.indrelid),
      'options', COALESCE((SELECT json_agg(option ORDER BY option COLLATE "C") FROM unnest(index_relation.reloptions) AS option), '[]'),
      'constraint', (
        SELECT owner.conname
        FROM pg_catalog.pg_constraint AS owner
        WHERE owner.conrelid = index.indrelid AND owner.conindid = index.indexrelid AND owner.contype IN ('p', 'u', 'x')
      ),
      'definition', pg_get_indexdef(index.indexrelid),
      'comment', ${commentOn('pg_class', 'index.indexrelid')}
    )
    ORDER BY index_relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_index AS index
  JOIN pg_catalog.pg_class AS index_relation ON index_relation.oid = index.indexrelid
  WHERE index.indrelid = relation.oid`;
