// Which lines of a pull request can carry a comment. One comment elsewhere makes GitHub refuse a whole review with 422.

/** A run of lines as the new file has them, context included. */
export interface Hunk {
  /** 1-based. */
  readonly from: number;
  readonly lines: readonly string[];
}

/** Of a file's `patch`; a file without one (binary, too large, only renamed) has no lines. */
export function hunksOf(patch: string | undefined): readonly Hunk[] {
  const hunks: { from: number; lines: string[] }[] = [];
  for (const line of (patch ?? '').split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (start !== undefined) hunks.push({ from: Number(start), lines: [] });
    else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}

/** All lines stand in one hunk and say there what they say in the file that was audited: GitHub may have merged another one. */
export function isOnDiff(
  hunks: readonly Hunk[],
  file: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const hunk = hunks.find((one) => one.from <= from && to < one.from + one.lines.length);
  if (!hunk || from > to) return false;
  return hunk.lines
    .slice(from - hunk.from, to - hunk.from + 1)
    .every((line, at) => withoutReturn(line) === withoutReturn(file[from - 1 + at] ?? ''));
}

const withoutReturn = (line: string): string => line.replace(/\r$/, '');
