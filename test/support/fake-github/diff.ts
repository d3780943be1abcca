// The lines of a diff as GitHub takes comments on them; written apart from the code under test, which has its own reading.
import type { ChangedFile, ReviewComment } from './repository.ts';

/** Line of the new file → its text and the number of its hunk. */
export function rightLines(patch: string): ReadonlyMap<number, { readonly text: string; readonly hunk: number }> {
  const lines = new Map<number, { text: string; hunk: number }>();
  let number = 0;
  let hunk = 0;
  for (const line of patch.split('\n')) {
    const header = line.match(/^@@ .*\+(\d+)/);
    if (header) {
      number = Number(header[1]);
      hunk += 1;
    } else if (line[0] === '+' || line[0] === ' ') {
      lines.set(number, { text: line.slice(1), hunk });
      number += 1;
    }
  }
  return lines;
}

/** What is wrong with a place for a comment, in GitHub's words. */
export function placeFault(
  place: { path: string; line: number; start_line?: number },
  files: readonly ChangedFile[],
): string | undefined {
  const file = files.find(({ filename }) => filename === place.path);
  if (!file) return 'Path could not be resolved';
  const lines = rightLines(file.patch ?? '');
  const end = lines.get(place.line);
  if (!end) return 'Line could not be resolved';
  if (place.start_line === undefined) return undefined;
  if (place.start_line >= place.line) return 'Start line must precede the end line.';
  const start = lines.get(place.start_line);
  if (!start) return 'Start line could not be resolved';
  return start.hunk === end.hunk ? undefined : 'Start line must be part of the same hunk as the line.';
}

/** Where a comment stands after later pushes; undefined when it is outdated. */
export function linesNow(
  { path, line, startLine, text }: ReviewComment,
  files: readonly ChangedFile[],
): { readonly line: number; readonly startLine?: number } | undefined {
  const lines = rightLines(files.find(({ filename }) => filename === path)?.patch ?? '');
  const [found] = [line, ...lines.keys()].filter((number) => lines.get(number)?.text === text);
  if (found === undefined) return undefined;
  return { line: found, ...(startLine !== undefined && { startLine: found - (line - startLine) }) };
}

/** The files of `git diff` as GitHub lists them. */
export function changedFiles(diff: string): readonly ChangedFile[] {
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .map((text) => {
      const [, filename = ''] = /^a\/.* b\/(.*)\n/.exec(text) ?? [];
      const start = text.indexOf('\n@@ ');
      const status = text.includes('\nnew file mode') ? 'added' : 'modified';
      return { filename, status, ...(start >= 0 && { patch: text.slice(start + 1).replace(/\n$/, '') }) };
    });
}
