import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import type { Change } from '#catalog/change.ts';
import { difference } from '#catalog/difference.ts';
import { type Database, StatementError } from '#engines/engine.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { testDatabase } from '../support/database.ts';
import { schemaChanges } from '../support/schema-changes.ts';

const databases = testDatabase();

/** The catalogs that a schema goes through, each read by itself. */
async function catalogs(statements: readonly string[]): Promise<readonly Catalog[]> {
  const database = await databases.empty();
  const seen = [await readCatalog(database, { exclude: [] })];
  for (const statement of statements) {
    await attempt(database, statement);
    seen.push(await readCatalog(database, { exclude: [] }));
  }
  return seen;
}

test('two readings of one database do not differ', async () => {
  const database = await databases.empty();
  for (const statement of schemaChanges) {
    await database.execute(statement);
    const [one, other] = [await readCatalog(database, { exclude: [] }), await readCatalog(database, { exclude: [] })];
    expect(difference(one, other), statement).toEqual([]);
  }
});

test('a difference is empty exactly when the catalogs are equal, and reads the same backwards', async () => {
  const all = await catalogs(schemaChanges);
  const texts = all.map((catalog) => JSON.stringify(catalog));
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.nat(all.length - 1), (left, right) => {
      const [before, after] = [all[left], all[right]];
      if (!before || !after) return;
      const forwards = difference(before, after);
      expect(forwards.length === 0).toBe(texts[left] === texts[right]);
      expect(keys(difference(after, before).map(reversed))).toEqual(keys(forwards));
    }),
    { numRuns: 500, seed: 20260101 },
  );
});

const keys = (changes: readonly Change[]): readonly string[] => changes.map((change) => JSON.stringify(change)).sort();

function reversed(change: Change): Change {
  if (change.kind === 'added') return { ...change, kind: 'removed' };
  if (change.kind === 'removed') return { ...change, kind: 'added' };
  return { ...change, before: change.after, after: change.before };
}

async function attempt(database: Database, statement: string): Promise<void> {
  try {
    await database.execute(statement);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
  }
}
