import { quoteLiteral } from '../identifier.ts';

/** COMMENT ON, or nothing. */
export const commentOn = (object: string, comment: string | undefined): readonly string[] =>
  comment === undefined ? [] : [`COMMENT ON ${object} IS ${quoteLiteral(comment)};`];
