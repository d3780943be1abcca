// What belongs to the audited schema: not the system's, not ours, not an extension's, not the migration tool's own.

/** Schemas of users. `schema_audit` is ours; what a hosted platform brings is marked by a comment. */
export const isUserSchema = (namespace: string) =>
  `${namespace}.nspname !~ '^pg_' AND ${namespace}.nspname NOT IN ('information_schema', 'schema_audit')
    AND COALESCE(obj_description(${namespace}.oid, 'pg_namespace'), '') <> 'schema-audit: platform'`;

export const isNoExtensionMember = (catalog: string, object: string) => `NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS membership
    WHERE membership.classid = 'pg_catalog.${catalog}'::regclass AND membership.objid = ${object}.oid AND membership.deptype = 'e'
  )`;

/** Parameter 1 lists the relations to leave out, as `name` or `schema.name`. */
export const isNotExcluded = (relation: string, namespace: string) =>
  `NOT (${relation}.relname = ANY ($1::text[]) OR ${namespace}.nspname || '.' || ${relation}.relname = ANY ($1::text[]))`;
