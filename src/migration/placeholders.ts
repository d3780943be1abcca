import type { Migration } from './migration.ts';

/** `Stub: …`, `… tables stub`, `this is only a placeholder`, `replace this with …`: not the placeholder that a value may be. */
const saysSo = [
  /^\W*(?:stub|placeholder)\b/i,
  /\b(?:stub|placeholder)\W*$/i,
  /\b(?:this|it) is (?:\w+ )?an? (?:stub|placeholder)\b/i,
  /\breplace (?:this with|(?:this )?with (?:the )?(?:actual|real))\b/i,
];

const note = /\b(?:todo|fixme)\b/i;

/** Lines of header and comments that call a migration unfinished. Where it does something, a note on it is no such line. */
export function placeholdersIn(
  lines: readonly { readonly text: string; readonly line: number }[],
  file: string,
  isEmpty: boolean | undefined,
): Migration['placeholders'] {
  const marks = isEmpty ? [...saysSo, note] : saysSo;
  return lines
    .filter(({ text }) => marks.some((mark) => mark.test(text)))
    .map(({ text, line }) => ({ text: text.trim(), location: { file, line } }));
}
