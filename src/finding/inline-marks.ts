// `schema-audit: accept <rule> <reason>` in a comment of a migration, a model or a page.
import type { Suppression } from './suppression.ts';

const MARK = /(--|#|\/\/|\/\*|<!--)\s*schema-audit:\s*accept\s+([a-z][a-z-]*)\s*(.*?)\s*(-->|\*\/)?\s*$/;

/** The marks of one file. A mark covers the statement or row whose last line it ends, or that follows on the next lines. */
export function readInlineMarks(file: string, text: string): readonly Suppression[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, position) => {
    const mark = MARK.exec(line);
    if (!mark) return [];
    const [, , rule = '', reason = ''] = mark;
    const standsAlone = line.slice(0, mark.index).trim() === '';
    const [from, to] = standsAlone ? following(lines, position) : preceding(lines, position);
    return [
      {
        by: 'inline',
        rule,
        reason,
        lines: { file, from: from + 1, to: to + 1 },
        location: { file, line: position + 1 },
      },
    ];
  });
}

/** 0-based first and last line of what follows the mark, the mark included. */
function following(lines: readonly string[], mark: number): readonly [number, number] {
  const isRow = /^\s*\|/.test(lines[mark + 1] ?? '');
  let end = mark + 1;
  while (!isRow && end < lines.length - 1 && !isEnd(lines[end]) && lines[end + 1]?.trim() !== '') end += 1;
  return [mark, end];
}

function preceding(lines: readonly string[], mark: number): readonly [number, number] {
  let start = mark;
  while (start > 0 && !isEnd(lines[start - 1]) && lines[start - 1]?.trim() !== '') start -= 1;
  return [start, mark];
}

// A statement of SQL or code, or a row of a Markdown table, is over here.
const isEnd = (line: string | undefined): boolean => /(;|\||^\s*\))\s*((--|#|\/\/).*)?$/.test(line ?? '');
