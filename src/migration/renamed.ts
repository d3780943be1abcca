// Parts of a relation that a way back built again under another name.
import type { Change } from '../catalog/change.ts';
import { objectName } from './leftovers.ts';

export interface Renamed {
  readonly lost: Change;
  readonly behind: Change;
}

/** What is lost, and left behind with the same definition on the same relation. */
export function renamedParts(changes: readonly Change[]): readonly Renamed[] {
  const behind = new Set(changes.filter(({ kind }) => kind === 'added'));
  return changes.flatMap((lost) => {
    if (lost.kind !== 'removed') return [];
    const same = [...behind].find((other) => isSame(lost, other));
    if (!same) return [];
    behind.delete(same);
    return [{ lost, behind: same }];
  });
}

/** `constraint jobs.jobs_url_key is called uq_jobs_url`. */
export const calledOtherwise = ({ lost, behind }: Renamed): string =>
  `${lost.object.kind} ${objectName(lost.object)} is called ${nameOf(behind)}`;

function isSame(lost: Change, other: Change): boolean {
  const [one, two] = [lost.object, other.object];
  if (one.kind !== 'constraint' && one.kind !== 'index') return false;
  if (two.kind !== one.kind || two.schema !== one.schema || two.relation !== one.relation) return false;
  return nameless(lost) === nameless(other);
}

/** The definition of an index has its name in it. */
const nameless = (change: Change): string | undefined =>
  change.kind === 'altered' ? undefined : change.definition.replace(nameOf(change), '');

const nameOf = ({ object }: Change): string => ('name' in object ? object.name : '');
