import type { Column, Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { liveRows } from '#catalog/naming/deletion-marker.ts';
import { digests, isInUniqueKey, parentColumns } from '#rule/digest-columns.ts';
import type { Context } from '#rule/evidence.ts';
import { markerOf } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const unprotectedDedupeKey = defineRule({
  id: 'unprotected-dedupe-key',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['probes'],
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
  *check({ catalog, probes }, context) {
    for (const { relation, column } of strongest(digests(catalog, context))) {
      if (isInUniqueKey(relation, column)) continue;
      const parent = parentColumns(relation, catalog);
      const columns = [...parent, column.name];
      const verdict = verdictOn(probes, 'business-key', relation, columns);
      if (verdict?.status === 'kept') continue;
      yield {
        subject: columnSubject(relation, column.name),
        message: `Column ${relationLabel(relation)}.${column.name} identifies content and is in no unique key; the same value is accepted twice.`,
        remedy: `CREATE UNIQUE INDEX CONCURRENTLY ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} ON ${quoteName(relation)} (${quoteList(columns)})${live(relation, context)};`,
        ...executedProof(verdict),
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

/** MD5 and SHA-1 beside SHA-256 are digests of the same: a key over the strongest would do. */
const strongest = (all: ReturnType<typeof digests>): ReturnType<typeof digests> =>
  all.filter((one) =>
    all.every((other) => other.relation !== one.relation || strength(one.column) <= strength(other.column)),
  );

const strength = ({ name }: Column): number => strengths.findIndex((pattern) => pattern.test(name));
const strengths = [/sha_?(?:256|512)|blake/i, /sha_?1/i, /^(?!.*(?:md5|crc))/i, /md5/i, /^/];

function live(relation: Relation, context: Context): string {
  const marker = markerOf(relation, context);
  return marker ? ` WHERE ${liveRows(marker, quoteIdentifier)}` : '';
}
