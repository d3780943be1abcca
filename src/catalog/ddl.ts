// A catalog as the statements that build it, in one canonical order: loading them into an empty database gives the catalog back.
import type { Catalog, QualifiedName, Relation, Routine, Sequence } from './catalog.ts';
import { mentions, tablesInOrder, viewsInOrder } from './ddl/order.ts';
import {
  addedConstraints,
  belongings,
  createTable,
  createView,
  type RelationContext,
  triggers,
} from './ddl/relation.ts';
import { commentOnType, createRoutine, createSequence, createType } from './ddl/type.ts';
import { quoteIdentifier, quoteName } from './identifier.ts';
import { findColumn, relationLabel } from './keys.ts';

/** Statements with a blank line between objects. Aggregates are named in a comment only. */
export function printSchema(catalog: Catalog): string {
  const blocks = schemaBlocks(catalog).filter((block) => block.length > 0);
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

type Block = readonly string[];

function schemaBlocks(catalog: Catalog): readonly Block[] {
  const byName = new Map(catalog.relations.map((relation) => [relationLabel(relation), relation]));
  const parentOf = ({ partitionOf }: Relation) => partitionOf && byName.get(relationLabel(partitionOf.parent));
  const tables = tablesInOrder(catalog.relations.filter(isTable));
  const views = viewsInOrder(catalog.relations.filter(isView));
  const standalone = catalog.sequences.filter((sequence) => !isOfIdentity(sequence, byName));
  const [late, early] = partition(catalog.routines, (routine) => isAboutRelation(routine, catalog.relations));
  return [
    catalog.schemas.filter((name) => name !== 'public').map((name) => `CREATE SCHEMA ${quoteIdentifier(name)};`),
    catalog.extensions.map(
      ({ name, schema }) => `CREATE EXTENSION ${quoteIdentifier(name)} WITH SCHEMA ${quoteIdentifier(schema)};`,
    ),
    // Domains last: their checks may use the other types.
    ...[...catalog.types].sort(domainsLast).map((type) => [createType(type), ...commentOnType(type)]),
    ...early.map(createRoutine),
    ...standalone.map((sequence) => [createSequence(sequence)]),
    ...tables.map((table) => tableBlock(table, contextOf(catalog, parentOf(table)))),
    ...late.map(createRoutine),
    ...standalone.map(ownedBy),
    ...tables.map((table) => addedConstraints(table, parentOf(table))),
    ...views.map((view) => [createView(view), ...belongings(view, undefined)]),
    ...[...tables, ...views].map(triggers),
    ...catalog.relations.filter(({ kind }) => kind === 'foreign-table').map(foreignTable),
  ];
}

const isTable = ({ kind }: Relation): boolean => kind === 'table' || kind === 'partitioned-table';
const isView = ({ kind }: Relation): boolean => kind === 'view' || kind === 'materialized-view';

const contextOf = ({ sequences }: Catalog, parent: Relation | undefined): RelationContext =>
  parent ? { parent, sequences } : { sequences };

const tableBlock = (table: Relation, context: RelationContext): Block => [
  createTable(table, context),
  ...belongings(table, context.parent),
];

// Needs a server object, which the catalog does not hold.
const foreignTable = (relation: Relation): Block => [`-- FOREIGN TABLE ${quoteName(relation)}`];

function ownedBy(sequence: Sequence): Block {
  if (!sequence.ownedBy) return [];
  const column = `${quoteName(sequence.ownedBy)}.${quoteIdentifier(sequence.ownedBy.column)}`;
  return [`ALTER SEQUENCE ${quoteName(sequence)} OWNED BY ${column};`];
}

function isOfIdentity({ ownedBy: owner }: Sequence, relations: ReadonlyMap<string, Relation>): boolean {
  const relation = owner && relations.get(relationLabel(owner));
  return relation !== undefined && findColumn(relation, owner?.column ?? '')?.identity !== undefined;
}

// The row type of a relation exists only after it.
const isAboutRelation = (routine: Routine, relations: readonly QualifiedName[]): boolean =>
  relations.some(({ name }) => mentions(`${routine.arguments} ${routine.returns ?? ''}`, name));

const domainsLast = (left: { kind: string }, right: { kind: string }): number =>
  Number(left.kind === 'domain') - Number(right.kind === 'domain');

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
