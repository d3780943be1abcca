// Walks an Alembic checkout with the tests' own Python on a real database.
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import { revisionId } from '#migration/migration.ts';
import type { Fault } from '#migration/walk.ts';
import { alembic } from '#tools/alembic/alembic.ts';
import type { StepOutcome, Stepper } from '#tools/tool.ts';
import { withCheckout } from '../../support/hosts.ts';
import { pythonEnvironment } from '../../support/python-environment.ts';

export interface WalkOptions {
  readonly mode?: 'strict' | 'salvage';
  readonly environment?: Readonly<Record<string, string>>;
  readonly stepTimeoutMilliseconds?: number;
}

export async function withStepper<Result>(
  files: Readonly<Record<string, string>>,
  database: Database,
  use: (stepper: Stepper, history: MigrationHistory, host: Host) => Promise<Result>,
  { mode = 'strict', environment, stepTimeoutMilliseconds = 30_000 }: WalkOptions = {},
): Promise<Result> {
  const { variables } = await pythonEnvironment();
  return withCheckout(files, async (host) => {
    const [project] = await alembic.detect(host, { environment: { ...variables, ...environment } });
    if (!project) throw new Error('No Alembic project was found.');
    const history = await project.readHistory();
    const stepper = await project.open(database, { history, mode, stepTimeoutMilliseconds });
    try {
      return await use(stepper, history, host);
    } finally {
      await stepper[Symbol.asyncDispose]();
    }
  });
}

/** The first failure of the way up. */
export async function firstFault(
  files: Readonly<Record<string, string>>,
  database: Database,
): Promise<Fault | undefined> {
  return withStepper(files, database, async (stepper, { migrations }) => {
    for (const { revision } of migrations) {
      const outcome = await stepper.upgrade(revision);
      if (outcome.status === 'failed') return outcome.fault;
    }
    return undefined;
  });
}

/** What salvage passed over, by revision. */
export async function salvaged(
  files: Readonly<Record<string, string>>,
  database: Database,
): Promise<Readonly<Record<string, readonly Fault[]>>> {
  const walk = async (stepper: Stepper, { migrations }: MigrationHistory) => {
    const faults: Record<string, readonly Fault[]> = {};
    for (const { revision } of migrations) {
      const outcome = await stepper.upgrade(revision);
      if (outcome.status === 'failed') throw new Error(`${revision}: ${outcome.fault.message}`);
      if (outcome.passedOver.length > 0) faults[revision] = outcome.passedOver;
    }
    return faults;
  };
  return withStepper(files, database, walk, { mode: 'salvage' });
}

export const upgrade = (stepper: Stepper, revision: string): Promise<StepOutcome> =>
  stepper.upgrade(revisionId(revision));

export async function downgrade(stepper: Stepper, revision: string): Promise<StepOutcome> {
  if (!stepper.downgrade) throw new Error('This stepper has no way back.');
  return stepper.downgrade(revisionId(revision));
}

export async function relationsOf(database: Database): Promise<readonly string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
