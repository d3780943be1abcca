import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import {
  findColumn,
  foreignKeyOf,
  foreignKeys,
  isSameRelation,
  naturalKeys,
  relationLabel,
  storedRelations,
  uniqueKeys,
} from '#catalog/keys.ts';
import { liveRows } from '#catalog/naming/deletion-marker.ts';
import { isDigestName } from '#catalog/naming/digest.ts';
import { singular } from '#catalog/naming/name-tokens.ts';
import { likelyReferences } from '#catalog/naming/reference-like.ts';
import { isActor } from '#catalog/naming/relation-kind.ts';
import { typeFamily } from '#catalog/type-family.ts';
import type { Context } from '#rule/evidence.ts';
import { matchesColumn } from '#rule/patterns.ts';
import { isLog, isStaging, markerOf } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const unprotectedDedupeKey = defineRule({
  id: 'unprotected-dedupe-key',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  docs: {
    title: 'Digest or idempotency key that may repeat',
    rationale: `A digest of the content, or a key that makes a request count once, is computed to find duplicates. Without a unique key two
writers that look at the same moment both find none and both insert. Medium in a child table, where it is unique per parent.
Passwords, tokens, signatures, digests of something else, logs and tables with another natural key are not reported.`,
    examples: {
      bad: `CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, content_sha256 text NOT NULL);`,
      good: `CREATE TABLE resumes (id uuid PRIMARY KEY, fulltext text, content_sha256 text NOT NULL UNIQUE);`,
    },
  },
  *check({ catalog }, context) {
    for (const { relation, column } of digests(catalog, context)) {
      if (isInUniqueKey(relation, column)) continue;
      const parent = parentColumns(relation, catalog);
      const columns = [...parent, column.name];
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} identifies content and is in no unique key; the same value is accepted twice.`,
        remedy: `CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} ON ${quoteName(relation)} (${quoteList(columns)})${live(relation, context)};`,
        ...(parent.length > 0 && { severity: 'medium' }),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = digests(catalog, context);
    const sentence = `${length} of ${counted(length, 'digest or idempotency key', 'digests and idempotency keys')} ${verb(length)} unique.`;
    return { count: length, of: 'digests and idempotency keys', sentence };
  },
});

function digests(catalog: Catalog, context: Context): readonly { relation: Relation; column: Column }[] {
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

const isInUniqueKey = (relation: Relation, column: Column): boolean =>
  uniqueKeys(relation).some(
    (key) =>
      key.columns.includes(column.name) || key.expressions.some((expression) => expression.includes(column.name)),
  );

/** The reference that makes the table a child: a required one, or one to the table whose name begins its own. */
function parentColumns(relation: Relation, catalog: Catalog): readonly string[] {
  const required = foreignKeys(relation).find(
    (key) => !isActor(key) && key.columns.every((name) => findColumn(relation, name)?.isNullable === false),
  );
  if (required) return required.columns;
  const namesake = likelyReferences(catalog).find(
    (one) => isSameRelation(one.relation, relation) && relation.name.startsWith(singular(one.target.name)),
  );
  return namesake ? [namesake.column.name] : [];
}

function live(relation: Relation, context: Context): string {
  const marker = markerOf(relation, context);
  return marker ? ` WHERE ${liveRows(marker, quoteIdentifier)}` : '';
}
