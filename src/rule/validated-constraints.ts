// Constraints that a statement adds to an existing relation and tries on its rows at once.
import type { QualifiedName } from '../catalog/catalog.ts';
import type { Observation } from '../finding/finding.ts';
import { actsOfKind, type JudgedStatement, mainRelation, type Scope, seenAt, subjectIn } from './recordings.ts';
import { constraintSubject, relationSubject } from './subjects.ts';

export type ConstraintAct = 'add-check' | 'add-foreign-key';

/** One observation for each of them; `message` is told the relation, and the name where the statement gives one. */
export function* validatedAtOnce(
  judged: JudgedStatement,
  kind: ConstraintAct,
  scope: Scope,
  message: (relation: QualifiedName, name: string | undefined) => string,
): Iterable<Observation> {
  const relation = mainRelation(judged.statement);
  if (!relation) return;
  for (const { isValidated, name } of actsOfKind(judged.statement, kind)) {
    if (!isValidated) continue;
    const subject = name === undefined ? relationSubject(relation) : constraintSubject(relation, name);
    yield {
      subject: subjectIn(scope, relation, subject),
      message: message(relation, name),
      remedy:
        'Add it with NOT VALID, and validate it in the next migration: ALTER TABLE … VALIDATE CONSTRAINT lets reads and writes go on.',
      ...seenAt(judged),
    };
  }
}

/** Statements that add such a constraint to an existing relation. */
export const additionsOf = (judged: readonly JudgedStatement[], kind: ConstraintAct): readonly JudgedStatement[] =>
  judged.filter(({ statement, locks }) => locks.length > 0 && actsOfKind(statement, kind).length > 0);
