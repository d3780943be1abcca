export interface PageEdit {
  readonly file: string;
  /** Absent: the file is new. */
  readonly before?: string;
  readonly after: string;
  readonly reasons: readonly string[];
}

export interface PagePlan {
  readonly edits: readonly PageEdit[];
  /** What has to be done by hand, or by the generator that wrote the pages. */
  readonly left: readonly Leftover[];
}

export interface Leftover {
  readonly what: string;
  readonly why: string;
}
