// Tries of one step: which rows had to go until it passed.
import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import { findRelation } from '#catalog/keys.ts';
import type { Fault, Pass } from '#migration/fault.ts';
import type { Cohort, RowFailure } from '#migration/ledger.ts';
import type { Contents, StoredRow } from './contents.ts';
import { areKnown, offenceOf } from './offence.ts';

export interface Trial {
  readonly name: string;
  readonly fault: Fault;
  /** Of the rows that went last; absent: they only stood in the way. */
  readonly verdict?: Cohort | 'any';
  readonly relation?: QualifiedName;
  readonly columns?: readonly string[];
}

/** The rows that go next, and what it means when the step passes without them. */
export function tried(
  trials: readonly Trial[],
  fault: Fault,
  contents: Contents,
  catalog: Catalog,
): { readonly trials: readonly Trial[]; readonly rows: readonly StoredRow[] } {
  const { name, suspects, relation, columns } = offenceOf(fault, contents, catalog);
  const next = suspects[0];
  const known = trials.find((trial) => trial.name === name);
  const trial: Trial = {
    name,
    fault: known?.fault ?? fault,
    ...(next?.verdict && { verdict: next.verdict }),
    ...(relation && { relation }),
    ...(columns && { columns }),
  };
  return { trials: [...trials.filter((other) => other !== known), trial], rows: next?.rows ?? [] };
}

/** `catalogs`: before and after the step, which passed in the end. */
export const concluded = (
  trials: readonly Trial[],
  pass: Pass,
  catalogs?: { readonly before: Catalog; readonly after: Catalog },
): readonly RowFailure[] =>
  trials.flatMap(({ fault, verdict, relation, columns }) => {
    if (verdict === undefined) return [];
    const isNew = catalogs !== undefined && verdict !== 'any' && isOfNewColumns(fault, relation, catalogs);
    return [
      { pass, cohort: isNew ? 'any' : verdict, fault, ...(relation && { relation }), ...(columns && { columns }) },
    ];
  });

/** A constraint on a column that the step itself adds fails on any row, not on what rows held before. */
function isOfNewColumns(
  { message }: Fault,
  relation: QualifiedName | undefined,
  { before, after }: { readonly before: Catalog; readonly after: Catalog },
): boolean {
  const name = /(?:constraint|unique index) "(.+?)"/.exec(message)?.[1];
  if (name === undefined) return false;
  const owner = after.relations.find(
    ({ constraints, indexes }) =>
      constraints.some((constraint) => constraint.name === name) || indexes.some((index) => index.name === name),
  );
  const place = relation ?? owner;
  const former = place && findRelation(before, place);
  if (!owner || !former) return false;
  const constraint = owner.constraints.find((candidate) => candidate.name === name);
  const keys = owner.indexes.find((candidate) => candidate.name === name)?.keys ?? [];
  const columns =
    constraint && 'columns' in constraint ? constraint.columns : keys.flatMap(({ column }) => column ?? []);
  return columns.length > 0 && !areKnown(former, columns);
}
