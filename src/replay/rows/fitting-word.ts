// Texts as long as they may be, in the case and of the pattern that checks ask for.
import type { Condition } from './condition.ts';
import { likeText, regexText } from './pattern-text.ts';
import type { Token } from './token.ts';

/** Best first. `limit`: characters that the type holds. */
export function fittingWords(
  plain: string,
  limit: number,
  token: Token,
  conditions: readonly Condition[],
): readonly string[] {
  const ofPatterns = conditions.flatMap((condition) =>
    condition.kind === 'pattern' ? patternTexts(condition, token, lengthsOf(conditions, limit)) : [],
  );
  const sized = (text: string) => withLength(text, limit, token, conditions);
  const letters = conditions.find((condition) => condition.kind === 'case');
  const cased = (text: string) => (letters?.case === 'upper' ? text.toUpperCase() : text);
  const lowest = conditions.flatMap((one) => (one.kind === 'bound' && one.side === 'least' ? [one] : []))[0];
  const own = lowest ? `${lowest.value}${token.number.toString(36)}` : plain;
  return [...(ofPatterns.length > 0 ? ofPatterns : [sized(own)]), ...ofPatterns.map(sized)].map(cased);
}

function patternTexts(
  { pattern, syntax }: Extract<Condition, { kind: 'pattern' }>,
  token: Token,
  lengths: ReturnType<typeof lengthsOf>,
): readonly string[] {
  if (syntax === 'like') return [likeText(pattern, token.number)];
  const text = regexText(pattern, token.number, lengths);
  return text === undefined ? [] : [text];
}

/** Shortened from the front and filled up at the front: the end is what differs. */
function withLength(text: string, limit: number, { number }: Token, conditions: readonly Condition[]): string {
  const { least, most } = lengthsOf(conditions, limit);
  if (text.length >= least && text.length <= most) return text;
  const short = number.toString(36);
  if (text.length > most) return most >= short.length ? short.padStart(least, 'a') : short.slice(-most);
  return text.padStart(least, 'a');
}

export function lengthsOf(
  conditions: readonly Condition[],
  limit = Number.POSITIVE_INFINITY,
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, limit];
  for (const condition of conditions) {
    if (condition.kind !== 'length') continue;
    if (condition.side === 'least') least = Math.max(least, condition.length);
    else most = Math.min(most, condition.length);
  }
  return { least, most: Math.max(most, 0) };
}
