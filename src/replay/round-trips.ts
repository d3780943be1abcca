import type { Catalog } from '#catalog/catalog.ts';
import { difference } from '#catalog/difference.ts';
import type { RevisionId } from '#migration/migration.ts';
import type { RoundTrip, WalkStep } from '#migration/walk.ts';

/** One for each revision that went up and down, in the order of the way up. */
export function roundTrips(
  empty: Catalog,
  { up, down, again }: Readonly<Record<'up' | 'down' | 'again', readonly WalkStep[]>>,
): readonly RoundTrip[] {
  const before = catalogsBefore(empty, up);
  const afterUp = catalogsAfter(up);
  const afterAgain = catalogsAfter(again);
  return [...catalogsAfter(down)].reverse().flatMap(([revision, returned]) => {
    const built = afterUp.get(revision);
    const start = before.get(revision);
    if (!built || !start) return [];
    const rebuilt = afterAgain.get(revision);
    return [
      {
        revision,
        afterDown: difference(start, returned),
        ...(rebuilt && { afterAgain: difference(built, rebuilt) }),
      },
    ];
  });
}

/** By revision: the catalog that its way up started from. */
export function catalogsBefore(empty: Catalog, up: readonly WalkStep[]): ReadonlyMap<RevisionId, Catalog> {
  const before = new Map<RevisionId, Catalog>();
  let catalog = empty;
  for (const step of up) {
    if (step.status !== 'applied') continue;
    before.set(step.revision, catalog);
    catalog = step.after;
  }
  return before;
}

/** By revision, in the order of the steps. */
export function catalogsAfter(steps: readonly WalkStep[]): ReadonlyMap<RevisionId, Catalog> {
  return new Map(steps.flatMap((step) => (step.status === 'applied' ? [[step.revision, step.after]] : [])));
}
