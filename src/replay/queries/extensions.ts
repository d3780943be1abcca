/** Extensions as a JSON list by name; every database is born with plpgsql. */
export const extensions = `
  SELECT json_agg(
    json_build_object('name', extension.extname, 'version', extension.extversion, 'schema', namespace.nspname)
    ORDER BY extension.extname COLLATE "C"
  )
  FROM pg_catalog.pg_extension AS extension
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = extension.extnamespace
  WHERE extension.extname <> 'plpgsql'`;
