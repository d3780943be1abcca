// What every migration tool owes the walk. A new tool adds a file to conformance/ and a line here.
import { describe, expect, test } from 'vitest';
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { MigrationProject, StepOutcome, Stepper, StepperOptions } from '#tools/tool.ts';
import { testDatabase } from '../support/database.ts';
import { withCheckout } from '../support/hosts.ts';
import { alembicRow } from './conformance/alembic.ts';
import { knexRow } from './conformance/knex.ts';
import type { ConformanceRow, Files } from './conformance/row.ts';
import { sqlRow } from './conformance/sql.ts';

const rows: readonly ConformanceRow[] = [alembicRow, knexRow, sqlRow];
const shared = testDatabase('pglite');

describe.each(rows.map((row) => ({ name: row.tool.id, row })))('$name', ({ row }) => {
  test('an empty checkout is not its project', () =>
    withCheckout({ 'README.md': '# jobs\n', 'src/index.js': 'module.exports = {};\n' }, async (host) => {
      expect(await row.tool.detect(host, noHints)).toEqual([]);
    }));

  test('the projects of the other tools are not its own', async () => {
    for (const other of rows.filter(({ tool }) => tool !== row.tool))
      await withCheckout(other.clean, async (host) => expect(await row.tool.detect(host, noHints)).toEqual([]));
  });

  test('its project is found once, at its root, also when the root is asked for', () =>
    withCheckout(row.clean, async (host) => {
      for (const hints of [noHints, { ...noHints, path: row.root }]) {
        const projects = await row.tool.detect(host, hints);
        expect(projects.map(({ tool, root }) => ({ tool, root }))).toEqual([{ tool: row.tool.id, root: row.root }]);
      }
    }));

  test('the history is one line from one base to one head, with a way back for each revision', () =>
    withHistory(row.clean, row, (history) => {
      const { migrations, heads, bases, faults } = history;
      expect(migrations).toHaveLength(3);
      expect(migrations.map(({ parents }) => parents.length)).toEqual([0, 1, 1]);
      expect(migrations.map(({ downgrade }) => downgrade)).toEqual(['present', 'present', 'present']);
      expect(migrations.map(({ isEmpty }) => isEmpty)).not.toContain(true);
      expect({ heads, bases, faults }).toEqual({
        heads: [migrations[2]?.revision],
        bases: [migrations[0]?.revision],
        faults: [],
      });
    }));

  test('the digest of a revision is that of what it does, not of comments and spacing', async () => {
    const digests = async (files: Files) => {
      const found: string[] = [];
      await withHistory(files, row, ({ migrations }) => found.push(...migrations.map(({ digest }) => digest)));
      return found;
    };
    expect(await digests(row.reformatted)).toEqual(await digests(row.clean));
    expect(new Set(await digests(row.clean)).size).toBe(3);
  });

  if (row.cannotRun !== undefined) return;

  test(
    'up, all the way down, and up again builds, removes and builds',
    () =>
      walk(row.clean, row, 'strict', async ({ stepper, history, database, project }) => {
        const revisions = history.migrations.map(({ revision }) => revision);
        const up = async () => {
          for (const revision of revisions)
            expect(await stepper.upgrade(revision)).toMatchObject({ status: 'applied' });
        };
        await up();
        expect(await columns(database, project)).toEqual(head);
        for (const revision of revisions.toReversed())
          expect(await stepper.downgrade?.(revision)).toMatchObject({ status: 'applied', passedOver: [] });
        expect(await columns(database, project)).toEqual([]);
        await up();
        expect(await columns(database, project)).toEqual(head);
        expect(stepper.runs).not.toBe('');
      }),
    60_000,
  );

  test(
    'a refused statement is named with its code, file and line, and nothing of its revision stays',
    () =>
      walk(row.refused, row, 'strict', async ({ stepper, history, database, project }) => {
        const [first, second] = history.migrations;
        expect(await upgrade(stepper, first)).toMatchObject({ status: 'applied' });
        const outcome = await upgrade(stepper, second);
        expect(outcome).toMatchObject({
          status: 'failed',
          fault: { origin: 'server', message: 'relation "employers" does not exist', sqlState: '42P01' },
        });
        if (outcome.status !== 'failed') return;
        expect(outcome.fault.statement).toMatch(/employers/);
        expect(outcome.fault.location).toEqual(row.refusedAt);
        expect(await columns(database, project)).toEqual(['companies.id', 'companies.name']);
      }),
    60_000,
  );

  test(
    'salvage names every fault, builds the rest, and tells what only came too early',
    () =>
      walk(row.stacked, row, 'salvage', async ({ stepper, history, database, project }) => {
        const [first, second] = history.migrations;
        const one = await upgrade(stepper, first);
        const two = await upgrade(stepper, second);
        if (one.status !== 'applied' || two.status !== 'applied') throw new Error('A step of salvage failed.');
        expect(one.passedOver.map(({ message }) => message)).toEqual([
          'relation "resumes" does not exist',
          'relation "reviews" does not exist',
        ]);
        expect(one.passedOver.every(({ location }) => location?.line !== undefined)).toBe(true);
        expect(two.passedOver).toEqual([]);
        expect(two.recovered).toEqual([one.passedOver[0]]);
        expect(await columns(database, project)).toEqual(['companies.id', 'matches.id', 'resumes.id']);
      }),
    60_000,
  );
});

const noHints = { environment: {} };
const head = ['companies.id', 'companies.name', 'jobs.company_id', 'jobs.id', 'jobs.title'];

async function only(host: Host, row: ConformanceRow): Promise<MigrationProject> {
  const [project] = await row.tool.detect(host, { environment: (await row.variables?.()) ?? {} });
  if (!project) throw new Error(`${row.tool.id} found no project.`);
  return project;
}

const withHistory = (files: Files, row: ConformanceRow, use: (history: MigrationHistory) => unknown): Promise<void> =>
  withCheckout(files, async (host) => {
    await use(await (await only(host, row)).readHistory());
  });

interface Walking {
  readonly stepper: Stepper;
  readonly history: MigrationHistory;
  readonly database: Database;
  readonly project: MigrationProject;
}

const walk = (
  files: Files,
  row: ConformanceRow,
  mode: StepperOptions['mode'],
  use: (walking: Walking) => Promise<void>,
): Promise<void> =>
  withCheckout(files, async (host) => {
    const project = await only(host, row);
    const history = await project.readHistory();
    const database = await shared.empty();
    const stepper = await project.open(database, { history, mode, stepTimeoutMilliseconds: 30_000 });
    try {
      await use({ stepper, history, database, project });
    } finally {
      await stepper[Symbol.asyncDispose]();
    }
  });

const upgrade = (
  stepper: Stepper,
  migration: MigrationHistory['migrations'][number] | undefined,
): Promise<StepOutcome> => {
  if (!migration) throw new Error('The history is too short.');
  return stepper.upgrade(migration.revision);
};

async function columns(database: Database, project: MigrationProject): Promise<readonly string[]> {
  const found = await database.query<{ relation: string; column: string }>(
    `SELECT table_schema || '.' || table_name AS relation, table_name || '.' || column_name AS column
     FROM information_schema.columns
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
     ORDER BY 1, 2`,
  );
  return found
    .filter(({ relation }) => !project.ownRelations.some((own) => own === relation || `public.${own}` === relation))
    .map(({ column }) => column)
    .sort();
}
