// Names are tokens: camelCase and snake_case are split and lower-cased.

/** `createdAt` and `created_at` are both `created`, `at`; digits stay with their word (`sha256`). */
export function nameTokens(name: string): readonly string[] {
  const known = tokensByName.get(name);
  if (known) return known;
  const tokens = split(name);
  tokensByName.set(name, tokens);
  return tokens;
}

// Every rule that reads names asks for the same ones.
const tokensByName = new Map<string, readonly string[]>();

function split(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');
}

export const lastToken = (name: string): string => nameTokens(name).at(-1) ?? '';

const invariable: readonly string[] = ['series', 'news', 'data', 'media', 'status', 'address', 'access', 'analysis'];

/** The best guess at the singular of a lower-case English word: `companies` company, `statuses` status, `matches` match. */
export function singular(word: string): string {
  if (invariable.includes(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|z|ch|sh|us)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The best guess at the plural: `company` companies, `match` matches. */
export function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

// English does not tell from the letters whether `-es` or `-s` was added (boxes, databases), so all readings count.
function singularReadings(word: string): readonly string[] {
  const readings = [word, singular(word)];
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) readings.push(word.slice(0, -1));
  if (word.length > 4 && word.endsWith('es')) readings.push(word.slice(0, -2));
  return readings;
}

/** The same noun, whichever of the two is plural. */
export function isSameNoun(left: string, right: string): boolean {
  const readings = singularReadings(left);
  return singularReadings(right).some((reading) => readings.includes(reading));
}

/** The same name in tokens, number of the last one aside: `user_profile`, `UserProfiles`. */
export function isSameName(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length || left.length === 0) return false;
  const last = left.length - 1;
  return left.every((token, position) =>
    position === last ? isSameNoun(token, right[position] ?? '') : token === right[position],
  );
}

/** The tokens hold this phrase, in order and side by side. */
export function holdsPhrase(tokens: readonly string[], phrase: string): boolean {
  return `_${tokens.join('_')}_`.includes(`_${phrase}_`);
}
