import type { MigrationTool } from '#tools/tool.ts';

/** What a tool brings to the conformance suite: the same little history, written its way. */
export interface ConformanceRow {
  readonly tool: MigrationTool;
  /** Where the project's root is found in each of the checkouts below. */
  readonly root: string;
  /** For the tool's processes: which Python, which Java. */
  readonly variables?: () => Promise<Readonly<Record<string, string>>>;
  /** Why the tool cannot run here; the suite then checks what needs no run. */
  readonly cannotRun?: string;
  /**
   * Three revisions, each with a way back: `companies` (id, name), `jobs` (id, company_id → companies), and a column `jobs.title`.
   */
  readonly clean: Files;
  /** As `clean`, with other comments and spacing. */
  readonly reformatted: Files;
  /**
   * As `clean`, but the second revision makes a table `portals` and then `jobs` with a foreign key to `employers`, which does not
   * exist. `line`: where that statement stands.
   */
  readonly refused: Files;
  readonly refusedAt: { readonly file: string; readonly line: number };
  /**
   * Two revisions. The first makes `matches`, an index on `resumes`, which comes with the second, adds a column to `reviews`, which
   * never comes, and makes `companies`.
   */
  readonly stacked: Files;
}

export type Files = Readonly<Record<string, string>>;
