import type { ProjectResults } from '../project-results.ts';

/** One project's part of a metric; undefined is "n/a": there was nothing to divide by, or nothing was established. */
export interface MetricValue {
  readonly numerator: number;
  readonly denominator: number;
  readonly note?: string;
  /** Replaces the usual title, where a part of the evidence is missing. */
  readonly title?: string;
}

export type Measure = (results: ProjectResults) => MetricValue | undefined;
