// Everything that can be set, from defaults, the file, the Action's inputs and the command line, in this order.
import type { Severity } from '#finding/finding.ts';
import type { Threshold } from '#report/report.ts';
import type { RequiredCriteria } from '#report/report-input.ts';
import type { OwnCriterion } from '#rule/own-criterion.ts';
import type { Settings } from '#rule/settings.ts';

export interface Config extends FileConfig {
  /** The file that was read; absent when there is none. */
  readonly file?: string;
  /** A PostgreSQL on which scratch databases may be made. Never read from the file: it holds a password. */
  readonly databaseUrl?: string;
  /** One of several projects, by the name that the report prints. */
  readonly project?: string;
  /** The commit that findings are compared with, as the user wrote it. */
  readonly base?: string;
  readonly updateBaseline: boolean;
}

/** What `schema-audit.yml` may say; all of it has a default. */
export interface FileConfig extends Omit<Settings, 'migrations' | 'dictionary' | 'models'> {
  readonly engine: 'auto' | 'pglite' | 'postgres' | 'pg-mem';
  readonly preset: 'recommended' | 'strict';
  readonly failOn: Threshold;
  /** Findings that the base already had block, too. */
  readonly failOnExisting: boolean;
  /** Which revisions are walked back and up again: those that the base does not have, all, none. */
  readonly verify: 'new' | 'all' | 'none';
  readonly migrations: Settings['migrations'] & {
    readonly tool?: string;
    readonly path?: string;
    /** Variables for the tool's and the models' processes. */
    readonly environment: Readonly<Record<string, string>>;
    /** Milliseconds. */
    readonly statementTimeout?: number;
    /** Milliseconds. */
    readonly stepTimeout?: number;
  };
  readonly models: Settings['models'] & { readonly reader?: string; readonly path?: string };
  readonly dictionary: Settings['dictionary'] & {
    /** Absent: the usual folders. */
    readonly paths?: readonly string[];
    /** Name on the page → relation. */
    readonly aliases: Readonly<Record<string, string>>;
  };
  readonly workload: { readonly files: readonly string[] };
  /** SQL files that run before the chain: roles, schemas and extensions that production already has. */
  readonly prelude: readonly string[];
  /** Rows that migrations are tried on. */
  readonly seeds: {
    readonly rows?: number;
    /** SQL files. */
    readonly sql: readonly string[];
    /** `relation.column` → SQL expression over `i`, the number of the row. */
    readonly generators: Readonly<Record<string, string>>;
  };
  readonly recorder: {
    /** Session time zone of the databases that migrations run in. */
    readonly timeZone: string;
  };
  readonly validators: readonly Validator[];
  readonly assertions: readonly Assertion[];
  readonly criteria: readonly OwnCriterion[];
  readonly requireCriteria: RequiredCriteria;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly ignore: readonly Ignore[];
  readonly baseline?: string;
}

export interface Validator {
  readonly run: string;
  /** Lines of its output that count as warnings. */
  readonly warningPattern?: string;
}

/** A query that returns no row while the schema is as it must be. */
export interface Assertion {
  readonly id: string;
  readonly severity: Severity;
  readonly sql: string;
}

/** `on` switches an opt-in rule on; a severity does, too. */
export type RuleSetting = Severity | 'on' | 'off';

/** Accepts findings of one rule or category on matching subjects. */
export interface Ignore {
  readonly rule?: string;
  readonly category?: string;
  /** Pattern over the subject's label: `resumes.resumes_sha_key`. */
  readonly subject?: string;
  /** Patterns of relations. */
  readonly tables?: readonly string[];
  readonly reason: string;
  /** ISO date, the last day on which it holds, or `never`. */
  readonly until?: string;
}

/** What rules read of it. */
export const toSettings = (config: FileConfig): Settings => ({
  migrations: config.migrations,
  reversibility: config.reversibility,
  dictionary: { exempt: config.dictionary.exempt, partial: config.dictionary.partial },
  models: { unmanaged: config.models.unmanaged },
  tables: config.tables,
  columns: config.columns,
  values: config.values,
  businessKeys: config.businessKeys,
  deletion: config.deletion,
  foreignKeys: config.foreignKeys,
  types: config.types,
  sizes: config.sizes,
  locks: config.locks,
  answers: config.answers,
});
