// What is unique in a relation, and what refers to what.
import type {
  Catalog,
  Column,
  Constraint,
  ConstraintKind,
  ForeignKey,
  Index,
  PrimaryKey,
  QualifiedName,
  Relation,
} from './catalog.ts';

export const isSameRelation = (left: QualifiedName, right: QualifiedName): boolean =>
  left.schema === right.schema && left.name === right.name;

/** `jobs`, `audit.entries`: public is left out. */
export const relationLabel = ({ schema, name }: QualifiedName): string =>
  schema === 'public' ? name : `${schema}.${name}`;

/** Ordinary and partitioned tables; a partition is judged on its parent. */
export const storedRelations = ({ relations }: Pick<Catalog, 'relations'>): readonly Relation[] =>
  relations.filter(({ kind, partitionOf }) => (kind === 'table' || kind === 'partitioned-table') && !partitionOf);

export const findRelation = ({ relations }: Pick<Catalog, 'relations'>, name: QualifiedName): Relation | undefined =>
  relations.find((relation) => isSameRelation(relation, name));

export const findColumn = ({ columns }: Pick<Relation, 'columns'>, name: string): Column | undefined =>
  columns.find((column) => column.name === name);

const ofKind =
  <Kind extends ConstraintKind>(kind: Kind) =>
  ({ constraints }: Pick<Relation, 'constraints'>): readonly Extract<Constraint, { kind: Kind }>[] =>
    constraints.filter((constraint): constraint is Extract<Constraint, { kind: Kind }> => constraint.kind === kind);

export const foreignKeys = ofKind('foreign-key');
export const checks = ofKind('check');
const primaryKeys = ofKind('primary-key');

export const primaryKey = (relation: Pick<Relation, 'constraints'>): PrimaryKey | undefined => primaryKeys(relation)[0];

/** The foreign key that this column is part of. */
export const foreignKeyOf = (relation: Relation, column: string): ForeignKey | undefined =>
  foreignKeys(relation).find((key) => key.columns.includes(column));

/** Columns that are unique together: unique and primary keys, and unique indexes. */
export interface UniqueKey {
  readonly name: string;
  readonly isPrimary: boolean;
  /** Plain key columns, in index order; expressions are in `expressions`. */
  readonly columns: readonly string[];
  readonly expressions: readonly string[];
  readonly predicate?: string;
  readonly nullsNotDistinct: boolean;
}

export function uniqueKeys({ indexes, constraints }: Pick<Relation, 'indexes' | 'constraints'>): readonly UniqueKey[] {
  const fromIndexes = indexes.filter((index) => index.isUnique && index.isValid).map(asUniqueKey);
  const names = new Set(fromIndexes.map((key) => key.name));
  // An engine without pg_catalog shows keys without the indexes that serve them.
  const bare = constraints.flatMap((constraint): UniqueKey[] => {
    if (constraint.kind !== 'primary-key' && constraint.kind !== 'unique') return [];
    if (names.has(constraint.name)) return [];
    const nullsNotDistinct = constraint.kind === 'unique' && constraint.nullsNotDistinct;
    const isPrimary = constraint.kind === 'primary-key';
    return [{ name: constraint.name, isPrimary, columns: constraint.columns, expressions: [], nullsNotDistinct }];
  });
  return [...fromIndexes, ...bare];
}

function asUniqueKey(index: Index): UniqueKey {
  return {
    name: index.name,
    isPrimary: index.isPrimary,
    columns: index.keys.flatMap((key) => key.column ?? []),
    expressions: index.keys.flatMap((key) => key.expression ?? []),
    ...(index.predicate !== undefined && { predicate: index.predicate }),
    nullsNotDistinct: index.nullsNotDistinct,
  };
}

/** Unique keys besides a primary key whose value the database makes up. */
export function naturalKeys(relation: Relation): readonly UniqueKey[] {
  return uniqueKeys(relation).filter((key) => !key.isPrimary || !isSurrogate(relation, key));
}

/** One column that says nothing about the row: an identity, a sequence, a uuid, or a reference-free `id`. */
export function isSurrogate(relation: Relation, key: UniqueKey): boolean {
  const [only, ...others] = key.columns.map((name) => findColumn(relation, name));
  if (!only || others.length > 0 || key.expressions.length > 0) return false;
  if (foreignKeyOf(relation, only.name)) return false;
  const isMade = only.identity !== undefined || /nextval|uuid|random/i.test(only.default ?? '');
  return isMade || only.type === 'uuid' || only.name === 'id';
}

/** Another key within its columns tells all rows apart by itself: this one refuses nothing more. */
export function isImpliedKey(relation: Relation, key: UniqueKey): boolean {
  const holds = (other: UniqueKey): boolean =>
    other.predicate === undefined &&
    other.expressions.length === 0 &&
    other.columns.length < key.columns.length + key.expressions.length &&
    other.columns.every((name) => key.columns.includes(name) && findColumn(relation, name)?.isNullable === false);
  return uniqueKeys(relation).some(holds);
}

/** Foreign keys of other relations that reference this one. */
export function incomingKeys(
  catalog: Pick<Catalog, 'relations'>,
  target: QualifiedName,
): readonly { readonly relation: Relation; readonly key: ForeignKey }[] {
  return catalog.relations.flatMap((relation) =>
    foreignKeys(relation)
      .filter((key) => isSameRelation(key.references.relation, target) && !isSameRelation(relation, target))
      .map((key) => ({ relation, key })),
  );
}
