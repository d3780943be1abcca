// What the team's own commands and queries say of the schema.
import type { Severity } from '../finding/finding.ts';

export interface Check {
  /** `criterion`: it decides one of the team's own criteria and is no finding. */
  readonly kind: 'validator' | 'assertion' | 'criterion';
  /** The command line of a validator, the id of the others. */
  readonly name: string;
  readonly severity: Severity;
  /** Whose database was asked; absent for commands. */
  readonly project?: string;
  readonly outcome: CheckOutcome;
}

export type CheckOutcome =
  | { readonly status: 'passed' }
  | {
      readonly status: 'failed';
      /** Continues its name: `exited with 1`, `returns 3 rows`. */
      readonly why: string;
      /** What it printed or returned, cut. */
      readonly lines: readonly string[];
    }
  | { readonly status: 'not-run'; readonly because: string };
