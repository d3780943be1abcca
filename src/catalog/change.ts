import type { DatabaseObject } from './database-object.ts';

/** One typed difference between two catalogs; `altered` names the attribute and both values as PostgreSQL prints them. */
export type Change =
  | { readonly kind: 'added'; readonly object: DatabaseObject; readonly definition: string }
  | { readonly kind: 'removed'; readonly object: DatabaseObject; readonly definition: string }
  | {
      readonly kind: 'altered';
      readonly object: DatabaseObject;
      /** `type`, `nullability`, `default`, `identity`, `definition`, `comment`, `privileges`, `options`, `column order`, `labels` … */
      readonly attribute: string;
      readonly before: string;
      readonly after: string;
    };
