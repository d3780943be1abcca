import type { DeclaredSchema } from '#catalog/declared-schema.ts';
import type { Host } from '#host/host.ts';
import type { SourceLocation, ToolId } from '#migration/migration.ts';
import type { UserError } from '../errors.ts';

export interface ModelReader {
  readonly id: string;
  readonly title: string;
  /** Reads little, never throws for "not mine". */
  detect(host: Host, hints: ModelHints): Promise<readonly ModelSource[]>;
}

export interface ModelHints {
  /** `models.path` of the configuration: a file or folder, or `package.module:Base`. */
  readonly path?: string;
  /** Tool and root of the migration project that the models belong to. */
  readonly migrations?: { readonly tool: ToolId; readonly root: string };
  readonly environment: Readonly<Record<string, string>>;
}

export interface ModelSource {
  readonly reader: string;
  readonly title: string;
  /** Files that hold models, relative. */
  readonly files: readonly string[];
  /** Rejects with `missing-tool` or `tool-failed` and the exact fix. */
  read(): Promise<ModelReading>;
}

export interface ModelLocations {
  /** `schema.relation` → class name and place. */
  readonly classes: ReadonlyMap<string, { readonly name: string; readonly location?: SourceLocation }>;
  /** `schema.relation.column` → place. */
  readonly columns: ReadonlyMap<string, SourceLocation>;
  readonly deletion: {
    readonly filters: readonly SourceLocation[];
    readonly restores: readonly SourceLocation[];
    readonly ownMarkers: readonly string[];
  };
}

/** `ddl`: exact, loaded into a scratch database. `declared`: parsed; silent fields stay silent. */
export type ModelReading = ModelLocations &
  (
    | {
        readonly form: 'ddl';
        readonly statements: readonly string[];
        /** Extensions that the statements take for granted. */
        readonly extensions?: readonly string[];
        readonly runs: string;
      }
    | {
        readonly form: 'declared';
        readonly schema: DeclaredSchema;
        /** Why the models were parsed though running them would be exact: what the user can mend. */
        readonly because?: UserError;
      }
  );
