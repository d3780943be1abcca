// INSERT statements that people wrote for relations that the generator cannot fill, or not well enough.
import type { Relation } from '#catalog/catalog.ts';
import { child, parseStatement, word } from '#sql/parse-tree.ts';
import { splitScript } from '#sql/split-script.ts';

/** Those that put rows into one of these relations, in the order of the scripts. */
export async function seedStatements(
  scripts: readonly string[],
  relations: readonly Relation[],
): Promise<readonly string[]> {
  const statements = scripts.flatMap((script) =>
    splitScript(script).flatMap((part) => (part.kind === 'statement' ? [part.text] : [])),
  );
  const wanted = await Promise.all(statements.map((statement) => fillsOne(statement, relations)));
  return statements.filter((_, position) => wanted[position]);
}

async function fillsOne(statement: string, relations: readonly Relation[]): Promise<boolean> {
  const target = child(child(await parseStatement(statement), 'InsertStmt'), 'relation');
  const [schema, name] = [word(target, 'schemaname'), word(target, 'relname')];
  return relations.some((relation) => relation.name === name && (schema === undefined || relation.schema === schema));
}
