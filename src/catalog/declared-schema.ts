// What a source that is not a database says about relations. An absent field means the source is silent, never "no".

export interface DeclaredSchema {
  readonly source: 'models' | 'dictionary';
  readonly relations: readonly DeclaredRelation[];
}
export interface DeclaredRelation {
  readonly schema?: string;
  readonly name: string;
  readonly columns: readonly DeclaredColumn[];
}
export interface DeclaredColumn {
  readonly name: string;
  readonly type?: string;
  readonly isNullable?: boolean;
  readonly default?: string;
  readonly isPrimaryKey?: boolean;
  readonly isUnique?: boolean;
  readonly references?: { readonly relation: string; readonly column?: string };
  readonly values?: readonly string[];
}
