// The report as a value: formatVersion 1 of the public contract. Renderers and publishers see nothing else.
import type { Change } from '#catalog/change.ts';
import type { DatabaseObject } from '#catalog/database-object.ts';
import type { Finding, Severity } from '#finding/finding.ts';
import type { LockMode } from '#migration/recording.ts';
import type { CriterionId } from '#rule/criterion.ts';

export interface Report {
  readonly formatVersion: 1;
  readonly tool: { readonly name: 'schema-audit'; readonly version: string };
  readonly inputs: Inputs;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly criteria: readonly CriterionVerdict[];
  readonly metrics: readonly Metric[];
  /** What was looked at and found well: one sentence each, with the strongest proof. */
  readonly strengths: readonly { readonly rule: string; readonly category: string; readonly text: string }[];
  /** The report's "Gaps vs Documentation": counted sentences. */
  readonly gaps: readonly string[];
  readonly actions: readonly Action[];
  readonly questions: readonly Question[];
  readonly schemaDiff: SchemaDiff;
  /** Rules by outcome. */
  readonly rules: {
    readonly ran: number;
    readonly off: number;
    readonly notAssessed: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  };
  readonly verdict: Verdict;
  /** Only with a base whose settings were read. */
  readonly gate?: Gate;
}

/** Who decides what blocks: a pull request may change the settings of its own audit. */
export interface Gate {
  /** Pull requests of forks are judged by the settings, the baseline and the marks of their base. */
  readonly settingsFrom: 'head' | 'base';
  /** How the head lowers it: `fail-on is lowered from high to never`, `2 new ignore entries`. */
  readonly weakened: readonly string[];
}

export interface SchemaDiff {
  readonly changes: readonly Change[];
  /** Of the printed schemas; empty without a base. */
  readonly unified: string;
  /** Changed tables with their columns and the tables beside them; absent when no table changed. */
  readonly diagram?: SchemaDiagram;
  /** What the added tables consist of: their parts are no changes of their own. */
  readonly newTables?: readonly NewTable[];
  /** What the statements behind the changes did, where they were recorded. */
  readonly work?: readonly ChangeWork[];
}

export interface ChangeWork {
  readonly object: DatabaseObject;
  /** The strongest on each table that was there before; those that readers and writers take are left out. */
  readonly locks: readonly { readonly mode: LockMode; readonly relation: string }[];
  /** Tables that were written anew. */
  readonly rewrites: readonly string[];
}

export interface NewTable {
  readonly schema: string;
  readonly relation: string;
  readonly columns: number;
  readonly foreignKeys: number;
  readonly indexes: number;
}

export interface SchemaDiagram {
  readonly tables: readonly DiagramTable[];
  readonly references: readonly { readonly from: string; readonly to: string; readonly columns: readonly string[] }[];
  /** Tables of the whole schema. */
  readonly of: number;
}

export interface DiagramTable {
  readonly name: string;
  /** Absent for a neighbour. */
  readonly columns?: readonly {
    readonly name: string;
    readonly type: string;
    readonly keys: readonly ('PK' | 'FK' | 'UK')[];
  }[];
}

export interface Inputs {
  readonly directory: string;
  readonly engine: string;
  readonly serverVersion: string;
  readonly base?: string;
  readonly head?: string;
  readonly projects: readonly ProjectInput[];
  readonly notExamined: readonly { readonly what: string; readonly why: string; readonly remedy?: string }[];
}

export interface ProjectInput {
  readonly name: string;
  readonly tool: string;
  /** `Alembic`, `Supabase`: whose files they are. */
  readonly toolTitle: string;
  /** Versions that ran the walk. */
  readonly runs?: string;
  readonly root: string;
  readonly migrations: number;
  readonly applied: number;
  readonly heads: readonly string[];
  readonly relations: number;
  /** The catalog is what the migrations mean to build. */
  readonly isSalvaged: boolean;
  readonly chain: readonly ChainEntry[];
  readonly models?: { readonly reader: string; readonly tables: number; readonly names: readonly string[] };
  readonly pages?: { readonly directory: string; readonly count: number };
}

/** One line of "Available migrations". */
export interface ChainEntry {
  readonly revision: string;
  readonly title: string;
  readonly file: string;
  readonly up: StepResult;
  readonly down: StepResult;
  readonly again: StepResult;
  /** The base has it unchanged, and so it only went up (`verify: new`). */
  readonly isOfBase?: true;
}
export type StepResult = 'ok' | 'failed' | 'differs' | 'none' | 'not-walked';

export interface SuppressedFinding {
  readonly finding: Finding;
  readonly by: 'config' | 'inline' | 'baseline';
  readonly reason: string;
}

export type CriterionVerdict = {
  /** One of the ten, or one of the team's own. */
  readonly id: string;
  readonly title: string;
  readonly evidence: string;
  /** The team added it to the ten. */
  readonly isOwn?: true;
  /** Somebody ticks it: it is shown and never counted. */
  readonly isManual?: true;
} & (
  | { readonly status: 'met' }
  /** Of one of the team's own, `findings` may be empty: a metric, a query or a command decided. */
  | { readonly status: 'unmet'; readonly findings: readonly string[] }
  | { readonly status: 'not-assessed'; readonly missing: readonly string[] }
);

export interface Metric {
  readonly id: string;
  readonly title: string;
  /** Between 0 and 1; absent when the denominator is 0 ("n/a"). */
  readonly value?: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Printed in brackets: `(+3 not assessed)`, `references 23/23 + uniqueness 5/7`. */
  readonly note?: string;
  readonly base?: number;
}

export interface Action {
  readonly key: string;
  readonly priority: Severity;
  readonly title: string;
  readonly remedy?: string;
  readonly clears: readonly string[];
  readonly criteria: readonly CriterionId[];
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly because: string;
  /** Key of the configuration that answers it: `answers.retention`. */
  readonly answer: string;
}

export type Threshold = Severity | 'never';

export interface Verdict {
  /** Nothing blocks, and something was looked at. */
  readonly pass: boolean;
  readonly failOn: Threshold;
  /** All findings, new or not, accepted ones aside. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Only with a base. */
  readonly newCounts?: Readonly<Record<Severity, number>>;
  readonly fixedCounts?: Readonly<Record<Severity, number>>;
  /** Fingerprints of the findings that block. */
  readonly blocking: readonly string[];
  /** Criteria of `require-criteria` that block; absent when there is none. */
  readonly blockingCriteria?: readonly string[];
  /** Projects none of whose migrations ran, for another reason than a finding; absent when there is none. */
  readonly unexamined?: readonly string[];
}
