// Columns that hold a digest of their row's content, or a key that makes a request count once.
import type { Catalog, Column, Relation } from '../catalog/catalog.ts';
import {
  findColumn,
  foreignKeyOf,
  foreignKeys,
  isSameRelation,
  naturalKeys,
  storedRelations,
  uniqueKeys,
} from '../catalog/keys.ts';
import { isDigestName } from '../catalog/naming/digest.ts';
import { singular } from '../catalog/naming/name-tokens.ts';
import { likelyReferences } from '../catalog/naming/reference-like.ts';
import { isActor } from '../catalog/naming/relation-kind.ts';
import { typeFamily } from '../catalog/type-family.ts';
import type { Context } from './evidence.ts';
import { matchesColumn } from './patterns.ts';
import { isLog, isStaging } from './relation-groups.ts';

export function digests(catalog: Catalog, context: Context): readonly { relation: Relation; column: Column }[] {
  return storedRelations(catalog)
    .filter((relation) => !isLog(relation, context) && !isStaging(relation, context))
    .flatMap((relation) =>
      relation.columns
        .filter((column) => isDigest(relation, column, context))
        .filter(
          (column) =>
            isInUniqueKey(relation, column) ||
            isDeclared(relation, column, context) ||
            naturalKeys(relation).length === 0,
        )
        .map((column) => ({ relation, column })),
    );
}

function isDigest(relation: Relation, column: Column, context: Context): boolean {
  if (isDeclared(relation, column, context)) return true;
  const holds = ['text', 'binary', 'uuid', 'integer'].includes(typeFamily(column));
  return holds && !foreignKeyOf(relation, column.name) && isDigestName(relation, column.name);
}

const isDeclared = (relation: Relation, column: Column, { settings }: Context): boolean =>
  matchesColumn(settings.columns.digest, relation, column.name);

export const isInUniqueKey = (relation: Relation, column: Column): boolean =>
  uniqueKeys(relation).some(
    (key) =>
      key.columns.includes(column.name) || key.expressions.some((expression) => expression.includes(column.name)),
  );

/** The reference that makes the table a child: a required one, or one to the table whose name begins its own. */
export function parentColumns(relation: Relation, catalog: Catalog): readonly string[] {
  const required = foreignKeys(relation).find(
    (key) => !isActor(key) && key.columns.every((name) => findColumn(relation, name)?.isNullable === false),
  );
  if (required) return required.columns;
  const namesake = likelyReferences(catalog).find(
    (one) => isSameRelation(one.relation, relation) && relation.name.startsWith(singular(one.target.name)),
  );
  return namesake ? [namesake.column.name] : [];
}
