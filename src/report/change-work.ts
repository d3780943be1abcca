// What the statements behind a change did to tables that others use.
import type { QualifiedName } from '#catalog/catalog.ts';
import type { Change } from '#catalog/change.ts';
import { relationLabel } from '#catalog/keys.ts';
import { isAtLeastMode } from '#migration/recording.ts';
import { type JudgedStatement, judgedStatements, strongest } from '#rule/recordings.ts';
import type { ChangeWork } from './report.ts';
import type { AuditedProject } from './report-input.ts';

/** One entry for each change of which a statement was recorded; a part of a relation is looked for by its name, too. */
export function changeWork(changes: readonly Change[], { walk, newRevisions }: AuditedProject): readonly ChangeWork[] {
  if (!walk?.recordings || !newRevisions) return [];
  const context = { toolRelations: [], newRevisions };
  const statements = judgedStatements({ recorder: walk.recordings, replay: walk }, context);
  return changes.flatMap(({ object }) => {
    const behind = statementsBehind(object, statements);
    return behind.length > 0 ? [workOf(object, behind)] : [];
  });
}

function statementsBehind(
  object: Change['object'],
  statements: readonly JudgedStatement[],
): readonly JudgedStatement[] {
  if (!('relation' in object)) return [];
  const onRelation = statements.filter(({ statement: { objects, dropped } }) =>
    [...objects, ...dropped].some(({ relation }) => isOf(object, relation)),
  );
  const name = 'column' in object ? object.column : 'name' in object ? object.name : undefined;
  const naming = onRelation.filter(({ statement }) => name !== undefined && statement.text.includes(name));
  return naming.length > 0 ? naming : onRelation;
}

const isOf = (object: Change['object'], relation: QualifiedName | undefined): boolean =>
  'relation' in object && relation?.schema === object.schema && relation.name === object.relation;

function workOf(object: Change['object'], behind: readonly JudgedStatement[]): ChangeWork {
  const labels = behind.flatMap(({ rewrites }) => rewrites.map(({ relation }) => relationLabel(relation)));
  return {
    object,
    // What the transaction already held on this relation is not taken anew.
    locks: strongest(
      behind.flatMap(({ locks, held }) => [...held.filter(({ relation }) => isOf(object, relation)), ...locks]),
    )
      .filter(({ mode }) => isAtLeastMode(mode, 'SHARE UPDATE EXCLUSIVE'))
      .map(({ mode, relation }) => ({ mode, relation: relationLabel(relation) })),
    rewrites: [...new Set(labels)],
  };
}
