import { relationLabel } from '#catalog/keys.ts';
import { isAmong, isLocked, type JudgedStatement, judgedStatements, mainRelation } from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { additionsOf, validatedAtOnce, validatedInText } from '#rule/validated-constraints.ts';

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
    for (const judged of judgedStatements(evidence, context).filter(isChecked))
      yield* validatedAtOnce(
        judged,
        'add-foreign-key',
        context,
        (relation, name) =>
          `${name === undefined ? 'A new foreign key' : `Foreign key ${name}`} of ${relationLabel(relation)} looks up every row while nobody may write ${endsOf(judged)}.`,
      );
  },
  *inText(evidence, context) {
    yield* validatedInText(
      evidence,
      context,
      'add-foreign-key',
      (relation, name) =>
        `${name === undefined ? 'A new foreign key' : `Foreign key ${name}`} of ${relationLabel(relation)} is added without NOT VALID: every row is looked up while nobody may write either table.`,
    );
  },
  population(evidence, context) {
    const all = additionsOf(judgedStatements(evidence, context), 'add-foreign-key');
    const quiet = all.filter((judged) => !isChecked(judged)).length;
    return {
      count: all.length,
      of: 'new foreign keys',
      sentence: `${quiet} of ${all.length} foreign keys on existing tables were added without a check under lock.`,
    };
  },
});

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
