import type { Finding, Severity } from '#finding/finding.ts';
import type { ProjectResults } from '../project-results.ts';

/** How one criterion reads the evidence of one project. */
export interface Judge {
  /** Findings of deciding rules below it do not count. */
  readonly threshold: Severity;
  readonly examine: (results: ProjectResults, counterexamples: readonly Finding[]) => Examination;
}

export interface Examination {
  /** `13 of 20 tables documented: missing companies, jobs, … (+5)`; no status word, no time. */
  readonly evidence: string;
  /** What would have been needed and was not there; anything here keeps the criterion from being met. */
  readonly missing: readonly string[];
}
