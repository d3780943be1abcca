// Columns whose values are a closed list of words by their name.
import type { Column, Relation } from '../catalog.ts';
import { foreignKeyOf, uniqueKeys } from '../keys.ts';
import { typeFamily } from '../type-family.ts';
import { holdsPhrase, isSameNoun, lastToken, nameTokens } from './name-tokens.ts';
import { isProviderName } from './providers.ts';

const strongTokens: readonly string[] = [
  'status',
  'state',
  'stage',
  'phase',
  'kind',
  'mode',
  'role',
  'severity',
  'visibility',
  'direction',
  'outcome',
  'lifecycle',
];
const weakTokens: readonly string[] = [
  'type',
  'category',
  'level',
  'priority',
  'tier',
  'source',
  'scope',
  'format',
  'method',
  'channel',
  'reason',
  'result',
  'action',
  'plan',
  'frequency',
  'gender',
];
/** Open by nature, or the business of someone else. */
const neverPhrases: readonly string[] = [
  'content_type',
  'mime_type',
  'media_type',
  'token_type',
  'grant_type',
  'session_state',
  'oauth_state',
  'serialized_state',
  'serialised_state',
  'tax_state',
];
const addressTokens: readonly string[] = ['city', 'street', 'postal', 'postcode', 'zip', 'county'];
const handshakeTokens: readonly string[] = ['nonce', 'verifier', 'challenge', 'csrf'];

/**
 * `strong`: the name alone suggests a closed list. `weak`: only together with a page's list, a model's enum, a default or
 * the like. Undefined for everything else, whatever its type guards say.
 */
export function statusLikeness(relation: Relation, column: Column): 'strong' | 'weak' | undefined {
  if (!couldHoldWords(relation, column)) return undefined;
  if (isExcludedByName(relation, column)) return undefined;
  const likeness = likenessOfName(column.name);
  if (likeness === undefined) return undefined;
  return typeFamily(column) === 'integer' || mirrorsForeignSystem(relation, column) ? 'weak' : likeness;
}

/** The last word is one that means a closed list whatever the column's type and neighbours. */
export const isStatusName = (name: string): boolean => likenessOfName(name) === 'strong';

function likenessOfName(name: string): 'strong' | 'weak' | undefined {
  const last = lastToken(name);
  if (strongTokens.includes(last)) return 'strong';
  return weakTokens.includes(last) ? 'weak' : undefined;
}

function couldHoldWords(relation: Relation, column: Column): boolean {
  const family = typeFamily(column);
  const fits = family === 'text' || column.type === 'smallint' || column.type === 'integer';
  if (!fits || column.generated || column.identity) return false;
  if (foreignKeyOf(relation, column.name)) return false;
  return !uniqueKeys(relation).some((key) => key.columns.length === 1 && key.columns[0] === column.name);
}

function isExcludedByName(relation: Relation, column: Column): boolean {
  const tokens = nameTokens(column.name);
  if (neverPhrases.some((phrase) => holdsPhrase(tokens, phrase))) return true;
  if (lastToken(column.name) === 'type') return hasPolymorphicPartner(relation, tokens);
  if (lastToken(column.name) !== 'state') return false;
  const neighbours = new Set(relation.columns.flatMap((other) => nameTokens(other.name)));
  return [...addressTokens, ...handshakeTokens].some((token) => neighbours.has(token));
}

/** `subject_type` beside `subject_id`: the values are names of relations. */
function hasPolymorphicPartner(relation: Relation, tokens: readonly string[]): boolean {
  const stem = tokens.slice(0, -1).join('_');
  if (stem === '') return false;
  return relation.columns.some((other) => /^(.*)_(id|uuid)$/.exec(nameTokens(other.name).join('_'))?.[1] === stem);
}

/** The values are given out by another system: an external id, or a provider's name in front. */
export function mirrorsForeignSystem(relation: Relation, column: Column): boolean {
  const relationTokens = nameTokens(relation.name);
  if (isProviderName(relationTokens) || isProviderName(nameTokens(column.name))) return true;
  return relation.columns.some((other) => {
    const tokens = nameTokens(other.name);
    if (holdsPhrase(tokens, 'external_id')) return true;
    const middle = tokens[1] ?? '';
    return isProviderName(tokens) && tokens.length === 3 && isSameNoun(middle, relationTokens.at(-1) ?? '');
  });
}
