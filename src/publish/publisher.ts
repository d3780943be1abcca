import type { Report } from '#report/report.ts';

/** One place on GitHub where a report is shown. A place that refuses is an outcome; it never changes the verdict. */
export interface Publisher {
  /** `comment`, `annotations`, `job summary`: what messages call it. */
  readonly name: string;
  publish(report: Report): Promise<Outcome>;
}

export type Outcome =
  | { readonly status: 'written' | 'unchanged'; readonly url?: string }
  | { readonly status: 'skipped'; readonly because: string }
  | {
      readonly status: 'refused';
      readonly because: string;
      readonly remedy: string;
      /** What the token lacks, in the words of a workflow: `pull-requests: write`. */
      readonly permission?: string;
    };
