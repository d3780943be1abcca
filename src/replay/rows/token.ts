// A number for each row of each column, of which everything that a type can hold is made.
import type { Relation } from '#catalog/catalog.ts';
import type { ColumnCondition } from './condition.ts';

export interface Token {
  /** Unique in the whole database; between 1,000 and 1,001,000, so that it fits an integer and arithmetic on it does, too. */
  readonly number: number;
  /** Of the row in its relation, from 0. */
  readonly row: number;
  /** Where the column's numbers lie among all, from 0 to 1: what has few values is spread by it, in the same order. */
  readonly share: number;
  readonly relation: string;
  readonly column: string;
}

/** More rows than this one relation never gets. */
export const rowsOfSlot = 32;
const slots = 31_250;
const firstNumber = 1000;

/** Which numbers belong to which column; a column keeps them as long as no other one wants them. */
export class Tokens {
  readonly #slots = new Map<string, number>();

  /** Columns that a check wants in an order get their numbers in this order. */
  constructor(relations: readonly Relation[], conditions: ReadonlyMap<Relation, readonly ColumnCondition[]>) {
    const taken = new Set<number>();
    for (const relation of relations) {
      for (const { name } of relation.columns) {
        const key = keyOf(relation, name);
        let slot = digest(key) % slots;
        while (taken.has(slot) && taken.size < slots) slot = (slot + 1) % slots;
        taken.add(slot);
        this.#slots.set(key, slot);
      }
    }
    for (const [relation, ofRelation] of conditions) this.#arrange(relation, risingColumns(ofRelation));
  }

  of(relation: Relation, column: string, row: number): Token {
    const slot = this.#slots.get(keyOf(relation, column)) ?? 0;
    return {
      number: firstNumber + slot * rowsOfSlot + (row % rowsOfSlot),
      row,
      share: slot / slots,
      relation: relation.name,
      column,
    };
  }

  #arrange(relation: Relation, columns: readonly string[]): void {
    const keys = columns.map((column) => keyOf(relation, column));
    const rising = keys.map((key) => this.#slots.get(key) ?? 0).toSorted((left, right) => left - right);
    for (const [position, key] of keys.entries()) this.#slots.set(key, rising[position] ?? 0);
  }
}

/** Each after those that have to be less. */
function risingColumns(conditions: readonly ColumnCondition[]): readonly string[] {
  const pairs = conditions.flatMap(({ column, condition }) =>
    condition.kind === 'before' ? [{ column, other: condition.other }] : [],
  );
  const placed: string[] = [];
  const visit = (column: string, above: readonly string[]): void => {
    if (placed.includes(column) || above.includes(column)) return;
    for (const pair of pairs) if (pair.other === column) visit(pair.column, [...above, column]);
    placed.push(column);
  };
  for (const { column, other } of pairs) for (const name of [column, other]) visit(name, []);
  return placed;
}

const keyOf = ({ schema, name }: Relation, column: string): string => JSON.stringify([schema, name, column]);

/** FNV-1a. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
