import { type Token, tokensOf } from './tokens.ts';

/** A part of a script, in the order of the script. Comments around statements belong to none. */
export type ScriptPart = {
  /** Without the semicolon. */
  readonly text: string;
  /** Of the first character, in UTF-16 units of the script. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
} & (
  | { readonly kind: 'statement' }
  /** `COPY … FROM stdin` with the rows that follow it in the script, as pg_dump writes them. */
  | { readonly kind: 'copy'; readonly rows: string }
  /** A line for psql (`\connect`, `\copy`): no SQL, and never run, since some of them start programs. */
  | { readonly kind: 'meta-command' }
);

const copyFromStdin = /^copy\s.*\sfrom\s+stdin\b/is;

/** Splits a script where psql and the server split it. */
export function splitScript(script: string): readonly ScriptPart[] {
  const splitter = new Splitter(script);
  for (let at: number | undefined = 0; at !== undefined; ) at = splitter.readFrom(at);
  return splitter.parts;
}

class Splitter {
  readonly parts: ScriptPart[] = [];
  readonly #script: string;
  readonly #lines: LineCounter;
  #statement: { readonly start: number; readonly end: number } | undefined;
  #depth = new StatementDepth();

  constructor(script: string) {
    this.#script = script;
    this.#lines = new LineCounter(script);
  }

  /** Reads on until the way of reading changes, and returns where it goes on; undefined at the end of the script. */
  readFrom(start: number): number | undefined {
    for (const token of tokensOf(this.#script, start)) {
      const resume = this.#take(token);
      if (resume !== undefined) return resume;
    }
    this.#endStatement();
    return undefined;
  }

  #take(token: Token): number | undefined {
    if (token.kind === 'comment') return undefined;
    const text = this.#script.slice(token.start, token.end);
    if (token.kind === 'meta-command') {
      this.#endStatement();
      this.#add({ kind: 'meta-command', text: text.trimEnd() }, token.start);
      return undefined;
    }
    if (text === ';' && this.#depth.isOutermost) return this.#endAtSemicolon(token);
    this.#depth.take(token, text);
    this.#statement = { start: this.#statement?.start ?? token.start, end: token.end };
    return undefined;
  }

  #endAtSemicolon(semicolon: Token): number | undefined {
    const statement = this.#statement;
    const text = statement ? this.#script.slice(statement.start, statement.end) : '';
    if (!statement || !copyFromStdin.test(text)) {
      this.#endStatement();
      return undefined;
    }
    const dataStart = this.#nextLine(semicolon.end);
    const dataEnd = this.#endOfData(dataStart);
    this.#add({ kind: 'copy', text, rows: this.#script.slice(dataStart, dataEnd) }, statement.start);
    this.#reset();
    return this.#nextLine(dataEnd);
  }

  #endStatement(): void {
    const statement = this.#statement;
    if (statement)
      this.#add({ kind: 'statement', text: this.#script.slice(statement.start, statement.end) }, statement.start);
    this.#reset();
  }

  #reset(): void {
    this.#statement = undefined;
    this.#depth = new StatementDepth();
  }

  #add(
    part: { kind: 'statement' | 'meta-command'; text: string } | { kind: 'copy'; text: string; rows: string },
    offset: number,
  ): void {
    this.parts.push({ ...part, offset, line: this.#lines.lineOf(offset) });
  }

  #nextLine(from: number): number {
    const newline = this.#script.indexOf('\n', from);
    return newline < 0 ? this.#script.length : newline + 1;
  }

  #endOfData(start: number): number {
    const end = /^\\\.\r?$/gm;
    end.lastIndex = start;
    return end.exec(this.#script)?.index ?? this.#script.length;
  }
}

/** A semicolon inside parentheses (CREATE RULE … DO (…; …)) or inside BEGIN ATOMIC … END ends no statement. Counted as psql does. */
class StatementDepth {
  #parentheses = 0;
  #blocks = 0;
  #opening = '';

  get isOutermost(): boolean {
    return this.#parentheses === 0 && this.#blocks === 0;
  }

  take(token: Token, text: string): void {
    if (text === '(') this.#parentheses += 1;
    if (text === ')') this.#parentheses = Math.max(0, this.#parentheses - 1);
    if (token.kind === 'word') this.#takeWord(text.toLowerCase());
  }

  #takeWord(word: string): void {
    if (this.#opening.split(' ').length <= 4) this.#opening += `${word} `;
    if (this.#parentheses > 0 || !/^create (or replace )?(function|procedure) /.test(this.#opening)) return;
    if (word === 'begin' || (word === 'case' && this.#blocks > 0)) this.#blocks += 1;
    if (word === 'end') this.#blocks = Math.max(0, this.#blocks - 1);
  }
}

/** Offsets are asked for in rising order, so the script is walked once. */
class LineCounter {
  readonly #script: string;
  #line = 1;
  #at = 0;

  constructor(script: string) {
    this.#script = script;
  }

  lineOf(offset: number): number {
    for (
      let next = this.#script.indexOf('\n', this.#at);
      next >= 0 && next < offset;
      next = this.#script.indexOf('\n', this.#at)
    ) {
      this.#line += 1;
      this.#at = next + 1;
    }
    return this.#line;
  }
}
