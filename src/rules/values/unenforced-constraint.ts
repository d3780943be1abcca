import type { Catalog, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { checks, findRelation, foreignKeys, relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import type { RefusalProbe } from '#rule/probes-evidence.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, counted } from '#rule/subjects.ts';

export const unenforcedConstraint = defineRule({
  id: 'unenforced-constraint',
  category: 'values',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys', 'checked-values'],
  needs: ['full-catalog'],
  wants: ['probes'],
  docs: {
    title: 'Constraint that lets violating rows through',
    rationale: `The schema reads as if the rule held, and it does not: a constraint is NOT ENFORCED (PostgreSQL 18), or the constraint trigger
that carries it is disabled, or a row that breaks it was stored when it was tried. Readers, ORMs and the next migration rely on something that nobody checks.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies NOT ENFORCED);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY, company_id uuid REFERENCES companies);`,
    },
  },
  *check({ 'full-catalog': catalog, probes }) {
    for (const relation of storedRelations(catalog)) {
      yield* unenforced(relation);
      yield* disabled(relation);
    }
    yield* escaped(catalog, probes?.refusals ?? []);
  },
  population({ 'full-catalog': catalog }) {
    const keys = storedRelations(catalog).flatMap(foreignKeys);
    const cascading = keys.filter((key) => key.onDelete === 'cascade').length;
    const count = keys.length + storedRelations(catalog).flatMap(checks).length;
    return { count, of: 'foreign keys and CHECKs', sentence: sentence(catalog, keys.length, cascading) };
  },
});

function* unenforced(relation: Relation): Iterable<Observation> {
  for (const constraint of [...foreignKeys(relation), ...checks(relation)]) {
    if (constraint.isEnforced) continue;
    const table = quoteName(relation);
    const name = quoteIdentifier(constraint.name);
    const definition = constraint.definition.replace(/ NOT ENFORCED$/, '');
    yield {
      subject: constraintSubject(relation, constraint.name),
      message: `Constraint ${constraint.name} of ${relationLabel(relation)} is NOT ENFORCED.`,
      // PostgreSQL 18 alters the enforcement of foreign keys only.
      remedy:
        constraint.kind === 'foreign-key'
          ? `ALTER TABLE ${table} ALTER CONSTRAINT ${name} ENFORCED;`
          : `ALTER TABLE ${table} DROP CONSTRAINT ${name}, ADD CONSTRAINT ${name} ${definition};`,
    };
  }
}

function* disabled(relation: Relation): Iterable<Observation> {
  for (const trigger of relation.triggers) {
    if (trigger.enabled !== 'disabled' || !trigger.definition.startsWith('CREATE CONSTRAINT TRIGGER')) continue;
    yield {
      subject: { kind: 'trigger', schema: relation.schema, relation: relation.name, name: trigger.name },
      message: `Constraint trigger ${trigger.name} of ${relationLabel(relation)} is disabled.`,
      remedy: `ALTER TABLE ${quoteName(relation)} ENABLE TRIGGER ${quoteIdentifier(trigger.name)};`,
    };
  }
}

/** The catalog shows nothing wrong, and a row that breaks it was stored. */
function* escaped(catalog: Catalog, refusals: readonly RefusalProbe[]): Iterable<Observation> {
  for (const { relation: name, name: constraint, outcome } of refusals) {
    if (constraint === undefined || outcome.status !== 'accepted') continue;
    const relation = findRelation(catalog, name);
    const declared = relation?.constraints.find((one) => one.name === constraint);
    if (!declared || ('isEnforced' in declared && !declared.isEnforced)) continue;
    yield {
      subject: constraintSubject(name, constraint),
      message: `Constraint ${constraint} of ${relationLabel(name)} let a row through that breaks it.`,
      remedy: `ALTER TABLE ${quoteName(name)} ENABLE TRIGGER ALL;`,
      proof: 'executed',
      details: [`Accepted: ${outcome.statement}`],
    };
  }
}

function sentence(catalog: Catalog, keys: number, cascading: number): string {
  const rules = storedRelations(catalog).flatMap(checks).length;
  return `${keys} of ${counted(keys, 'foreign key')} and ${rules} of ${counted(rules, 'CHECK')} are enforced; ${cascading} with ON DELETE CASCADE.`;
}
