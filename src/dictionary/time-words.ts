// A dictionary with one word for times means both kinds by it; one that has both words means what it says.
import type { DocumentedType } from '#rule/dictionary-evidence.ts';

export type TimeKind = 'zoned' | 'zoneless';

const bare = /^timestamp(\(\d\))? (with|without) time zone(\[\])?$/;

/** What the word itself says; undefined for words that say nothing of zones (`datetime`), and for other types. */
export function timeKind({ written, candidates }: DocumentedType): TimeKind | undefined {
  if (!candidates.some((type) => bare.test(type)) || !/^\s*timestamp/i.test(written)) return undefined;
  return /tz|with time zone/i.test(written) ? 'zoned' : 'zoneless';
}

/** The kinds that a piece of a page speaks of. */
export function timeKindsIn(text: string): readonly TimeKind[] {
  const words = text.match(/\btimestamp(?:tz)?(?:\(\d\))?(?: with(?:out)? time zone)?/gi) ?? [];
  return words.map((word) => (/tz|with time zone/i.test(word) ? 'zoned' : 'zoneless'));
}

/** The other kind counts as meant, too. */
export function leniently(type: DocumentedType): DocumentedType {
  if (timeKind(type) === undefined) return type;
  const both = type.candidates.flatMap((one) => (bare.test(one) ? [one, otherKind(one)] : [one]));
  return { ...type, candidates: [...new Set(both)] };
}

/** Only what the word says, whatever `leniently` made of it. */
export function strictly(type: DocumentedType): DocumentedType {
  const kind = timeKind(type);
  const isMeant = (one: string) => !bare.test(one) || one.includes('without') === (kind === 'zoneless');
  return kind === undefined ? type : { ...type, candidates: type.candidates.filter(isMeant) };
}

const otherKind = (type: string): string =>
  type.includes('without') ? type.replace('without', 'with') : type.replace('with', 'without');
