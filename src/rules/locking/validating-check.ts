import { relationLabel } from '#catalog/keys.ts';
import {
  actsOfKind,
  isAmong,
  isLocked,
  type JudgedStatement,
  judgedStatements,
  mainRelation,
} from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { additionsOf, validatedAtOnce, validatedInText } from '#rule/validated-constraints.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, score integer);\n' };

export const validatingCheck = defineRule({
  id: 'validating-check',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'CHECK that is tried on every row under lock',
    rationale: `ADD CHECK reads every row under ACCESS EXCLUSIVE: nobody reads or writes the table until it is through. With NOT VALID new rows are checked at
once and old ones later, under a lock that lets work go on. Not reported: tables that the same change creates.`,
    examples: {
      bad: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_check.sql':
            'ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100);\n',
        },
      },
      good: {
        base: jobs,
        files: {
          ...jobs,
          'migrations/0002_check.sql':
            'ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100) NOT VALID;\n',
          'migrations/0003_validate.sql': 'ALTER TABLE jobs VALIDATE CONSTRAINT jobs_score_range;\n',
        },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES'],
  },
  *check(evidence, context) {
    for (const judged of judgedStatements(evidence, context).filter(isChecked))
      yield* validatedAtOnce(
        judged,
        'add-check',
        context,
        (relation, name) =>
          `${name === undefined ? 'A new CHECK' : `CHECK ${name}`} of ${relationLabel(relation)} is tried on every row under ACCESS EXCLUSIVE.`,
      );
  },
  *inText(evidence, context) {
    yield* validatedInText(
      evidence,
      context,
      'add-check',
      (relation, name) =>
        `${name === undefined ? 'A new CHECK' : `CHECK ${name}`} of ${relationLabel(relation)} is added without NOT VALID: it is tried on every row under ACCESS EXCLUSIVE.`,
    );
  },
  population(evidence, context) {
    const all = additionsOf(judgedStatements(evidence, context), 'add-check');
    const quiet = all.filter((judged) => !isChecked(judged)).length;
    return {
      count: all.length,
      of: 'new CHECKs',
      sentence: `${quiet} of ${all.length} CHECKs on existing tables were added without reading rows.`,
    };
  },
});

function isChecked({ statement, scans, held, rewrites }: JudgedStatement): boolean {
  const relation = mainRelation(statement);
  // Building an index reads the rows as well, and has a rule of its own.
  if (!relation || actsOfKind(statement, 'add-key').some(({ usesIndex }) => !usesIndex)) return false;
  return isAmong(scans, relation) && !isAmong(rewrites, relation) && isLocked(held, relation, 'ACCESS EXCLUSIVE');
}
