import type { Host } from '#host/host.ts';
import type { SourceLocation } from '#migration/migration.ts';
import { doesNothing, functionsOf } from '#python/statements.ts';
import { parsePython } from '#python/syntax.ts';
import type { ModelLocations } from '../reader.ts';
import type { ModelTable } from './model-set.ts';

const filterCall = /\bwith_loader_criteria\s*\(/;
const restoreName = /^(restore|recover|un_?delete)(?:_(\w+))?$/;
const marker = /^(deleted_at|deleted_on|is_deleted|deleted|removed_at)$/;

/** What the source says about rows that are marked instead of deleted. */
export async function deletionMarks(
  host: Host,
  files: readonly string[],
  tables: readonly ModelTable[],
): Promise<ModelLocations['deletion']> {
  const filters: SourceLocation[] = [];
  const restores: SourceLocation[] = [];
  const names = new Set(tables.flatMap((table) => [table.name, table.class.name.toLowerCase()]));
  for (const file of files) {
    const text = (await host.readText(file)) ?? '';
    filters.push(...linesWith(text, filterCall).map((line) => ({ file, line })));
    if (/\bdef\s+(restore|un_?delete|recover)/.test(text)) restores.push(...restoresIn(file, text, names));
  }
  return { filters, restores, ownMarkers: tables.filter(definesMarker).map((table) => table.class.name) };
}

const definesMarker = (table: ModelTable): boolean => table.class.columns.some(({ name }) => marker.test(name));

const linesWith = (text: string, pattern: RegExp): readonly number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) && !/^\s*#/.test(line) ? [index + 1] : []));

function restoresIn(file: string, text: string, names: ReadonlySet<string>): readonly SourceLocation[] {
  const { root } = parsePython(text);
  const bodies = [root, ...root.statements.flatMap((statement) => statement.child('Body') ?? [])];
  return bodies
    .flatMap((body) => [...functionsOf(body)])
    .filter(([name, definition]) => {
      const inside = definition.child('Body');
      return isRestore(name, names) && inside !== undefined && !doesNothing(inside);
    })
    .map(([, definition]) => ({ file, line: definition.line }));
}

// `restore`, `restore_deleted`, `restore_company`; but neither `recover_password` nor `restore_session_state`.
function isRestore(name: string, names: ReadonlySet<string>): boolean {
  const match = restoreName.exec(name);
  if (!match) return false;
  const [, , what] = match;
  return what === undefined || what.includes('deleted') || names.has(what) || names.has(what.replaceAll('_', ''));
}
