// A parent goes while a child refers to it: `@row1@` is the parent, `@row2@` the child.
import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier } from '#catalog/identifier.ts';
import { findColumn, findRelation, foreignKeys, isSameRelation } from '#catalog/keys.ts';
import type { KeyActionProbe } from '#rule/probes-evidence.ts';
import { all, canBeSet, expectedName, pick, qualified } from './expressions.ts';
import { newRow } from './new-row.ts';
import { type Observed, type ProbePlan, RETURNING } from './plan.ts';
import type { Probe } from './probe.ts';

export interface KeyActionAbout {
  readonly relation: Relation;
  readonly key: ForeignKey;
}

/** A parent that nothing else refers to; one whose other children are taken away first; a new parent with a new child. */
export function keyActionProbe(catalog: Catalog, relation: Relation, key: ForeignKey): Probe<KeyActionAbout> {
  const about = { relation, key };
  const parent = findRelation(catalog, key.references.relation);
  if (!parent || !key.columns.every((name) => isSettable(relation, name))) return { about, newRowsOf: [], plans: [] };
  const isOwn = isSameRelation(parent, relation);
  const others = otherKeys(catalog, relation, key);
  const shared = {
    tries: [`DELETE FROM ${qualified(parent)} WHERE @row1@${RETURNING}`],
    observes: observation(relation, key, isOwn),
    expected: [expectedName('23503', relation, key.name), expectedName('23001', relation, key.name)],
    without: 'no generated row holds the reference',
  };
  const child = pick(
    relation,
    all([...key.columns.map((column) => `${quoteIdentifier(column)} IS NOT NULL`), ...(isOwn ? ['NOT (@row1@)'] : [])]),
  );
  const adopt = { row: 2, statement: adoption(relation, key) };
  const count = { row: 0, statement: counting(relation, key) };
  const taken = others.map((other) => ({ row: 0, statement: removal(other) }));
  return {
    about,
    plans: [
      { ...shared, picks: [lonely(parent, others), child], prepare: [adopt, count] },
      { ...shared, picks: [pick(parent), child], prepare: [adopt, ...taken, count] },
    ],
    newRowsOf: isOwn ? [] : [parent, relation],
    ...(!isOwn && {
      withNewRows: (values): ProbePlan => ({
        ...shared,
        picks: [],
        prepare: [
          { row: 1, statement: newRow(parent, values(parent)) },
          { row: 2, statement: newRow(relation, { ...values(relation), ...references(key) }) },
          count,
        ],
      }),
    }),
  };
}

export function keyActionOf({ relation, key }: KeyActionAbout, outcome: Observed): KeyActionProbe {
  const probe = {
    relation: { schema: relation.schema, name: relation.name },
    name: key.name,
    declared: key.onDelete,
  };
  const seen = observed(outcome);
  return seen ? { ...probe, observed: seen } : { ...probe, observed: 'untried', why: whyUnseen(outcome) };
}

function observed(outcome: Observed): KeyActionProbe['observed'] | undefined {
  if (outcome.status === 'refused') return outcome.isByOther ? undefined : 'refused';
  const words = ['deleted', 'set null', 'set default'] as const;
  return outcome.status === 'accepted' ? words.find((word) => word === outcome.observed) : undefined;
}

function whyUnseen(outcome: Observed): string {
  if (outcome.status === 'untried') return outcome.why;
  if (outcome.status === 'refused') return outcome.message;
  return outcome.observed === 'kept'
    ? 'the child still refers to a parent that is gone'
    : 'no child was left to look at';
}

const isSettable = (relation: Relation, name: string): boolean => {
  const column = findColumn(relation, name);
  return column !== undefined && canBeSet(column);
};

const otherKeys = (catalog: Catalog, relation: Relation, key: ForeignKey): readonly KeyActionAbout[] =>
  catalog.relations
    .filter(({ partitionOf }) => !partitionOf)
    .flatMap((other) =>
      foreignKeys(other)
        .filter((one) => isSameRelation(one.references.relation, key.references.relation))
        .filter((one) => one.name !== key.name || !isSameRelation(other, relation))
        .map((one) => ({ relation: other, key: one })),
    );

function lonely(parent: Relation, others: readonly KeyActionAbout[]): string {
  const conditions = others.map(({ relation, key }) => {
    const pairs = key.columns.map(
      (column, position) => `other.${quoteIdentifier(column)} = there.${referenced(key, position)}`,
    );
    return `NOT EXISTS (SELECT FROM ${qualified(relation)} AS other WHERE ${all(pairs)})`;
  });
  return `SELECT tableoid, ctid FROM ${qualified(parent)} AS there WHERE ${all(conditions)} LIMIT 1`;
}

const referenced = (key: ForeignKey, position: number): string =>
  quoteIdentifier(key.references.columns[position] ?? '');

/** Key columns as expressions: what the parent is called. */
const references = (key: ForeignKey): Readonly<Record<string, string>> =>
  Object.fromEntries(
    key.columns.map((column, position) => [
      column,
      `(SELECT ${referenced(key, position)} FROM ${qualified(key.references.relation)} WHERE @row1@)`,
    ]),
  );

function adoption(relation: Relation, key: ForeignKey): string {
  const assignments = Object.entries(references(key)).map(([column, value]) => `${quoteIdentifier(column)} = ${value}`);
  return `UPDATE ${qualified(relation)} SET ${assignments.join(', ')} WHERE @row2@${RETURNING}`;
}

function removal({ relation, key }: KeyActionAbout): string {
  const pairs = Object.entries(references(key)).map(([column, value]) => `${quoteIdentifier(column)} = ${value}`);
  return `DELETE FROM ${qualified(relation)} WHERE ${all(pairs)} AND NOT (@row2@)${RETURNING}`;
}

const counts = (relation: Relation, key: ForeignKey): string =>
  `(SELECT count(*) || ' ' || count(*) FILTER (WHERE ${all(
    key.columns.map((column) => `${quoteIdentifier(column)} IS NULL`),
  )}) FROM ${qualified(relation)})`;

const childIsThere = (relation: Relation): string => `EXISTS (SELECT FROM ${qualified(relation)} WHERE @row2@)`;

// Returns no place, so that no picked row moves. A child that went with other rows leaves nothing to compare.
const counting = (relation: Relation, key: ForeignKey): string =>
  `SELECT NULL::oid AS tableoid, NULL::tid AS ctid FROM set_config('schema_audit.before',
    CASE WHEN ${childIsThere(relation)} THEN ${counts(relation, key)} ELSE '' END, true)`;

const observation = (relation: Relation, key: ForeignKey, isOwn: boolean): string => `(
  SELECT CASE
    WHEN sooner = '' THEN NULL
    WHEN split_part(later, ' ', 1)::int < split_part(sooner, ' ', 1)::int - ${isOwn ? 1 : 0} THEN 'deleted'
    WHEN split_part(later, ' ', 2)::int > split_part(sooner, ' ', 2)::int THEN 'set null'
    WHEN ${childIsThere(relation)} THEN 'kept'
    ELSE 'set default' END
  FROM (SELECT current_setting('schema_audit.before') AS sooner, ${counts(relation, key)} AS later) AS compared)`;
