import type { Column, Relation } from '../catalog.ts';
import { typeFamily } from '../type-family.ts';
import { lastToken } from './name-tokens.ts';

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
