// Columns and constants in the parse tree of an expression.
import { child, isNode, list, type Node, word, words } from '#sql/parse-tree.ts';

/** Without casts and collations. */
export function bare(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined;
  const wrapped = child(value, 'TypeCast') ?? child(value, 'CollateClause');
  return wrapped ? bare(wrapped['arg']) : value;
}

/** The column below casts and collations; undefined for anything else. */
export function columnOf(value: unknown): string | undefined {
  const node = bare(value);
  return node && words(list(child(node, 'ColumnRef'), 'fields')).at(-1);
}

export function constantOf(value: unknown): string | undefined {
  const node = bare(value);
  const constant = child(node, 'A_Const');
  if (constant) return constantText(constant);
  const negated = child(node, 'A_Expr');
  if (!negated || operatorOf(negated) !== '-' || negated['lexpr'] !== undefined) return undefined;
  const text = constantOf(negated['rexpr']);
  return text === undefined ? undefined : `-${text}`;
}

/** A zero, an empty text and false are empty nodes. */
function constantText(constant: Node): string | undefined {
  if ('ival' in constant) return String(child(constant, 'ival')?.['ival'] ?? 0);
  if ('fval' in constant) return word(child(constant, 'fval'), 'fval') ?? '0';
  if ('sval' in constant) return word(child(constant, 'sval'), 'sval') ?? '';
  if ('boolval' in constant) return String(child(constant, 'boolval')?.['boolval'] ?? false);
  return undefined;
}

/** Of `ARRAY['a', 'b']`, `'{a,b}'` and the list of an IN. */
export function constantsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => constantOf(entry) ?? []);
  const node = bare(value);
  const items = child(node, 'List') ?? child(node, 'A_ArrayExpr');
  if (items) return list(items, 'items' in items ? 'items' : 'elements').flatMap((entry) => constantOf(entry) ?? []);
  const text = constantOf(node);
  if (text === undefined) return [];
  return /^\{.*\}$/s.test(text)
    ? [...text.matchAll(/"((?:[^"\\]|\\.)*)"|[^{},"]+/g)].map(([all, quoted]) => quoted ?? all)
    : [text];
}

export const operatorOf = (comparison: Node): string => words(list(comparison, 'name')).at(-1) ?? '';

export interface Call {
  readonly name: string;
  readonly arguments: readonly unknown[];
}

/** `pg_catalog.btrim(x)` is btrim. */
export function callOf(value: unknown): Call | undefined {
  const call = child(bare(value), 'FuncCall');
  const name = call && words(list(call, 'funcname')).at(-1);
  return name === undefined ? undefined : { name, arguments: list(call, 'args') };
}
