import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedRelations } from '#catalog/keys.ts';
import type { Database } from '#engines/engine.ts';
import type { Cohort } from '#migration/ledger.ts';
import { readCatalog } from '#replay/read-catalog.ts';
import { type Filled, fill } from '#replay/rows/fill.ts';
import { nextRows } from '#replay/rows/next-row.ts';
import { catalogEngines } from '../support/all-servers.ts';
import { testDatabase } from '../support/database.ts';

const cohorts: readonly Cohort[] = ['ordinary', 'boundary', 'nulls', 'duplicates', 'orphans'];

/** A column's type, and checks of it, where `it` stands for its name. */
const kinds: readonly (readonly [type: string, checks: readonly string[]])[] = [
  ['integer', ['it > 0', 'it BETWEEN 3 AND 90', 'it <> 7', 'it % 4 = 1', 'it IN (1, 2, 3)', 'it < 0 OR it > 1000000']],
  ['smallint', ['it >= 0', 'it <= 5']],
  ['bigint', ['it > 5000000000']],
  ['numeric(8,2)', ['it >= 0', 'it > 0.5 AND it < 0.75', 'round(it) = it']],
  ['numeric', ['it < 10']],
  ['double precision', ['it >= 0 AND it <= 1']],
  [
    'text',
    [
      `it IN ('draft', 'open')`,
      'length(it) = 3',
      `it ~ '^[a-z]{2}-\\d+$'`,
      `it LIKE 'job-%'`,
      `btrim(it) <> ''`,
      'it = lower(it)',
    ],
  ],
  ['varchar(5)', ['char_length(it) >= 4', `it ~ '^[A-Z]+$'`]],
  ['char(2)', ['it = upper(it)']],
  ['boolean', ['it', 'NOT it']],
  ['uuid', []],
  ['date', [`it >= '2020-01-01'`, `it < '1990-01-01'`, 'extract(day FROM it) = 1']],
  ['timestamptz', [`it > '2030-05-05 12:00+00'`, 'it > now()', 'it < now()']],
  ['interval', [`it > '0'::interval`]],
  ['jsonb', [`jsonb_typeof(it) = 'array'`, `it ? 'kind'`, `it ->> 'kind' = 'job'`]],
  ['text[]', ['cardinality(it) > 1', `it <@ ARRAY['remote', 'office']`]],
  ['bytea', ['octet_length(it) = 16']],
  ['inet', ['family(it) = 4']],
  ['daterange', ['NOT isempty(it)']],
  ['mood', [`it <> 'bad'`]],
  ['email', [`it LIKE '%.com'`]],
  ['score', []],
];

interface Column {
  readonly kind: (typeof kinds)[number];
  readonly isNullable: boolean;
  readonly isUnique: boolean;
  readonly check: number;
}

interface Table {
  readonly key: 'serial' | 'identity' | 'uuid' | 'text' | 'none';
  readonly columns: readonly Column[];
  readonly references: readonly { readonly to: number; readonly isNullable: boolean; readonly isUnique: boolean }[];
  readonly pair: 'unique' | 'order' | 'one-of' | 'none';
}

const column: fc.Arbitrary<Column> = fc.record({
  kind: fc.constantFrom(...kinds),
  isNullable: fc.boolean(),
  isUnique: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 0),
  check: fc.nat(9),
});

const table: fc.Arbitrary<Table> = fc.record({
  key: fc.constantFrom('serial', 'identity', 'uuid', 'text', 'none'),
  columns: fc.array(column, { maxLength: 7 }),
  references: fc.array(fc.record({ to: fc.nat(5), isNullable: fc.boolean(), isUnique: fc.boolean() }), {
    maxLength: 3,
  }),
  pair: fc.constantFrom('unique', 'order', 'one-of', 'none'),
});

const keyColumns: Readonly<Record<Table['key'], readonly [type: string, definition: string]>> = {
  serial: ['integer', 'id serial PRIMARY KEY'],
  identity: ['bigint', 'id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY'],
  uuid: ['uuid', 'id uuid PRIMARY KEY DEFAULT gen_random_uuid()'],
  text: ['text', 'id text PRIMARY KEY'],
  none: ['', ''],
};

const names = ['companies', 'jobs', 'resumes', 'reviews', 'matches', 'portals'];

function scriptOf(tables: readonly Table[]): string {
  const created = tables.map(({ key, columns, pair }, position) => {
    const parts = columns.map(({ kind: [type, checks], isNullable, isUnique, check }, place) => {
      const wanted = checks[check]?.replaceAll(/\bit\b/g, `c${place}`);
      return `c${place} ${type}${isNullable ? '' : ' NOT NULL'}${isUnique ? ' UNIQUE' : ''}${wanted ? ` CHECK (${wanted})` : ''}`;
    });
    const all = [keyColumns[key][1], ...parts, ...pairParts[pair]].filter((part) => part !== '');
    return `CREATE TABLE ${names[position]} (${all.join(', ')});`;
  });
  const keys = tables.flatMap(({ references }, position) =>
    references.flatMap(({ to, isNullable, isUnique }, place) => {
      const target = tables[to];
      if (!target || target.key === 'none') return [];
      const definition = `r${place} ${keyColumns[target.key][0]}${isNullable ? '' : ' NOT NULL'}${isUnique ? ' UNIQUE' : ''}`;
      return [`ALTER TABLE ${names[position]} ADD COLUMN ${definition} REFERENCES ${names[to]};`];
    }),
  );
  return [types, ...created, ...keys].join('\n');
}

const pairParts: Readonly<Record<Table['pair'], readonly string[]>> = {
  unique: ['a integer NOT NULL', 'b boolean NOT NULL', 'UNIQUE (b, a)'],
  order: ['a timestamp NOT NULL', 'b timestamp', 'CHECK (b > a)'],
  'one-of': ['a integer', 'b text', 'CHECK ((a IS NULL) <> (b IS NULL))'],
  none: [],
};

const types = `
  CREATE TYPE mood AS ENUM ('good', 'bad', 'odd');
  CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@ ]+@[^@ ]+$');
  CREATE DOMAIN score AS integer NOT NULL CHECK (VALUE >= 0 AND VALUE <= 10);`;

async function filledBy(database: Database, script: string): Promise<Filled> {
  await database.execute(script);
  return fill(database, await readCatalog(database, { exclude: [] }), { exclude: [], cohorts });
}

describe.each(catalogEngines)('%s', (_, engine, options) => {
  const databases = testDatabase(engine, options);

  test('every relation of any schema is filled or named, the rows are there, and a second time they are the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 6 }), async (tables) => {
        const script = scriptOf(tables);
        const database = await databases.empty();
        const first = await filledBy(database, script);
        const catalog = await readCatalog(database, { exclude: [] });
        const relations = storedRelations(catalog);
        const named = [...first.relations, ...first.unfilled].map(({ relation }) => relation.name);
        expect(named.toSorted()).toEqual(relations.map(({ name }) => name).toSorted());
        expect(first.unfilled, script).toEqual([]);
        for (const { relation, rows } of first.relations) {
          const [counted] = await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${relation.name}`);
          expect(counted?.n).toBe(rows.length);
        }
        await nextRows(database, catalog, relations);
        const again = await filledBy(await databases.empty(), script);
        expect(again).toEqual(first);
      }),
      { numRuns: 12, seed: 20260101 },
    );
  });
});
