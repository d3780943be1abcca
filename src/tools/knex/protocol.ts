// What the audit and the child that holds knex say to each other, one JSON line each. The audit asks, the child answers; while a step
// runs over messages, the child's answer may be a query, and the audit's next line is what became of it.
import type { Fault } from '#migration/walk.ts';

export type Request = StartRequest | StepRequest | { readonly kind: 'rows'; readonly answer: QueryAnswer };

export interface StartRequest {
  readonly kind: 'start';
  /** Absolute paths. */
  readonly checkout: string;
  readonly knexfile?: string;
  readonly migrations: readonly { readonly name: string; readonly path: string }[];
  readonly settings: { readonly tableName: string; readonly schemaName?: string };
  readonly mode: 'strict' | 'salvage';
  /** A child that ended in the middle of a step, and may have left knex's lock behind. */
  readonly replaces: boolean;
  readonly connection:
    | { readonly kind: 'url'; readonly url: string; readonly sessions: number }
    | { readonly kind: 'messages'; readonly version: string };
}

export interface StepRequest {
  readonly kind: 'step';
  readonly direction: 'up' | 'down';
  /** File name, as knex writes it into its table. */
  readonly name: string;
}

export type Reply =
  | { readonly kind: 'ready'; readonly runs: string; readonly notice?: string }
  | { readonly kind: 'query'; readonly sql: string }
  | { readonly kind: 'applied'; readonly passedOver: readonly DriverFault[]; readonly recovered: readonly number[] }
  | { readonly kind: 'failed'; readonly fault: DriverFault };

export type QueryAnswer = { readonly rows: readonly object[] } | { readonly fault: Fault; readonly position?: number };

/** A fault as the child knows it: with lines of its stack instead of a place in the checkout. */
export interface DriverFault extends Omit<Fault, 'location'> {
  /** Counts what was passed over, from the start of the child. */
  readonly number: number;
  /** 1-based, in characters of the statement. */
  readonly position?: number;
  /** Absolute files, innermost first. */
  readonly frames: readonly { readonly path: string; readonly line: number }[];
}
