// Values that were written in other words: true as 'remote', 1 as 'open'.
import type { StoredRelation, StoredRow } from './contents.ts';

interface Pair {
  readonly row: StoredRow;
  readonly now: StoredRow;
}

/**
 * Whether each value of a column has a word of its own in the column's place, or in a column that is new: some value occurs twice and has the
 * same word both times, and no two values share one. Text that became other text, numbers that became other numbers are no translation.
 */
export function translation(
  relation: StoredRelation,
  later: StoredRelation,
  pairs: readonly Pair[],
  position: number,
  place: number | undefined,
): boolean {
  const type = relation.columns[position]?.type ?? '';
  const targets = later.columns.flatMap((column, target) => {
    const isNew = later.oid === relation.oid && !relation.columns.some(({ number }) => number === column.number);
    const isPlace = target === place && family(column.type) !== family(type);
    return isPlace || (place === undefined && isNew) ? [target] : [];
  });
  return targets.some((target) => isOneToOne(pairs, position, target));
}

function isOneToOne(pairs: readonly Pair[], position: number, target: number): boolean {
  const words = new Map<string, string>();
  let isRepeated = false;
  for (const { row, now } of pairs) {
    const before = row.values[position];
    if (before === null || before === undefined) continue;
    const after = now.values[target];
    if (after === null || after === undefined) return false;
    const known = words.get(before);
    if (known !== undefined && known !== after) return false;
    isRepeated ||= known !== undefined;
    words.set(before, after);
  }
  return isRepeated && words.size > 1 && new Set(words.values()).size === words.size;
}

/** Within a family values are cut, rounded and folded; between families they are translated. */
export function family(type: string): string {
  if (/^(character|text|citext|name|"char")/.test(type)) return 'text';
  if (/^(smallint|integer|bigint|numeric|real|double|money)/.test(type)) return 'number';
  return /^(date|time|interval)/.test(type) ? 'time' : type;
}
