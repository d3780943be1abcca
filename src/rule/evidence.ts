// What rules may read. A rule names its needs; what is missing turns the rule, and its criterion, into "not assessed".
import type { Catalog } from '../catalog/catalog.ts';
import type { MigrationHistory } from '../migration/history.ts';
import type { Ledger } from '../migration/ledger.ts';
import type { RevisionId, SourceLocation } from '../migration/migration.ts';
import type { Recording } from '../migration/recording.ts';
import type { Walk } from '../migration/walk.ts';
import type { WrittenStatement } from '../migration/written.ts';
import type { BaseEvidence } from './base-evidence.ts';
import type { Check } from './checks.ts';
import type { Dictionary } from './dictionary-evidence.ts';
import type { Models } from './models-evidence.ts';
import type { Probes } from './probes-evidence.ts';
import type { Settings } from './settings.ts';
import type { Workload } from './workload-evidence.ts';

export interface Evidence {
  /** Read from files only. */
  readonly history: MigrationHistory;
  /** Head catalog (or the salvaged one) without relations of tools and extensions. */
  readonly catalog: Catalog;
  /** The same, only present where the engine has a real pg_catalog. */
  readonly 'full-catalog': Catalog;
  /** The chain was run on an engine whose refusals mean something. */
  readonly replay: Walk;
  /** Locks, scans and rewrites of each step; event triggers saw them. */
  readonly recorder: readonly Recording[];
  /** What SQL migrations say they do on their way up; only there when no recorder saw it. */
  readonly source: readonly WrittenStatement[];
  /** What became of generated rows. */
  readonly ledger: Ledger;
  /** Truth tests at head; absent when head is salvaged. */
  readonly probes: Probes;
  readonly models: Models;
  readonly dictionary: Dictionary;
  /** Declared queries, planned at head. Absent when none are declared. */
  readonly workload: Workload;
  readonly repository: RepositoryText;
  readonly audit: AuditScope;
  /** The project at the base commit; absent without a base, and where the base has no such project. */
  readonly base: BaseEvidence;
}

export type EvidenceName = keyof Evidence;

/** What is always there: the settings, and how far the head catalog can be trusted. */
export interface Context {
  readonly settings: Settings;
  /** The tool writes no way back (Prisma, Drizzle, Flyway …). */
  readonly isForwardOnly: boolean;
  /** Relations that the migration tool itself keeps. */
  readonly toolRelations: readonly string[];
  /** Head is a salvaged catalog: the chain does not run, this is what it means to build. */
  readonly isSalvaged: boolean;
  /** The migrations that the base does not have; absent without a base, where all are history. */
  readonly newRevisions?: ReadonlySet<RevisionId>;
  /** The preset that this run uses; filled in by the runner. */
  readonly preset?: 'recommended' | 'strict';
}

/** Markdown and test files of the checkout outside the dictionary, as far as rules ask about them. */
export interface RepositoryText {
  /** Names in code style, SQL or diagrams of other Markdown files. */
  readonly references: readonly {
    readonly name: string;
    readonly column?: string;
    /** `table`: what is around it says that a relation is meant (FROM, a diagram, "table"). Absent: a bare name in code style. */
    readonly context?: 'table';
    readonly location: SourceLocation;
  }[];
  /** Test files that mention migrations going up or down. */
  readonly migrationTests: readonly string[];
  /** Markdown headings or files about migrations or schema evolution. */
  readonly evolutionPages: readonly SourceLocation[];
}

/** What the audit itself had: for rules about the audit. */
export interface AuditScope {
  readonly unusedSuppressions: readonly {
    readonly kind?: 'unused' | 'expired';
    readonly rule: string;
    readonly subject: string;
    readonly why: string;
    readonly location?: SourceLocation;
  }[];
  readonly hasDeployedState: boolean;
  readonly checks: readonly Check[];
}
