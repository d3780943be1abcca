// Where in the database a value can be found that is no longer in its place.
import type { Contents, StoredRelation, StoredRow, Value } from './contents.ts';

/** All that is stored after a passage, and how telling a value was before it. */
export class Whereabouts {
  readonly #before: Contents;
  readonly #after: Contents;
  #columnsOf: ReadonlyMap<string, number> | undefined;
  #cells: ReadonlyMap<string, readonly StoredRow[]> | undefined;
  #text: string | undefined;

  constructor(before: Contents, after: Contents) {
    this.#before = before;
    this.#after = after;
  }

  /** Found anywhere, it is this value and no other that looks alike. */
  isTelling(value: string): boolean {
    if (value.length < SHORTEST_TOKEN) return false;
    this.#columnsOf ??= countColumns(this.#before);
    return (this.#columnsOf.get(value) ?? 0) <= 1 && !this.#isLabel(value);
  }

  /** In a cell of its own, or inside a longer one. */
  isAnywhere(value: string): boolean {
    return this.rowsWith(value).length > 0 || this.#isInside(value);
  }

  rowsWith(value: string): readonly StoredRow[] {
    this.#cells ??= indexCells(this.#after);
    return this.#cells.get(value) ?? [];
  }

  // Only words that several rows share are labels; they say nothing about where a row went.
  #isLabel(value: string): boolean {
    return LABELS.has(value);
  }

  #isInside(value: string): boolean {
    this.#text ??= allText(this.#after);
    return spellings(value).some((spelling) => this.#text?.includes(spelling));
  }
}

const SHORTEST_TOKEN = 4;
const LABELS: ReadonlySet<string> = new Set(['true', 'false']);

function countColumns(contents: Contents): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { columns, rows } of contents.values()) {
    for (const position of columns.keys()) {
      const values = new Set(rows.map(({ values: cells }) => cells[position] ?? ''));
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function indexCells(contents: Contents): ReadonlyMap<string, readonly StoredRow[]> {
  const cells = new Map<string, StoredRow[]>();
  for (const row of [...contents.values()].flatMap(({ rows }) => rows)) {
    for (const value of new Set(row.values)) {
      if (value === null) continue;
      const known = cells.get(value);
      if (known) known.push(row);
      else cells.set(value, [row]);
    }
  }
  return cells;
}

const allText = (contents: Contents): string =>
  [...contents.values()].flatMap(({ rows }) => rows.flatMap(({ values }) => values)).join('\u0000');

/** As json, arrays, composites and timestamps in json write it. */
const spellings = (value: string): readonly string[] => [
  value,
  JSON.stringify(value).slice(1, -1),
  value.replace(' ', 'T'),
  ...(/^-?\d+\.\d*0+$/.test(value) ? [value.replace(/\.?0+$/, '')] : []),
];

/** Rows that hold one of the telling values or the key of this row: what it became, what it refers to, what refers to it. */
export function linkedRows(
  where: Whereabouts,
  relation: StoredRelation,
  row: StoredRow,
  now: StoredRow | undefined,
): readonly StoredRow[] {
  const keys = relation.primaryKey.map((position) => row.values[position] ?? null);
  const telling = [...row.values, ...(now?.values ?? [])].filter((value) => value !== null && where.isTelling(value));
  const linked = [...keys, ...telling].flatMap((value) => (value === null ? [] : where.rowsWith(value)));
  return [...new Set(now ? [now, ...linked] : linked)];
}

/** Every letter and digit of the value is in cells of its own now: a full name that became a first and a last one. */
export function isSplit(value: string, cells: readonly Value[]): boolean {
  let rest = value;
  const pieces = cells.filter((cell): cell is string => cell !== null && cell.length > 0 && value.includes(cell));
  for (const piece of pieces.toSorted((one, other) => other.length - one.length)) rest = rest.replace(piece, ' ');
  return pieces.length > 1 && !/[\p{L}\p{N}]/u.test(rest);
}
