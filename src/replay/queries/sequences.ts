import { columnName, schemaName } from './names.ts';
import { isNoExtensionMember, isNotExcluded, isUserSchema } from './scope.ts';

const ownedBy = `
  SELECT json_build_object(
    'schema', ${schemaName('owner.relnamespace')},
    'name', owner.relname,
    'column', ${columnName('owner.oid', 'owner.column')}
  )
  WHERE owner.oid IS NOT NULL`;

// deptype a: OWNED BY; deptype i: identity column.
const owner = `
  SELECT class.oid, class.relname, class.relnamespace, namespace.nspname, ownership.refobjsubid AS column
  FROM pg_catalog.pg_depend AS ownership
  JOIN pg_catalog.pg_class AS class ON class.oid = ownership.refobjid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
  WHERE ownership.classid = 'pg_catalog.pg_class'::regclass
    AND ownership.objid = sequence.seqrelid
    AND ownership.refclassid = 'pg_catalog.pg_class'::regclass
    AND ownership.refobjsubid > 0
    AND ownership.deptype IN ('a', 'i')
  -- Keeps the planner from ordering all joins of the query anew.
  OFFSET 0`;

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
      'ownedBy', (${ownedBy})
    )
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_sequence AS sequence
  JOIN pg_catalog.pg_class AS relation ON relation.oid = sequence.seqrelid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  LEFT JOIN LATERAL (${owner}
  ) AS owner ON true
  WHERE ${isUserSchema('namespace')}
    AND ${isNotExcluded('relation', 'namespace')}
    AND (owner.oid IS NULL OR ${isNotExcluded('owner', 'owner')})
    AND ${isNoExtensionMember('pg_class', 'relation')}`;
