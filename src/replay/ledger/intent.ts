// Values that a migration means to change: its text writes the column, or deletes by a condition.
import type { Loss } from '#migration/ledger.ts';
import type { Migration } from '#migration/migration.ts';

export function withIntent(losses: readonly Loss[], { statements }: Migration, isWayBack: boolean): readonly Loss[] {
  const text = statements
    .filter(({ direction }) => (direction === 'downgrade') === isWayBack)
    .map((statement) => statement.text)
    .join('\n;\n');
  if (text === '') return losses;
  return losses.map((loss) => (isMeant(loss, text) ? { ...loss, isIntended: true } : loss));
}

function isMeant({ kind, relation, column }: Loss, text: string): boolean {
  const name = `(?:"?\\w+"?\\.)?"?(?:${escaped(relation.name)}\\b|${computed})"?`;
  if (kind === 'rows-deleted') {
    const deletion = new RegExp(`\\bDELETE\\s+FROM\\s+(?:ONLY\\s+)?${name}[^;]*?\\b(?:WHERE|USING)\\b`, 'i');
    return deletion.test(text);
  }
  if (column === undefined || kind === 'column-dropped') return false;
  const update = new RegExp(`\\bUPDATE\\s+(?:ONLY\\s+)?${name}(?:\\s+(?:AS\\s+)?\\w+)?\\s+SET\\b([^;]*)`, 'gi');
  const assigned = new RegExp(`(?:^|[\\s,("])(?:${escaped(column)}|${computed})"?\\s*=`, 'i');
  const isWritten = [...text.matchAll(update)].some(([, assignments = '']) =>
    assigned.test(assignments.split(/\bWHERE\b/i)[0] ?? ''),
  );
  return isWritten || isUpdatedByCall(text, relation.name, column);
}

/** `knex('jobs').update({ title: … })`, `jobs.update().values(title=…)`. */
const isUpdatedByCall = (text: string, relation: string, column: string): boolean =>
  new RegExp(`\\b${escaped(relation)}\\b[^;]*?\\.update\\s*\\([^;]*?\\b${escaped(column)}['"]?\\s*[:=,]`).test(text);

/** A name that an f-string or a template puts in, of a function for several tables: it may be any. */
const computed = '\\$?\\{[^{}]+\\}';

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
