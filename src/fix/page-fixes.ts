// Rows of pages as `docs --write` would write them, for the findings about these rows.
import { structuredPatch } from 'diff';
import type { PageEdit } from '#dictionary/page-plan.ts';
import type { Finding, LineFix } from '#finding/finding.ts';
import type { Host } from '#host/host.ts';

/** What a row says and the database contradicts. The rows are mended as a whole, so that each of these findings is cleared. */
const aboutRows: readonly string[] = [
  'misdocumented-type',
  'misdocumented-nullability',
  'misdocumented-default',
  'misdocumented-key',
  'misdocumented-values',
];

/** Fingerprint of a finding → its fix. */
export function pageFixes(findings: readonly Finding[], edits: readonly PageEdit[]): ReadonlyMap<string, LineFix> {
  const fixes = new Map<string, LineFix>();
  for (const edit of edits) {
    if (edit.before === undefined) continue;
    const lines = lineEdits(edit.file, edit.before, edit.after);
    for (const finding of findings) {
      const fix = finding.location?.file === edit.file ? fixOf(finding, lines) : undefined;
      if (fix) fixes.set(finding.fingerprint, fix);
    }
  }
  return fixes;
}

interface LineEdit extends LineFix {
  /** Whole new rows, behind the line that stays. */
  readonly inserted: readonly string[];
}

function fixOf({ rule, location, subject }: Finding, edits: readonly LineEdit[]): LineFix | undefined {
  const line = location?.line;
  const column = 'column' in subject ? subject.column : undefined;
  const found =
    rule === 'undocumented-column' && column !== undefined
      ? edits.filter(({ inserted }) => inserted.some((row) => firstCell(row) === column))
      : edits.filter(
          ({ from, to, inserted }) =>
            aboutRows.includes(rule) && inserted.length === 0 && line !== undefined && from <= line && line <= to,
        );
  // Two pages in one file may have the same row.
  if (found.length !== 1 || !found[0]) return undefined;
  const { file, from, to, text } = found[0];
  return { file, from, to, text };
}

const firstCell = (row: string): string => (row.split('|')[1] ?? '').replaceAll(/[`*\s]/g, '');

function lineEdits(file: string, before: string, after: string): readonly LineEdit[] {
  const old = before.split('\n');
  return structuredPatch(file, file, before, after, '', '', { context: 0 }).hunks.flatMap(
    ({ oldStart, oldLines, lines }): readonly LineEdit[] => {
      const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
      if (oldLines === 0) return insertion(file, old, oldStart, added);
      // Line by line, where the lines correspond: each can be taken alone.
      if (oldLines === added.length) {
        return added.map((text, at) => ({ file, from: oldStart + at, to: oldStart + at, text, inserted: [] }));
      }
      return added.length === 0
        ? []
        : [{ file, from: oldStart, to: oldStart + oldLines - 1, text: added.join('\n'), inserted: [] }];
    },
  );
}

// A suggestion replaces lines: the one above stays, with the new ones behind it.
function insertion(
  file: string,
  old: readonly string[],
  start: number,
  inserted: readonly string[],
): readonly LineEdit[] {
  const line = start - 1;
  const above = old[line - 1];
  return above === undefined ? [] : [{ file, from: line, to: line, text: [above, ...inserted].join('\n'), inserted }];
}

/** The checkout as it would be with the edits. */
export const edited = (host: Host, edits: readonly PageEdit[]): Host => {
  const texts = new Map(edits.map(({ file, after }) => [file, after]));
  return {
    directory: host.directory,
    environment: host.environment,
    readText: async (path) => texts.get(path) ?? host.readText(path),
    writeText: () => Promise.reject(new Error('This checkout is only read.')),
    kindOf: async (path) => (texts.has(path) ? 'file' : host.kindOf(path)),
    files: async () => [...new Set([...(await host.files()), ...texts.keys()])].sort(),
    absolute: (path) => host.absolute(path),
    now: () => host.now(),
    findProgram: (name) => host.findProgram(name),
    run: (command) => host.run(command),
    converse: (command) => host.converse(command),
  };
};
