import { relationLabel } from '#catalog/keys.ts';
import type { Observation } from '#finding/finding.ts';
import {
  actsOfKind,
  isAmong,
  isLocked,
  type JudgedStatement,
  judgedTransactions,
  mainRelation,
  seenAt,
} from '#rule/recordings.ts';
import { defineRule } from '#rule/rule.ts';
import { constraintSubject } from '#rule/subjects.ts';

const jobs = { 'migrations/0001_jobs.sql': 'CREATE TABLE jobs (id bigint PRIMARY KEY, score integer);\n' };
const add = 'ALTER TABLE jobs ADD CONSTRAINT jobs_score_range CHECK (score BETWEEN 0 AND 100) NOT VALID;\n';
const validate = 'ALTER TABLE jobs VALIDATE CONSTRAINT jobs_score_range;\n';

export const sameTransactionValidation = defineRule({
  id: 'same-transaction-validation',
  category: 'locking',
  severity: 'high',
  preset: 'recommended',
  proof: 'executed',
  criteria: [],
  needs: ['recorder', 'replay'],
  docs: {
    title: 'NOT VALID and VALIDATE in one transaction',
    rationale: `A lock lasts until its transaction ends. Where the constraint is added and validated in one, the strong lock of the first statement is held through
the scan of the second, and NOT VALID gains nothing. The transaction ids of this run say so, however the tool wraps its files.`,
    examples: {
      bad: { base: jobs, files: { ...jobs, 'migrations/0002_check.sql': `${add}${validate}` } },
      good: {
        base: jobs,
        files: { ...jobs, 'migrations/0002_check.sql': add, 'migrations/0003_validate.sql': validate },
      },
    },
    references: ['https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES'],
  },
  *check(evidence, context) {
    for (const { statements } of judgedTransactions(evidence, context))
      for (const judged of statements) yield* faultsOf(judged, statements);
  },
});

function* faultsOf(judged: JudgedStatement, statements: readonly JudgedStatement[]): Iterable<Observation> {
  const { statement, scans, held } = judged;
  const relation = mainRelation(statement);
  if (!relation || !isAmong(scans, relation) || !isLocked(held, relation, 'SHARE ROW EXCLUSIVE')) return;
  for (const { name } of actsOfKind(statement, 'validate-constraint')) {
    if (!isAddedBefore(statements, judged, name)) continue;
    yield {
      subject: constraintSubject(relation, name),
      message: `Constraint ${name} of ${relationLabel(relation)} is added and validated in one transaction, so the strong lock lasts through the scan.`,
      remedy: 'Move VALIDATE CONSTRAINT to a migration of its own, which runs in a transaction of its own.',
      ...seenAt(judged),
    };
  }
}

const isAddedBefore = (statements: readonly JudgedStatement[], validating: JudgedStatement, name: string): boolean =>
  statements
    .slice(0, statements.indexOf(validating))
    .some(({ statement }) =>
      statement.acts.some((act) => 'isValidated' in act && !act.isValidated && act.name === name),
    );
