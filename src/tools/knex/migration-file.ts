// What one migration file says without being run.
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { HistoryFault } from '#migration/history.ts';
import { declaresIrreversible } from '#migration/irreversible.ts';
import { type Migration, type RevisionId, revisionId } from '#migration/migration.ts';
import { placeholdersIn } from '#migration/placeholders.ts';
import { doesNothing, type Exported, exportsOf, refuses } from './migration-module.ts';
import { sourceStatementsOf } from './source-statements.ts';
import { canonicalCode, lineOf, parseSource, type Syntax } from './syntax.ts';

export type FileReading = { readonly migration: Migration; readonly fault?: HistoryFault };

export const revisionOf = (file: string): RevisionId => revisionId(posix.basename(file).replace(/\.[cm]?[jt]s$/, ''));

/** A file that cannot be read is a migration still: knex will try to run it. */
export function readMigrationFile(file: string, text: string, parents: readonly RevisionId[]): FileReading {
  const known = { revision: revisionOf(file), parents, title: titleOf(file), ...dateOf(file) };
  try {
    return { migration: { ...known, ...contentOf(file, parseSource(file, text)) } };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof Error && 'loc' in error)) throw error;
    const location = { file, line: lineOfError(error) };
    return {
      migration: { ...known, location, downgrade: 'unknown', placeholders: [], statements: [], digest: digestOf(text) },
      fault: { kind: 'unreadable-file', reason: reasonOf(error), location },
    };
  }
}

function contentOf(file: string, syntax: Syntax): Omit<Migration, 'revision' | 'parents' | 'title' | 'date'> {
  const exported = exportsOf(syntax);
  const up = exported.get('up');
  const down = exported.get('down');
  const isEmpty = up?.kind === 'function' ? doesNothing(up.node) : undefined;
  return {
    location: { file, ...(up ? { line: lineOf(up.node) } : {}) },
    downgrade: downgradeOf(down, syntax),
    ...(down ? { downgradeLocation: { file, line: lineOf(down.node) } } : {}),
    placeholders: [...placeholderTitle(file), ...placeholdersIn(syntax.comments, file, isEmpty)],
    ...(isEmpty === undefined ? {} : { isEmpty }),
    statements: [
      ...(up ? sourceStatementsOf(up.node, { syntax, file, direction: 'upgrade' }) : []),
      ...(down ? sourceStatementsOf(down.node, { syntax, file, direction: 'downgrade' }) : []),
    ],
    digest: digestOf(canonicalCode(syntax)),
  };
}

function downgradeOf(down: Exported | undefined, syntax: Syntax): Migration['downgrade'] {
  if (!down) return 'absent';
  if (down.kind === 'opaque') return 'unknown';
  if (refuses(down.node)) return 'irreversible';
  if (!doesNothing(down.node)) return 'present';
  const from = lineOf(down.node);
  const to = down.node.loc?.end.line ?? from;
  const saysSo = syntax.comments.some(({ text, line }) => line >= from && line <= to && declaresIrreversible(text));
  return saysSo ? 'irreversible' : 'empty';
}

// A table of todos is none: only these two words mean the migration itself.
const placeholderTitle = (file: string): Migration['placeholders'] =>
  /\b(?:stub|placeholder)\b/i.test(titleOf(file)) ? [{ text: titleOf(file), location: { file } }] : [];

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const titleOf = (file: string): string =>
  posix
    .basename(file)
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/^\d+[_-]*/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim() || posix.basename(file);

function dateOf(file: string): Pick<Migration, 'date'> {
  const date = /^(\d{4})(\d{2})(\d{2})\d{4,}/.exec(posix.basename(file));
  return date ? { date: `${date[1]}-${date[2]}-${date[3]}` } : {};
}

// acorn ends its message with line and column, sucrase begins it with the file.
const reasonOf = ({ message }: Error): string =>
  message.replace(/^Error transforming .*?: (?=[A-Z])/, '').replace(/ \(\d+:\d+\)$/, '');

// acorn puts the place into `loc`, sucrase too.
function lineOfError(error: object): number {
  const loc: unknown = 'loc' in error ? error.loc : undefined;
  return typeof loc === 'object' && loc !== null && 'line' in loc && typeof loc.line === 'number' ? loc.line : 1;
}
