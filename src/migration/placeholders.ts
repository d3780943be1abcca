import type { Migration } from './migration.ts';

const mark = /\b(stub|placeholder|todo|fixme|replace (?:this )?with)\b/i;

/** Lines of header and comments that call a migration unfinished. */
export function placeholdersIn(
  lines: readonly { readonly text: string; readonly line: number }[],
  file: string,
): Migration['placeholders'] {
  return lines
    .filter(({ text }) => mark.test(text))
    .map(({ text, line }) => ({ text: text.trim(), location: { file, line } }));
}
