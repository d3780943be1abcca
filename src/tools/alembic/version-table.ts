import { argumentsOf, calleeOf } from '#python/statements.ts';
import { parsePython } from '#python/syntax.ts';

/** The table that keeps the current revision: as env.py configures it literally, or Alembic's own name. */
export function versionTableOf(env: string): string {
  for (const node of parsePython(env).root.descendants()) {
    if (node.name !== 'CallExpression' || !calleeOf(node).endsWith('.configure')) continue;
    const { named } = argumentsOf(node);
    const table = named.get('version_table')?.stringValue;
    const schema = named.get('version_table_schema')?.stringValue;
    if (table === undefined && schema === undefined) continue;
    return [schema, table ?? 'alembic_version'].filter((part) => part !== undefined).join('.');
  }
  return 'alembic_version';
}
