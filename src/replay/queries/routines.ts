import { commentOn } from './comment.ts';
import { isNoExtensionMember, isUserSchema } from './scope.ts';

/** Functions, procedures and aggregates as a JSON list by schema, name and arguments. */
export const routines = `
  SELECT json_agg(
    json_build_object(
      'schema', namespace.nspname,
      'name', routine.proname,
      'kind', CASE routine.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' WHEN 'w' THEN 'window' ELSE 'function' END,
      'arguments', pg_get_function_identity_arguments(routine.oid),
      'returns', pg_get_function_result(routine.oid),
      'language', language.lanname,
      'isSecurityDefiner', routine.prosecdef,
      'volatility', CASE routine.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
      -- pg_get_functiondef refuses aggregates.
      'definition', CASE WHEN routine.prokind <> 'a' THEN pg_get_functiondef(routine.oid) END,
      'comment', ${commentOn('pg_proc', 'routine.oid')}
    )
    ORDER BY
      namespace.nspname COLLATE "C",
      routine.proname COLLATE "C",
      pg_get_function_identity_arguments(routine.oid) COLLATE "C"
  )
  FROM pg_catalog.pg_proc AS routine
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = routine.pronamespace
  JOIN pg_catalog.pg_language AS language ON language.oid = routine.prolang
  WHERE routine.oid >= 16384
    AND ${isUserSchema('namespace')}
    AND ${isNoExtensionMember('pg_proc', 'routine')}
    -- The constructors of a range type come with the type (deptype i).
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_depend AS part
      WHERE part.classid = 'pg_catalog.pg_proc'::regclass AND part.objid = routine.oid AND part.deptype = 'i'
    )`;
