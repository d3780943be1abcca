import { createHash } from 'node:crypto';
import { buildHistory, type HistoryFault, type MigrationHistory } from '#migration/history.ts';
import { declaresIrreversible } from '#migration/irreversible.ts';
import { type Migration, type RevisionId, revisionId, type SourceStatement } from '#migration/migration.ts';
import { placeholdersIn } from '#migration/placeholders.ts';
import { canonicalText, commentLines } from '#sql/canonical-text.ts';
import { insertsOf } from '#sql/copy-rows.ts';
import { type ScriptPart, splitScript } from '#sql/split-script.ts';
import type { Script, Shape, ShapedMigration } from './shapes/shape.ts';

/** `faults`: of the folder as a whole. */
export function readHistory(
  shape: Shape,
  shaped: readonly ShapedMigration[],
  faults: readonly HistoryFault[] = [],
): MigrationHistory {
  const migrations: Migration[] = [];
  for (const entry of shaped) migrations.push(toMigration(shape, entry, migrations.at(-1)?.revision));
  return buildHistory('sequence', migrations, [...faults, ...duplicateVersions(shaped)]);
}

export const revisionOf = ({ name }: ShapedMigration): RevisionId => revisionId(name);

function toMigration(shape: Shape, entry: ShapedMigration, parent: RevisionId | undefined): Migration {
  const up = splitScript(entry.up.text);
  const down = entry.down ? splitScript(entry.down.text) : [];
  const notReplayed = [...unplayed(entry, entry.up, up), ...(entry.down ? unplayed(entry, entry.down, down) : [])];
  const scripts = [entry.up, ...(entry.down ? [entry.down] : [])];
  const date = /^(\d{4})(\d{2})(\d{2})\d{4,6}/.exec(entry.name);
  return {
    revision: revisionOf(entry),
    parents: parent === undefined ? [] : [parent],
    title: entry.title,
    location: { file: entry.up.file },
    ...wayBack(shape, entry, down),
    ...(date ? { date: `${date[1]}-${date[2]}-${date[3]}` } : {}),
    ...(entry.isRepeatable ? { isRepeatable: true } : {}),
    placeholders: [
      ...(/\b(?:stub|placeholder)\b/i.test(entry.title)
        ? [{ text: entry.title, location: { file: entry.up.file } }]
        : []),
      ...scripts.flatMap((script) => placeholdersIn(commentsOf(script), script.file, up.length === 0)),
    ],
    ...(entry.notReplayed === undefined ? { isEmpty: up.length === 0 } : {}),
    statements: [
      ...sourceStatements('upgrade', entry.up, up),
      ...(entry.down ? sourceStatements('downgrade', entry.down, down) : []),
    ],
    ...(notReplayed.length > 0 ? { notReplayed } : {}),
    digest: digestOf(scripts),
  };
}

function wayBack(
  shape: Shape,
  entry: ShapedMigration,
  parts: readonly ScriptPart[],
): Pick<Migration, 'downgrade' | 'downgradeLocation'> {
  if (entry.notReplayed !== undefined) return { downgrade: 'unknown' };
  if (!entry.down || shape.isOneWay) return { downgrade: 'absent' };
  const downgradeLocation = { file: entry.down.file, line: entry.down.line };
  if (parts.length > 0) return { downgrade: 'present', downgradeLocation };
  const saysSo = commentsOf(entry.down).some(({ text }) => declaresIrreversible(text));
  return { downgrade: saysSo ? 'irreversible' : 'empty', downgradeLocation };
}

const commentsOf = (script: Script) =>
  commentLines(script.text).map(({ text, line }) => ({ text, line: script.line + line - 1 }));

const sourceStatements = (
  direction: SourceStatement['direction'],
  script: Script,
  parts: readonly ScriptPart[],
): readonly SourceStatement[] =>
  parts
    .filter(({ kind }) => kind !== 'meta-command')
    .map(({ text, line }) => ({
      direction,
      text,
      form: 'sql',
      location: { file: script.file, line: script.line + line - 1 },
    }));

function unplayed(
  entry: ShapedMigration,
  script: Script,
  parts: readonly ScriptPart[],
): NonNullable<Migration['notReplayed']> {
  if (entry.notReplayed !== undefined)
    return [{ text: script.file, because: entry.notReplayed, location: { file: script.file } }];
  return parts.flatMap((part) => {
    const location = { file: script.file, line: script.line + part.line - 1 };
    if (part.kind === 'meta-command') return [{ text: part.text, because: 'it is a command for psql', location }];
    if (part.kind === 'copy' && !insertsOf(part.text, part.rows))
      return [{ text: part.text, because: 'its rows are not in the plain text format', location }];
    return [];
  });
}

function digestOf(scripts: readonly Script[]): string {
  const hash = createHash('sha256');
  for (const { text } of scripts) hash.update(canonicalText(text)).update('\0');
  return hash.digest('hex');
}

function duplicateVersions(shaped: readonly ShapedMigration[]): readonly HistoryFault[] {
  const first = new Map<string, ShapedMigration>();
  const faults: HistoryFault[] = [];
  for (const entry of shaped) {
    if (entry.isRepeatable) continue;
    const earlier = first.get(entry.version);
    if (!earlier) first.set(entry.version, entry);
    else
      faults.push({
        kind: 'duplicate-version',
        revision: revisionOf(entry),
        files: [{ file: earlier.up.file }, { file: entry.up.file }],
      });
  }
  return faults;
}
