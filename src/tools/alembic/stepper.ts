import { posix } from 'node:path';
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { AlembicSettings } from '#python/alembic-settings.ts';
import { Driver, type DriverLaunch } from '#python/driver.ts';
import { findInterpreter } from '#python/interpreter.ts';
import { scratchEnvironment } from '#python/scratch-environment.ts';
import { UserError } from '../../errors.ts';
import type { StepOutcome, Stepper, StepperOptions, ToolHints } from '../tool.ts';
import { SalvageStepper } from './salvage-stepper.ts';
import { AlembicSteps } from './steps.ts';

/** Runs the repository's env.py in its own Python, one revision a run, all against the scratch database. */
export async function openAlembic(
  host: Host,
  settings: AlembicSettings,
  hints: ToolHints,
  database: Database,
  options: StepperOptions,
): Promise<Stepper> {
  const url = await database.url?.();
  if (url === undefined) {
    throw new UserError(
      'engine-unavailable',
      `Alembic needs a database that it can connect to; ${database.server.engine} has no address.`,
      'Choose `engine: pglite` or `engine: postgres`.',
    );
  }
  const folders = [settings.workingDirectory, posix.dirname(settings.scriptFolder)];
  const query = { folders, environment: hints.environment, modules: ['sqlalchemy', 'alembic'] };
  const launch = {
    interpreter: await findInterpreter(host, query),
    program: 'src/tools/alembic/schema_audit_alembic.py',
    workingDirectory: settings.workingDirectory,
    environment: scratchEnvironment(url),
  };
  const start = {
    do: 'start',
    url,
    file: settings.file === undefined ? null : host.absolute(settings.file),
    section: settings.section,
    scriptFolder: host.absolute(settings.scriptFolder),
    salvage: options.mode === 'salvage',
  };
  const { driver, runs } = await startDriver(host, launch, start);
  if (options.mode === 'salvage') {
    const steps = new AlembicSteps(driver, { timeout: options.stepTimeoutMilliseconds });
    return new SalvageStepper(runs, steps, options.history);
  }
  const another = async () => (await startDriver(host, launch, start)).driver;
  return new AlembicStepper(runs, new AlembicSteps(driver, { timeout: options.stepTimeoutMilliseconds, another }));
}

async function startDriver(
  host: Host,
  launch: DriverLaunch,
  start: object,
): Promise<{ readonly driver: Driver; readonly runs: string }> {
  const driver = await Driver.start(host, launch);
  try {
    const versions = (await driver.ask(start)) as { alembic: string; sqlalchemy: string; python: string };
    const runs = `alembic ${versions.alembic}, SQLAlchemy ${versions.sqlalchemy}, Python ${versions.python}`;
    return { driver, runs };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

class AlembicStepper implements Stepper {
  readonly runs: string;
  readonly #steps: AlembicSteps;

  constructor(runs: string, steps: AlembicSteps) {
    this.runs = runs;
    this.#steps = steps;
  }

  upgrade(to: RevisionId): Promise<StepOutcome> {
    return this.#steps.take('upgrade', to);
  }

  downgrade(revision: RevisionId): Promise<StepOutcome> {
    return this.#steps.take('downgrade', revision);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#steps.end();
  }
}
