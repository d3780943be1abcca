// JSON of the kind and with the keys that checks ask for.
import type { Condition } from './condition.ts';
import { lengthsOf } from './fitting-word.ts';
import type { Token } from './token.ts';

/** Best first. */
export function fittingDocuments(plain: string, token: Token, conditions: readonly Condition[]): readonly string[] {
  const type = conditions.find((condition) => condition.kind === 'json-type')?.type;
  const keys = conditions.flatMap((condition) => (condition.kind === 'json-key' ? [condition] : []));
  const word = `seed-${token.number}`;
  if (keys.length > 0) {
    const document: Tree = new Map();
    for (const { path, value } of keys) plant(document, path, value ?? word);
    return [
      JSON.stringify(document, (_key, value) => (value instanceof Map ? Object.fromEntries(value) : value)),
      plain,
    ];
  }
  switch (type) {
    case 'array': {
      const { least } = lengthsOf(conditions);
      return [JSON.stringify(Array.from({ length: Math.max(least, 1) }, (_, item) => `${word}-${item}`)), '[]'];
    }
    case 'string':
      return [JSON.stringify(word)];
    case 'number':
      return [String(token.number)];
    case 'boolean':
      return ['true', 'false'];
    case 'null':
      return ['null'];
    default:
      return [plain];
  }
}

type Tree = Map<string, Tree | string>;

/** The first value of a path stays. */
function plant(tree: Tree, [key, ...rest]: readonly string[], value: string): void {
  if (key === undefined) return;
  const below = tree.get(key);
  if (rest.length === 0) {
    if (below === undefined) tree.set(key, value);
    return;
  }
  const branch: Tree = below instanceof Map ? below : new Map();
  tree.set(key, branch);
  plant(branch, rest, value);
}
