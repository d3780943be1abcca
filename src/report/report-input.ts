// Everything the report is made of; audit.ts fills it, nothing else is read.
import type { Catalog } from '#catalog/catalog.ts';
import type { Finding } from '#finding/finding.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId, ToolId } from '#migration/migration.ts';
import type { Walk } from '#migration/walk.ts';
import type { Check } from '#rule/checks.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { Models } from '#rule/models-evidence.ts';
import type { OwnCriterion } from '#rule/own-criterion.ts';
import type { Probes } from '#rule/probes-evidence.ts';
import type { Rule } from '#rule/rule.ts';
import type { RuleRun } from '#rule/rule-run.ts';
import type { Settings } from '#rule/settings.ts';
import type { Workload } from '#rule/workload-evidence.ts';
import type { CriterionVerdict, Inputs, Metric, SuppressedFinding, Threshold } from './report.ts';

export interface ReportInput {
  readonly toolVersion: string;
  readonly directory: string;
  readonly engine: string;
  readonly serverVersion: string;
  /** Head commit, when there is one. */
  readonly head?: string;
  readonly base?: BaseAudit;
  /** All rules, switched on or not: their metadata decides criteria, actions and strengths. */
  readonly rules: readonly Rule[];
  readonly projects: readonly AuditedProject[];
  /** Findings that belong to no project: `empty-audit`, `unused-suppression`. */
  readonly ownFindings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notExamined: Inputs['notExamined'];
  readonly failOn: Threshold;
  readonly failOnExisting: boolean;
  /** What the team's own commands and queries said. */
  readonly checks?: readonly Check[];
  /** Shown after the ten. */
  readonly ownCriteria?: readonly OwnCriterion[];
  /** Absent: no criterion blocks. */
  readonly requireCriteria?: RequiredCriteria;
  /** A workflow of the repository runs this audit; absent when nobody looked. */
  readonly isRunByWorkflow?: boolean;
}

export interface RequiredCriteria {
  /** Ids; each blocks while it is unmet. */
  readonly list: readonly string[];
  /** Not assessed blocks, too. */
  readonly assessed: boolean;
  /** Also those that the base did not meet either. */
  readonly strict: boolean;
}

/** The same audit at the base commit. */
export interface BaseAudit {
  readonly commit: string;
  /** Accepted ones included: what was there is not new. */
  readonly findings: readonly Finding[];
  readonly metrics: readonly Metric[];
  readonly criteria?: readonly CriterionVerdict[];
  /** Head catalog at the base commit, by name of the project. */
  readonly catalogs: ReadonlyMap<string, Catalog>;
}

export interface AuditedProject {
  readonly name: string;
  readonly tool: ToolId;
  readonly toolTitle: string;
  readonly root: string;
  /** Versions that ran the walk. */
  readonly runs?: string;
  readonly isForwardOnly: boolean;
  readonly history: MigrationHistory;
  /** Absent: the chain was not run. */
  readonly walk?: Walk;
  /** Head catalog, or the salvaged one, without relations of tools and extensions. */
  readonly catalog?: Catalog;
  readonly isSalvaged: boolean;
  /** The migrations that the base does not have; absent without a base. */
  readonly newRevisions?: ReadonlySet<RevisionId>;
  readonly models?: Models;
  readonly dictionary?: Dictionary;
  readonly workload?: Workload;
  /** Truth tests at head; absent where it is salvaged. */
  readonly probes?: Probes;
  readonly settings: Settings;
  readonly run: RuleRun;
}
