/** Triggers of the row `relation`, as a JSON list by name; those of constraints and the copies on partitions are left out. */
export const triggersOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', trigger.tgname,
      'definition', pg_get_triggerdef(trigger.oid),
      'enabled', CASE trigger.tgenabled WHEN 'O' THEN 'origin' WHEN 'A' THEN 'always' WHEN 'R' THEN 'replica' ELSE 'disabled' END
    )
    ORDER BY trigger.tgname COLLATE "C"
  )
  FROM pg_catalog.pg_trigger AS trigger
  WHERE trigger.tgrelid = relation.oid
    AND NOT trigger.tgisinternal
    AND trigger.tgparentid = 0`;
