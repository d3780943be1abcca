import type { QualifiedName } from '../catalog/catalog.ts';
import type { SourceLocation } from '../migration/migration.ts';
import type { Subject } from './subject.ts';

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof severities)[number];

/** `executed`: the server did it in this run. `catalog`: read from catalog, models or pages. `static`: read from text only. */
export type Proof = 'executed' | 'catalog' | 'static';

/** What a rule yields. */
export interface Observation {
  readonly subject: Subject;
  /** What is: subject first, real names, present tense, full stop, no advice. */
  readonly message: string;
  /** What to do: paste-ready SQL or one instruction. */
  readonly remedy?: string;
  readonly location?: SourceLocation;
  /** Overrides the rule's severity where its documentation says that it may (an infrastructure table without a page is medium). */
  readonly severity?: Severity;
  /** Overrides the rule's proof. */
  readonly proof?: Proof;
  /** Further lines below the message: the columns, the faults behind the first one. */
  readonly details?: readonly string[];
  /** Whose rows it is about, where the subject is no relation: their sizes weigh. */
  readonly relations?: readonly QualifiedName[];
}

/** What the runner makes of an observation. */
export interface Finding extends Omit<Observation, 'relations'> {
  readonly rule: string;
  readonly severity: Severity;
  readonly proof: Proof;
  readonly criterion?: string;
  readonly project: string;
  /** 16 hex digits of a hash over rule, project and subject names: no line numbers, no message text. */
  readonly fingerprint: string;
  /** Absent when there is no base to compare with. */
  readonly isNew?: boolean;
  /** An exact replacement that was read again and found right. */
  readonly fix?: LineFix;
}

/** Puts `text` in the place of whole lines of a file. */
export interface LineFix {
  readonly file: string;
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** Lines without the last line end. */
  readonly text: string;
}

export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(threshold);
