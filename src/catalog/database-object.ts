// How a thing in a database is named, in findings and in differences alike.

export type DatabaseObject =
  | { readonly kind: 'schema'; readonly name: string }
  | { readonly kind: 'relation'; readonly schema: string; readonly relation: string }
  | { readonly kind: 'column'; readonly schema: string; readonly relation: string; readonly column: string }
  | {
      readonly kind: 'constraint' | 'index' | 'trigger' | 'policy';
      readonly schema: string;
      readonly relation: string;
      readonly name: string;
    }
  | { readonly kind: 'type' | 'sequence' | 'function'; readonly schema: string; readonly name: string }
  | { readonly kind: 'extension'; readonly name: string };
