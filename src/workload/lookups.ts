// By which columns a statement finds its rows.
import type { Catalog } from '#catalog/catalog.ts';
import { child, find, list, type Node, word, words } from '#sql/parse-tree.ts';
import { type ColumnReference, entryOf, referenceOf, type ScopeEntry, scopeOf } from './scope.ts';

export interface UnplannedLookup {
  readonly schema: string;
  readonly relation: string;
  readonly alias: string;
  readonly equality: readonly string[];
  readonly range: readonly string[];
  readonly order: readonly string[];
}

const queryKinds = ['SelectStmt', 'UpdateStmt', 'DeleteStmt'] as const;

/** The lookups of a statement and of all queries inside it. Conditions behind OR, and joins, are left to the planner. */
export function lookupsOf(statement: Node, catalog: Catalog): readonly UnplannedLookup[] {
  const withNames = new Set(
    [...find(statement, (node) => 'CommonTableExpr' in node)].flatMap(
      (node) => word(child(node, 'CommonTableExpr'), 'ctename') ?? [],
    ),
  );
  return queriesIn(statement).flatMap((query) => lookupsOfQuery(query, catalog, withNames));
}

function queriesIn(node: unknown): readonly Node[] {
  const found = [...find(node, (candidate) => queryKinds.some((kind) => kind in candidate))];
  return found.flatMap((entry) => {
    const query = queryKinds.map((kind) => child(entry, kind)).find((candidate) => candidate !== undefined);
    return query ? [query, ...queriesIn(Object.values(query)), ...setOperands(query)] : [];
  });
}

// The sides of UNION and the like are statements without a node of their own around them.
function setOperands(query: Node): readonly Node[] {
  return ['larg', 'rarg'].flatMap((side) => {
    const operand = child(query, side);
    return operand && 'op' in operand ? [operand, ...setOperands(operand)] : [];
  });
}

function lookupsOfQuery(query: Node, catalog: Catalog, withNames: ReadonlySet<string>): readonly UnplannedLookup[] {
  const from = [...list(query, 'fromClause'), ...list(query, 'usingClause')];
  const target = child(query, 'relation');
  const scope = [...(target ? entryOf(target, catalog, withNames) : []), ...scopeOf(from, catalog, withNames)];
  const conditions = [child(query, 'whereClause'), ...joinConditions(from)].flatMap(conjuncts);
  const comparisons = conditions.flatMap((condition) => comparisonOf(condition, scope) ?? []);
  const order = orderOf(query, scope);
  return scope.flatMap(({ alias, relation }) => {
    const columns = (kind: Comparison['kind']) =>
      unique(comparisons.filter((one) => one.kind === kind && one.alias === alias).map(({ column }) => column));
    const equality = columns('equality');
    const lookup = {
      schema: relation.schema,
      relation: relation.name,
      alias,
      equality,
      range: columns('range'),
      order: unique(order.filter((one) => one.alias === alias).map(({ column }) => column)).filter(
        (column) => !equality.includes(column),
      ),
    };
    const isLookup = lookup.equality.length + lookup.range.length + lookup.order.length > 0;
    return isLookup ? [lookup] : [];
  });
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

function joinConditions(items: readonly Node[]): readonly (Node | undefined)[] {
  return items.flatMap((item) => {
    const join = child(item, 'JoinExpr');
    if (!join) return [];
    const sides = [child(join, 'larg'), child(join, 'rarg')].filter((side) => side !== undefined);
    return [child(join, 'quals'), ...joinConditions(sides)];
  });
}

function conjuncts(condition: Node | undefined): readonly Node[] {
  if (!condition) return [];
  const connective = child(condition, 'BoolExpr');
  if (word(connective, 'boolop') === 'AND_EXPR') return list(connective, 'args').flatMap(conjuncts);
  return [condition];
}

interface Comparison extends ColumnReference {
  readonly kind: 'equality' | 'range';
}

const inequalities: readonly string[] = ['<', '<=', '>', '>='];

/** A column against something that holds no column of the same query. */
function comparisonOf(condition: Node, scope: readonly ScopeEntry[]): Comparison | undefined {
  const expression = child(condition, 'A_Expr');
  if (!expression) return undefined;
  const kind = comparisonKind(expression);
  if (!kind) return undefined;
  const left = referenceOf(child(expression, 'lexpr'), scope);
  const right = referenceOf(child(expression, 'rexpr'), scope);
  if (left && !readsColumns(expression['rexpr'], scope)) return { ...left, kind };
  return right && !readsColumns(expression['lexpr'], scope) ? { ...right, kind } : undefined;
}

function comparisonKind(expression: Node): Comparison['kind'] | undefined {
  const [operator = ''] = words(list(expression, 'name'));
  switch (word(expression, 'kind')) {
    case 'AEXPR_OP':
      if (operator === '=') return 'equality';
      return inequalities.includes(operator) ? 'range' : undefined;
    case 'AEXPR_IN':
    case 'AEXPR_OP_ANY':
      return operator === '=' ? 'equality' : undefined;
    case 'AEXPR_BETWEEN':
    case 'AEXPR_BETWEEN_SYM':
      return 'range';
    default:
      return undefined;
  }
}

const readsColumns = (node: unknown, scope: readonly ScopeEntry[]): boolean =>
  [...find(node, (candidate) => 'ColumnRef' in candidate)].some((reference) => referenceOf(reference, scope));

/** Leading ORDER BY columns of one relation. Without LIMIT all rows are read anyway, and groups are sorted after the reading. */
function orderOf(query: Node, scope: readonly ScopeEntry[]): readonly ColumnReference[] {
  const isWhole = query['limitCount'] === undefined || list(query, 'groupClause').length > 0;
  if (isWhole || query['distinctClause'] !== undefined) return [];
  const columns: ColumnReference[] = [];
  for (const item of list(query, 'sortClause')) {
    const reference = referenceOf(child(child(item, 'SortBy'), 'node'), scope);
    if (!reference || (columns[0] && columns[0].alias !== reference.alias)) break;
    columns.push(reference);
  }
  return columns;
}
