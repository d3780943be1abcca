import { lineAt } from './position.ts';
import { tokensOf } from './tokens.ts';

/** The script without comments, with one space between tokens: what stays the same when a file is only formatted anew. */
export function canonicalText(script: string): string {
  const words: string[] = [];
  for (const token of tokensOf(script)) if (token.kind !== 'comment') words.push(script.slice(token.start, token.end));
  return words.join(' ');
}

/** Comments with their 1-based lines, one entry per line of a comment. */
export function commentLines(script: string): readonly { readonly text: string; readonly line: number }[] {
  const found: { text: string; line: number }[] = [];
  for (const token of tokensOf(script)) {
    if (token.kind !== 'comment') continue;
    const first = lineAt(script, token.start);
    for (const [index, text] of script.slice(token.start, token.end).split('\n').entries())
      found.push({ text: text.replace(/^\s*(?:--|\/?\*+)\s?|\s*\*\/\s*$/g, '').trim(), line: first + index });
  }
  return found;
}
