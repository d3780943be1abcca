// Differences between two relations of one name. A relation that came or went swallows what belongs to it.
import type { Column, Constraint, Index, Policy, Relation, Trigger } from '../catalog.ts';
import type { Change } from '../change.ts';
import type { DatabaseObject } from '../database-object.ts';
import { columnDefinition } from '../ddl/column.ts';
import { createTable, createView, indexDefinition, policyDefinition } from '../ddl/relation.ts';
import { quoteName } from '../identifier.ts';
import { alterations, changes, changesOfPairing, type Kind, type Pairing, pair } from './compare.ts';
import { flatExpression } from './flat-expression.ts';

export function relationChanges(before: readonly Relation[], after: readonly Relation[]): readonly Change[] {
  const { added, removed, kept } = pair(before, after, relationKey);
  return [
    ...changesOfPairing({ added, removed, kept: [] }, relationKind),
    ...kept.flatMap(([earlier, later]) => changesWithin(earlier, later)),
  ];
}

// What was a view and is a table now is another relation.
const relationKey = ({ schema, name, kind }: Relation): string => JSON.stringify([schema, name, kind]);

const relationKind: Pick<Kind<Relation>, 'key' | 'object' | 'definition' | 'attributes'> = {
  key: relationKey,
  object: relationObject,
  definition: (relation) =>
    relation.kind === 'view' || relation.kind === 'materialized-view'
      ? createView(relation)
      : createTable(relation, { sequences: [] }),
  attributes: (relation) => ({
    persistence: relation.isUnlogged ? 'unlogged' : 'logged',
    options: relation.options.join(', '),
    privileges: relation.privileges.join(', '),
    'row security': relation.rowSecurity,
    partition: relation.partitionOf ? `${quoteName(relation.partitionOf.parent)} ${relation.partitionOf.bounds}` : '',
    'partition key': relation.partitionKey ?? '',
    inheritance: (relation.inherits ?? []).map(quoteName).join(', '),
    definition: withoutMoments(relation.definition ?? ''),
    comment: relation.comment ?? '',
  }),
};

function changesWithin(before: Relation, after: Relation): readonly Change[] {
  return [
    ...alterations(relationObject(after), relationKind.attributes(before), relationKind.attributes(after)),
    ...changes(before.columns, after.columns, columnKind(after)),
    ...columnOrder(before, after),
    ...changes(before.constraints, after.constraints, constraintKind(after)),
    ...changesOfPairing(indexesOfTheirOwn(before, after), indexKind(after)),
    ...changes(before.triggers, after.triggers, triggerKind(after)),
    ...changes(before.policies, after.policies, policyKind(after)),
  ];
}

/** Of the columns that both have: one that came in between moves nothing. */
function columnOrder(before: Relation, after: Relation): readonly Change[] {
  const names = ({ columns }: Relation, { columns: others }: Relation) => {
    const shared = new Set(others.map(({ name }) => name));
    return columns.flatMap(({ name }) => (shared.has(name) ? [name] : [])).join(', ');
  };
  return alterations(
    relationObject(after),
    { 'column order': names(before, after) },
    { 'column order': names(after, before) },
  );
}

/** A constraint brings its index along and takes it away. */
function indexesOfTheirOwn(before: Relation, after: Relation): Pairing<Index> {
  const { added, removed, kept } = pair(before.indexes, after.indexes, ({ name }) => name);
  const comesWithConstraint = ({ constraint }: Index, other: Relation) =>
    constraint !== undefined && !other.constraints.some(({ name }) => name === constraint);
  return {
    added: added.filter((index) => !comesWithConstraint(index, before)),
    removed: removed.filter((index) => !comesWithConstraint(index, after)),
    kept,
  };
}

function relationObject({ schema, name }: Relation): DatabaseObject {
  return { kind: 'relation', schema, relation: name };
}

const partOf = (
  { schema, name: relation }: Relation,
  kind: 'constraint' | 'index' | 'trigger' | 'policy',
  name: string,
): DatabaseObject => ({ kind, schema, relation, name });

/** `'now'::timestamp` becomes the moment at which the view or the default was made, which nobody wrote. */
const withoutMoments = (text: string): string =>
  text.replaceAll(/'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+(?:[+-][\d:]+)?'(?=::timestamp)/g, "'now'");

const columnKind = (relation: Relation): Kind<Column> => ({
  key: ({ name }) => name,
  object: ({ name }) => ({ kind: 'column', schema: relation.schema, relation: relation.name, column: name }),
  definition: (column) => columnDefinition(column),
  attributes: (column) => ({
    type: column.type,
    nullability: column.isNullable ? 'NULL' : 'NOT NULL',
    default: withoutMoments(column.default ?? ''),
    identity: column.identity ?? '',
    generation: column.generated ? `${column.generated.expression} ${column.generated.kind}` : '',
    collation: column.collation ?? '',
    comment: column.comment ?? '',
  }),
});

// The definition also says what is deferrable, not valid and not enforced.
const constraintKind = (relation: Relation): Kind<Constraint> => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, 'constraint', name),
  definition: ({ definition }) => definition,
  attributes: ({ definition, comment = '' }) => ({ definition: flatExpression(definition), comment }),
});

const indexKind = (relation: Relation): Kind<Index> => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, 'index', name),
  definition: (index) => indexDefinition(relation, index),
  attributes: (index) => ({
    definition: indexDefinition(relation, index),
    validity: index.isValid ? 'valid' : 'not valid',
    constraint: index.constraint ?? '',
    comment: index.comment ?? '',
  }),
});

const triggerKind = (relation: Relation): Kind<Trigger> => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, 'trigger', name),
  definition: ({ definition }) => definition,
  attributes: ({ definition, enabled }) => ({ definition, state: enabled }),
});

const policyKind = (relation: Relation): Kind<Policy> => ({
  key: ({ name }) => name,
  object: ({ name }) => partOf(relation, 'policy', name),
  definition: (policy) => policyDefinition(relation, policy),
  attributes: (policy) => ({ definition: policyDefinition(relation, policy) }),
});
