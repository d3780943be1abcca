/**
 * Comment of an object (of a column, when `subobject` is its number). Not `obj_description`: that is an SQL function, which PostgreSQL
 * starts anew for every row, 30 µs each.
 */
export const commentOn = (catalog: string, oid: string, subobject = '0') => `(
    SELECT comment.description
    FROM pg_catalog.pg_description AS comment
    WHERE comment.objoid = ${oid}
      AND comment.classoid = 'pg_catalog.${catalog}'::regclass
      AND comment.objsubid = ${subobject}
  )`;
