import { columnName, schemaName } from './names.ts';
import { isNoExtensionMember, isNotExcluded, isUserSchema } from './scope.ts';

// deptype a: OWNED BY; deptype i: identity column.
const ownedBy = `
  SELECT json_build_object(
    'schema', ${schemaName('owner.relnamespace')},
    'name', owner.relname,
    'column', ${columnName('ownership.refobjid', 'ownership.refobjsubid')}
  )
  FROM pg_catalog.pg_depend AS ownership
  JOIN pg_catalog.pg_class AS owner ON owner.oid = ownership.refobjid
  WHERE ownership.classid = 'pg_catalog.pg_class'::regclass
    AND ownership.objid = sequence.seqrelid
    AND ownership.refclassid = 'pg_catalog.pg_class'::regclass
    AND ownership.refobjsubid > 0
    AND ownership.deptype IN ('a', 'i')`;

/** Sequences as a JSON list of `{oid, sequence}` by schema and name. Parameter 2 narrows to these oids when it is not null. */
export const sequences = `
  SELECT json_agg(
    json_build_object('oid', relation.oid::text, 'sequence', json_build_object(
      'schema', namespace.nspname,
      'name', relation.relname,
      'type', format_type(sequence.seqtypid, NULL),
      'start', sequence.seqstart::text,
      'increment', sequence.seqincrement::text,
      'minimum', sequence.seqmin::text,
      'maximum', sequence.seqmax::text,
      'isCycling', sequence.seqcycle,
      'ownedBy', (${ownedBy})
    ))
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_sequence AS sequence
  JOIN pg_catalog.pg_class AS relation ON relation.oid = sequence.seqrelid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE ($2::oid[] IS NULL OR sequence.seqrelid = ANY ($2::oid[]))
    AND ${isUserSchema('namespace')}
    AND ${isNotExcluded('relation', 'namespace')}
    AND ${isNoExtensionMember('pg_class', 'relation')}`;
