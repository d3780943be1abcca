// Generated columns that are taken out of a json column: the document has to hold what they need.
import type { Relation } from '#catalog/catalog.ts';
import { child, find, type Node, parseStatement } from '#sql/parse-tree.ts';
import { bare, columnOf, constantOf, constantsOf, operatorOf } from './expression-tree.ts';

export interface JsonSource {
  /** The json column. */
  readonly column: string;
  readonly path: readonly string[];
  /** The column that is generated from it. */
  readonly generated: string;
}

export async function jsonSources({ columns }: Relation): Promise<readonly JsonSource[]> {
  const sources = columns.map(async ({ name, type, generated }) => {
    // A search vector reads many keys, and any text does for it.
    if (generated === undefined || type === 'tsvector') return [];
    const tree = await parseStatement(`SELECT ${generated.expression}`);
    return [...find(tree, isPath)].flatMap((node): JsonSource[] => {
      const { column, path } = pathOf(node);
      return column !== undefined && path.length > 0 ? [{ column, path, generated: name }] : [];
    });
  });
  return (await Promise.all(sources)).flat();
}

const isPath = (node: Node): boolean => {
  const expression = child(node, 'A_Expr');
  return expression !== undefined && /^(->>?|#>>?)$/.test(operatorOf(expression));
};

/** `data -> 'a' ->> 'b'` is the path a, b of data. */
function pathOf(node: Node | undefined): { readonly column?: string; readonly path: readonly string[] } {
  const expression = child(node, 'A_Expr');
  if (!expression || !node || !isPath(node)) return { path: [] };
  const { lexpr: left, rexpr: right } = expression;
  const key = constantOf(right);
  const isList = operatorOf(expression).startsWith('#');
  const steps = isList ? constantsOf(right) : [key ?? ''].filter((step) => step !== '');
  const column = columnOf(left);
  if (column !== undefined) return { column, path: steps };
  const above = pathOf(bare(left));
  return { ...above, path: above.path.length > 0 ? [...above.path, ...steps] : [] };
}
