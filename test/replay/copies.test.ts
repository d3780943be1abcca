// A way back that does not lead back costs a new database; what stepped slowly before it is not stepped through again.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Server } from '#engines/engine.ts';
import { engines } from '#engines/index.ts';
import { revisionId } from '#migration/migration.ts';
import { walk } from '#replay/walk.ts';
import type { WalkOptions } from '#replay/walk-options.ts';
import type { MigrationProject } from '#tools/tool.ts';
import { type ScriptStep, scriptProject } from '../support/script-project.ts';

/** Leaves its type behind, which its second way up runs into. */
const leaving = (revision: string): ScriptStep => ({
  revision,
  up: [`CREATE TYPE kind_${revision} AS ENUM ('a')`, `CREATE TABLE t_${revision} (id int)`],
  down: [`DROP TABLE t_${revision}`],
});
const returning = (revision: string): ScriptStep => ({
  ...leaving(revision),
  down: [`DROP TABLE t_${revision}`, `DROP TYPE kind_${revision}`],
});

const servers = [
  ['pglite', () => engines.pglite.open({})],
  ['postgres', () => engines.postgres.open({ url: inject('postgresUrl') })],
] as const;

describe.each(servers)('on %s', (_title, open) => {
  let server: Server;
  beforeAll(async () => {
    server = await open();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  /** `milliseconds`: what the tool says that a step took; by default much longer than a copy. */
  async function walked(
    steps: readonly ScriptStep[],
    { milliseconds = 600_000, ...options }: Partial<WalkOptions> & { readonly milliseconds?: number } = {},
  ) {
    const counts = new Map<string, number>();
    const project = counting(scriptProject(steps), counts, milliseconds);
    const result = await walk(project, await project.readHistory(), server, { verify: 'all', prelude: [], ...options });
    return { result, counts: Object.fromEntries(counts) };
  }

  test('each step is repeated once at most, however many ways back do not lead back', async () => {
    const { result, counts } = await walked(['a', 'b', 'c', 'd'].map(leaving));
    // Up; again in vain, with rows and without; once more on the new database.
    expect(counts).toEqual({ a: 3, b: 4, c: 4, d: 4 });
    expect(result.roundTrips.map(({ afterDown }) => afterDown.length)).toEqual([1, 1, 1, 1]);
    expect(result.head?.relations.map(({ name }) => name)).toEqual(['t_a', 't_b', 't_c', 't_d']);
    expect(result.head?.types.map(({ name }) => name)).toEqual(['kind_a', 'kind_b', 'kind_c', 'kind_d']);
  });

  test('history is not repeated when a new migration does not lead back', async () => {
    const known = new Set(['a', 'b'].map(revisionId));
    const { result, counts } = await walked([returning('a'), returning('b'), leaving('c'), returning('d')], { known });
    expect(counts).toEqual({ a: 1, b: 1, c: 4, d: 2 });
    expect(result.steps.map(({ pass, revision, status }) => `${pass} ${revision} ${status}`)).toEqual([
      'up a applied',
      'up b applied',
      'up c applied',
      'up d applied',
      'down d applied',
      'down c applied',
      'again c failed',
      'again d applied',
    ]);
  });

  test('a migration that makes up a default may be repeated', async () => {
    const made: ScriptStep = {
      revision: 'a',
      up: ["DO $$ BEGIN EXECUTE format('CREATE TABLE t_a (id uuid DEFAULT %L)', gen_random_uuid()); END $$"],
      down: ['DROP TABLE t_a'],
    };
    const { result, counts } = await walked([made, leaving('b'), returning('c')], { milliseconds: 0 });
    // Up and again, once more because that made another default, and once more because of b.
    expect(counts['a']).toBe(4);
    expect(result.head?.relations.map(({ name }) => name)).toEqual(['t_a', 't_b', 't_c']);
  });

  test('a migration that runs only once ends the walk there, and says so', async () => {
    let calls = 0;
    const project = scriptProject(['a', 'b', 'c'].map(leaving));
    const forgetful: MigrationProject = {
      ...project,
      open: async (database, options) => {
        const stepper = await project.open(database, options);
        const upgrade: typeof stepper.upgrade = async (revision) => {
          if (revision === 'a') calls += 1;
          if (calls > 2) return { status: 'failed', fault: { origin: 'code', message: 'not again' } };
          return stepper.upgrade(revision);
        };
        return { ...stepper, upgrade };
      },
    };
    const { steps, head } = await walk(forgetful, await project.readHistory(), server, { verify: 'all', prelude: [] });
    const ups = steps.filter(({ pass }) => pass === 'up');
    expect(ups.map(({ revision, status }) => `${revision} ${status}`)).toEqual(['a applied', 'b failed', 'c skipped']);
    expect(ups[1]).toMatchObject({
      fault: { origin: 'engine', message: 'a could not be repeated on a new database' },
    });
    expect(head).toBeUndefined();
  });

  const tables = (count: number): ScriptStep => ({
    revision: 'tables',
    up: Array.from({ length: count }, (_, number) => `CREATE TABLE t_${number} (id int)`),
    down: Array.from({ length: count }, (_, number) => `DROP TABLE t_${number}`),
  });
  const countTables = "SELECT count(*)::int AS count FROM pg_catalog.pg_tables WHERE tablename LIKE 't\\_%'";

  test('who looks at many relations on the way has a copy of them, and the walk goes on', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { result } = await walked([tables(60), leaving('a')], {
      known: new Set([revisionId('tables')]),
      onTheWay: {
        after: revisionId('tables'),
        look: async (database, catalog) => {
          await arrived;
          expect(await database.query(countTables)).toEqual([{ count: 60 }]);
          expect(catalog.relations).toHaveLength(60);
          await database.execute('DROP TABLE t_0');
        },
      },
      atHead: async (database) => {
        expect(await database.query(countTables)).toEqual([{ count: 61 }]);
        arrive();
      },
    });
    expect.assertions(4);
    expect(result.head?.relations).toHaveLength(61);
  });

  test('who looks at few has the database itself, between the two migrations', async () => {
    const seen: unknown[] = [];
    await walked([tables(3), leaving('a')], {
      onTheWay: {
        after: revisionId('tables'),
        look: async (database) => {
          seen.push(...(await database.query(countTables)));
        },
      },
      atHead: async (database) => {
        seen.push(...(await database.query(countTables)));
      },
    });
    expect(seen).toEqual([{ count: 3 }, { count: 4 }]);
  });

  test('what goes wrong while somebody looks is heard of', async () => {
    const look = async () => {
      throw new Error('I do not see anything');
    };
    const onTheWay = { after: revisionId('tables'), look };
    const known = new Set([revisionId('tables')]);
    await expect(walked([tables(60), leaving('a')], { known, onTheWay })).rejects.toThrow('I do not see anything');
  });

  test('what is recorded and followed after a copy is the same as without one', async () => {
    const steps = [
      leaving('a'),
      leaving('b'),
      {
        ...returning('c'),
        up: [...returning('c').up, 'ALTER TABLE t_a ADD COLUMN b bigserial', 'CREATE INDEX ON t_b (id)'],
      },
    ];
    const onCopies = await walked(steps);
    const anew = await walked(steps, { milliseconds: 0 });
    const statements = ({ result }: typeof anew) =>
      result.recordings?.flatMap(({ pass, statements }) =>
        statements.map(({ tag, locks, rewrites }) => ({ pass, tag, locks, rewrites })),
      );
    expect(anew.counts['a']).toBeGreaterThan(3);
    expect(onCopies.counts['a']).toBe(3);
    expect(statements(onCopies)).toEqual(statements(anew));
    expect(statements(onCopies)).toContainEqual(
      expect.objectContaining({ tag: 'ALTER TABLE', rewrites: expect.arrayContaining([expect.anything()]) }),
    );
    expect(onCopies.result.ledger).toEqual(anew.result.ledger);
  });
});

function counting(project: MigrationProject, counts: Map<string, number>, milliseconds: number): MigrationProject {
  return {
    ...project,
    open: async (database, options) => {
      const stepper = await project.open(database, options);
      return {
        ...stepper,
        upgrade: async (revision) => {
          counts.set(revision, (counts.get(revision) ?? 0) + 1);
          const outcome = await stepper.upgrade(revision);
          return outcome.status === 'applied' ? { ...outcome, milliseconds } : outcome;
        },
      };
    },
  };
}
