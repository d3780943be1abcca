import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import type { Contents, StoredRelation, StoredRow, Value } from '#replay/ledger/contents.ts';
import { passage } from '#replay/ledger/passage.ts';
import { walk } from '#replay/walk.ts';
import { pooledServer } from '../support/pooled-server.ts';
import { type ScriptStep, scriptProject } from '../support/script-project.ts';

/** What a step does with one column: a value stays, moves, is copied into something longer, or is gone. */
const fates = ['stays', 'other column', 'other table', 'in json', 'in an array', 'gone', 'nulled', 'cut'] as const;
type Fate = (typeof fates)[number];
const isLoss = (fate: Fate) => fate === 'gone' || fate === 'nulled' || fate === 'cut';

const chance = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.array(fc.constantFrom(...fates), { minLength: 1, maxLength: 6 }),
  token: fc.string({ minLength: 3, maxLength: 12 }),
});

const relation = (oid: string, name: string, names: readonly string[], rows: readonly StoredRow[]): StoredRelation => ({
  oid,
  schema: 'public',
  name,
  columns: names.map((column, position) => ({ number: position + 1, name: column, type: 'text' })),
  primaryKey: [0],
  rows,
});

const row = (id: number, values: readonly Value[], origin: StoredRow['origin'] = 'ordinary'): StoredRow => ({
  id,
  origin,
  place: `(0,${id})`,
  values,
});

interface Scene {
  readonly before: Contents;
  readonly after: Contents;
}

function sceneOf({ rows, columns, token }: { rows: number; columns: readonly Fate[]; token: string }): Scene {
  const value = (column: number, number: number) => `${token}-${column}-${number}-token`;
  const numbers = Array.from({ length: rows }, (_, number) => number);
  const names = ['id', ...columns.map((_, column) => `column_${column}`)];
  const stored = numbers.map((number) =>
    row(number, [`id-${number}`, ...columns.map((_, column) => value(column, number))]),
  );
  const kept = (fate: Fate, text: string): Value => {
    if (fate === 'stays') return text;
    return fate === 'cut' ? text.slice(0, 2) : null;
  };
  const moved = (number: number, wanted: Fate) =>
    columns.flatMap((fate, column) => (fate === wanted ? [value(column, number)] : []));
  const jobs = numbers.map((number) =>
    row(number, [
      `id-${number}`,
      ...columns.map((fate, column) => kept(fate, value(column, number))),
      moved(number, 'other column').join(' / '),
      JSON.stringify(moved(number, 'in json')),
    ]),
  );
  const others = numbers.map((number) =>
    row(
      100 + number,
      [`id-${number}`, ...moved(number, 'other table'), `{${moved(number, 'in an array').join(',')}}`],
      'derived',
    ),
  );
  const otherNames = ['id', ...columns.filter((fate) => fate === 'other table').map((_, at) => `moved_${at}`), 'list'];
  return {
    before: new Map([['1', relation('1', 'jobs', names, stored)]]),
    after: new Map([
      ['1', relation('1', 'jobs', [...names, 'joined', 'document'], jobs)],
      ['2', relation('2', 'details', otherNames, others)],
    ]),
  };
}

describe('conservation', () => {
  test('a lost token is always found, and a moved one is never called lost', async () => {
    await fc.assert(
      fc.asyncProperty(chance, async (drawn) => {
        const { before, after } = sceneOf(drawn);
        const result = await passage(before, after, async ({ pairs }) => pairs.map(([one, other]) => one === other));
        const lost = drawn.columns.flatMap((fate, column) => (isLoss(fate) ? [`column_${column}`] : []));
        expect([...new Set(result.losses.map(({ column }) => column))].toSorted()).toEqual(lost.toSorted());
        expect(result.values - result.survived).toBe(lost.length * drawn.rows);
        expect(result.values).toBe((drawn.columns.length + 1) * drawn.rows);
      }),
      { numRuns: 300, seed: 20260101 },
    );
  });

  test('what did not change has no losses', async () => {
    await fc.assert(
      fc.asyncProperty(chance, async (drawn) => {
        const { before } = sceneOf(drawn);
        const copy = structuredClone(before);
        const result = await passage(before, copy, async ({ pairs }) => pairs.map(() => false));
        expect(result.losses).toEqual([]);
      }),
      { numRuns: 50, seed: 20260101 },
    );
  });
});

/** Each can be undone, also with rows, whatever comes before and after it. */
const reversible: readonly { readonly up: readonly string[]; readonly down: readonly string[] }[] = [
  { up: ['ALTER TABLE jobs ADD location text'], down: ['ALTER TABLE jobs DROP location'] },
  { up: ['ALTER TABLE jobs RENAME title TO heading'], down: ['ALTER TABLE jobs RENAME heading TO title'] },
  { up: ['CREATE INDEX jobs_salary ON jobs (salary)'], down: ['DROP INDEX jobs_salary'] },
  { up: ['ALTER TABLE jobs ALTER salary TYPE numeric'], down: ['ALTER TABLE jobs ALTER salary TYPE numeric(10,2)'] },
  {
    up: [
      "CREATE TYPE level AS ENUM ('junior', 'senior')",
      "ALTER TABLE jobs ADD level level NOT NULL DEFAULT 'junior'",
    ],
    down: ['ALTER TABLE jobs DROP level', 'DROP TYPE level'],
  },
  {
    up: [
      'CREATE TABLE reviews (id bigserial PRIMARY KEY, job_id bigint NOT NULL REFERENCES jobs ON DELETE CASCADE, body text)',
    ],
    down: ['DROP TABLE reviews'],
  },
  {
    up: ['CREATE VIEW salaries AS SELECT id, salary FROM companies JOIN jobs USING (id)'],
    down: ['DROP VIEW salaries'],
  },
  {
    up: [
      'CREATE TABLE descriptions (job_id bigint PRIMARY KEY REFERENCES jobs, body text)',
      'INSERT INTO descriptions SELECT id, body FROM jobs',
      'ALTER TABLE jobs DROP body',
    ],
    down: [
      'ALTER TABLE jobs ADD body text',
      'UPDATE jobs SET body = descriptions.body FROM descriptions WHERE job_id = jobs.id',
      'DROP TABLE descriptions',
    ],
  },
  {
    up: [
      'ALTER TABLE companies ADD seats integer NOT NULL DEFAULT 0',
      "INSERT INTO companies (id, name) VALUES (1, 'Acme')",
    ],
    down: ['DELETE FROM companies WHERE id = 1', 'ALTER TABLE companies DROP seats'],
  },
];

const base: ScriptStep = {
  revision: 'base',
  up: [
    'CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL)',
    'CREATE TABLE jobs (id bigserial PRIMARY KEY, company_id bigint REFERENCES companies, title text, salary numeric(10,2), body text)',
  ],
  down: ['DROP TABLE jobs', 'DROP TABLE companies'],
};

describe('a generated reversible chain', () => {
  let server: Server;
  beforeAll(async () => {
    server = pooledServer(await engines.pglite.open({}));
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  test('comes back at each revision: the catalog as it was, and every value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...reversible], { minLength: 3 }), async (drawn) => {
        // A view holds on to the type of its column.
        const chain = drawn.filter(
          ({ up }) => !(up[0]?.startsWith('CREATE VIEW') && drawn.some((step) => step.up[0]?.includes('TYPE numeric'))),
        );
        const steps = chain.map((step, position) => ({ ...step, revision: `${position + 1}` }));
        const project = scriptProject([base, ...steps]);
        const walked = await walk(project, await project.readHistory(), server, { verify: 'all', prelude: [] });
        expect(walked.steps.filter(({ status }) => status !== 'applied')).toEqual([]);
        const differences = walked.roundTrips.flatMap(({ afterDown, afterAgain = [] }) => [
          ...afterDown,
          ...afterAgain,
        ]);
        expect(differences.filter((change) => !('attribute' in change && change.attribute === 'column order'))).toEqual(
          [],
        );
        expect(walked.ledger?.entries.flatMap(({ failures }) => failures)).toEqual([]);
        expect(
          walked.ledger?.entries.flatMap(({ up, down, again }) =>
            [up, down, again].flatMap((held) => held?.losses ?? []),
          ),
        ).toEqual([]);
        expect(walked.ledger?.entries).toHaveLength(chain.length);
      }),
      { numRuns: 12, seed: 20260101 },
    );
  }, 240_000);
});
