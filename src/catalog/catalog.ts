// A database as an immutable value. Every list is sorted (columns by position, the rest by name), so two
// catalogs compare by value. Types and expressions are PostgreSQL's own rendering with search_path = public.

export interface QualifiedName {
  readonly schema: string;
  readonly name: string;
}

export interface Catalog {
  readonly serverVersion: string;
  /** `reduced`: an engine without pg_catalog; checks, expressions, policies, triggers and routines are unknown, not absent. */
  readonly depth: 'full' | 'reduced';
  readonly schemas: readonly string[];
  readonly relations: readonly Relation[];
  readonly types: readonly UserType[];
  readonly sequences: readonly Sequence[];
  readonly routines: readonly Routine[];
  readonly extensions: readonly Extension[];
}

export type RelationKind = 'table' | 'partitioned-table' | 'view' | 'materialized-view' | 'foreign-table';

export interface Relation extends QualifiedName {
  readonly kind: RelationKind;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly Index[];
  readonly triggers: readonly Trigger[];
  readonly policies: readonly Policy[];
  readonly rowSecurity: 'off' | 'on' | 'forced';
  readonly isUnlogged: boolean;
  /** Storage parameters as `name=value`. */
  readonly options: readonly string[];
  /** Access control list entries as PostgreSQL prints them. */
  readonly privileges: readonly string[];
  readonly partitionOf?: { readonly parent: QualifiedName; readonly bounds: string };
  readonly partitionKey?: string;
  readonly inherits?: readonly QualifiedName[];
  /** Query of a view or materialized view. */
  readonly definition?: string;
  readonly comment?: string;
}

export interface Column {
  readonly name: string;
  /** `format_type`: `integer`, `character varying(255)`, `text[]`, `vector(1536)`, `public_name`, `other.mood`. */
  readonly type: string;
  readonly isNullable: boolean;
  readonly default?: string;
  readonly identity?: 'always' | 'by-default';
  readonly generated?: { readonly kind: 'stored' | 'virtual'; readonly expression: string };
  readonly collation?: string;
  readonly comment?: string;
}

export type Constraint = PrimaryKey | Unique | Check | ForeignKey | Exclusion;
export type ConstraintKind = Constraint['kind'];

interface ConstraintBase {
  readonly name: string;
  /** `pg_get_constraintdef`. */
  readonly definition: string;
  readonly isDeferrable: boolean;
  readonly isInitiallyDeferred: boolean;
  readonly comment?: string;
}
export interface PrimaryKey extends ConstraintBase {
  readonly kind: 'primary-key';
  readonly columns: readonly string[];
}
export interface Unique extends ConstraintBase {
  readonly kind: 'unique';
  readonly columns: readonly string[];
  readonly nullsNotDistinct: boolean;
}
export interface Check extends ConstraintBase {
  readonly kind: 'check';
  /** Columns that the expression mentions. */
  readonly columns: readonly string[];
  readonly expression: string;
  readonly isValidated: boolean;
  /** PostgreSQL 18: NOT ENFORCED makes it false. */
  readonly isEnforced: boolean;
}
export type KeyAction = 'no action' | 'restrict' | 'cascade' | 'set null' | 'set default';
export interface ForeignKey extends ConstraintBase {
  readonly kind: 'foreign-key';
  readonly columns: readonly string[];
  readonly references: { readonly relation: QualifiedName; readonly columns: readonly string[] };
  readonly onDelete: KeyAction;
  readonly onUpdate: KeyAction;
  readonly match: 'simple' | 'full';
  readonly isValidated: boolean;
  readonly isEnforced: boolean;
}
export interface Exclusion extends ConstraintBase {
  readonly kind: 'exclusion';
  readonly columns: readonly string[];
}

export interface Index {
  readonly name: string;
  /** btree, hash, gin, gist, brin, spgist, hnsw, ivfflat … */
  readonly method: string;
  readonly keys: readonly IndexKey[];
  readonly include: readonly string[];
  readonly isUnique: boolean;
  readonly isPrimary: boolean;
  readonly isValid: boolean;
  readonly nullsNotDistinct: boolean;
  readonly predicate?: string;
  /** Storage parameters as `name=value`. */
  readonly options: readonly string[];
  /** Name of the constraint that owns this index. */
  readonly constraint?: string;
  /** `pg_get_indexdef`. */
  readonly definition: string;
  readonly comment?: string;
}
/** Either a plain column or an expression. */
export interface IndexKey {
  readonly column?: string;
  readonly expression?: string;
  readonly operatorClass: string;
  readonly isDescending: boolean;
}

export interface Trigger {
  readonly name: string;
  readonly definition: string;
  readonly enabled: 'origin' | 'always' | 'replica' | 'disabled';
}
export interface Policy {
  readonly name: string;
  readonly command: 'all' | 'select' | 'insert' | 'update' | 'delete';
  readonly isPermissive: boolean;
  readonly roles: readonly string[];
  readonly using?: string;
  readonly check?: string;
}

export type UserType = EnumType | DomainType | CompositeType | RangeType;
export interface EnumType extends QualifiedName {
  readonly kind: 'enum';
  readonly labels: readonly string[];
  readonly comment?: string;
}
export interface DomainType extends QualifiedName {
  readonly kind: 'domain';
  readonly baseType: string;
  readonly isNullable: boolean;
  readonly default?: string;
  readonly checks: readonly { readonly name: string; readonly definition: string }[];
  readonly comment?: string;
}
export interface CompositeType extends QualifiedName {
  readonly kind: 'composite';
  readonly attributes: readonly { readonly name: string; readonly type: string }[];
  readonly comment?: string;
}
export interface RangeType extends QualifiedName {
  readonly kind: 'range';
  readonly subtype: string;
  readonly comment?: string;
}

export interface Sequence extends QualifiedName {
  readonly type: string;
  readonly start: string;
  readonly increment: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly isCycling: boolean;
  /** `OWNED BY`, or the identity column that it serves. */
  readonly ownedBy?: QualifiedName & { readonly column: string };
}
export interface Routine extends QualifiedName {
  readonly kind: 'function' | 'procedure' | 'aggregate' | 'window';
  /** `pg_get_function_identity_arguments`. */
  readonly arguments: string;
  readonly returns?: string;
  readonly language: string;
  readonly isSecurityDefiner: boolean;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly definition?: string;
  readonly comment?: string;
}
export interface Extension {
  readonly name: string;
  readonly version: string;
  readonly schema: string;
}
