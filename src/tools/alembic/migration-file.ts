// What one file of versions/ says without being run.
import { createHash } from 'node:crypto';
import type { HistoryFault } from '#migration/history.ts';
import { type Migration, type RevisionId, revisionId } from '#migration/migration.ts';
import { assignmentsOf, docstringOf, doesNothing, functionsOf } from '#python/statements.ts';
import { type PythonNode, parsePython } from '#python/syntax.ts';
import { placeholdersOf } from './placeholders.ts';
import { statementsOf } from './source-statements.ts';

export interface MigrationFile {
  readonly migration?: Migration;
  /** `depends_on`: revisions or branch labels that must have run before. */
  readonly dependencies: readonly RevisionId[];
  readonly fault?: HistoryFault;
}

export function readMigrationFile(file: string, text: string): MigrationFile {
  const { root, errorLine } = parsePython(text);
  const names = assignmentsOf(root);
  const fault = faultOf(file, text, errorLine, names);
  const revision = names.get('revision')?.stringValue;
  const parents = namesIn(names.get('down_revision'));
  if (revision === undefined || parents === undefined) return { dependencies: [], ...(fault ? { fault } : {}) };
  const functions = functionsOf(root);
  const header = docstringOf(root)?.text ?? '';
  const labels = namesIn(names.get('branch_labels')) ?? [];
  const date = /^Create Date:\s*(\d{4}-\d{2}-\d{2})/m.exec(header)?.[1];
  const way = downgradeOf(file, functions.get('downgrade'));
  const upgrade = functions.get('upgrade')?.child('Body');
  const isEmpty = upgrade && doesNothing(upgrade);
  const migration: Migration = {
    revision: revisionId(revision),
    parents: parents.map(revisionId),
    title: titleOf(header, file, revision),
    location: { file, line: lineOf(root, 'revision') },
    ...way,
    ...(date === undefined ? {} : { date }),
    ...(labels.length === 0 ? {} : { labels }),
    placeholders: placeholdersOf(root, file, isEmpty),
    ...(isEmpty === undefined ? {} : { isEmpty }),
    statements: [...statementsOf(root, 'upgrade', file), ...statementsOf(root, 'downgrade', file)],
    digest: digestOf(root),
  };
  const dependencies = (namesIn(names.get('depends_on')) ?? []).map(revisionId);
  return { migration, dependencies, ...(fault ? { fault } : {}) };
}

function faultOf(
  file: string,
  text: string,
  errorLine: number | undefined,
  names: ReadonlyMap<string, PythonNode>,
): HistoryFault | undefined {
  const unreadable = (reason: string, line: number): HistoryFault => ({
    kind: 'unreadable-file',
    reason,
    location: { file, line },
  });
  const conflict = /^<{7} /m.exec(text);
  if (conflict)
    return unreadable('It holds the marks of a merge conflict.', text.slice(0, conflict.index).split('\n').length);
  if (errorLine !== undefined) return unreadable('It is not valid Python.', errorLine);
  if (names.get('revision')?.stringValue === undefined) {
    return unreadable('It assigns no literal text to `revision`.', names.get('revision')?.line ?? 1);
  }
  const parents = names.get('down_revision');
  if (namesIn(parents) !== undefined) return undefined;
  return unreadable('It assigns no literal value to `down_revision`.', parents?.line ?? 1);
}

/** None, a text, or texts in a tuple, list or set; undefined when the value is anything else or not there. */
function namesIn(value: PythonNode | undefined): readonly string[] | undefined {
  if (!value) return undefined;
  if (value.name === 'None') return [];
  const text = value.stringValue;
  if (text !== undefined) return [text];
  if (!/^(Tuple|Array|Set|Parenthesized)Expression$/.test(value.name)) return undefined;
  const items = value.children.filter(({ name }) => !/^[()[\]{},]$/.test(name)).map((item) => item.stringValue);
  return items.some((item) => item === undefined) ? undefined : items.filter((item) => item !== undefined);
}

function downgradeOf(
  file: string,
  definition: PythonNode | undefined,
): Pick<Migration, 'downgrade' | 'downgradeLocation'> {
  const body = definition?.child('Body');
  if (!definition || !body) return { downgrade: 'absent' };
  const downgradeLocation = { file, line: definition.line };
  if (doesNothing(body)) return { downgrade: 'empty', downgradeLocation };
  const first = body.statements.find(({ name, children }) => name !== 'ExpressionStatement' || !isString(children[0]));
  return { downgrade: first?.name === 'RaiseStatement' ? 'irreversible' : 'present', downgradeLocation };
}

const isString = (node: PythonNode | undefined): boolean => node?.name === 'String' || node?.name === 'ContinuedString';

// As Alembic does: the first paragraph of the header.
function titleOf(header: string, file: string, revision: string): string {
  const paragraph = (header.trim().split(/\n\s*\n/)[0] ?? '').replaceAll(/\s+/g, ' ');
  if (paragraph !== '') return paragraph;
  const name = file.slice(file.lastIndexOf('/') + 1, -'.py'.length);
  return name.replace(revision, '').replaceAll('_', ' ').trim() || revision;
}

const lineOf = (root: PythonNode, name: string): number =>
  root.statements.find((statement) => statement.name === 'AssignStatement' && statement.children[0]?.text === name)
    ?.line ?? 1;

// Comments and docstrings are no part of what runs.
function digestOf(root: PythonNode): string {
  const hash = createHash('sha256');
  for (const token of tokensOf(root)) hash.update(token).update('\0');
  return hash.digest('hex');
}

function* tokensOf(node: PythonNode): Generator<string> {
  const { children } = node;
  if (node.name === 'ExpressionStatement' && isString(children[0])) return;
  if (children.length === 0 || isString(node)) yield node.text;
  else for (const child of children) yield* tokensOf(child);
}
