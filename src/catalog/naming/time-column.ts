import type { Column, Relation } from '../catalog.ts';
import { typeFamily } from '../type-family.ts';
import { lastToken, nameTokens } from './name-tokens.ts';

const pastTokens: readonly string[] = ['at', 'on', 'date', 'time', 'timestamp'];

/** Time columns that a list is usually read by; when a row was last changed or deleted is not among them. */
export function listingTimes({ columns }: Pick<Relation, 'columns'>): readonly Column[] {
  return columns.filter(
    (column) =>
      typeFamily(column) === 'time' &&
      pastTokens.includes(lastToken(column.name)) &&
      !/^(updated|modified|changed|deleted|last)/.test(column.name),
  );
}

const changes: readonly string[] = [
  'update',
  'updated',
  'modify',
  'modified',
  'modification',
  'change',
  'changed',
  'edit',
  'edited',
];
const units: readonly string[] = ['ts', 'epoch', 'utc', 'ms', 'us', 'millis', 'micros', 'seconds'];

/** When a row was changed last, whatever its type: `updated_at`, `lastModified`, `mtime`; not `updated_by`, `update_count`, `is_updated`. */
export function isModificationTime(name: string): boolean {
  const tokens = nameTokens(name);
  const last = tokens.at(-1) ?? '';
  if (last === 'mtime' || last === 'utime') return true;
  if (!tokens.some((token) => changes.includes(token))) return false;
  const isAlone = tokens.length === 1 || tokens[0] === 'last';
  return pastTokens.includes(last) || units.includes(last) || (isAlone && changes.includes(last));
}
