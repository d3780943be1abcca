import type { Catalog } from '#catalog/catalog.ts';
import type { Config } from '#config/config.ts';
import type { DiscoveredProject } from '#discover/discovery.ts';
import type { Database, Server } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { Walk } from '#migration/walk.ts';
import type { WrittenStatement } from '#migration/written.ts';
import type { Check } from '#rule/checks.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import type { RepositoryText } from '#rule/evidence.ts';
import type { Models } from '#rule/models-evidence.ts';
import type { Probes } from '#rule/probes-evidence.ts';
import type { Workload } from '#rule/workload-evidence.ts';
/** What the database answered while it stood where a commit ends. */
export interface AtHead {
  readonly workload?: Workload;
  readonly probes?: Probes;
  /** The team's own queries; not those of a salvaged head. */
  readonly assertions: readonly Check[];
}

/** Everything that was found out about one project at one commit, before any rule judges it. */
export interface Examination {
  readonly project: DiscoveredProject;
  readonly history: MigrationHistory;
  /** Versions that ran the walk. */
  readonly runs?: string;
  readonly walk?: Walk;
  /** What SQL migrations say they do; read where no recorder saw it. */
  readonly source?: readonly WrittenStatement[];
  /** Head catalog, or the salvaged one. */
  readonly catalog?: Catalog;
  readonly isSalvaged: boolean;
  readonly models?: Models;
  readonly dictionary?: Dictionary;
  readonly workload?: Workload;
  readonly probes?: Probes;
  /** What was asked of the database while it stood where the base commit ends. */
  readonly atBase?: AtHead;
  /** The team's own queries. */
  readonly assertions?: readonly Check[];
  readonly repository: RepositoryText;
  readonly notExamined: readonly NotExamined[];
}

export interface NotExamined {
  readonly what: string;
  readonly why: string;
  readonly remedy?: string;
}

/** Where an examination happens. */
export interface Surroundings {
  readonly host: Host;
  readonly config: Config;
  readonly server: Server;
  /** A database of PostgreSQL 17 or later that knows type names; opened with its first use. */
  readonly typeNames: () => Promise<Database>;
  readonly progress: Progress;
}

/** Called before each step that may take long. */
export type Progress = (event: ProgressEvent) => void;
export interface ProgressEvent {
  readonly stage: 'discover' | 'walk' | 'salvage' | 'models' | 'pages' | 'workload' | 'probes' | 'checks' | 'rules';
  readonly detail?: string;
  /** Of the steps of this stage; both or neither. */
  readonly done?: number;
  readonly total?: number;
}
