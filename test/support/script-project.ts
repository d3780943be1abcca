// A migration tool of the tests' own: steps are SQL scripts, run as one implicit transaction each.
import { type Database, StatementError } from '#engines/engine.ts';
import { buildHistory } from '#migration/history.ts';
import { type Migration, revisionId } from '#migration/migration.ts';
import type { Fault } from '#migration/walk.ts';
import type { MigrationProject, StepOutcome, Stepper, StepperOptions } from '#tools/tool.ts';

export interface ScriptStep {
  readonly revision: string;
  /** Default: the step before. */
  readonly parents?: readonly string[];
  /** One statement each, so that salvage can pass over a single one. */
  readonly up: readonly string[];
  /** Absent: the file has no way back. */
  readonly down?: readonly string[];
}

export interface ScriptProjectOptions {
  /** Statements are sent one by one without a transaction around them, as MySQL people would. */
  readonly isStatementWise?: boolean;
  /** The tool as such has no way back. */
  readonly isForwardOnly?: boolean;
  readonly ownRelations?: readonly string[];
}

export function scriptProject(steps: readonly ScriptStep[], options: ScriptProjectOptions = {}): MigrationProject {
  return {
    tool: 'script',
    title: 'Scripts',
    root: 'migrations',
    confidence: 1,
    reversibility: options.isForwardOnly ? 'no' : 'yes',
    ownRelations: options.ownRelations ?? [],
    readHistory: async () => buildHistory('parents', steps.map(migrationOf)),
    open: async (database, stepperOptions) => scriptStepper(database, steps, options, stepperOptions),
  };
}

function migrationOf(step: ScriptStep, position: number, steps: readonly ScriptStep[]): Migration {
  const previous = steps[position - 1];
  const location = { file: `migrations/${step.revision}.sql` };
  return {
    revision: revisionId(step.revision),
    parents: (step.parents ?? (previous ? [previous.revision] : [])).map(revisionId),
    title: step.revision,
    location,
    downgrade: step.down ? 'present' : 'absent',
    placeholders: [],
    statements: [
      ...step.up.map((text) => ({ direction: 'upgrade' as const, text, form: 'sql' as const, location })),
      ...(step.down ?? []).map((text) => ({ direction: 'downgrade' as const, text, form: 'sql' as const, location })),
    ],
    digest: step.revision,
  };
}

function scriptStepper(
  database: Database,
  steps: readonly ScriptStep[],
  { isStatementWise = false, isForwardOnly = false }: ScriptProjectOptions,
  { mode }: StepperOptions,
): Stepper {
  const find = (revision: string) => steps.find((step) => step.revision === revision);
  const run = mode === 'salvage' ? runPassingOver : isStatementWise ? runStatements : runScript;
  return {
    runs: 'scripts',
    upgrade: (revision) => run(database, find(revision)?.up ?? []),
    ...(!isForwardOnly && { downgrade: (revision) => run(database, find(revision)?.down ?? []) }),
    [Symbol.asyncDispose]: () => database.resetSession(),
  };
}

const runScript = (database: Database, statements: readonly string[]) =>
  timed(() => database.execute(statements.join(';\n')), statements.length === 1 ? statements[0] : undefined);

const runStatements = (database: Database, statements: readonly string[]) =>
  timed(async () => {
    for (const statement of statements) await database.execute(statement);
  });

async function timed(run: () => Promise<void>, statement?: string): Promise<StepOutcome> {
  const start = performance.now();
  try {
    await run();
    return { status: 'applied', milliseconds: performance.now() - start, passedOver: [] };
  } catch (error) {
    return { status: 'failed', fault: { ...faultOf(error), ...(statement !== undefined && { statement }) } };
  }
}

async function runPassingOver(database: Database, statements: readonly string[]): Promise<StepOutcome> {
  const passedOver: Fault[] = [];
  for (const statement of statements) {
    const outcome = await timed(() => database.execute(statement));
    if (outcome.status === 'failed') passedOver.push({ ...outcome.fault, statement });
  }
  return { status: 'applied', milliseconds: 0, passedOver };
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof StatementError)) throw error;
  const { message, sqlState, detail } = error;
  return { origin: 'server', message, sqlState, ...(detail !== undefined && { detail }) };
}
