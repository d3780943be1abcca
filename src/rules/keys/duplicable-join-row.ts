import type { Relation } from '#catalog/catalog.ts';
import { proposedName, quoteIdentifier, quoteList, quoteName } from '#catalog/identifier.ts';
import { findColumn, relationLabel, uniqueKeys } from '#catalog/keys.ts';
import { typeFamily } from '#catalog/type-family.ts';
import { joinRelations, type Pair } from '#rule/business-keys.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, relationSubject, verb } from '#rule/subjects.ts';
import { executedProof, verdictOn } from '#rule/tried-promises.ts';

export const duplicableJoinRow = defineRule({
  id: 'duplicable-join-row',
  category: 'keys',
  severity: 'high',
  preset: 'recommended',
  proof: 'catalog',
  criteria: ['unique-business-keys'],
  needs: ['catalog'],
  wants: ['probes'],
  docs: {
    title: 'Join table that accepts the same pair twice',
    rationale: `A table that says that two things belong together says it twice when no key covers the pair: counts are wrong, lists show
doubles, and removing the pair removes one of them. A table with a payload of its own (more than a role, a position, flags and
times) is something else and not reported.`,
    examples: {
      bad: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE skills (id uuid PRIMARY KEY);
CREATE TABLE job_skills (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills);`,
      good: `CREATE TABLE jobs (id uuid PRIMARY KEY);
CREATE TABLE skills (id uuid PRIMARY KEY);
CREATE TABLE job_skills (id uuid PRIMARY KEY, job_id uuid NOT NULL REFERENCES jobs, skill_id uuid NOT NULL REFERENCES skills,
  UNIQUE (job_id, skill_id));`,
    },
  },
  *check({ catalog, probes }, context) {
    for (const { relation, pair } of joinRelations(catalog, context)) {
      if (isPairUnique(relation, pair)) continue;
      const columns = pair.flatMap((key) => key.columns);
      const verdict = verdictOn(probes, 'business-key', relation, columns);
      if (verdict?.status === 'kept') continue;
      yield {
        subject: relationSubject(relation),
        message: `Join table ${relationLabel(relation)} accepts the same (${columns.join(', ')}) twice.`,
        remedy: `ALTER TABLE ${quoteName(relation)} ADD CONSTRAINT ${quoteIdentifier(proposedName(relation.name, columns, 'key'))} UNIQUE (${quoteList(columns)});`,
        ...executedProof(verdict),
      };
    }
  },
  population({ catalog }, context) {
    const { length } = joinRelations(catalog, context);
    const sentence = `${length} of ${counted(length, 'join table')} ${verb(length, 'holds', 'hold')} each pair once.`;
    return { count: length, of: 'join tables', sentence };
  },
});

/** One of the two alone, the pair, or the pair with what tells its rows apart on purpose; a time tells nothing apart. */
function isPairUnique(relation: Relation, pair: Pair): boolean {
  const columns = pair.flatMap((key) => key.columns);
  return uniqueKeys(relation).some((key) => {
    if (key.expressions.length > 0 || key.columns.length === 0) return false;
    if (key.columns.every((column) => columns.includes(column))) return true;
    const others = key.columns.filter((column) => !columns.includes(column));
    return (
      columns.every((column) => key.columns.includes(column)) && others.every((column) => !isTime(relation, column))
    );
  });
}

function isTime(relation: Relation, name: string): boolean {
  const column = findColumn(relation, name);
  return column !== undefined && typeFamily(column) === 'time' && !column.isNullable;
}
