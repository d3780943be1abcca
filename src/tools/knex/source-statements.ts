// Statements that a migration shows in its source: calls of knex's schema builder, raw SQL, changes of rows.
import type { AnyNode, CallExpression } from 'acorn';
import type { SourceStatement } from '#migration/migration.ts';
import { splitScript } from '#sql/split-script.ts';
import { staticText } from './static-value.ts';
import { childrenOf, keyOf, lineOf, type Syntax } from './syntax.ts';

const ofSchema =
  /^(?:create|alter|drop|rename|refresh)(?:Table|Schema|View|MaterializedView|ViewOrReplace|Extension)\w*$|^table$/;
const ofRows = /^(?:insert|update|del|delete|truncate)$/;
const statementWord = /^\s*(?:(?:--[^\n]*\n|\/\*.*?\*\/)\s*)*[a-z]+\s/is;

type Context = { readonly syntax: Syntax; readonly file: string; readonly direction: SourceStatement['direction'] };

export function sourceStatementsOf(node: AnyNode, context: Context): readonly SourceStatement[] {
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
    const own = statementsOfCall(node, node.callee, context);
    // What stands in the arguments of a schema call (columns, defaults) is part of it; the chain before it is not.
    if (own) return [...sourceStatementsOf(node.callee.object, context), ...own];
  }
  return childrenOf(node).flatMap((child) => sourceStatementsOf(child, context));
}

function statementsOfCall(
  call: CallExpression,
  callee: CallExpression['callee'] & { type: 'MemberExpression' },
  context: Context,
): readonly SourceStatement[] | undefined {
  const name = keyOf(callee) ?? '';
  const { text } = context.syntax;
  if (name === 'raw') return rawStatements(call, context);
  const chain = text.slice(callee.object.start, callee.object.end);
  if (ofSchema.test(name) && /\bschema\b/.test(chain)) {
    const root = /^.*?\bschema\b/s.exec(chain)?.[0].replaceAll(/\s+/g, '') ?? 'schema';
    return [asCall(`${root}.${text.slice(callee.property.start, call.end)}`, callee.property, context)];
  }
  const isBuilder = callee.object.type === 'CallExpression' || /\bknex|trx\b/.test(chain);
  return ofRows.test(name) && isBuilder ? [asCall(text.slice(call.start, call.end), call, context)] : undefined;
}

function rawStatements(call: CallExpression, context: Context): readonly SourceStatement[] | undefined {
  const [argument] = call.arguments;
  const sql = staticText(argument, { folder: '', declarations: new Map() });
  if (!argument || sql === undefined) return undefined;
  if (!statementWord.test(`${sql} `)) return [];
  return splitScript(sql).map(({ text, line }) => ({
    direction: context.direction,
    text,
    form: 'sql',
    location: { file: context.file, line: lineOf(argument) + line - 1 },
  }));
}

const asCall = (text: string, place: AnyNode, { direction, file }: Context): SourceStatement => ({
  direction,
  text,
  form: 'call',
  location: { file, line: lineOf(place) },
});
