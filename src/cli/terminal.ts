/** 0 clean, 1 findings that block, 2 could not audit. */
export type ExitCode = 0 | 1 | 2;

/** Where a command is called. */
export interface Terminal {
  /** Standard output: the report alone. */
  out(text: string): void;
  /** Standard error, one message; a line end is added. */
  note(text: string): void;
  /** A line of progress that the next one replaces; `undefined` takes it away. Does nothing where nobody watches. */
  progress(text: string | undefined): void;
  /** Columns of standard output. */
  readonly width: number;
  /** Standard output shows colours. */
  readonly color: boolean;
  /** Absolute; paths on the command line are relative to it. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
