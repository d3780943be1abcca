// What recordings say of the migrations that are being added, on relations that others use.
import type { Catalog, QualifiedName } from '../catalog/catalog.ts';
import { relationLabel } from '../catalog/keys.ts';
import type { Observation } from '../finding/finding.ts';
import type { Subject } from '../finding/subject.ts';
import type { RevisionId } from '../migration/migration.ts';
import {
  type Act,
  isAtLeastMode,
  type LockMode,
  type RecordedLock,
  type RecordedRewrite,
  type RecordedStatement,
  type Recording,
} from '../migration/recording.ts';
import type { Walk } from '../migration/walk.ts';
import type { Context } from './evidence.ts';
import { matchesRelation } from './patterns.ts';
import { relationSubject } from './subjects.ts';

interface Sources {
  readonly recorder: readonly Recording[];
  readonly replay: Walk;
}

/** A statement, reduced to what it does to relations that were there before the change, and are not the tool's own. */
export interface JudgedStatement {
  readonly revision: RevisionId;
  readonly statement: RecordedStatement;
  readonly locks: readonly RecordedLock[];
  readonly rewrites: readonly RecordedRewrite[];
  readonly scans: RecordedStatement['scans'];
  /** All that its transaction holds when it ends: its own locks and those of the statements before it. */
  readonly held: readonly RecordedLock[];
}

/** Whose work is judged. */
export type Scope = Pick<Context, 'newRevisions' | 'toolRelations'>;

/** On their way up. With a base only of the migrations that it does not have; without one, of all. */
export function judgedStatements({ recorder, replay }: Sources, context: Scope): readonly JudgedStatement[] {
  const isJudged = judgedRelations(replay, context);
  return recorder
    .filter(({ revision, pass }) => pass === 'up' && context.newRevisions?.has(revision) !== false)
    .flatMap((recording) => reduced(recording, isJudged));
}

/** Statements of one transaction, in their order. */
export function judgedTransactions(
  sources: Sources,
  context: Context,
): readonly { readonly revision: RevisionId; readonly statements: readonly JudgedStatement[] }[] {
  const transactions = new Map<string, { revision: RevisionId; statements: JudgedStatement[] }>();
  for (const judged of judgedStatements(sources, context)) {
    const { revision } = judged;
    const key = `${revision}\0${judged.statement.transaction}`;
    const known = transactions.get(key);
    if (known) known.statements.push(judged);
    else transactions.set(key, { revision, statements: [judged] });
  }
  return [...transactions.values()];
}

/** What the statement asks for, of one kind. */
export const actsOfKind = <Kind extends Act['kind']>(
  { acts }: RecordedStatement,
  kind: Kind,
): readonly Extract<Act, { readonly kind: Kind }>[] =>
  acts.filter((act): act is Extract<Act, { readonly kind: Kind }> => act.kind === kind);

/** The relation that the statement names first. */
export const mainRelation = ({ objects }: RecordedStatement): QualifiedName | undefined =>
  objects.find(({ relation }) => relation)?.relation;

export const isLocked = (locks: readonly RecordedLock[], relation: QualifiedName, least: LockMode): boolean =>
  locks.some((lock) => keyOf(lock.relation) === keyOf(relation) && isAtLeastMode(lock.mode, least));

export const isAmong = (
  entries: readonly { readonly relation: QualifiedName }[],
  relation: QualifiedName | undefined,
): boolean => relation !== undefined && entries.some((entry) => keyOf(entry.relation) === keyOf(relation));

/** `Recorded: ACCESS EXCLUSIVE on jobs, jobs scanned, lock_timeout 0.` */
function recordedLine({ statement, locks, held, scans, rewrites }: JudgedStatement): string {
  const touched = [...locks, ...scans, ...rewrites];
  const facts = [
    ...strongest(held.filter(({ relation }) => isAmong(touched, relation))).map(
      ({ mode, relation }) => `${mode} on ${relationLabel(relation)}`,
    ),
    ...scans.map(({ relation }) => `${relationLabel(relation)} scanned`),
    ...rewrites.map(({ relation }) => `${relationLabel(relation)} rewritten`),
    ...(statement.tag === 'unseen' ? [] : [`lock_timeout ${timeoutWords(statement.lockTimeoutMilliseconds)}`]),
  ];
  return `Recorded: ${facts.join(', ')}.`;
}

/** The end of every observation about a statement. */
export function seenAt(judged: JudgedStatement): Pick<Observation, 'details' | 'location'> {
  const { location } = judged.statement;
  return { details: [recordedLine(judged)], ...(location && { location }) };
}

/** History is advice about a relation, in one finding; a change is told in full. */
export const subjectIn = ({ newRevisions }: Scope, relation: QualifiedName, subject: Subject): Subject =>
  newRevisions ? subject : relationSubject(relation);

/** One lock for each relation. */
export function strongest(locks: readonly RecordedLock[]): readonly RecordedLock[] {
  const found = new Map<string, RecordedLock>();
  for (const lock of locks) {
    const known = found.get(keyOf(lock.relation));
    if (!known || !isAtLeastMode(known.mode, lock.mode)) found.set(keyOf(lock.relation), lock);
  }
  return [...found.values()];
}

const timeoutWords = (milliseconds: number): string => (milliseconds === 0 ? '0' : `${milliseconds} ms`);

function reduced(
  { revision, statements }: Recording,
  isJudged: (relation: QualifiedName) => boolean,
): readonly JudgedStatement[] {
  const held = new Map<string, readonly RecordedLock[]>();
  const on = <Entry extends { readonly relation: QualifiedName }>(entries: readonly Entry[]) =>
    entries.filter(({ relation }) => isJudged(relation));
  return statements.map((statement) => {
    const locks = on(statement.locks).filter(({ isExisting }) => isExisting);
    const all = [...(held.get(statement.transaction) ?? []), ...locks];
    held.set(statement.transaction, all);
    return {
      revision,
      statement,
      locks,
      rewrites: on(statement.rewrites).filter(({ isExisting }) => isExisting),
      scans: on(statement.scans),
      held: all,
    };
  });
}

/** A relation that the same change creates harms nobody, whichever of its migrations works on it. */
export function judgedRelations(
  replay: Walk,
  { newRevisions, toolRelations }: Scope,
): (relation: QualifiedName) => boolean {
  const merged = newRevisions && relationsOfMerged(replay, newRevisions);
  return (relation) => !matchesRelation(toolRelations, relation) && merged?.has(keyOf(relation)) !== false;
}

function relationsOfMerged(walk: Walk, newRevisions: ReadonlySet<RevisionId>): ReadonlySet<string> {
  const known = mergedOf.get(walk);
  if (known?.newRevisions === newRevisions) return known.relations;
  const found = new Set(walk.empty.relations.map(keyOf));
  let before: Catalog = walk.empty;
  for (const step of walk.steps) {
    if (step.pass !== 'up' || step.status !== 'applied') continue;
    if (!newRevisions.has(step.revision)) addFresh(found, before, step.after);
    before = step.after;
  }
  mergedOf.set(walk, { newRevisions, relations: found });
  return found;
}

// Each rule about recordings asks again.
const mergedOf = new WeakMap<Walk, { newRevisions: ReadonlySet<RevisionId>; relations: ReadonlySet<string> }>();

/** Most relations of two catalogs of one walk are the same objects. */
function addFresh(found: Set<string>, before: Catalog, after: Catalog): void {
  const same = new Set(before.relations);
  const changed = after.relations.filter((relation) => !same.has(relation)).map(keyOf);
  if (changed.length === 0) return;
  const known = new Set(before.relations.map(keyOf));
  for (const key of changed) if (!known.has(key)) found.add(key);
}

const keyOf = ({ schema, name }: QualifiedName): string => `${schema}.${name}`;
