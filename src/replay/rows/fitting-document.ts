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
    const entries = keys.map(({ key, value }) => [key, value ?? word]);
    return [JSON.stringify(Object.fromEntries(entries)), plain];
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
