import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { StepOutcome, Stepper } from '../tool.ts';
import type { AlembicSteps } from './steps.ts';

/**
 * Walks the whole history at its first step: whether a statement that was passed over works once later revisions have run is
 * known only at the end, and belongs to the outcome of its own revision. There is no way back from a salvaged database.
 */
export class SalvageStepper implements Stepper {
  readonly runs: string;
  readonly #steps: AlembicSteps;
  readonly #history: MigrationHistory;
  #outcomes: Promise<ReadonlyMap<RevisionId, StepOutcome>> | undefined;

  constructor(runs: string, steps: AlembicSteps, history: MigrationHistory) {
    this.runs = runs;
    this.#steps = steps;
    this.#history = history;
  }

  async upgrade(to: RevisionId): Promise<StepOutcome> {
    this.#outcomes ??= this.#walk();
    const outcome = (await this.#outcomes).get(to);
    if (!outcome) throw new Error(`Revision ${to} is not in the history that this stepper was opened with.`);
    return outcome;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#steps.end();
  }

  async #walk(): Promise<ReadonlyMap<RevisionId, StepOutcome>> {
    const outcomes = new Map<RevisionId, StepOutcome>();
    for (const { revision } of this.#history.migrations)
      outcomes.set(revision, await this.#steps.take('upgrade', revision));
    const passed = await this.#steps.passedOver();
    for (const [revision, outcome] of outcomes) {
      if (outcome.status !== 'applied') continue;
      const passedOver = passed.filter((each) => each.revision === revision).map(({ fault }) => fault);
      const recovered = passed.filter((each) => each.recoveredBy === revision).map(({ fault }) => fault);
      outcomes.set(revision, { ...outcome, passedOver, ...(recovered.length > 0 ? { recovered } : {}) });
    }
    return outcomes;
  }
}
