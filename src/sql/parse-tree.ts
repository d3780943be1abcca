// PostgreSQL's own parse tree, as libpg-query gives it: each node is an object with one key, the name of its kind.
import { parse } from 'libpg-query';

export type Node = Readonly<Record<string, unknown>>;

/** The statement's node, or undefined when it is no SQL that this parser knows; the server then says why. */
export async function parseStatement(sql: string): Promise<Node | undefined> {
  try {
    const tree: unknown = await parse(sql);
    const [first] = isNode(tree) ? list(tree, 'stmts') : [];
    return first && child(first, 'stmt');
  } catch {
    return undefined;
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node below `key`, when there is one. */
export function child(node: Node | undefined, key: string): Node | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

export function list(node: Node | undefined, key: string): readonly Node[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function word(node: Node | undefined, key: string): string | undefined {
  const value = node?.[key];
  return typeof value === 'string' ? value : undefined;
}

/** The words of a list of String nodes: an operator's name, the parts of a column reference. */
export const words = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => word(child(node, 'String'), 'sval') ?? []);

/** All nodes below and including this one for which `isWanted` holds; not below those. */
export function* find(node: unknown, isWanted: (node: Node) => boolean): Iterable<Node> {
  if (Array.isArray(node)) for (const entry of node) yield* find(entry, isWanted);
  if (!isNode(node)) return;
  if (isWanted(node)) yield node;
  else for (const value of Object.values(node)) yield* find(value, isWanted);
}
