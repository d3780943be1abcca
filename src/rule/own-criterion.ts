import type { Severity } from '../finding/finding.ts';

/** A criterion that the team adds to the ten, and what decides it. */
export type OwnCriterion = { readonly id: string; readonly title: string } & CriterionBinding;

export type CriterionBinding =
  | {
      readonly kind: 'rules';
      readonly rules: readonly string[];
      /** Patterns of relations; empty: all. */
      readonly tables: readonly string[];
      readonly threshold: Severity;
    }
  /** A query that returns no row at head. */
  | { readonly kind: 'assert'; readonly sql: string }
  | {
      readonly kind: 'metric';
      readonly metric: string;
      /** Percent. */
      readonly atLeast?: number;
      readonly isNotLowerThanBase: boolean;
    }
  /** A command that exits with 0. */
  | { readonly kind: 'command'; readonly run: string }
  /** Somebody ticks it. */
  | { readonly kind: 'manual' };
