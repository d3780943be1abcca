// Columns that say when a row was changed last: a change is what they are for.
import { isModificationTime } from '#catalog/naming/time-column.ts';
import type { StoredColumn, Value } from './contents.ts';

/** `values`: all that came to stand in the column in the place of others. */
export function isStamp({ name, type }: StoredColumn, values: readonly Value[]): boolean {
  if (/^(timestamp|date)/.test(type)) return values.every(isPresent);
  if (!/^(bigint|integer|numeric|double precision)/.test(type) || !isModificationTime(name)) return false;
  const numbers = values.map((value) => (value === null ? Number.NaN : Number(value)));
  const isOneMoment = numbers.every((number) => number > 0 && number === numbers[0]);
  return isOneMoment || numbers.every(isPresentSince1970);
}

const DAY = 86_400_000;

const isPresent = (value: Value): boolean =>
  Math.abs(Date.now() - Date.parse(`${value}`.replace(/([+-]\d\d)$/, '$1:00'))) < 2 * DAY;

/** In seconds, milliseconds or microseconds. */
const isPresentSince1970 = (number: number): boolean =>
  [1000, 1, 0.001].some((milliseconds) => Math.abs(Date.now() - number * milliseconds) < DAY);
