// Constraints that a statement adds to an existing relation and tries on its rows at once.
import type { QualifiedName } from '../catalog/catalog.ts';
import type { Observation } from '../finding/finding.ts';
import type { Context } from './evidence.ts';
import { actsOfKind, type JudgedStatement, mainRelation, type Scope, seenAt, subjectIn } from './recordings.ts';
import { constraintSubject, relationSubject } from './subjects.ts';
import { alterationsInText, type TextEvidence, writtenAt } from './written-judgement.ts';

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
      remedy,
      ...seenAt(judged),
    };
  }
}

/** The second form. A key in the same statement reads the rows as well, and has a rule of its own. */
export function* validatedInText(
  evidence: TextEvidence,
  context: Context,
  kind: ConstraintAct,
  message: (relation: QualifiedName, name: string | undefined) => string,
): Iterable<Observation> {
  for (const { act, relation, statement } of alterationsInText(evidence, context, kind)) {
    const { isValidated, name } = act.act;
    const buildsIndex = statement.acts.some((other) => other.kind === 'alter' && other.act.kind === 'add-key');
    if (!isValidated || (buildsIndex && kind === 'add-check')) continue;
    yield {
      subject: name === undefined ? relationSubject(relation) : constraintSubject(relation, name),
      message: message(relation, name),
      remedy,
      ...writtenAt(statement),
    };
  }
}

const remedy =
  'Add it with NOT VALID, and validate it in the next migration: ALTER TABLE … VALIDATE CONSTRAINT lets reads and writes go on.';

/** Statements that add such a constraint to an existing relation. */
export const additionsOf = (judged: readonly JudgedStatement[], kind: ConstraintAct): readonly JudgedStatement[] =>
  judged.filter(({ statement, locks }) => locks.length > 0 && actsOfKind(statement, kind).length > 0);
