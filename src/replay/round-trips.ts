import type { Catalog } from '#catalog/catalog.ts';
import { difference } from '#catalog/difference.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { Pass, RoundTrip, WalkStep } from '#migration/walk.ts';

/** One for each revision that went up and down; each pass in the order of the history. */
export function roundTrips(
  empty: Catalog,
  { up, down, again }: Readonly<Record<Pass, readonly WalkStep[]>>,
): readonly RoundTrip[] {
  const returned = catalogsAfter(down);
  const rebuilt = catalogsAfter(again);
  let before = empty;
  return up.flatMap((step) => {
    if (step.status !== 'applied') return [];
    const start = before;
    before = step.after;
    const afterDown = returned.get(step.revision);
    const afterAgain = rebuilt.get(step.revision);
    if (!afterDown) return [];
    return [
      {
        revision: step.revision,
        afterDown: difference(start, afterDown),
        ...(afterAgain && { afterAgain: difference(step.after, afterAgain) }),
      },
    ];
  });
}

const catalogsAfter = (steps: readonly WalkStep[]): ReadonlyMap<RevisionId, Catalog> =>
  new Map(steps.flatMap((step) => (step.status === 'applied' ? [[step.revision, step.after]] : [])));
