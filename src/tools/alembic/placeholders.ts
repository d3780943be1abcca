import type { Migration } from '#migration/migration.ts';
import { placeholdersIn } from '#migration/placeholders.ts';
import { docstringOf } from '#python/statements.ts';
import type { PythonNode } from '#python/syntax.ts';

/** Of the docstring and the comments; names in code do not count. */
export function placeholdersOf(
  module: PythonNode,
  file: string,
  isEmpty: boolean | undefined,
): Migration['placeholders'] {
  const header = docstringOf(module);
  const headerLines = (header?.text ?? '')
    .split('\n')
    .map((text, index) => ({ text, line: (header?.line ?? 1) + index }));
  const comments = [...module.descendants()]
    .filter(({ name }) => name === 'Comment')
    .map((comment) => ({ text: comment.text.replace(/^#+/, ''), line: comment.line }));
  return placeholdersIn([...headerLines, ...comments], file, isEmpty);
}
