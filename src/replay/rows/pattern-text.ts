// A text that a pattern matches, another one for each number.

type Part =
  | { readonly kind: 'choice'; readonly options: readonly Part[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'set'; readonly characters: string }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

/**
 * As long as wanted, where the pattern leaves that open. Undefined for what is rarely found in a CHECK: looking ahead and behind,
 * references to groups.
 */
export function regexText(
  pattern: string,
  number: number,
  { least, most }: { readonly least: number; readonly most: number },
): string | undefined {
  try {
    const part = new Reader(pattern.replace(/^\(\?\w+\)|^\*\*\*[:=]/, '')).whole();
    const texts = repetitions.map((usual) => write(part, new Digits(number), usual));
    return texts.find((text) => text.length >= least && text.length <= most) ?? texts[0];
  } catch (error) {
    if (error instanceof UnknownSyntax) return undefined;
    throw error;
  }
}

export const likeText = (pattern: string, number: number): string =>
  pattern.replaceAll(
    /\\(.)|%|_/g,
    (all, escaped: string | undefined) => escaped ?? (all === '%' ? String(number) : 'a'),
  );

class UnknownSyntax extends Error {}

/** The digits of a number in changing bases: other numbers pick other characters, those of one slot already at the first place. */
class Digits {
  #rest: number;
  constructor(number: number) {
    this.#rest = number;
  }
  next(base: number): number {
    const digit = this.#rest % base;
    this.#rest = Math.floor(this.#rest / base);
    return digit;
  }
}

/** `usual`: how often that is repeated which may be repeated as often as one likes. */
function write(part: Part, digits: Digits, usual: number): string {
  switch (part.kind) {
    case 'choice':
      return write(part.options[digits.next(part.options.length)] ?? { kind: 'sequence', parts: [] }, digits, usual);
    case 'sequence':
      return part.parts.map((one) => write(one, digits, usual)).join('');
    case 'set':
      return part.characters[digits.next(part.characters.length)] ?? '';
    case 'repeat': {
      const times = Math.min(Math.max(part.least, usual), part.most);
      return Array.from({ length: times }, () => write(part.part, digits, usual)).join('');
    }
  }
}

/** Best first. */
const repetitions: readonly number[] = [5, 3, 2, 1, 0, 12, 30];
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const figures = '0123456789';
const named: Readonly<Record<string, string>> = {
  alpha: lower,
  lower,
  upper,
  digit: figures,
  xdigit: `${figures}abcdef`,
  alnum: lower + figures,
  word: `${lower + figures}_`,
  space: ' ',
  blank: ' ',
  punct: '-.,',
  graph: lower,
  print: lower,
};
const escapes: Readonly<Record<string, string>> = {
  d: figures,
  w: lower + figures,
  s: ' ',
  D: lower,
  W: '-',
  S: lower,
};
const written = ` ${lower}${upper}${figures}_-.,:;+/@#!?()[]{}'"*=&%$~|<>`;

class Reader {
  readonly #pattern: string;
  #place = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  whole(): Part {
    const part = this.#choice();
    if (this.#place < this.#pattern.length) throw new UnknownSyntax(this.#pattern);
    return part;
  }

  #choice(): Part {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    return { kind: 'choice', options };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#place < this.#pattern.length && !'|)'.includes(this.#pattern[this.#place] ?? '')) {
      const part = this.#single();
      if (part) parts.push(this.#repeated(part));
    }
    return { kind: 'sequence', parts };
  }

  /** Undefined for an anchor. */
  #single(): Part | undefined {
    const character = this.#next();
    switch (character) {
      case '^':
      case '$':
        return undefined;
      case '.':
        return { kind: 'set', characters: lower };
      case '(':
        return this.#group();
      case '[':
        return { kind: 'set', characters: this.#set() };
      case '\\':
        return this.#escaped();
      default:
        return { kind: 'set', characters: character };
    }
  }

  #group(): Part {
    if (this.#takes('?') && !this.#takes(':')) throw new UnknownSyntax(this.#pattern);
    const part = this.#choice();
    if (!this.#takes(')')) throw new UnknownSyntax(this.#pattern);
    return part;
  }

  #escaped(): Part | undefined {
    const letter = this.#next();
    if ('mMyAZbB'.includes(letter)) return undefined;
    if (/\d/.test(letter)) throw new UnknownSyntax(this.#pattern);
    return { kind: 'set', characters: escapes[letter] ?? letter };
  }

  #set(): string {
    const isNegated = this.#takes('^');
    let characters = '';
    do characters += this.#member();
    while (!this.#takes(']'));
    if (!isNegated) return characters;
    return [...lower, ...written].filter((character) => !characters.includes(character)).join('');
  }

  #member(): string {
    const class_ = /^\[:(\w+):\]/.exec(this.#pattern.slice(this.#place));
    if (class_) {
      this.#place += class_[0].length;
      return named[class_[1] ?? ''] ?? lower;
    }
    const first = this.#next();
    if (first === '\\') {
      const letter = this.#next();
      return escapes[letter] ?? letter;
    }
    const isRange = this.#pattern[this.#place] === '-' && this.#pattern[this.#place + 1] !== ']';
    if (!isRange) return first;
    this.#place += 1;
    return between(first, this.#next());
  }

  #repeated(part: Part): Part {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#place));
    if (!found) return part;
    this.#place += found[0].length;
    const [sign, least, comma, most] = found;
    if (least === undefined) {
      const isOnce = sign.startsWith('?');
      return { kind: 'repeat', part, least: sign.startsWith('+') ? 1 : 0, most: isOnce ? 1 : Number.POSITIVE_INFINITY };
    }
    const highest = most ? Number(most) : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', part, least: Number(least), most: comma ? highest : Number(least) };
  }

  #next(): string {
    const character = this.#pattern[this.#place];
    if (character === undefined) throw new UnknownSyntax(this.#pattern);
    this.#place += 1;
    return character;
  }

  #takes(character: string): boolean {
    if (this.#pattern[this.#place] !== character) return false;
    this.#place += 1;
    return true;
  }
}

function between(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const length = Math.min(Math.max((last.codePointAt(0) ?? 0) - from + 1, 1), 200);
  return Array.from({ length }, (_, position) => String.fromCodePoint(from + position)).join('');
}
