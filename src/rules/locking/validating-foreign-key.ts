import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import {
  actsOfKind,
  isAmong,
  isLocked,
  type JudgedStatement,
  judgedStatements,
  mainRelation,
  type Scope,
  seenAt,
  subjectIn,
} from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject, relationSubject } from '#rule/subjects.ts';

const tables = {
  'migrations/0001_tables.sql':
    'CREATE TABLE companies (id bigint PRIMARY KEY);\nCREATE TABLE jobs (id bigint PRIMARY KEY, company_id bigint);\n',
};

export const validatingForeignKey = defineRule({
  id: 'validating-foreign-key',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'Foreign key that is checked while writes wait',
    rationale: `ADD FOREIGN KEY holds SHARE ROW EXCLUSIVE on both tables and looks up every row of the child meanwhile: no row of either is written until it is
through. Not reported: NOT VALID, and keys of tables that the same change creates, whose lock on the parent is short.`,
    examples: {
      bad: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_key.sql':
            'ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY (company_id) REFERENCES companies (id);\n',
        },
      },
      good: {
        base: tables,
        files: {
          ...tables,
          'migrations/0002_key.sql':
            'ALTER TABLE jobs ADD CONSTRAINT jobs_company FOREIGN KEY (company_id) REFERENCES companies (id) NOT VALID;\n',
          'migrations/0003_validate.sql': 'ALTER TABLE jobs VALIDATE CONSTRAINT jobs_company;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context)) yield* faultsOf(judged, context);
  },
  population(evidence, context) {
    const all = judgedStatements(evidence, context).filter(
      ({ statement, locks }) => locks.length > 0 && actsOfKind(statement, 'add-foreign-key').length > 0,
    );
    const quiet = all.filter((judged) => !isChecked(judged)).length;
    return {
      count: all.length,
      of: 'new foreign keys',
      sentence: `${quiet} of ${all.length} foreign keys on existing tables were added without a check under lock.`,
    };
  },
});

function* faultsOf(judged: JudgedStatement, scope: Scope): Iterable<Observation> {
  const { statement } = judged;
  const relation = mainRelation(statement);
  if (!relation || !isChecked(judged)) return;
  for (const { isValidated, name } of actsOfKind(statement, 'add-foreign-key')) {
    if (!isValidated) continue;
    yield {
      subject: subjectIn(
        scope,
        relation,
        name === undefined ? relationSubject(relation) : constraintSubject(relation, name),
      ),
      message: `${name === undefined ? 'A new foreign key' : `Foreign key ${name}`} of ${relationLabel(relation)} looks up every row while nobody may write ${endsOf(judged)}.`,
      remedy:
        'Add it with NOT VALID, and validate it in the next migration: ALTER TABLE … VALIDATE CONSTRAINT lets reads and writes go on.',
      ...seenAt(judged),
    };
  }
}

function isChecked({ statement, scans, held, rewrites }: JudgedStatement): boolean {
  const relation = mainRelation(statement);
  return (
    relation !== undefined &&
    statement.tag === 'ALTER TABLE' &&
    isAmong(scans, relation) &&
    !isAmong(rewrites, relation) &&
    isLocked(held, relation, 'SHARE ROW EXCLUSIVE')
  );
}

const endsOf = ({ locks }: JudgedStatement): string =>
  [...new Set(locks.map(({ relation }) => relationLabel(relation)))].join(' and ') || 'it';
