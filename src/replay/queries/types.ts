import { commentOn } from './comment.ts';
import { isNoExtensionMember, isUserSchema } from './scope.ts';

const labels = `
  SELECT json_agg(label.enumlabel ORDER BY label.enumsortorder)
  FROM pg_catalog.pg_enum AS label
  WHERE label.enumtypid = type.oid`;

const checks = `
  SELECT json_agg(
    json_build_object('name', "check".conname, 'definition', pg_get_constraintdef("check".oid))
    ORDER BY "check".conname COLLATE "C"
  )
  FROM pg_catalog.pg_constraint AS "check"
  WHERE "check".contypid = type.oid AND "check".contype = 'c'`;

const attributes = `
  SELECT json_agg(
    json_build_object('name', attribute.attname, 'type', format_type(attribute.atttypid, attribute.atttypmod))
    ORDER BY attribute.attnum
  )
  FROM pg_catalog.pg_attribute AS attribute
  WHERE attribute.attrelid = type.typrelid AND attribute.attnum > 0 AND NOT attribute.attisdropped`;

const subtype = `
  SELECT format_type(range.rngsubtype, NULL)
  FROM pg_catalog.pg_range AS range
  WHERE range.rngtypid = type.oid`;

/** Types that people made, as a JSON list by schema and name; array, multirange and row types come with another object. */
export const types = `
  SELECT json_agg(
    json_build_object(
      'schema', namespace.nspname,
      'name', type.typname,
      'kind', CASE type.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite' ELSE 'range' END,
      'labels', CASE WHEN type.typtype = 'e' THEN COALESCE((${labels}), '[]'::json) END,
      'baseType', CASE WHEN type.typtype = 'd' THEN format_type(type.typbasetype, type.typtypmod) END,
      'isNullable', CASE WHEN type.typtype = 'd' THEN NOT type.typnotnull END,
      'default', CASE WHEN type.typtype = 'd' THEN COALESCE(pg_get_expr(type.typdefaultbin, 0), type.typdefault) END,
      'checks', CASE WHEN type.typtype = 'd' THEN COALESCE((${checks}), '[]'::json) END,
      'attributes', CASE WHEN type.typtype = 'c' THEN COALESCE((${attributes}), '[]'::json) END,
      'subtype', CASE WHEN type.typtype = 'r' THEN (${subtype}) END,
      'comment', ${commentOn('pg_type', 'type.oid')}
    )
    ORDER BY namespace.nspname COLLATE "C", type.typname COLLATE "C"
  )
  FROM pg_catalog.pg_type AS type
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = type.typnamespace
  LEFT JOIN pg_catalog.pg_class AS row_type ON row_type.oid = type.typrelid
  WHERE type.oid >= 16384
    AND (type.typtype IN ('e', 'd', 'r') OR row_type.relkind = 'c')
    AND ${isUserSchema('namespace')}
    AND ${isNoExtensionMember('pg_type', 'type')}`;
