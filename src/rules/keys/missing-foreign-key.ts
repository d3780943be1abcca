import type { Catalog } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { relationLabel } from '#catalog/keys.ts';
import { hasForeignKey, type LikelyReference, likelyReferences } from '#catalog/naming/reference-like.ts';
import type { Observation } from '#finding/finding.ts';
import type { Context } from '#rule/evidence.ts';
import { isLog, isStaging } from '#rule/relation-groups.ts';
import { defineRule } from '#rule/rule.ts';
import { columnSubject, counted, listed, verb } from '#rule/subjects.ts';

export const missingForeignKey = defineRule({
  id: 'missing-foreign-key',
  category: 'keys',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: [],
  needs: ['catalog'],
  docs: {
    title: 'Reference that no foreign key guards',
    rationale: `A column that is named after another table's key and has its type can hold values that exist nowhere: rows point at things
that were deleted or never existed. Logs, staging tables, polymorphic pairs and identifiers of other systems are not reported. In a
schema where most such columns have no foreign key this is a policy, and one finding says so. \`foreign-keys.policy\` settles it:
\`none\` is silent, \`required\` names every column.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies);
CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid NOT NULL);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid NOT NULL REFERENCES companies);
CREATE TABLE reviews (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs);`,
    },
  },
  *check({ catalog }, context) {
    const { policy } = context.settings.foreignKeys;
    const references = judged(catalog, context);
    const missing = references.filter((reference) => !hasForeignKey(reference));
    if (policy === 'none' || missing.length === 0) return;
    const isPolicy = missing.length * 2 > references.length;
    if (isPolicy && policy !== 'required') yield* perSchema(references, missing);
    else yield* missing.map(observe);
  },
  population({ catalog }, context) {
    const { length } = judged(catalog, context);
    const sentence = `${length} of ${counted(length, 'column')} named after another table's key ${verb(length)} guarded by a foreign key.`;
    return { count: length, of: 'references', sentence };
  },
});

const judged = (catalog: Catalog, context: Context): readonly LikelyReference[] =>
  likelyReferences(catalog).filter(({ relation }) => !isLog(relation, context) && !isStaging(relation, context));

const label = ({ relation, column }: LikelyReference): string => `${relationLabel(relation)}.${column.name}`;

function observe(reference: LikelyReference): Observation {
  const { relation, column, target, targetColumn } = reference;
  const name = quoteIdentifier(`${relation.name}_${column.name}_fkey`);
  const table = quoteName(relation);
  return {
    subject: columnSubject(relation, column.name),
    message: `Column ${label(reference)} reads like a reference to ${relationLabel(target)}.${targetColumn} and has no foreign key.`,
    remedy: `ALTER TABLE ${table} ADD CONSTRAINT ${name} FOREIGN KEY (${quoteIdentifier(column.name)}) REFERENCES ${quoteName(target)} (${quoteIdentifier(targetColumn)}) NOT VALID;
ALTER TABLE ${table} VALIDATE CONSTRAINT ${name};`,
  };
}

function* perSchema(
  references: readonly LikelyReference[],
  missing: readonly LikelyReference[],
): Iterable<Observation> {
  const schemas = new Set(missing.map(({ relation }) => relation.schema));
  for (const schema of schemas) {
    const all = references.filter(({ relation }) => relation.schema === schema).length;
    const inSchema = missing.filter(({ relation }) => relation.schema === schema);
    yield {
      subject: { kind: 'schema', name: schema },
      message: `In schema ${schema}, ${inSchema.length} of ${counted(all, 'column')} that read like references have no foreign key: ${listed(inSchema.map(label))}.`,
      remedy:
        'Add the foreign keys, or set foreign-keys.policy to none when the application guards references by itself.',
      details: inSchema.map((reference) => `${label(reference)} → ${relationLabel(reference.target)}`),
    };
  }
}
