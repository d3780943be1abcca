import { commentOn } from './comment.ts';

/** Columns of the row `relation`, as a JSON list in position order. */
export const columnsOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', attribute.attname,
      'type', format_type(attribute.atttypid, attribute.atttypmod),
      'isNullable', NOT attribute.attnotnull,
      'default', CASE WHEN attribute.attgenerated = '' THEN pg_get_expr(expression.adbin, expression.adrelid) END,
      'identity', CASE attribute.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by-default' END,
      'generated', CASE WHEN attribute.attgenerated <> '' THEN json_build_object(
        'kind', CASE attribute.attgenerated WHEN 'v' THEN 'virtual' ELSE 'stored' END,
        'expression', pg_get_expr(expression.adbin, expression.adrelid)
      ) END,
      'collation', CASE WHEN attribute.attcollation <> type.typcollation THEN attribute.attcollation::regcollation::text END,
      'comment', ${commentOn('pg_class', 'attribute.attrelid', 'attribute.attnum')}
    )
    ORDER BY attribute.attnum
  )
  FROM pg_catalog.pg_attribute AS attribute
  JOIN pg_catalog.pg_type AS type ON type.oid = attribute.atttypid
  LEFT JOIN pg_catalog.pg_attrdef AS expression
    ON expression.adrelid = attribute.attrelid AND expression.adnum = attribute.attnum
  WHERE attribute.attrelid = relation.oid
    AND attribute.attnum > 0
    AND NOT attribute.attisdropped`;
