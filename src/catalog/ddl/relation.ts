// Statements that build one relation and what belongs to it.
import type { Column, Constraint, Index, Policy, Relation, Sequence, Trigger } from '../catalog.ts';
import { quoteIdentifier, quoteName } from '../identifier.ts';
import { isSameRelation } from '../keys.ts';
import { columnDefinition, identityOptions } from './column.ts';
import { commentOn } from './comment.ts';

/** What a relation looks like in the company of the others: its partition parent and the sequences of its identity columns. */
export interface RelationContext {
  readonly parent?: Relation;
  readonly sequences: readonly Sequence[];
}

/** CREATE TABLE with its keys and checks; foreign keys and what is not validated come later. */
export function createTable(relation: Relation, { parent, sequences }: RelationContext): string {
  const lines = relation.partitionOf
    ? ownConstraints(relation, parent).filter(standsInTable).map(constraintLine)
    : [
        ...relation.columns.map((column) => columnDefinition(column, sequenceOf(relation, column, sequences))),
        ...relation.constraints.filter(standsInTable).map(constraintLine),
      ];
  return `CREATE ${relation.isUnlogged ? 'UNLOGGED ' : ''}TABLE ${quoteName(relation)}${partitionOf(relation)}${body(relation, lines)}${tail(relation)};`;
}

/** CREATE [MATERIALIZED] VIEW. */
export function createView(relation: Relation): string {
  const kind = relation.kind === 'materialized-view' ? 'MATERIALIZED VIEW' : 'VIEW';
  const query = (relation.definition ?? '').trim().replace(/;$/, '');
  return `CREATE ${kind} ${quoteName(relation)}${withOptions(relation.options)} AS\n${query};`;
}

/** Indexes of their own, comments, row security, policies and privileges. */
export function belongings(relation: Relation, parent: Relation | undefined): readonly string[] {
  return [
    ...ownIndexes(relation, parent).map((index) => `${indexDefinition(relation, index)};`),
    ...comments(relation),
    ...rowSecurity(relation),
    ...relation.policies.map((policy) => `${policyDefinition(relation, policy)};`),
    ...grants(relation),
  ];
}

/** Foreign keys, and constraints that hold for new rows only: CREATE TABLE would take them for validated. */
export function addedConstraints(relation: Relation, parent: Relation | undefined): readonly string[] {
  return ownConstraints(relation, parent)
    .filter((constraint) => !standsInTable(constraint))
    .flatMap((constraint) => [
      `ALTER TABLE ${quoteName(relation)} ADD ${constraintLine(constraint)};`,
      ...commentOnConstraint(relation, constraint),
    ]);
}

export function triggers(relation: Relation): readonly string[] {
  return relation.triggers.flatMap((trigger) => [`${trigger.definition};`, ...triggerState(relation, trigger)]);
}

export const constraintLine = ({ name, definition }: Constraint): string =>
  `CONSTRAINT ${quoteIdentifier(name)} ${definition}`;

// On a partitioned table pg_get_indexdef says ON ONLY, which would leave the partitions without it.
export const indexDefinition = ({ kind }: Relation, { definition }: Index): string =>
  kind === 'partitioned-table' ? definition.replace(' ON ONLY ', ' ON ') : definition;

export function policyDefinition(relation: Relation, policy: Policy): string {
  const roles = policy.roles.map((role) => (role === 'public' ? 'PUBLIC' : quoteIdentifier(role))).join(', ');
  return [
    `CREATE POLICY ${quoteIdentifier(policy.name)} ON ${quoteName(relation)}`,
    policy.isPermissive ? '' : ' AS RESTRICTIVE',
    ` FOR ${policy.command.toUpperCase()} TO ${roles}`,
    policy.using === undefined ? '' : ` USING (${policy.using})`,
    policy.check === undefined ? '' : ` WITH CHECK (${policy.check})`,
  ].join('');
}

const standsInTable = (constraint: Constraint): boolean =>
  constraint.kind !== 'foreign-key' && !(constraint.kind === 'check' && !constraint.isValidated);

function body({ partitionOf: partition }: Relation, lines: readonly string[]): string {
  if (lines.length > 0) return ` (\n  ${lines.join(',\n  ')}\n)`;
  return partition ? '' : ' ()';
}

const partitionOf = (relation: Relation): string =>
  relation.partitionOf ? ` PARTITION OF ${quoteName(relation.partitionOf.parent)}` : '';

function tail(relation: Relation): string {
  return [
    relation.partitionOf ? ` ${relation.partitionOf.bounds}` : '',
    relation.inherits ? ` INHERITS (${relation.inherits.map(quoteName).join(', ')})` : '',
    relation.partitionKey === undefined ? '' : ` PARTITION BY ${relation.partitionKey}`,
    withOptions(relation.options),
  ].join('');
}

function withOptions(options: readonly string[]): string {
  if (options.length === 0) return '';
  const quoted = options.map((option) => {
    const [name = '', ...value] = option.split('=');
    return `${name}='${value.join('=').replaceAll("'", "''")}'`;
  });
  return ` WITH (${quoted.join(', ')})`;
}

function sequenceOf(relation: Relation, column: Column, sequences: readonly Sequence[]): string {
  if (column.identity === undefined) return '';
  const sequence = sequences.find(
    ({ ownedBy }) => ownedBy && isSameRelation(ownedBy, relation) && ownedBy.column === column.name,
  );
  return sequence ? identityOptions(relation, column, sequence) : '';
}

// A partition gets these from its parent, under a name that PostgreSQL makes.
const ownConstraints = (relation: Relation, parent: Relation | undefined): readonly Constraint[] =>
  relation.constraints.filter(
    ({ definition }) => !parent?.constraints.some((inherited) => inherited.definition === definition),
  );

function ownIndexes(relation: Relation, parent: Relation | undefined): readonly Index[] {
  const inherited = new Set(parent?.indexes.map(indexShape));
  return relation.indexes.filter((index) => index.constraint === undefined && !inherited.has(indexShape(index)));
}

const indexShape = ({ method, keys, include, isUnique, predicate }: Index): string =>
  JSON.stringify([method, keys, include, isUnique, predicate]);

function comments(relation: Relation): readonly string[] {
  const name = quoteName(relation);
  const kind = { view: 'VIEW', 'materialized-view': 'MATERIALIZED VIEW', 'foreign-table': 'FOREIGN TABLE' } as const;
  const word = relation.kind === 'table' || relation.kind === 'partitioned-table' ? 'TABLE' : kind[relation.kind];
  return [
    ...commentOn(`${word} ${name}`, relation.comment),
    ...relation.columns.flatMap((column) =>
      commentOn(`COLUMN ${name}.${quoteIdentifier(column.name)}`, column.comment),
    ),
    ...relation.constraints.filter(standsInTable).flatMap((constraint) => commentOnConstraint(relation, constraint)),
    ...relation.indexes.flatMap((index) =>
      commentOn(`INDEX ${quoteName({ schema: relation.schema, name: index.name })}`, index.comment),
    ),
  ];
}

const commentOnConstraint = (relation: Relation, { name, comment }: Constraint): readonly string[] =>
  commentOn(`CONSTRAINT ${quoteIdentifier(name)} ON ${quoteName(relation)}`, comment);

function rowSecurity(relation: Relation): readonly string[] {
  if (relation.rowSecurity === 'off') return [];
  const enable = `ALTER TABLE ${quoteName(relation)} ENABLE ROW LEVEL SECURITY;`;
  return relation.rowSecurity === 'on'
    ? [enable]
    : [enable, `ALTER TABLE ${quoteName(relation)} FORCE ROW LEVEL SECURITY;`];
}

function triggerState(relation: Relation, trigger: Trigger): readonly string[] {
  if (trigger.enabled === 'origin') return [];
  const state = { always: 'ENABLE ALWAYS', replica: 'ENABLE REPLICA', disabled: 'DISABLE' }[trigger.enabled];
  return [`ALTER TABLE ${quoteName(relation)} ${state} TRIGGER ${quoteIdentifier(trigger.name)};`];
}

const privilegeWords: Readonly<Record<string, string>> = {
  a: 'INSERT',
  r: 'SELECT',
  w: 'UPDATE',
  d: 'DELETE',
  D: 'TRUNCATE',
  x: 'REFERENCES',
  t: 'TRIGGER',
  m: 'MAINTAIN',
};

/** From `grantee=letters/grantor`; an empty grantee is PUBLIC, `*` is the grant option. */
function grants(relation: Relation): readonly string[] {
  return relation.privileges.flatMap((entry) => {
    const parts = /^(.*)=([a-zA-Z*]*)\/.*$/s.exec(entry);
    if (!parts) return [];
    const [, grantee = '', letters = ''] = parts;
    const isGrantable = (letter: string) => letters.includes(`${letter}*`);
    const held = [...letters].filter((letter) => letter !== '*');
    const words = (among: readonly string[]) => among.map((letter) => privilegeWords[letter] ?? letter).join(', ');
    const grant = (among: readonly string[], option: string) =>
      among.length > 0
        ? [`GRANT ${words(among)} ON ${quoteName(relation)} TO ${grantee === '' ? 'PUBLIC' : grantee}${option};`]
        : [];
    return [
      ...grant(
        held.filter((letter) => !isGrantable(letter)),
        '',
      ),
      ...grant(held.filter(isGrantable), ' WITH GRANT OPTION'),
    ];
  });
}
