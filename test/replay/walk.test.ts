import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { leftover } from '#migration/leftovers.ts';
import { revisionId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';
import { walk } from '#replay/walk.ts';
import type { WalkOptions } from '#replay/walk-options.ts';
import { type ScriptProjectOptions, type ScriptStep, scriptProject } from '../support/script-project.ts';

const companies: ScriptStep = {
  revision: '0001',
  up: ['CREATE TABLE companies (id bigint PRIMARY KEY, name text NOT NULL)'],
  down: ['DROP TABLE companies'],
};
const jobs: ScriptStep = {
  revision: '0002',
  up: ['CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies, title text)'],
  down: ['DROP TABLE jobs'],
};
const location: ScriptStep = {
  revision: '0003',
  up: ['ALTER TABLE jobs ADD COLUMN location text', 'CREATE INDEX jobs_location_idx ON jobs (location)'],
  down: ['ALTER TABLE jobs DROP COLUMN location'],
};

let server: Server;
beforeAll(async () => {
  server = await engines.pglite.open({});
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

async function walkScripts(
  steps: readonly ScriptStep[],
  { options = {}, ...tool }: ScriptProjectOptions & { options?: Partial<WalkOptions>; server?: Server } = {},
): Promise<Walk> {
  const project = scriptProject(steps, tool);
  return walk(project, await project.readHistory(), tool.server ?? server, { verify: 'all', prelude: [], ...options });
}

/** `up 0001 applied`, or why not. */
const outcomes = ({ steps }: Walk): readonly string[] =>
  steps.map((step) => {
    const word = step.status === 'failed' ? `failed: ${step.fault.message}` : step.status;
    return `${step.pass} ${step.revision} ${step.status === 'skipped' ? `skipped: ${step.because}` : word}`;
  });

const leftBehind = ({ roundTrips }: Walk): readonly string[] =>
  roundTrips.flatMap(({ revision, afterDown }) => afterDown.map((change) => `${revision}: ${leftover(change)}`));

describe('a chain that runs', () => {
  test('is walked up, down and up again at each revision', async () => {
    const result = await walkScripts([companies, jobs, location]);
    expect(outcomes(result)).toEqual([
      'up 0001 applied',
      'up 0002 applied',
      'up 0003 applied',
      'down 0003 applied',
      'down 0002 applied',
      'down 0001 applied',
      'again 0001 applied',
      'again 0002 applied',
      'again 0003 applied',
    ]);
    expect(result.salvage).toBeUndefined();
  });

  test('shows the catalog after each step, and shares the ones that are equal', async () => {
    const { steps, head, empty } = await walkScripts([companies, jobs, location]);
    const relations = steps.map((step) =>
      step.status === 'applied' ? step.after.relations.map(({ name }) => name) : [],
    );
    expect(relations.slice(0, 6)).toEqual([
      ['companies'],
      ['companies', 'jobs'],
      ['companies', 'jobs'],
      ['companies', 'jobs'],
      ['companies'],
      [],
    ]);
    const catalogs = steps.flatMap((step) => (step.status === 'applied' ? [step.after] : []));
    expect(new Set(catalogs).size).toBe(4);
    expect(catalogs[5]).toBe(empty);
    expect(catalogs[8]).toBe(head);
  });

  test('leaves nothing behind in any round trip', async () => {
    const { roundTrips } = await walkScripts([companies, jobs, location]);
    expect(roundTrips).toEqual(
      ['0001', '0002', '0003'].map((revision) => ({ revision, afterDown: [], afterAgain: [] })),
    );
  });

  test('is walked up alone when nothing is to be verified', async () => {
    const result = await walkScripts([companies, jobs], { options: { verify: 'none' } });
    expect(outcomes(result)).toEqual(['up 0001 applied', 'up 0002 applied']);
    expect(result.head?.relations).toHaveLength(2);
  });

  test('is not recorded where nobody asks, and recorded from there on as ever', async () => {
    const locksOf = ({ recordings = [] }: Walk) =>
      recordings
        .filter(({ revision }) => revision === '0003')
        .flatMap(({ pass, statements }) => statements.map(({ tag, locks }) => ({ pass, tag, locks })));
    const unrecorded = new Set(['0001', '0002'].map(revisionId));
    const some = await walkScripts([companies, jobs, location], { options: { unrecorded } });
    const all = await walkScripts([companies, jobs, location]);
    expect(new Set(some.recordings?.map(({ revision }) => revision))).toEqual(new Set(['0003']));
    expect(locksOf(some)).toEqual(locksOf(all));
    expect(locksOf(some).flatMap(({ locks }) => locks.map(({ mode }) => mode))).toContain('ACCESS EXCLUSIVE');
  });

  test('counts its steps up to the last one', async () => {
    const counts: string[] = [];
    await walkScripts([companies, jobs], {
      options: { progress: (done, total, pass) => counts.push(`${done}/${total} ${pass}`) },
    });
    expect(counts).toEqual(['1/6 up', '2/6 down', '3/6 again', '4/6 up', '5/6 down', '6/6 again']);
  });

  test('is shown at head, with the rows that the migrations wrote', async () => {
    let rows: unknown;
    const seed = { ...jobs, up: [...jobs.up, "INSERT INTO companies VALUES (1, 'Acme')"] };
    await walkScripts([companies, seed], {
      options: {
        atHead: async (database) => {
          rows = await database.query('SELECT name FROM companies');
        },
      },
    });
    expect(rows).toEqual([{ name: 'Acme' }]);
  });

  test('without any migration has an empty head', async () => {
    const result = await walkScripts([]);
    expect(result.steps).toEqual([]);
    expect(result.head?.relations).toEqual([]);
  });

  test('leaves out the relations that the tool keeps for itself', async () => {
    const version = {
      ...companies,
      up: [...companies.up, 'CREATE TABLE alembic_version (id serial, version_num text)'],
    };
    const { head } = await walkScripts([version], { ownRelations: ['alembic_version'] });
    expect(head?.relations.map(({ name }) => name)).toEqual(['companies']);
    expect(head?.sequences).toEqual([]);
  });

  test('starts from what the prelude made', async () => {
    const usesPrelude = { ...companies, up: ['CREATE TABLE companies (id bigint PRIMARY KEY, kind portal_kind)'] };
    const { head, empty } = await walkScripts([usesPrelude], {
      options: { prelude: ["CREATE TYPE portal_kind AS ENUM ('board', 'feed')"] },
    });
    expect(empty.types.map(({ name }) => name)).toEqual(['portal_kind']);
    expect(head?.relations).toHaveLength(1);
  });

  test('with two heads is walked along both, each undone by itself', async () => {
    const reviews: ScriptStep = {
      revision: '0002b',
      parents: ['0001'],
      up: ['CREATE TABLE reviews (id bigint PRIMARY KEY, company_id bigint REFERENCES companies)'],
      down: ['DROP TABLE reviews'],
    };
    const result = await walkScripts([companies, jobs, reviews]);
    expect(result.steps.every(({ status }) => status === 'applied')).toBe(true);
    expect(result.head?.relations.map(({ name }) => name)).toEqual(['companies', 'jobs', 'reviews']);
    expect(leftBehind(result)).toEqual([]);
  });
});

describe('a way back', () => {
  const status: ScriptStep = {
    revision: '0002',
    up: [
      "CREATE TYPE job_status AS ENUM ('open', 'closed')",
      'CREATE TABLE jobs (id bigint PRIMARY KEY, status job_status)',
    ],
    down: ['DROP TABLE jobs'],
  };

  test('that leaves an enum type behind is named in its own round trip, and the second way up fails on it', async () => {
    const result = await walkScripts([companies, status]);
    expect(leftBehind(result)).toEqual(['0002: type job_status is left behind']);
    expect(outcomes(result).at(-1)).toBe('again 0002 failed: type "job_status" already exists');
    expect(result.head).toBeDefined();
  });

  test('that puts a column back at the end is a change of column order', async () => {
    const dropTitle: ScriptStep = {
      revision: '0003',
      up: ['ALTER TABLE jobs DROP COLUMN company_id'],
      down: ['ALTER TABLE jobs ADD COLUMN company_id bigint REFERENCES companies'],
    };
    const { roundTrips } = await walkScripts([companies, jobs, dropTitle]);
    expect(roundTrips.at(-1)?.afterDown).toMatchObject([
      { kind: 'altered', attribute: 'column order', before: 'id, company_id, title', after: 'id, title, company_id' },
    ]);
  });

  test('that is missing is skipped, and the others are still walked', async () => {
    const { down: _, ...oneWay } = jobs;
    expect(outcomes(await walkScripts([companies, oneWay, location])).slice(3)).toEqual([
      'down 0003 applied',
      'down 0002 skipped: 0002 has no way back',
      'down 0001 applied',
      'again 0001 applied',
      'again 0002 skipped: it was not undone',
      'again 0003 applied',
    ]);
  });

  test('that fails is kept with its fault, and the other round trips are still known', async () => {
    const broken = { ...jobs, down: ['DROP TABLE job'] };
    const result = await walkScripts([companies, broken, location]);
    expect(outcomes(result).slice(3)).toEqual([
      'down 0003 applied',
      'down 0002 failed: table "job" does not exist',
      'down 0001 applied',
      'again 0001 applied',
      'again 0002 skipped: it was not undone',
      'again 0003 applied',
    ]);
    expect(result.roundTrips).toEqual([
      { revision: '0001', afterDown: [], afterAgain: [] },
      { revision: '0003', afterDown: [], afterAgain: [] },
    ]);
    expect(result.salvage).toBeUndefined();
  });

  test('that a tool does not have is skipped for every revision', async () => {
    const result = await walkScripts([companies, jobs], { isForwardOnly: true });
    expect(outcomes(result).slice(2)).toEqual([
      'down 0002 skipped: the tool has no way back',
      'down 0001 skipped: the tool has no way back',
      'again 0001 skipped: it was not undone',
      'again 0002 skipped: it was not undone',
    ]);
  });
});

describe('a chain that fails', () => {
  const chunks: ScriptStep = {
    revision: '0003',
    up: ['CREATE INDEX chunks_job_idx ON job_chunks (job_id)', 'ALTER TABLE jobs ADD COLUMN level text'],
    down: ['ALTER TABLE jobs DROP COLUMN level'],
  };
  const matches: ScriptStep = {
    revision: '0004',
    up: ['CREATE TABLE job_chunks (job_id bigint)', 'ALTER TABLE jobs ADD COLUMN title text'],
    down: ['DROP TABLE job_chunks'],
  };
  const chain = [companies, jobs, chunks, matches];

  test('keeps the fault with the step, skips the rest, and still undoes what ran', async () => {
    const result = await walkScripts(chain);
    expect(outcomes(result)).toEqual([
      'up 0001 applied',
      'up 0002 applied',
      'up 0003 failed: relation "job_chunks" does not exist',
      'up 0004 skipped: the way up ended at 0003',
      'down 0004 skipped: its way up did not run',
      'down 0003 skipped: its way up did not run',
      'down 0002 applied',
      'down 0001 applied',
      'again 0001 applied',
      'again 0002 applied',
      'again 0003 skipped: it was not undone',
      'again 0004 skipped: it was not undone',
    ]);
    expect(result.head).toBeUndefined();
    expect(result.steps[2]).toMatchObject({ fault: { origin: 'server', sqlState: '42P01' } });
  });

  test('is salvaged: all stacked faults, and what the migrations mean to build', async () => {
    const { salvage } = await walkScripts(chain);
    expect(salvage?.faults.map(({ revision, message }) => `${revision} ${message}`)).toEqual([
      '0003 relation "job_chunks" does not exist',
      '0004 column "title" of relation "jobs" already exists',
    ]);
    expect(salvage?.catalog.relations.map(({ name, columns }) => `${name} ${columns.length}`)).toEqual([
      'companies 2',
      'job_chunks 1',
      'jobs 4',
    ]);
  });

  test('shows what salvage made of it', async () => {
    let seen: readonly string[] = [];
    await walkScripts(chain, {
      options: {
        atHead: async (_, { relations }) => {
          seen = relations.map(({ name }) => name);
        },
      },
    });
    expect(seen).toEqual(['companies', 'job_chunks', 'jobs']);
  });

  test('half-way, outside a transaction, is not walked on', async () => {
    const halfWay = { ...chunks, up: chunks.up.toReversed() };
    const result = await walkScripts([companies, jobs, halfWay], { isStatementWise: true });
    expect(outcomes(result).slice(2)).toEqual([
      'up 0003 failed: relation "job_chunks" does not exist',
      'down 0003 skipped: its way up did not run',
      'down 0002 applied',
      'down 0001 applied',
      'again 0001 applied',
      'again 0002 applied',
      'again 0003 skipped: it was not undone',
    ]);
    expect(result.salvage?.faults).toHaveLength(1);
  });
});

describe('a statement that hangs', () => {
  test('ends the walk with a fault of the engine, and nothing is salvaged', async () => {
    const impatient = await engines.pglite.open({ statementTimeoutMilliseconds: 2_000 });
    try {
      const hanging = { ...jobs, up: ['SELECT pg_sleep(600)'] };
      const result = await walkScripts([companies, hanging, location], { server: impatient });
      expect(outcomes(result).slice(1)).toEqual([
        expect.stringContaining('up 0002 failed: A statement ran longer than 2000 ms'),
        'up 0003 skipped: a statement of 0002 ran too long',
        'down 0003 skipped: its way up did not run',
        'down 0002 skipped: its way up did not run',
        'down 0001 applied',
        'again 0001 applied',
        'again 0002 skipped: it was not undone',
        'again 0003 skipped: it was not undone',
      ]);
      expect(result.steps[1]).toMatchObject({ fault: { origin: 'engine' } });
      expect(result.salvage).toBeUndefined();
    } finally {
      await impatient[Symbol.asyncDispose]();
    }
  });
});
