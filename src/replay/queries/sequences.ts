import { isNoExtensionMember, isNotExcluded, isUserSchema } from './scope.ts';

/** Sequences as a JSON list by schema and name; one that serves an excluded relation is left out with it. */
export const sequences = `
  SELECT json_agg(
    json_build_object(
      'schema', namespace.nspname,
      'name', relation.relname,
      'type', format_type(sequence.seqtypid, NULL),
      'start', sequence.seqstart::text,
      'increment', sequence.seqincrement::text,
      'minimum', sequence.seqmin::text,
      'maximum', sequence.seqmax::text,
      'isCycling', sequence.seqcycle,
      'ownedBy', CASE WHEN owner.oid IS NOT NULL THEN
        json_build_object('schema', owner_namespace.nspname, 'name', owner.relname, 'column', attribute.attname)
      END
    )
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_sequence AS sequence
  JOIN pg_catalog.pg_class AS relation ON relation.oid = sequence.seqrelid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  -- deptype a: OWNED BY; deptype i: identity column.
  LEFT JOIN pg_catalog.pg_depend AS ownership
    ON ownership.classid = 'pg_catalog.pg_class'::regclass
    AND ownership.objid = relation.oid
    AND ownership.refclassid = 'pg_catalog.pg_class'::regclass
    AND ownership.refobjsubid > 0
    AND ownership.deptype IN ('a', 'i')
  LEFT JOIN pg_catalog.pg_class AS owner ON owner.oid = ownership.refobjid
  LEFT JOIN pg_catalog.pg_namespace AS owner_namespace ON owner_namespace.oid = owner.relnamespace
  LEFT JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = ownership.refobjid AND attribute.attnum = ownership.refobjsubid
  WHERE ${isUserSchema('namespace')}
    AND ${isNotExcluded('relation', 'namespace')}
    AND (owner.oid IS NULL OR ${isNotExcluded('owner', 'owner_namespace')})
    AND ${isNoExtensionMember('pg_class', 'relation')}`;
