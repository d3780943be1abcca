import type { Catalog, Check, ForeignKey, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { checks, foreignKeys, relationLabel, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, counted, verb } from '#rule/subjects.ts';

export const unvalidatedConstraint = defineRule({
  id: 'unvalidated-constraint',
  category: 'values',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['checked-values'],
  needs: ['full-catalog'],
  docs: {
    title: 'Constraint that was never validated',
    rationale: `A NOT VALID constraint guards new rows only. What was stored before may break it, the planner does not rely on it, and a dump
that is restored elsewhere can fail on it. It is the right first step, and the second one is missing.`,
    examples: {
      bad: `CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
ALTER TABLE matches ADD CONSTRAINT matches_score_check CHECK (score BETWEEN 0 AND 100) NOT VALID;`,
      good: `CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
ALTER TABLE matches ADD CONSTRAINT matches_score_check CHECK (score BETWEEN 0 AND 100) NOT VALID;
ALTER TABLE matches VALIDATE CONSTRAINT matches_score_check;`,
    },
  },
  *check({ 'full-catalog': catalog }) {
    for (const { relation, constraint } of validatable(catalog)) {
      if (constraint.isValidated) continue;
      yield {
        subject: constraintSubject(relation, constraint.name),
        message: `Constraint ${constraint.name} of ${relationLabel(relation)} is still NOT VALID after the last migration.`,
        remedy: `ALTER TABLE ${quoteName(relation)} VALIDATE CONSTRAINT ${quoteIdentifier(constraint.name)};`,
      };
    }
  },
  population({ 'full-catalog': catalog }) {
    const { length } = validatable(catalog);
    const sentence = `${length} of ${counted(length, 'CHECK and foreign key', 'CHECKs and foreign keys')} ${verb(length)} validated.`;
    return { count: length, of: 'CHECKs and foreign keys', sentence };
  },
});

/** One that is not enforced cannot be valid; unenforced-constraint reports it. */
const validatable = (catalog: Catalog): readonly { relation: Relation; constraint: Check | ForeignKey }[] =>
  storedRelations(catalog).flatMap((relation) =>
    [...checks(relation), ...foreignKeys(relation)]
      .filter((constraint) => constraint.isEnforced)
      .map((constraint) => ({ relation, constraint })),
  );
