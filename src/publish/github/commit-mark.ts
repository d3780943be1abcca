// What stands beside a commit: yellow from before the audit to its end, whatever that end is.
import type { Publisher } from '../publisher.ts';

export interface CommitMark extends Publisher {
  /** Makes it yellow. A refusal is told by what ends it. */
  begin(): Promise<void>;
  /** Ends it without a report. */
  end(ending: Ending): Promise<void>;
}

export interface Ending {
  readonly conclusion: 'failure' | 'neutral' | 'cancelled';
  /** A few words, of ours. */
  readonly title: string;
}
