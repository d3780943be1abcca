// A remedy put behind the statement that makes its table, in a migration that is plain SQL. Only there it is exact: the table is
// empty, nobody waits for its locks, and the way back takes with the table what was added to it.
import type { Finding, LineFix } from '#finding/finding.ts';
import type { Host } from '#host/host.ts';
import type { Migration, SourceStatement } from '#migration/migration.ts';
import { commentLines } from '#sql/canonical-text.ts';
import { child, list, type Node, parseStatement, word } from '#sql/parse-tree.ts';
import { splitScript } from '#sql/split-script.ts';

/** Fingerprint of a finding → its fix. */
export async function migrationFixes(
  findings: readonly Finding[],
  migrations: readonly Migration[],
  host: Host,
): Promise<ReadonlyMap<string, LineFix>> {
  const fixes = new Map<string, LineFix>();
  for (const finding of findings) {
    const fix = await fixOf(finding, migrations, host);
    if (fix) fixes.set(finding.fingerprint, fix);
  }
  return fixes;
}

async function fixOf(
  { subject, location, remedy }: Finding,
  migrations: readonly Migration[],
  host: Host,
): Promise<LineFix | undefined> {
  if (!('relation' in subject) || !location?.file.endsWith('.sql') || remedy === undefined) return undefined;
  const statement = makerAt(migrations, location);
  if (!statement || (await tableMadeBy(statement.text)) !== subject.relation) return undefined;
  const added = await statementsFor(subject.relation, remedy);
  const text = await host.readText(location.file);
  return added === undefined || text === undefined ? undefined : insertion(statement, text, added);
}

function makerAt(
  migrations: readonly Migration[],
  { file, line = 0 }: NonNullable<Finding['location']>,
): SourceStatement | undefined {
  const statements = migrations.flatMap((migration) => migration.statements);
  return statements.find(
    ({ direction, form, location, text }) =>
      direction === 'upgrade' &&
      form === 'sql' &&
      location.file === file &&
      location.line !== undefined &&
      location.line <= line &&
      line <= location.line + text.split('\n').length - 1,
  );
}

async function tableMadeBy(sql: string): Promise<string | undefined> {
  const created = child(await parseStatement(sql), 'CreateStmt');
  return word(child(created, 'relation'), 'relname');
}

/** The remedy as lines, when all it does is to add indexes and constraints to this table. */
async function statementsFor(relation: string, remedy: string): Promise<readonly string[] | undefined> {
  // On a table of the same transaction there is nobody to spare.
  const sql = remedy.replaceAll(/\b(CREATE (?:UNIQUE )?INDEX) CONCURRENTLY\b/g, '$1').trim();
  // A comment stands for what the reader has to fill in.
  if (commentLines(sql).length > 0) return undefined;
  const parts = splitScript(sql);
  for (const { kind, text } of parts) {
    if (kind !== 'statement' || !(await isAddition(relation, text))) return undefined;
  }
  return parts.length === 0 || !sql.endsWith(';') ? undefined : sql.split('\n');
}

async function isAddition(relation: string, sql: string): Promise<boolean> {
  const node = await parseStatement(sql);
  const index = child(node, 'IndexStmt');
  if (index) return word(child(index, 'relation'), 'relname') === relation;
  const change = child(node, 'AlterTableStmt');
  const commands = list(change, 'cmds').map((command) => child(command, 'AlterTableCmd'));
  const isOfTable = word(child(change, 'relation'), 'relname') === relation;
  return isOfTable && commands.length > 0 && commands.every(isOfTableAlone);
}

// What a foreign key points at may be made further down.
function isOfTableAlone(command: Node | undefined): boolean {
  const subtype = word(command, 'subtype');
  if (subtype === 'AT_ValidateConstraint') return true;
  const constraint = child(child(command, 'def'), 'Constraint');
  return subtype === 'AT_AddConstraint' && word(constraint, 'contype') !== 'CONSTR_FOREIGN';
}

async function insertion(
  { location, text: maker }: SourceStatement,
  text: string,
  added: readonly string[],
): Promise<LineFix | undefined> {
  const lines = text.split('\n');
  const end = (location.line ?? 1) + maker.split('\n').length - 1;
  const last = lines[end - 1];
  // Whatever follows on the same line would come to stand behind the remedy.
  if (last === undefined || !last.trimEnd().endsWith(`${maker.split('\n').at(-1)?.trim()};`)) return undefined;
  const before = splitScript(text).length;
  const changed = [...lines.slice(0, end), ...added, ...lines.slice(end)].join('\n');
  const isRead = (await parseStatement(changed)) !== undefined;
  if (!isRead || splitScript(changed).length !== before + splitScript(added.join('\n')).length) return undefined;
  return { file: location.file, from: end, to: end, text: [last, ...added].join('\n') };
}
