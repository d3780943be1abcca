// One truth test as data: which rows it starts from, what is changed in them, and who should refuse that.
import type { ProbeOutcome } from '#rule/probes-evidence.ts';

/**
 * Statements name the rows that were picked as `@row1@`, `@row2@`, and the one that a try has written as `@row0@`; a try may hold
 * `@found@`, what the search came up with. Each ends with `RETURNING tableoid, ctid`, so that the row can be found again.
 */
export interface ProbePlan {
  /** Each yields the place of one row; without it nothing is tried. */
  readonly picks: readonly string[];
  /** Changes that must succeed first; the row moves. */
  readonly prepare?: readonly { readonly row: number; readonly statement: string }[];
  /** Queries of one text column: the values of `@found@`, each tried in turn. */
  readonly searches?: readonly string[];
  /** Until one is refused as expected, or is accepted and holds. */
  readonly tries: readonly string[];
  /** A condition that is true when the row of the try really breaks the promise: triggers change rows. */
  readonly holds?: string;
  /** A text that says what the try did, asked when it was accepted. */
  readonly observes?: string;
  /** `SQLSTATE:name of the constraint`, `SQLSTATE@column` or `SQLSTATE:*`. */
  readonly expected: readonly string[];
  /** End of a sentence, when a pick finds no row. */
  readonly without: string;
}

export const RETURNING = ' RETURNING tableoid, ctid';

/** What a try came to, as the server said it. */
export interface Attempt {
  readonly phase: 'pick' | 'prepare' | 'try' | 'hold';
  readonly status: 'refused' | 'accepted' | 'changed' | 'unwritten' | 'unpicked';
  readonly isExpected: boolean;
  readonly state: string | null;
  readonly message: string | null;
  readonly statement: string;
  readonly observed: string | null;
}

/** `observed`: what the plan's `observes` came to. */
export type Observed = ProbeOutcome & { readonly observed?: string };

export function outcomeOf(plan: ProbePlan, attempts: readonly Attempt[]): Observed {
  const deciding =
    attempts.find((attempt) => attempt.status === 'accepted') ??
    attempts.find((attempt) => attempt.isExpected) ??
    attempts.find((attempt) => attempt.status === 'refused' && attempt.phase === 'try') ??
    attempts.at(-1);
  switch (deciding?.status) {
    case undefined:
      return untried('no value that breaks it was found');
    case 'accepted':
      return accepted(plan, deciding);
    case 'unpicked':
      return untried(plan.without);
    case 'unwritten':
      return untried('a trigger or a rule kept the row away');
    case 'changed':
      return untried('a trigger changed the row before it was stored');
    case 'refused':
      return refused(deciding);
  }
}

function accepted({ observes }: ProbePlan, { statement, observed }: Attempt): Observed {
  if (observes !== undefined && observed === null) return untried('nothing was left to look at');
  return { status: 'accepted', statement: shown(statement), ...(observed !== null && { observed }) };
}

function refused({ phase, state, message, isExpected }: Attempt): Observed {
  if (phase !== 'try') return untried(message ?? 'the rows could not be made ready');
  return { status: 'refused', sqlState: state ?? '', message: message ?? '', ...(!isExpected && { isByOther: true }) };
}

export const untried = (why: string): ProbeOutcome => ({ status: 'untried', why });

const shown = (statement: string): string =>
  statement
    .replace(RETURNING, '')
    .replaceAll(/@row(\d)@/g, (_, row: string) => `ctid = $${row}`)
    .replaceAll(/\s+/g, ' ')
    .trim();
