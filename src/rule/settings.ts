// The part of the configuration that rules read. Patterns are `relation`, `schema.relation`, with `*` inside a part.

export interface Settings {
  readonly migrations: {
    readonly bases: readonly string[];
    readonly heads: readonly string[];
    /** Later revisions may still be edited. */
    readonly releasedThrough?: string;
  };
  readonly reversibility: {
    readonly mode: 'auto' | 'required' | 'off';
    readonly floor?: string;
    /** Revision → reason. */
    readonly irreversible: Readonly<Record<string, string>>;
  };
  readonly dictionary: { readonly exempt: readonly string[]; readonly partial: boolean };
  readonly models: { readonly unmanaged: readonly string[] };
  readonly tables: {
    readonly sensitive: readonly string[];
    readonly notSensitive: readonly string[];
    readonly lookup: readonly string[];
    readonly static: readonly string[];
    readonly history: readonly string[];
    readonly staging: readonly string[];
    readonly keyless: readonly string[];
    readonly retired: readonly string[];
  };
  readonly columns: {
    readonly status: readonly string[];
    readonly notStatus: readonly string[];
    readonly digest: readonly string[];
    readonly time: readonly string[];
    readonly openLists: readonly string[];
  };
  /** `relation.column` → closed list. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Relation → keys, or `none`. */
  readonly businessKeys: Readonly<Record<string, readonly (readonly string[])[] | 'none'>>;
  readonly deletion: {
    readonly strategy?: 'soft' | 'hard' | 'mixed';
    readonly marker?: { readonly name: string; readonly type?: string };
    readonly soft: readonly string[];
    readonly hard: readonly string[];
    readonly audit: readonly string[] | 'external';
    readonly filterIn: readonly string[];
  };
  readonly foreignKeys: { readonly policy: 'none' | 'partial' | 'required' };
  readonly types: { readonly wallClock: readonly string[] | 'all'; readonly verbatimJson: readonly string[] };
  readonly sizes: {
    readonly smallRows: number;
    readonly largeRows: number;
    /** Pattern → rows in production. */
    readonly tables: Readonly<Record<string, number>>;
  };
  /** Times in milliseconds. */
  readonly locks: {
    /** Absent: any limit is short enough. */
    readonly maxLockTimeout?: number;
    readonly statementTimeout: 'required' | 'optional';
    /** What the deployment sets for all migrations, by PostgreSQL's name of the setting. */
    readonly setByRunner: { readonly lock_timeout?: number; readonly statement_timeout?: number };
    /** Relations under strong locks in one transaction, from which on it is told. */
    readonly window: number;
  };
  readonly answers: Readonly<Record<string, unknown>>;
}
