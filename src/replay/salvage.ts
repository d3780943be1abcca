import { type Database, EngineFailure, type Server } from '#engines/engine.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Fault, Salvage } from '#migration/walk.ts';
import type { MigrationProject, Stepper } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import { readCatalog } from './read-catalog.ts';
import { onScratchDatabase, withStepper } from './scratch.ts';
import { stepTimeoutMilliseconds, type WalkOptions } from './walk-options.ts';

/**
 * Walks a chain that does not run, passing over what fails: names all faults, and what the migrations mean to build. Absent when the
 * engine or the tool does not survive it.
 */
export async function salvage(
  project: MigrationProject,
  history: MigrationHistory,
  server: Server,
  options: WalkOptions,
): Promise<Salvage | undefined> {
  const stepperOptions = {
    history,
    mode: 'salvage',
    stepTimeoutMilliseconds: stepTimeoutMilliseconds(options),
  } as const;
  try {
    return await onScratchDatabase(server, options.prelude, async (database) => {
      const faults = await withStepper(project, database, stepperOptions, (stepper) =>
        collectFaults(stepper, history, options),
      );
      if (faults === undefined) return undefined;
      return { faults, catalog: await catalogAtHead(project, database, options) };
    });
  } catch (error) {
    // The strict walk has told already what ends the tool: what it found is kept.
    if (error instanceof EngineFailure || error instanceof UserError) return undefined;
    throw error;
  }
}

async function collectFaults(
  stepper: Stepper,
  { migrations }: MigrationHistory,
  { progress }: WalkOptions,
): Promise<Salvage['faults'] | undefined> {
  const faults: { fault: Fault; revision: RevisionId }[] = [];
  let taken = 0;
  const recovered = new Map<Fault, RevisionId>();
  for (const [position, { revision }] of migrations.entries()) {
    const outcome = await stepper.upgrade(revision);
    if (outcome.status === 'applied') taken += 1;
    const found = outcome.status === 'failed' ? [outcome.fault] : outcome.passedOver;
    faults.push(...found.map((fault) => ({ fault, revision })));
    for (const fault of outcome.status === 'applied' ? (outcome.recovered ?? []) : []) recovered.set(fault, revision);
    progress?.(position + 1, migrations.length, 'up');
  }
  // A tool that cannot even load its migrations has shown nothing of what they mean to build.
  if (taken === 0) return undefined;
  return faults.map(({ fault, revision }) => {
    const recoveredBy = recovered.get(fault);
    return { ...fault, revision, ...(recoveredBy !== undefined && { recoveredBy }) };
  });
}

async function catalogAtHead(project: MigrationProject, database: Database, { atHead }: WalkOptions) {
  await database.resetSession();
  const catalog = await readCatalog(database, { exclude: project.ownRelations });
  await atHead?.(database, catalog);
  return catalog;
}
