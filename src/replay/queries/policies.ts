/** Row security policies of the row `relation`, as a JSON list by name. */
export const policiesOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', policy.polname,
      'command', CASE policy.polcmd
        WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all'
      END,
      'isPermissive', policy.polpermissive,
      'roles', (
        -- Role 0 is PUBLIC.
        SELECT json_agg(CASE role WHEN 0 THEN 'public' ELSE pg_get_userbyid(role) END ORDER BY pg_get_userbyid(role) COLLATE "C")
        FROM unnest(policy.polroles) AS role
      ),
      'using', pg_get_expr(policy.polqual, policy.polrelid),
      'check', pg_get_expr(policy.polwithcheck, policy.polrelid)
    )
    ORDER BY policy.polname COLLATE "C"
  )
  FROM pg_catalog.pg_policy AS policy
  WHERE policy.polrelid = relation.oid`;
