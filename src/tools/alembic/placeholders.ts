import type { Migration } from '#migration/migration.ts';
import { docstringOf } from '#python/statements.ts';
import type { PythonNode } from '#python/syntax.ts';

const mark = /\b(stub|placeholder|todo|fixme|replace (?:this )?with)\b/i;

/** Lines of the header and comments of the file that call the migration unfinished. Names in code do not count. */
export function placeholdersOf(module: PythonNode, file: string): Migration['placeholders'] {
  const header = docstringOf(module);
  const headerLines = (header?.text ?? '')
    .split('\n')
    .map((text, index) => ({ text, line: (header?.line ?? 1) + index }));
  const comments = [...module.descendants()]
    .filter(({ name }) => name === 'Comment')
    .map((comment) => ({ text: comment.text.replace(/^#+/, ''), line: comment.line }));
  return [...headerLines, ...comments]
    .filter(({ text }) => mark.test(text))
    .map(({ text, line }) => ({ text: text.trim(), location: { file, line } }));
}
