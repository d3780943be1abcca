import type { Catalog, ForeignKey, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { findColumn, findRelation, foreignKeys, relationLabel, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, verb } from '#rule/subjects.ts';

export const mismatchedKeyType = defineRule({
  id: 'mismatched-key-type',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog', 'full-catalog'],
  docs: {
    title: 'Foreign key of another type than the key that it references',
    rationale: `PostgreSQL accepts an integer that references a bigint: once the key outgrows the reference, rows cannot be referenced any
more. Every check of such a key converts values, and a join may not use the index. Lengths (\`varchar(40)\`, \`varchar(64)\`) and
\`text\` against \`varchar\` are not reported.`,
    examples: {
      bad: `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id integer REFERENCES companies);`,
      good: `CREATE TABLE companies (id bigint PRIMARY KEY);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint REFERENCES companies);`,
    },
  },
  *check({ catalog }) {
    for (const { relation, key } of allForeignKeys(catalog))
      for (const pair of differingPairs(catalog, relation, key)) {
        const target = `${relationLabel(key.references.relation)}.${pair.referenced}`;
        yield {
          subject: columnSubject(relation, pair.column),
          message: `Column ${relationLabel(relation)}.${pair.column} is ${pair.type}, and ${target}, which it references, is ${pair.referencedType}.`,
          remedy: isWider(pair.type, pair.referencedType)
            ? `ALTER TABLE ${quoteName(key.references.relation)} ALTER COLUMN ${quoteIdentifier(pair.referenced)} TYPE ${pair.type};`
            : `ALTER TABLE ${quoteName(relation)} ALTER COLUMN ${quoteIdentifier(pair.column)} TYPE ${pair.referencedType};`,
        };
      }
  },
  population({ catalog }) {
    const { length } = allForeignKeys(catalog);
    const sentence = `${length} of ${counted(length, 'foreign key')} ${verb(length, 'has', 'have')} the type of the referenced key.`;
    return { count: length, of: 'foreign keys', sentence };
  },
});

const allForeignKeys = (catalog: Catalog): readonly { relation: Relation; key: ForeignKey }[] =>
  storedRelations(catalog).flatMap((relation) => foreignKeys(relation).map((key) => ({ relation, key })));

function differingPairs(catalog: Catalog, relation: Relation, key: ForeignKey) {
  const target = findRelation(catalog, key.references.relation);
  return key.columns.flatMap((column, position) => {
    const referenced = key.references.columns[position] ?? '';
    const type = findColumn(relation, column)?.type;
    const referencedType = target && findColumn(target, referenced)?.type;
    if (type === undefined || referencedType === undefined || isAlike(type, referencedType)) return [];
    return [{ column, referenced, type, referencedType }];
  });
}

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** No remedy takes numbers away. */
const isWider = (type: string, other: string): boolean =>
  integers.includes(other) && integers.indexOf(type) > integers.indexOf(other);

const isAlike = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (type: string): string => type.replace(/\(.*\)/, '').replace(/^character varying$/, 'text');
