import { type Database, StatementError } from '#engines/engine.ts';
import type { SameValues, TypeChange } from './passage.ts';

/**
 * The new value cast back is the old one; where the types know no equality or no cast, their texts decide. An enum that is gone is no
 * type any more: then only equal texts are equal values.
 */
export const sameValues =
  (database: Database): SameValues =>
  async (change) => {
    for (const comparison of isDocument(change) ? [asDocuments, ...comparisons] : comparisons) {
      const verdicts = await verdictsOf(database, comparison(change), change);
      if (verdicts) return verdicts;
    }
    return change.pairs.map(() => false);
  };

// json keeps blanks and the order of keys, and knows no equality: what it says is what jsonb holds.
const isDocument = ({ from }: TypeChange): boolean => /^json(\[\])*$/.test(from);
const asDocuments = ({ from }: TypeChange): string => {
  const type = from.replace('json', 'jsonb');
  return `pair.after::${type} = pair.before::${type}`;
};

// The column of its type is what a migration's own cast sees.
const comparisons: readonly ((change: TypeChange) => string)[] = [
  ({ from, to }) => `(pair.after::${to})::${from} = pair.before::${from}`,
  ({ from, to }) => `(pair.after::${to})::${from}::text = pair.before`,
  ({ from }) => `pair.after::${from} = pair.before::${from}`,
  ({ from }) => `pair.after::${from}::text = pair.before`,
];

async function verdictsOf(
  database: Database,
  comparison: string,
  { pairs }: TypeChange,
): Promise<readonly boolean[] | undefined> {
  try {
    const [row] = await database.query<{ verdicts: readonly boolean[] }>(
      `SELECT json_agg(COALESCE(${comparison}, false) ORDER BY pair.number) AS verdicts
       FROM (
         SELECT entry.number, entry.pair->>0 AS before, entry.pair->>1 AS after
         FROM json_array_elements($1::json) WITH ORDINALITY AS entry (pair, number)
       ) AS pair`,
      [JSON.stringify(pairs)],
    );
    return row?.verdicts;
  } catch (error) {
    if (error instanceof StatementError) return undefined;
    throw error;
  }
}
