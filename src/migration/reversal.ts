// What became of a migration's way back, out of the walk.
import type { Catalog } from '../catalog/catalog.ts';
import type { Change } from '../catalog/change.ts';
import type { MigrationHistory } from './history.ts';
import { leavesLabelsOnly } from './leftovers.ts';
import type { Migration, RevisionId } from './migration.ts';
import { rowWrite } from './row-writes.ts';
import { isUnrun } from './unrun-code.ts';
import type { Fault, Pass, Walk, WalkStep } from './walk.ts';

export type Reversal = { readonly migration: Migration } & (
  | { readonly status: 'returned' }
  /** `left`: what the way back left or lost; `again`: where the second way up differs from the first. */
  | { readonly status: 'differs'; readonly left: readonly Change[]; readonly again: readonly Change[] }
  | {
      readonly status: 'failed';
      readonly pass: 'down' | 'again';
      readonly fault: Fault;
      readonly left: readonly Change[];
    }
  | { readonly status: 'absent' }
  /** The way back ran and changed nothing, or the file shows that it does nothing. `undone`: what it should have undone, if seen. */
  | { readonly status: 'empty'; readonly undone: readonly Change[] }
  | { readonly status: 'irreversible' }
  /** History that was not stepped down this time. */
  | { readonly status: 'out-of-scope' }
  | { readonly status: 'not-walked'; readonly because: string }
);

/** One per migration, in the order of the history. */
export function reversals(history: MigrationHistory, walk: Walk | undefined): readonly Reversal[] {
  return history.migrations.map((migration) => {
    const trip = walk?.roundTrips.find(({ revision }) => revision === migration.revision);
    const left = trip?.afterDown ?? [];
    // What the way back left behind still stands there after the second way up.
    const leftovers = new Set(left.map(changeKey));
    const again = (trip?.afterAgain ?? []).filter((change) => !leftovers.has(changeKey(change)));
    return reversalOf(migration, walk, { left, again });
  });
}

export const stepOf = (walk: Walk | undefined, revision: RevisionId, pass: Pass): WalkStep | undefined =>
  walk?.steps.find((step) => step.revision === revision && step.pass === pass);

/**
 * Left over are only extensions, comments, the order of columns or labels of an enum, which PostgreSQL cannot drop. Where the next way
 * up trips over them, that is another matter.
 */
export const isCosmetic = (change: Change): boolean =>
  change.object.kind === 'extension' ||
  (change.kind === 'altered' && ['comment', 'column order'].includes(change.attribute)) ||
  leavesLabelsOnly(change);

function reversalOf(
  migration: Migration,
  walk: Walk | undefined,
  { left, again: differing }: { readonly left: readonly Change[]; readonly again: readonly Change[] },
): Reversal {
  if (migration.downgrade === 'absent') return { migration, status: 'absent' };
  if (migration.downgrade === 'irreversible') return { migration, status: 'irreversible' };
  if (walk?.underTest && !walk.underTest.has(migration.revision)) return { migration, status: 'out-of-scope' };
  const unread = whyUnrun(migration);
  if (unread !== undefined) return { migration, status: 'not-walked', because: unread };
  const down = stepOf(walk, migration.revision, 'down');
  if (down?.status === 'failed') return { migration, status: 'failed', pass: 'down', fault: down.fault, left: [] };
  if (down?.status !== 'applied') return notWalked(migration, walk, down);
  const up = stepOf(walk, migration.revision, 'up');
  if (up?.status === 'applied' && left.length > 0 && isSameCatalog(up.after, down.after))
    return { migration, status: 'empty', undone: left };
  const again = stepOf(walk, migration.revision, 'again');
  if (again?.status === 'failed') return { migration, status: 'failed', pass: 'again', fault: again.fault, left };
  return left.length + differing.length > 0
    ? { migration, status: 'differs', left, again: differing }
    : { migration, status: 'returned' };
}

const whyUnrun = (migration: Migration): string | undefined =>
  isUnrun(migration) ? migration.notReplayed?.[0]?.because : undefined;

function notWalked(migration: Migration, walk: Walk | undefined, down: WalkStep | undefined): Reversal {
  if (migration.downgrade === 'empty' && changesSchema(migration)) return { migration, status: 'empty', undone: [] };
  if (down?.status === 'skipped') return { migration, status: 'not-walked', because: down.because };
  if (!walk) return { migration, status: 'not-walked', because: 'the chain was not run' };
  const isUp = stepOf(walk, migration.revision, 'up')?.status === 'applied';
  return {
    migration,
    status: 'not-walked',
    because: isUp ? 'nothing was to be walked back' : 'its way up did not run',
  };
}

/** As far as its text shows: a migration that only writes rows leaves no schema to undo. */
const changesSchema = ({ isEmpty, statements }: Migration): boolean =>
  isEmpty === false &&
  statements.some((statement) => statement.direction === 'upgrade' && rowWrite(statement) === undefined);

const changeKey = (change: Change): string =>
  JSON.stringify([change.kind, change.object, change.kind === 'altered' ? change.attribute : '']);

// Every list of a catalog is sorted, so equal text is equal catalogs.
const isSameCatalog = (one: Catalog, other: Catalog): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
