import {
  type Database,
  type DatabaseCopy,
  type DatabaseOptions,
  EngineFailure,
  type Server,
  StatementError,
} from '#engines/engine.ts';
import type { MigrationProject, Stepper, StepperOptions } from '#tools/tool.ts';
import { UserError } from '../errors.ts';

/** Hands over an empty database on which the prelude has run, and drops it whatever happens. */
export async function onScratchDatabase<Result>(
  server: Server,
  prelude: readonly string[],
  use: (database: Database) => Promise<Result>,
  options?: DatabaseOptions,
): Promise<Result> {
  return disposing(await server.createDatabase('replay', options), async (database) => {
    for (const statement of prelude) await runPrelude(database, statement);
    return use(database);
  });
}

/** Hands over a database that begins as the copied one was, and drops it whatever happens. */
export async function onCopiedDatabase<Result>(
  copy: DatabaseCopy,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  return disposing(await copy.open(), use);
}

async function disposing<Result>(database: Database, use: (database: Database) => Promise<Result>): Promise<Result> {
  try {
    return await use(database);
  } finally {
    await database[Symbol.asyncDispose]();
  }
}

/** Hands over the running tool, and ends it whatever happens. */
export async function withStepper<Result>(
  project: MigrationProject,
  database: Database,
  options: StepperOptions,
  use: (stepper: Stepper) => Promise<Result>,
): Promise<Result> {
  const stepper = await project.open(database, options);
  try {
    return await use(stepper);
  } finally {
    await end(stepper);
  }
}

/** A tool that tidies up in a database that is gone has nothing to tidy up. */
async function end(stepper: Stepper): Promise<void> {
  try {
    await stepper[Symbol.asyncDispose]();
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
  }
}

async function runPrelude(database: Database, statement: string): Promise<void> {
  try {
    await database.execute(statement);
    await database.resetSession();
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    throw new UserError(
      'unreadable-configuration',
      `PostgreSQL refuses a statement of the prelude: ${error.message} (${statement})`,
      'Mend or remove the statement; the prelude runs on an empty database, before the first migration.',
      { cause: error },
    );
  }
}
