import type { SourceLocation } from '../migration/migration.ts';

/** Queries that people really run, from declared files. */
export interface Workload {
  readonly files: readonly string[];
  readonly queries: readonly WorkloadQuery[];
  /** Statements that could not be prepared at head, with the server's message. */
  readonly refused: readonly { readonly sql: string; readonly message: string; readonly location: SourceLocation }[];
}
export interface WorkloadQuery {
  readonly name: string;
  readonly sql: string;
  readonly location: SourceLocation;
  readonly lookups: readonly Lookup[];
}
/** One relation of a query, and by which of its columns rows are found. */
export interface Lookup {
  readonly schema: string;
  readonly relation: string;
  readonly equality: readonly string[];
  readonly range: readonly string[];
  readonly order: readonly string[];
  /** The planner's verdict with sequential scans priced out: the index it used, or that it must scan. */
  readonly plan: { readonly kind: 'index'; readonly index: string } | { readonly kind: 'scan'; readonly line: string };
}
