import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import {
  foreignKeyOf,
  isImpliedKey,
  isSameRelation,
  isSurrogate,
  relationLabel,
  type UniqueKey,
  uniqueKeys,
} from '#catalog/keys.ts';
import { type DeletionMarker, liveRows } from '#catalog/naming/deletion-marker.ts';
import { isReusableKey } from '#catalog/naming/reusable-key.ts';
import type { Observation } from '#finding/finding.ts';
import type { Context } from '#rule/evidence.ts';
import type { Probes } from '#rule/probes-evidence.ts';
import { markedRelations } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, indexSubject, verb } from '#rule/subjects.ts';

export const deletionBlindUniqueKey = defineRule({
  id: 'deletion-blind-unique-key',
  category: 'deletion',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['soft-delete', 'unique-business-keys'],
  needs: ['full-catalog'],
  wants: ['probes'],
  docs: {
    title: 'Unique key that deleted rows still hold',
    rationale: `A row that is deleted softly keeps its e-mail address, slug or name, and the unique key refuses the next row that wants it: a
person who left cannot come back. Tokens, digests, identifiers of other systems, numbers that never recur
and primary keys named "key" are not reported.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL UNIQUE, deleted_at timestamptz);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY, slug text NOT NULL, deleted_at timestamptz);
CREATE UNIQUE INDEX companies_slug_key ON companies (slug) WHERE deleted_at IS NULL;`,
    },
    references: ['https://github.com/prisma/orm/issues/6974'],
  },
  *check({ 'full-catalog': catalog, probes }, context) {
    for (const { relation, key, marker } of reusableKeys(catalog, context)) {
      if (knowsMarker(key, marker)) continue;
      yield {
        subject: indexSubject(relation, key.name),
        message: `Unique key ${key.name} of ${relationLabel(relation)} (${key.columns.join(', ')}) counts deleted rows; a deleted one blocks its successor.`,
        remedy: remedy(relation, key, marker),
        ...executed(probes, relation, key),
      };
    }
  },
  population({ 'full-catalog': catalog }, context) {
    const { length } = reusableKeys(catalog, context);
    const sentence = `${length} of ${counted(length, 'reusable key')} of tables that keep deleted rows ${verb(length, 'leaves', 'leave')} those out.`;
    return { count: length, of: 'reusable keys of tables that keep deleted rows', sentence };
  },
});

/** A row was marked, and its like was refused. */
function executed(
  probes: Probes | undefined,
  relation: Relation,
  { columns }: UniqueKey,
): Pick<Observation, 'proof' | 'details'> {
  const recreate = probes?.deletions
    .filter((probe) => isSameRelation(probe.relation, relation))
    .find((probe) => probe.recreate?.columns.join() === columns.join())?.recreate;
  if (recreate?.outcome.status !== 'refused' || recreate.outcome.isByOther) return {};
  return { proof: 'executed', details: [`Refused beside a deleted row: ${recreate.outcome.message}`] };
}

const reusableKeys = (
  catalog: Catalog,
  context: Context,
): readonly { relation: Relation; key: UniqueKey; marker: DeletionMarker }[] =>
  markedRelations(catalog, context).flatMap(({ relation, marker }) =>
    uniqueKeys(relation)
      .filter((key) => !key.isPrimary || !(isSurrogate(relation, key) || isAddress(key)))
      .filter((key) => !isImpliedKey(relation, key))
      .filter((key) => isReusableKey(relation.name, namedColumns(key), references(relation, key)))
      .map((key) => ({ relation, key, marker })),
  );

/** A primary key named `key` is the address of a document: what is deleted is written over. */
const isAddress = ({ columns }: UniqueKey): boolean => columns.length === 1 && columns[0] === 'key';

/** `lower(email)` is about email. */
const namedColumns = (key: UniqueKey): readonly string[] => [
  ...key.columns,
  ...key.expressions.flatMap((expression) => /(\w+)\)?(::\w+)?\)*$/.exec(expression)?.[1] ?? []),
];

const references = (relation: Relation, key: UniqueKey): number =>
  key.columns.filter((column) => foreignKeyOf(relation, column)).length;

const knowsMarker = (key: UniqueKey, { column }: DeletionMarker): boolean =>
  key.columns.includes(column.name) ||
  (key.predicate?.includes(column.name) ?? false) ||
  key.expressions.some((expression) => expression.includes(column.name));

function remedy(relation: Relation, key: UniqueKey, marker: DeletionMarker): string {
  const name = quoteIdentifier(key.name);
  const isConstraint = relation.constraints.some((constraint) => constraint.name === key.name);
  const drop = isConstraint
    ? `ALTER TABLE ${quoteName(relation)} DROP CONSTRAINT ${name};`
    : `DROP INDEX ${quoteName({ schema: relation.schema, name: key.name })};`;
  const keys = [quoteList(key.columns), ...key.expressions].filter((part) => part !== '').join(', ');
  return `${drop}
CREATE UNIQUE INDEX ${name} ON ${quoteName(relation)} (${keys}) WHERE ${liveRows(marker, quoteIdentifier)};`;
}
