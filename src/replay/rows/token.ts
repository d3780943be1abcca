// A number for each row of each column, of which everything that a type can hold is made.
import type { Relation } from '#catalog/catalog.ts';

export interface Token {
  /** Unique in the whole database; between 1,000 and 1,001,000, so that it fits an integer and arithmetic on it does, too. */
  readonly number: number;
  /** Unique within the column, from 0. */
  readonly row: number;
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

  constructor(relations: readonly Relation[]) {
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
  }

  of(relation: Relation, column: string, row: number): Token {
    const slot = this.#slots.get(keyOf(relation, column)) ?? 0;
    return {
      number: firstNumber + slot * rowsOfSlot + (row % rowsOfSlot),
      row,
      relation: relation.name,
      column,
    };
  }
}

const keyOf = ({ schema, name }: Relation, column: string): string => JSON.stringify([schema, name, column]);

/** FNV-1a. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
