// What CHECK expressions ask of single columns, from their parse trees.
import { child, isNode, list, type Node, parseStatement, word } from '#sql/parse-tree.ts';
import { askedBy } from './comparison.ts';
import type { ColumnCondition } from './condition.ts';

/** Nothing for an expression that cannot be parsed or says nothing about single columns. In a domain's check the column is `value`. */
export async function readConditions(expression: string): Promise<readonly ColumnCondition[]> {
  const select = child(await parseStatement(`SELECT ${expression}`), 'SelectStmt');
  const target = child(list(select, 'targetList')[0], 'ResTarget');
  return [...walk(target?.['val'], true)];
}

function* walk(value: unknown, isNecessary: boolean): Iterable<ColumnCondition> {
  if (Array.isArray(value)) for (const entry of value) yield* walk(entry, isNecessary);
  if (!isNode(value)) return;
  const logic = child(value, 'BoolExpr');
  if (logic) return yield* walkLogic(logic, isNecessary);
  const comparison = child(value, 'A_Expr');
  if (comparison) {
    const asked = askedBy(comparison);
    for (const { column, condition } of asked) yield { column, condition, isNecessary };
    if (asked.length > 0) return;
  }
  for (const [kind, entry] of Object.entries(value)) yield* walk(entry, isNecessary && isTransparent(kind));
}

const isTransparent = (kind: string): boolean => kind === 'TypeCast' || kind === 'arg';

function* walkLogic(logic: Node, isNecessary: boolean): Iterable<ColumnCondition> {
  const operator = word(logic, 'boolop');
  const parts = list(logic, 'args');
  if (operator === 'AND_EXPR') return yield* walk(parts, isNecessary);
  if (operator === 'NOT_EXPR') return yield* walk(parts, false);
  // `x IS NULL OR x > 0` asks for x > 0 of everything that is not NULL.
  const asking = parts.filter((part) => word(child(part, 'NullTest'), 'nulltesttype') !== 'IS_NULL');
  yield* walk(asking, isNecessary && asking.length === 1);
}
