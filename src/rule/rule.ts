import type { Observation, Proof, Severity } from '../finding/finding.ts';
import type { Category } from './category.ts';
import type { CriterionId } from './criterion.ts';
import type { Context, Evidence, EvidenceName } from './evidence.ts';

export type Preset = 'recommended' | 'strict' | 'opt-in';

/** How many subjects a rule looked at, and what they are: the source of every ✅ line. */
export interface Population {
  readonly count: number;
  /** `foreign keys`, `status-like columns`. */
  readonly of: string;
  /** A sentence for the report when all are well: `23 of 23 foreign keys are indexed.` Built from count and of when absent. */
  readonly sentence?: string;
}

export interface Rule<Needs extends EvidenceName = EvidenceName, Wants extends EvidenceName = EvidenceName> {
  /** Names the fault: `unindexed-foreign-key`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly preset: Preset;
  readonly proof: Proof;
  /** Every criterion that a finding of this rule leaves unmet. */
  readonly criteria: readonly CriterionId[];
  readonly needs: readonly Needs[];
  /** Evidence that sharpens the verdict where it is there, and whose absence does not silence the rule. */
  readonly wants?: readonly Wants[];
  readonly docs: RuleDocs;
  check(evidence: RuleEvidence<Needs, Wants>, context: Context): Iterable<Observation>;
  population?(evidence: RuleEvidence<Needs, Wants>, context: Context): Population;
  /**
   * A second form, for where no recorder is: the same fault, as far as the text of SQL migrations gives it away. It yields guesses
   * (`proof: static`), says nothing where the text leaves a doubt, and clears nobody: the rule stays "not assessed".
   */
  inText?(evidence: Pick<Evidence, 'source' | 'base'>, context: Context): Iterable<Observation>;
}

export type RuleEvidence<Needs extends EvidenceName, Wants extends EvidenceName> = Pick<Evidence, Needs> &
  Partial<Pick<Evidence, Exclude<Wants, Needs>>>;

export interface RuleDocs {
  /** One line, the fault as a noun phrase or sentence. */
  readonly title: string;
  /** A consequence, not a commandment. Also says what is not reported. */
  readonly rationale: string;
  /** Both are executed by a test: the first must yield a finding of this rule, the second none. */
  readonly examples: { readonly bad: Example; readonly good: Example | 'no safe way is known' };
  readonly references?: readonly string[];
}

/** SQL that builds a database, or a small checkout as path → text (it may hold a `schema-audit.yml`). */
export type Example =
  | string
  | {
      readonly files: Readonly<Record<string, string>>;
      /** The checkout at the base commit, for rules about what a change does to history. */
      readonly base?: Readonly<Record<string, string>>;
    };

/** Keeps the literal types of `needs`, so that reading evidence that was not asked for does not compile. */
export function defineRule<const Needs extends EvidenceName, const Wants extends EvidenceName = never>(
  rule: Rule<Needs, Wants>,
): Rule<Needs, Wants> {
  return rule;
}
