// Which parts of the catalog are not as they were at an earlier snapshot, without reading them.
//
// Every row of a system catalog carries the transaction that wrote it (xmin): what is not older than the oldest transaction that ran
// at the earlier snapshot is new or altered. A deleted row leaves nothing behind, so the rows of each part are counted as well; one
// that came for one that went is new.

/**
 * One row: where the next comparison starts, and `[rows, something is new]` for each relation and sequence (by oid) and for each other
 * section.
 */
export interface ChangesRow {
  readonly changes: {
    /** A transaction id; parameter 1 of the next comparison. */
    readonly horizon: string;
    readonly relations: Readonly<Record<string, Extent>>;
    readonly sections: Readonly<Record<string, Extent>>;
  };
}
export type Extent = readonly [rows: number, isNew: boolean];

// age() compares across the wrap of transaction ids.
const isNew = (row: string) => `age(${row}.xmin) <= (SELECT horizon.age FROM horizon)`;

const userObjects = 16384;

// A comment on an index or a constraint belongs to its relation.
const commentedRelation = `CASE
    WHEN comment.classoid = 'pg_catalog.pg_constraint'::regclass THEN (
      SELECT "constraint".conrelid FROM pg_catalog.pg_constraint AS "constraint" WHERE "constraint".oid = comment.objoid
    )
    WHEN comment.objsubid = 0 AND comment.classoid = 'pg_catalog.pg_class'::regclass THEN COALESCE(
      (SELECT index.indrelid FROM pg_catalog.pg_index AS index WHERE index.indexrelid = comment.objoid),
      comment.objoid
    )
    ELSE comment.objoid
  END`;

const relationParts = `
  SELECT relation.oid, ${isNew('relation')}, true, 1
  FROM pg_catalog.pg_class AS relation
  WHERE relation.oid >= ${userObjects} AND relation.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
  UNION ALL
  -- ALTER SEQUENCE … OWNED BY writes this row anew.
  SELECT sequence.seqrelid, ${isNew('sequence')}, false, 1
  FROM pg_catalog.pg_sequence AS sequence
  UNION ALL
  -- A dropped column stays as a row, so these need no count.
  SELECT attribute.attrelid, true, false, 0
  FROM pg_catalog.pg_attribute AS attribute
  WHERE attribute.attrelid >= ${userObjects} AND attribute.attnum > 0 AND ${isNew('attribute')}
  UNION ALL
  SELECT "constraint".conrelid, ${isNew('"constraint"')}, false, 1
  FROM pg_catalog.pg_constraint AS "constraint"
  WHERE "constraint".conrelid >= ${userObjects} AND "constraint".contype IN ('p', 'u', 'c', 'f', 'x')
  UNION ALL
  SELECT index.indrelid, ${isNew('index')}, false, 1
  FROM pg_catalog.pg_index AS index
  WHERE index.indrelid >= ${userObjects}
  UNION ALL
  SELECT index.indrelid, true, false, 0
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_index AS index ON index.indexrelid = relation.oid
  WHERE relation.oid >= ${userObjects} AND relation.relkind IN ('i', 'I') AND ${isNew('relation')}
  UNION ALL
  SELECT trigger.tgrelid, ${isNew('trigger')}, false, 1
  FROM pg_catalog.pg_trigger AS trigger
  WHERE NOT trigger.tgisinternal
  UNION ALL
  SELECT policy.polrelid, ${isNew('policy')}, false, 1
  FROM pg_catalog.pg_policy AS policy
  UNION ALL
  SELECT rule.ev_class, ${isNew('rule')}, false, 1
  FROM pg_catalog.pg_rewrite AS rule
  WHERE rule.ev_class >= ${userObjects}
  UNION ALL
  SELECT inheritance.inhrelid, ${isNew('inheritance')}, false, 1
  FROM pg_catalog.pg_inherits AS inheritance
  UNION ALL
  SELECT ${commentedRelation}, ${isNew('comment')}, false, 1
  FROM pg_catalog.pg_description AS comment
  WHERE comment.objoid >= ${userObjects}`;

const sectionParts = `
  SELECT 'schemas', ${isNew('namespace')}
  FROM pg_catalog.pg_namespace AS namespace
  WHERE namespace.oid >= ${userObjects}
  UNION ALL
  SELECT 'extensions', ${isNew('extension')}
  FROM pg_catalog.pg_extension AS extension
  WHERE extension.oid >= ${userObjects}
  UNION ALL
  SELECT 'routines', ${isNew('routine')}
  FROM pg_catalog.pg_proc AS routine
  WHERE routine.oid >= ${userObjects}
  UNION ALL
  SELECT 'types', ${isNew('type')}
  FROM pg_catalog.pg_type AS type
  WHERE type.oid >= ${userObjects} AND type.typtype IN ('e', 'd', 'r')
  UNION ALL
  SELECT 'types', ${isNew('label')}
  FROM pg_catalog.pg_enum AS label
  WHERE label.oid >= ${userObjects}
  UNION ALL
  SELECT 'types', ${isNew('"check"')}
  FROM pg_catalog.pg_constraint AS "check"
  WHERE "check".oid >= ${userObjects} AND "check".contypid <> 0
  UNION ALL
  SELECT 'types', ${isNew('relation')} OR ${isNew('attribute')}
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = relation.oid
  WHERE relation.oid >= ${userObjects} AND relation.relkind = 'c'
  UNION ALL
  SELECT CASE comment.classoid WHEN 'pg_catalog.pg_type'::regclass THEN 'types' ELSE 'routines' END, ${isNew('comment')}
  FROM pg_catalog.pg_description AS comment
  WHERE comment.objoid >= ${userObjects}
    AND comment.classoid IN ('pg_catalog.pg_type'::regclass, 'pg_catalog.pg_proc'::regclass)`;

/** Parameter 1: the horizon of the earlier snapshot. */
export const changesQuery = `
  WITH horizon AS MATERIALIZED (SELECT age($1::xid) AS age),
  relation_part (oid, is_new, is_relation, rows) AS (${relationParts}),
  relation_extent AS (
    SELECT oid, sum(rows) AS rows, bool_or(is_new) AS is_new FROM relation_part GROUP BY oid HAVING bool_or(is_relation)
  ),
  section_part (section, is_new) AS (${sectionParts}),
  section_extent AS (SELECT section, count(*) AS rows, bool_or(is_new) AS is_new FROM section_part GROUP BY section)
  SELECT json_build_object(
    'horizon', pg_snapshot_xmin(pg_current_snapshot())::xid::text,
    'relations', (SELECT COALESCE(json_object_agg(oid, json_build_array(rows, is_new)), '{}') FROM relation_extent),
    'sections', (SELECT COALESCE(json_object_agg(section, json_build_array(rows, is_new)), '{}') FROM section_extent)
  ) AS changes`;
