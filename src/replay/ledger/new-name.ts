// What was dropped and made again under another name, so that the rows did not come along.
import type { QualifiedName } from '#catalog/catalog.ts';
import type { Loss } from '#migration/ledger.ts';
import type { Contents, StoredRelation } from './contents.ts';

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
  if (lost * 2 <= of) return undefined;
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
  const near = alike.filter((candidate) => isNear(candidate.name, name));
  const [found] = near;
  return found && near.length === 1 ? { schema: relation.schema, name: relation.name, column: found.name } : undefined;
}

/** They share a word, one is the beginning of the other, or one is the other mistyped. */
function isNear(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word)) || isMistyped(one, other);
}

/** Equal but for two neighbouring letters at most. */
function isMistyped(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 5 || Math.abs(one.length - other.length) > 2) return false;
  let head = 0;
  while (head < length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return Math.max(one.length, other.length) - head - tail <= 2;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word.length > 1 && !['id', 'is', 'at', 'on'].includes(word));
