import { isNoExtensionMember, isUserSchema } from './scope.ts';

/** Names of schemas as a JSON list. */
export const schemas = `
  SELECT json_agg(namespace.nspname ORDER BY namespace.nspname COLLATE "C")
  FROM pg_catalog.pg_namespace AS namespace
  WHERE ${isUserSchema('namespace')}
    AND ${isNoExtensionMember('pg_namespace', 'namespace')}`;
