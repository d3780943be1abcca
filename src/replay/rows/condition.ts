// What a CHECK asks of a single column.
export type Condition =
  /** It is one of these. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'bound'; readonly side: 'least' | 'most'; readonly isOpen: boolean; readonly value: string }
  /** Characters, bytes or items. */
  | { readonly kind: 'length'; readonly side: 'least' | 'most'; readonly length: number }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly syntax: 'regex' | 'like' }
  | { readonly kind: 'case'; readonly case: 'lower' | 'upper' }
  | { readonly kind: 'multiple'; readonly divisor: number; readonly remainder: number }
  | { readonly kind: 'json-type'; readonly type: string }
  | { readonly kind: 'json-key'; readonly path: readonly string[]; readonly value?: string }
  /** Less than, or equal to, another column. */
  | { readonly kind: 'before'; readonly other: string };

export interface ColumnCondition {
  readonly column: string;
  readonly condition: Condition;
  /** Without it the whole is false, NULL aside; else it is one of several ways to satisfy the check. */
  readonly isNecessary: boolean;
}
