import type { Catalog } from '#catalog/catalog.ts';
import type { Migration } from '#migration/migration.ts';
import type { Pass, WalkStep } from '#migration/walk.ts';
import type { Track } from './track.ts';

/** One step that a pass means to take. */
export interface Leg {
  readonly migration: Migration;
  /** The catalog that the step should lead to, where an earlier pass knows it. */
  readonly expected?: Catalog | undefined;
  /** Why this step cannot be taken. */
  readonly obstacle?: string | undefined;
}

/** Takes the steps in order; the first that fails or cannot be taken ends the pass, and the rest is skipped. */
export async function walkPass(
  track: Track,
  pass: Pass,
  legs: readonly Leg[],
  progress: (pass: Pass) => void,
): Promise<readonly WalkStep[]> {
  const steps: WalkStep[] = [];
  let because = track.lost;
  for (const { migration, expected, obstacle } of legs) {
    because ??= obstacle;
    const step =
      because === undefined ? await track.step(migration, pass, expected) : skipped(migration, pass, because);
    if (step.status === 'failed') because = track.lost ?? `${passNames[pass]} ended at ${migration.revision}`;
    steps.push(step);
    progress(pass);
  }
  return track.concluded(steps);
}

export const skipped = ({ revision }: Migration, pass: Pass, because: string): WalkStep => ({
  revision,
  pass,
  status: 'skipped',
  because,
});

const passNames: Readonly<Record<Pass, string>> = {
  up: 'the way up',
  down: 'the way down',
  again: 'the second way up',
};
