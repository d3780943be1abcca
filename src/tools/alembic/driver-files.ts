/** What the bundle must carry so that Alembic's driver can run; the program first. */
export const alembicDriver = [
  'src/tools/alembic/schema_audit_alembic.py',
  'src/tools/alembic/schema_audit_salvage.py',
  'src/tools/alembic/schema_audit_guards.py',
  'src/tools/alembic/schema_audit_passed.py',
  'src/tools/alembic/schema_audit_faults.py',
  'src/python/schema_audit_channel.py',
  'src/python/schema_audit_environment.py',
  'src/python/schema_audit_scratch.py',
] as const;
