import type { Report } from '#report/report.ts';

export type Format = 'terminal' | 'markdown' | 'json' | 'sarif' | 'junit' | 'html';

/** A report in, text out: no IO, no clock, no GitHub. */
export type Render = (report: Report, style: RenderStyle) => string;

export interface RenderStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  readonly verbose: boolean;
  /** Hex digits that tell the comments of several audits apart; never text from outside. */
  readonly marker?: string;
  /** What the Markdown is for: a comment, which GitHub limits to 65,536 characters, or the page of a run, which takes 1 MiB. */
  readonly extent?: 'comment' | 'page';
  /** Where files can be linked to; absent outside GitHub. */
  readonly links?: Links;
}

export interface Links {
  /** `https://github.com/acme/jobhunt`. */
  readonly repository: string;
  readonly commit: string;
  /** Folder of the audited directory inside the repository, `''` at its root. */
  readonly prefix: string;
  readonly baseName?: string;
  readonly jobSummary?: string;
  /** Documentation page of a rule, `<id>` standing for its id: `https://…/docs/rules/<id>.md`. */
  readonly rules: string;
  /** Fingerprint of a finding → its review comment on the pull request. */
  readonly reviewComments?: ReadonlyMap<string, string>;
}
