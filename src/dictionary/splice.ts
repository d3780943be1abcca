/** A change of a text at one place; what is not spliced stays byte for byte. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  /** `adds column remote_ok`. */
  readonly reason: string;
}

/** Splices at one place keep their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, remove, insert } of [...splices].sort((a, b) => a.at - b.at)) {
    parts.push(text.slice(done, at), insert);
    done = at + remove;
  }
  return [...parts, text.slice(done)].join('');
}

export const lineEnding = (text: string): '\r\n' | '\n' => (/\r\n/.test(text) ? '\r\n' : '\n');
