// What was dropped and made again under another name, so that the rows did not come along.
import type { QualifiedName } from '#catalog/catalog.ts';
import type { Loss } from '#migration/ledger.ts';
import type { Contents, StoredColumn, StoredRelation } from './contents.ts';

export function withNewNames(losses: readonly Loss[], before: Contents, after: Contents): readonly Loss[] {
  return losses.map((loss) => {
    const name = probableNewName(loss, before, after);
    return name ? { ...loss, probableNewName: name } : loss;
  });
}

function probableNewName(
  { kind, relation, column, lost, of }: Loss,
  before: Contents,
  after: Contents,
): Loss['probableNewName'] {
  if (lost < of) return undefined;
  const gone = [...before.values()].find(({ schema, name }) => schema === relation.schema && name === relation.name);
  if (!gone) return undefined;
  if (kind === 'relation-dropped') return newRelation(gone, before, after);
  return kind === 'column-dropped' && column !== undefined ? newColumn(gone, column, after) : undefined;
}

function newRelation(gone: StoredRelation, before: Contents, after: Contents): QualifiedName | undefined {
  const names = new Set(gone.columns.map(({ name }) => name));
  const alike = [...after.values()].filter(({ oid, columns }) => {
    const shared = columns.filter(({ name }) => names.has(name)).length;
    return !before.has(oid) && shared >= 2 && shared * 5 >= Math.max(columns.length, names.size) * 3;
  });
  const [only] = alike;
  return only && alike.length === 1 ? { schema: only.schema, name: only.name } : undefined;
}

function newColumn(gone: StoredRelation, name: string, after: Contents): Loss['probableNewName'] {
  const relation = after.get(gone.oid);
  const column = gone.columns.find((candidate) => candidate.name === name);
  if (!relation || !column) return undefined;
  const known = new Set(gone.columns.map(({ number }) => number));
  const isBare = (position: number) => new Set(relation.rows.map(({ values }) => values[position])).size <= 1;
  const alike = relation.columns.filter(
    (candidate, position) => !known.has(candidate.number) && candidate.type === column.type && isBare(position),
  );
  const near = alike.filter((candidate) => isNear(candidate, column));
  const [found] = near.length > 0 ? near : alike;
  const isSure =
    near.length === 1 ||
    (near.length === 0 && alike.length === 1 && after.size > 0 && isOnlyGone(gone, relation, column));
  return found && isSure ? { schema: relation.schema, name: relation.name, column: found.name } : undefined;
}

/** One column of this type went and one came. */
const isOnlyGone = (before: StoredRelation, after: StoredRelation, { type }: StoredColumn): boolean =>
  before.columns.filter(
    (column) => column.type === type && !after.columns.some(({ number }) => number === column.number),
  ).length === 1;

/** They share a word, or one is the beginning of the other. */
function isNear({ name: one }: StoredColumn, { name: other }: StoredColumn): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word.length > 1 && !['id', 'is', 'at', 'on'].includes(word));
