// Defaults as people and servers write them, for comparison only.

/** Casts, brackets and spelling aside: `'draft'::text`, `('draft')` and `draft` are one default. */
export function plainDefault(expression: string): string {
  const bare = expression
    .trim()
    .replaceAll(/::"?[a-z_][\w ]*"?(?:\.\w+)?(?:\(\d+(?:,\d+)?\))?(?:\[\])?/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const text = /^'((?:[^']|'')*)'$/.exec(unwrapped(bare))?.[1]?.replaceAll("''", "'") ?? unwrapped(bare);
  const word = text.toLowerCase().replaceAll(/["`]/g, '');
  return synonyms.get(word) ?? text.replaceAll(/["`]/g, '');
}

const synonyms: ReadonlyMap<string, string> = new Map([
  ['current_timestamp', 'now()'],
  ['current_timestamp()', 'now()'],
  ['now', 'now()'],
  ['now()', 'now()'],
  ['transaction_timestamp()', 'now()'],
  ['current time', 'now()'],
  ['uuid_generate_v4()', 'gen_random_uuid()'],
  ['gen_random_uuid()', 'gen_random_uuid()'],
  ['true', 'true'],
  ['false', 'false'],
  ['null', ''],
]);

function unwrapped(text: string): string {
  return /^\([^()]*\)$/.test(text) ? text.slice(1, -1).trim() : text;
}
