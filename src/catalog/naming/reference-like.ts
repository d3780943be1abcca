// `<relation>_id` whose prefix is a relation of the schema and whose type is that relation's key.
import type { Catalog, Column, Relation } from '../catalog.ts';
import { findColumn, foreignKeyOf, isSameRelation, primaryKey, storedRelations } from '../keys.ts';
import { isSameName, nameTokens } from './name-tokens.ts';

export interface LikelyReference {
  readonly relation: Relation;
  readonly column: Column;
  readonly target: Relation;
  readonly targetColumn: string;
}

/**
 * Columns that read like a reference, foreign keys included: of every stored relation, its own key and name, polymorphic
 * pairs and identifiers of other systems aside.
 */
export function likelyReferences(
  catalog: Pick<Catalog, 'relations'>,
  of: readonly Relation[] = storedRelations(catalog),
): readonly LikelyReference[] {
  const relations = storedRelations(catalog);
  return of.flatMap((relation) =>
    relation.columns.flatMap((column) => {
      const target = findTarget(relation, column, relations);
      return target ? [{ relation, column, ...target }] : [];
    }),
  );
}

export const hasForeignKey = ({ relation, column }: LikelyReference): boolean =>
  foreignKeyOf(relation, column.name) !== undefined;

function findTarget(
  relation: Relation,
  column: Column,
  relations: readonly Relation[],
): { target: Relation; targetColumn: string } | undefined {
  const tokens = nameTokens(column.name);
  const last = tokens.at(-1);
  const prefix = tokens.slice(0, -1);
  if ((last !== 'id' && last !== 'uuid') || prefix.length === 0) return undefined;
  if (isPolymorphic(relation, prefix) || prefix[0] === 'external') return undefined;
  // The name alone does not say which one is meant when two schemas hold a relation of that name: the nearer one is.
  const candidates = relations.filter((candidate) => isSameName(nameTokens(candidate.name), prefix));
  const target = candidates.find((candidate) => candidate.schema === relation.schema) ?? candidates[0];
  if (!target || isSameRelation(target, relation)) return undefined;
  const [key, ...others] = primaryKey(target)?.columns ?? [];
  if (key === undefined || others.length > 0) return undefined;
  return findColumn(target, key)?.type === column.type ? { target, targetColumn: key } : undefined;
}

const isPolymorphic = (relation: Relation, prefix: readonly string[]): boolean =>
  relation.columns.some((other) => nameTokens(other.name).join('_') === [...prefix, 'type'].join('_'));
