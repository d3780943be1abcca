// The ledger, as criteria and metrics ask for it.
import type { Relation } from '#catalog/catalog.ts';
import { findRelation, relationLabel } from '#catalog/keys.ts';
import type { Ledger, LedgerEntry, Loss } from '#migration/ledger.ts';
import { mentions } from '#migration/mentions.ts';
import { nameList } from './project-results.ts';
import type { AuditedProject } from './report-input.ts';

/** The migration says itself that another value is to stand there; values that became one are lost all the same. */
export const isLost = ({ isIntended, kind }: Loss): boolean => isIntended !== true || kind === 'collapsed';

export function valuesOf(entries: readonly LedgerEntry[]): { readonly values: number; readonly survived: number } {
  const passages = entries.flatMap(({ up }) => up ?? []);
  return {
    values: passages.reduce((sum, { values }) => sum + values, 0),
    survived: passages.reduce((sum, { survived }) => sum + survived, 0),
  };
}

/** Every row came through, and every value is still somewhere. */
export const isSafe = ({ up, failures }: LedgerEntry): boolean =>
  up !== undefined && !up.losses.some(isLost) && !failures.some(({ pass }) => pass === 'up');

/** `dropped in 0004: jobs.note, reviews`; empty when nothing went. */
export function sentenceOfLosses(entries: readonly LedgerEntry[]): string {
  return entries
    .flatMap(({ revision, up }) => {
      const lost = (up?.losses ?? []).filter(isLost);
      return lost.length === 0 ? [] : [`lost in ${revision}: ${nameList(lost.map(lossLabel))}`];
    })
    .slice(0, 3)
    .join('; ');
}

const lossLabel = ({ relation, column }: Loss): string =>
  column === undefined ? relationLabel(relation) : `${relationLabel(relation)}.${column}`;

/** No migration under test after `since` names the relation or leaves it otherwise than it was. */
export function untouchedBy(
  { walk, history }: AuditedProject,
  { relation, since }: Ledger['unfilled'][number],
): boolean {
  const ups = (walk?.steps ?? []).filter(({ pass }) => pass === 'up');
  const first = ups.findIndex(({ revision }) => revision === since);
  const later = ups.slice(Math.max(0, first));
  let before: Relation | undefined;
  return later.every((step) => {
    if (step.status !== 'applied') return true;
    const after = findRelation(step.after, relation);
    const isSame = before === undefined || before === after || JSON.stringify(before) === JSON.stringify(after);
    before = after;
    const migration = history.migrations.find(({ revision }) => revision === step.revision);
    const isNamed = migration?.statements.some(
      ({ direction, text }) => direction === 'upgrade' && mentions(text, relation.name),
    );
    const isTested = walk?.underTest?.has(step.revision) ?? true;
    return !isTested || (isSame && !(isNamed ?? false));
  });
}
