import type { Catalog } from '#catalog/catalog.ts';
import { findRelation } from '#catalog/keys.ts';
import type { RecordedObject, RecordedStatement } from '#migration/recording.ts';
import type { Walk } from '#migration/walk.ts';
import { type JudgedStatement, judgedRelations, judgedStatements, seenAt } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { counted, listed } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql': `CREATE TABLE companies (id bigint PRIMARY KEY, name text);
CREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint CONSTRAINT jobs_company REFERENCES companies (id));
`,
};

export const cascadingDrop = defineRule({
  id: 'cascading-drop',
  category: 'compatibility',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: ['preserved-data'],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'DROP … CASCADE that takes along what it does not name',
    rationale: `CASCADE drops foreign keys, views, columns and tables that the statement does not name, and says so only in a notice. The list comes from the drop
event of this run. Not reported: what the same migration drops by name or builds again, and what the same change created.`,
    examples: {
      bad: { base: tables, files: { ...tables, 'migrations/0002_drop.sql': 'DROP TABLE companies CASCADE;\n' } },
      good: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_drop.sql': 'ALTER TABLE jobs DROP CONSTRAINT jobs_company;\nDROP TABLE companies;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/ddl-depend.html'],
  },
  *check(evidence, context) {
    const isJudged = judgedRelations(evidence.replay, context);
    const statements = judgedStatements(evidence, context);
    for (const judged of statements) {
      const { revision, statement } = judged;
      const step = statements.filter((one) => one.revision === revision);
      const victims = victimsOf(statement).filter(
        (victim) =>
          (victim.relation === undefined || isJudged(victim.relation)) &&
          !isDroppedByName(victim, step) &&
          !isBack(victim, afterStep(evidence.replay, revision)),
      );
      if (victims.length === 0) continue;
      const named = statement.dropped.filter(({ isNamed }) => isNamed).map(words);
      yield {
        subject: { kind: 'migration', revision, name: named.join(', ') },
        message: `Dropping ${listed(named)} with CASCADE also drops ${counted(victims.length, 'object')} that the statement does not name: ${listed(victims.map(words), 5)}.`,
        remedy: 'Drop each of them by name, in its own statement and where its users are known, and leave out CASCADE.',
        ...seenAt(judged),
      };
    }
  },
});

function victimsOf({ dropped }: RecordedStatement): RecordedStatement['dropped'] {
  // The default of a serial column depends on the sequence that goes with the column, and PostgreSQL counts it as taken along.
  const ownDefaults = new Set(
    dropped.filter(({ kind }) => kind === 'table column').map(({ identity }) => `for ${identity}`),
  );
  return dropped.filter(
    ({ kind, identity, isCascaded }) => isCascaded && !(kind === 'default value' && ownDefaults.has(identity)),
  );
}

const words = ({ kind, identity }: RecordedObject): string => `${kind} ${identity.replace(/\bpublic\./g, '')}`;

/** Itself, or the relation that it is part of. */
const isDroppedByName = ({ identity, relation }: RecordedObject, step: readonly JudgedStatement[]): boolean =>
  step.some(({ statement }) =>
    statement.dropped.some(
      (one) =>
        one.isNamed &&
        (one.identity === identity || (relation && one.identity === `${relation.schema}.${relation.name}`)),
    ),
  );

function isBack({ kind, identity, relation }: RecordedObject, after: Catalog | undefined): boolean {
  const found = after && relation && findRelation(after, relation);
  if (!found) return false;
  if (kind !== 'table constraint') return !/^(?:table column|default value|trigger|policy|index|rule)$/.test(kind);
  const name = identity.replace(/ on .*$/, '').replaceAll('"', '');
  return found.constraints.some((constraint) => constraint.name === name);
}

function afterStep({ steps }: Walk, revision: string): Catalog | undefined {
  const step = steps.find((one) => one.revision === revision && one.pass === 'up');
  return step?.status === 'applied' ? step.after : undefined;
}
