import type { Catalog, Relation } from '#catalog/catalog.ts';
import { checks, storedRelations } from '#catalog/keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted } from '#rule/subjects.ts';

const FEWEST_RELATIONS = 5;

export const uncheckedSchema = defineRule({
  id: 'unchecked-schema',
  category: 'values',
  severity: 'medium',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['checked-values'],
  needs: ['full-catalog'],
  docs: {
    title: 'Schema without a single rule about values',
    rationale: `Nothing in the database says what a value may be: no CHECK, no enum, no domain. Whatever a bug or a script writes stays, and is
found when somebody reads it. Reported for schemas of five or more tables; unchecked-status lists the columns.`,
    examples: {
      bad: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE resumes (id uuid PRIMARY KEY);
CREATE TABLE matches (id uuid PRIMARY KEY, score integer);
CREATE TABLE reviews (id uuid PRIMARY KEY);`,
      good: `CREATE TABLE companies (id uuid PRIMARY KEY);
CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE resumes (id uuid PRIMARY KEY);
CREATE TABLE matches (id uuid PRIMARY KEY, score integer CHECK (score BETWEEN 0 AND 100));
CREATE TABLE reviews (id uuid PRIMARY KEY);`,
    },
  },
  *check({ 'full-catalog': catalog }) {
    for (const [schema, relations] of schemas(catalog)) {
      if (isRuled(catalog, schema, relations)) continue;
      yield {
        subject: { kind: 'schema', name: schema },
        message: `None of the ${relations.length} tables of schema ${schema} has a CHECK, an enum or a domain.`,
        remedy:
          'Begin with the status columns: ALTER TABLE … ADD CONSTRAINT … CHECK (… IN (…)) NOT VALID, then VALIDATE CONSTRAINT.',
      };
    }
  },
  population({ 'full-catalog': catalog }) {
    const count = schemas(catalog).length;
    const rules = storedRelations(catalog).reduce((sum, relation) => sum + checks(relation).length, 0);
    const types = catalog.types.filter(({ kind }) => kind === 'enum' || kind === 'domain').length;
    const sentence = `${counted(rules, 'CHECK constraint')} and ${counted(types, 'enum or domain', 'enums and domains')} say what values may be.`;
    return { count, of: 'schemas of five or more tables', sentence };
  },
});

function schemas(catalog: Catalog): readonly (readonly [string, readonly Relation[]])[] {
  const relations = storedRelations(catalog);
  return catalog.schemas
    .map((schema) => [schema, relations.filter((relation) => relation.schema === schema)] as const)
    .filter(([, members]) => members.length >= FEWEST_RELATIONS);
}

/** An enum or domain of another schema counts where a column uses it; one of this schema counts in any case. */
function isRuled({ types }: Catalog, schema: string, relations: readonly Relation[]): boolean {
  const ruling = types.filter(({ kind }) => kind === 'enum' || kind === 'domain');
  const used = new Set(relations.flatMap(({ columns }) => columns.map(({ type }) => type.replace(/\[\]$/, ''))));
  return (
    relations.some((relation) => checks(relation).length > 0) ||
    ruling.some((type) => type.schema === schema || used.has(`${type.schema}.${type.name}`) || used.has(type.name))
  );
}
