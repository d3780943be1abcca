// Which relation a name in a query means.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { child, list, type Node, word, words } from '#sql/parse-tree.ts';

export interface ScopeEntry {
  readonly alias: string;
  readonly relation: Relation;
}

export interface ColumnReference extends ScopeEntry {
  readonly column: string;
}

/** Relations that a FROM list names, joins included; names of WITH queries are none. */
export function scopeOf(
  items: readonly Node[],
  catalog: Catalog,
  withNames: ReadonlySet<string>,
): readonly ScopeEntry[] {
  return items.flatMap((item) => {
    const join = child(item, 'JoinExpr');
    if (join)
      return scopeOf(
        [child(join, 'larg'), child(join, 'rarg')].filter((side) => side !== undefined),
        catalog,
        withNames,
      );
    const range = child(item, 'RangeVar');
    return range ? entryOf(range, catalog, withNames) : [];
  });
}

export function entryOf(range: Node, catalog: Catalog, withNames: ReadonlySet<string>): readonly ScopeEntry[] {
  const name = word(range, 'relname') ?? '';
  const schema = word(range, 'schemaname');
  if (schema === undefined && withNames.has(name)) return [];
  const candidates = catalog.relations.filter((relation) => relation.name === name);
  const relation = candidates.find((candidate) => candidate.schema === (schema ?? 'public'));
  const alias = word(child(range, 'alias'), 'aliasname') ?? name;
  return relation ? [{ alias, relation }] : [];
}

/** The column that a node refers to: itself, or below a cast. Undefined when the scope does not settle it. */
export function referenceOf(node: Node | undefined, scope: readonly ScopeEntry[]): ColumnReference | undefined {
  const cast = child(node, 'TypeCast');
  if (cast) return referenceOf(child(cast, 'arg'), scope);
  const names = words(list(child(node, 'ColumnRef'), 'fields'));
  const column = names.at(-1);
  if (column === undefined) return undefined;
  const owner = names.at(-2);
  const matching = scope.filter(
    ({ alias, relation }) =>
      (owner === undefined || owner === alias) && relation.columns.some(({ name }) => name === column),
  );
  const [only, ...others] = matching;
  return only && others.length === 0 ? { ...only, column } : undefined;
}
