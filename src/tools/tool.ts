// A migration tool is a detector; what it detects is a project that can be read and walked.
import type { Database } from '#engines/engine.ts';
import type { Host } from '#host/host.ts';
import type { MigrationHistory } from '#migration/history.ts';
import type { RevisionId, ToolId } from '#migration/migration.ts';
import type { Fault } from '#migration/walk.ts';

export interface MigrationTool {
  readonly id: ToolId;
  readonly title: string;
  /** Reads little, never throws for "not mine". */
  detect(host: Host, hints: ToolHints): Promise<readonly MigrationProject[]>;
}

/** What the configuration says (`migrations:`); empty when there is none. */
export interface ToolHints {
  /** Folder or file of the tool, relative. */
  readonly path?: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface MigrationProject {
  readonly tool: ToolId;
  readonly title: string;
  /** Whose files they are, where one plugin reads those of many: `Supabase`, `goose`. */
  readonly convention?: string;
  /** Relative folder of the migrations; also the project's name when there are several. */
  readonly root: string;
  /** Between 0 and 1: a marker file of the tool's own is 1, a folder of .sql files 0.5. The higher one wins a folder. */
  readonly confidence: number;
  /** Nothing in it makes a table: it is no project of its own beside one that does. */
  readonly isAddition?: boolean;
  /** `no`: the tool has no way back (Prisma). */
  readonly reversibility: 'yes' | 'no' | 'per-migration';
  /** Relations that the tool keeps for itself: `alembic_version`, `public.knex_migrations`. Left out of the catalog. */
  readonly ownRelations: readonly string[];
  /** Files only, no database, no tool. */
  readHistory(): Promise<MigrationHistory>;
  /** One child process for the whole walk. Rejects with `missing-tool` (and the exact fix) when the tool cannot run here. */
  open(database: Database, options: StepperOptions): Promise<Stepper>;
}

export interface StepperOptions {
  readonly history: MigrationHistory;
  /** `salvage`: each statement under its own savepoint; what fails is recorded and passed over. */
  readonly mode: 'strict' | 'salvage';
  readonly stepTimeoutMilliseconds: number;
  /** A statement to end each transaction with that this process opens for a script, as a tool's own row of bookkeeping does. */
  readonly beforeCommit?: string;
}

export interface Stepper extends AsyncDisposable {
  /** How the tool runs: `alembic 1.13.2, SQLAlchemy 2.0.30, Python 3.11.7`; the report prints it. */
  readonly runs: string;
  upgrade(to: RevisionId): Promise<StepOutcome>;
  /** Undoes the named revision alone. Absent: the tool has no way back. */
  downgrade?(revision: RevisionId): Promise<StepOutcome>;
}

/** In salvage mode a step is always applied, and its faults are what was passed over. */
export type StepOutcome =
  | {
      readonly status: 'applied';
      readonly milliseconds: number;
      readonly passedOver: readonly Fault[];
      /** Faults that an earlier step returned (the same objects) and whose statement works after this one: it only came too early. */
      readonly recovered?: readonly Fault[];
    }
  | { readonly status: 'failed'; readonly fault: Fault };
