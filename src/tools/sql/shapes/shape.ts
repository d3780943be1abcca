// A shape is a convention of naming and marking SQL files. Each belongs to a tool that may become a plugin of its own one day.
import type { HistoryFault } from '#migration/history.ts';
import type { Surroundings } from '../surroundings/surroundings.ts';

/** Files of one folder (or of the folders right below it), sorted naturally. */
export interface SqlFolder {
  /** Relative. */
  readonly root: string;
  readonly files: readonly SqlFile[];
  /** Every other file below the root: journals, lock files, migrations in code. */
  readonly others: readonly SqlFile[];
  /** By its path, in a checkout that has folders for other databases, too. */
  readonly isNamedForPostgres?: boolean;
}

export interface SqlFile {
  readonly path: string;
  /** Below the folder's root: `0001_jobs.up.sql`, `20250901_jobs/migration.sql`. */
  readonly name: string;
  readonly text: string;
}

export interface Shape {
  readonly id: string;
  /** As the report prints it: `goose`. */
  readonly title: string;
  /** How sure the shape is that the folder holds migrations, between 0 and 1; 0: not of this shape. */
  recognise(folder: SqlFolder): number;
  read(folder: SqlFolder): readonly ShapedMigration[];
  /** Files that its tool passes over or misses. */
  faults?(folder: SqlFolder): readonly HistoryFault[];
  /** Relations that its tool keeps for itself. */
  readonly ownRelations: readonly string[];
  /** The platform that runs the files. */
  readonly surroundings?: Surroundings;
  /** The tool has no way back at all. */
  readonly isOneWay?: boolean;
}

/** In the order in which the tool runs them. */
export interface ShapedMigration {
  /** What the tool counts by; two alike are a fault. */
  readonly version: string;
  /** Unique in the folder. */
  readonly name: string;
  readonly title: string;
  readonly up: Script;
  readonly down?: Script;
  readonly isRepeatable?: boolean;
  /** Why the tool runs it and we do not; its scripts are empty then. */
  readonly notReplayed?: string;
}

/** SQL for one direction. */
export interface Script {
  readonly file: string;
  /** 1-based line of the file on which the text begins. */
  readonly line: number;
  readonly text: string;
  readonly execution: Execution;
}

/**
 * `one-query`: the whole script in one call, which is an implicit transaction as soon as it holds two statements.
 * `transaction`: between BEGIN and COMMIT. `statements`: each alone.
 * `as-allowed`: as a transaction, or each alone when the server says that this cannot be.
 */
export type Execution = 'one-query' | 'transaction' | 'statements' | 'as-allowed';

/** `0003_add_sessions` → `add sessions`. */
export const titleOf = (name: string): string =>
  name
    .replace(/^(?:[VUR][\d._]*__|\d+(?:[_-]+|(?=[a-z])))/i, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim() || name;

export const wholeFile = (file: SqlFile, execution: Execution): Script => ({
  file: file.path,
  line: 1,
  text: file.text,
  execution,
});
