// Names by index lookup: in a query of many parts a join costs more to plan than a scalar subquery.

export const columnName = (relation: string, number: string) => `(
    SELECT attribute.attname
    FROM pg_catalog.pg_attribute AS attribute
    WHERE attribute.attrelid = ${relation} AND attribute.attnum = ${number}
  )`;

export const schemaName = (oid: string) =>
  `(SELECT namespace.nspname FROM pg_catalog.pg_namespace AS namespace WHERE namespace.oid = ${oid})`;
