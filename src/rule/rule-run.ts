// What one run of the rules over one project yields; made by run-rules.ts, read by the report.
import type { Finding } from '../finding/finding.ts';
import type { EvidenceName } from './evidence.ts';
import type { Population } from './rule.ts';

export interface RuleRun {
  /** Accepted ones aside, in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Of every rule that ran and has one, also when it found something. */
  readonly populations: readonly { readonly rule: string; readonly population: Population }[];
  /** Rules that could not run, and what they would have needed. A second form may have found something all the same. */
  readonly notAssessed: readonly { readonly rule: string; readonly missing: readonly EvidenceName[] }[];
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
  /** Ids of the rules that the preset or the configuration switches off. */
  readonly off: readonly string[];
}
