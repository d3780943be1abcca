const keysOfIndex = `
  SELECT json_agg(
    json_build_object(
      'column', attribute.attname,
      'expression', CASE WHEN key.number = 0 THEN pg_get_indexdef(index.indexrelid, key.position::integer, false) END,
      'operatorClass', operator_class.opcname,
      -- indoption is an int2vector: its first subscript is 0.
      'isDescending', (index.indoption[key.position - 1] & 1) = 1
    )
    ORDER BY key.position
  )
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = index.indrelid AND attribute.attnum = key.number AND key.number <> 0
  LEFT JOIN pg_catalog.pg_opclass AS operator_class ON operator_class.oid = index.indclass[key.position - 1]
  WHERE key.position <= index.indnkeyatts`;

const includedColumns = `
  SELECT json_agg(attribute.attname ORDER BY key.position)
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = index.indrelid AND attribute.attnum = key.number
  WHERE key.position > index.indnkeyatts`;

/** Indexes of the row `relation`, as a JSON list by name. */
export const indexesOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', index_relation.relname,
      'method', method.amname,
      'keys', (${keysOfIndex}),
      'include', CASE WHEN index.indnatts > index.indnkeyatts THEN (${includedColumns}) ELSE '[]'::json END,
      'isUnique', index.indisunique,
      'isPrimary', index.indisprimary,
      'isValid', index.indisvalid,
      -- indnullsnotdistinct: PostgreSQL 15.
      'nullsNotDistinct', COALESCE((to_jsonb(index) ->> 'indnullsnotdistinct')::boolean, false),
      'predicate', pg_get_expr(index.indpred, index.indrelid),
      'options', COALESCE((SELECT json_agg(option ORDER BY option COLLATE "C") FROM unnest(index_relation.reloptions) AS option), '[]'),
      'constraint', (
        SELECT owner.conname
        FROM pg_catalog.pg_constraint AS owner
        WHERE owner.conrelid = index.indrelid AND owner.conindid = index.indexrelid AND owner.contype IN ('p', 'u', 'x')
      ),
      'definition', pg_get_indexdef(index.indexrelid),
      'comment', obj_description(index.indexrelid, 'pg_class')
    )
    ORDER BY index_relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_index AS index
  JOIN pg_catalog.pg_class AS index_relation ON index_relation.oid = index.indexrelid
  JOIN pg_catalog.pg_am AS method ON method.oid = index_relation.relam
  WHERE index.indrelid = relation.oid`;
