// Tries of one step: which rows had to go until it passed.
import type { Catalog, QualifiedName, Relation } from '#catalog/catalog.ts';
import { findColumn, findRelation } from '#catalog/keys.ts';
import type { Fault, Pass } from '#migration/fault.ts';
import type { Cohort, RowFailure } from '#migration/ledger.ts';
import type { Contents, StoredRow } from './contents.ts';
import { guardName } from './fault-text.ts';
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
export const concluded = (trials: readonly Trial[], pass: Pass, catalogs?: Catalogs): readonly RowFailure[] =>
  trials.flatMap(({ fault, verdict, ...place }) => {
    if (verdict === undefined) return [];
    const guard = catalogs && guardOf(fault, catalogs.after);
    const relation = place.relation ?? guard?.relation;
    const columns = place.columns ?? guard?.columns;
    const isOfAny = catalogs !== undefined && guard !== undefined && isNew(guard, catalogs);
    return [
      {
        pass,
        cohort: isOfAny ? 'any' : verdict,
        fault,
        ...(relation && { relation: { schema: relation.schema, name: relation.name } }),
        ...(columns && { columns }),
      },
    ];
  });

/** Before and after the step, which passed in the end. */
interface Catalogs {
  readonly before: Catalog;
  readonly after: Catalog;
}

/** What the message names and the step made after all. */
interface Guard {
  readonly relation: Relation;
  readonly columns: readonly string[];
  readonly parent?: QualifiedName;
}

function guardOf(fault: Fault, { relations }: Catalog): Guard | undefined {
  const name = guardName(fault);
  if (name === undefined) return undefined;
  for (const relation of relations) {
    const constraint = relation.constraints.find((candidate) => candidate.name === name);
    if (constraint) {
      const parent = constraint.kind === 'foreign-key' ? constraint.references.relation : undefined;
      return { relation, columns: constraint.columns, ...(parent && { parent }) };
    }
    const index = relation.indexes.find((candidate) => candidate.name === name);
    if (index) return { relation, columns: index.keys.map(({ column, expression }) => column ?? expression ?? '') };
  }
  return undefined;
}

/**
 * A constraint on a column that the step itself adds, or a reference to a table that it makes, fails on any row and not on what rows held
 * before.
 */
function isNew({ relation, columns, parent }: Guard, { before }: Catalogs): boolean {
  const former = findRelation(before, relation);
  if (!former) return false;
  const named = columns.filter((column) => findColumn(relation, column) !== undefined);
  if (named.length > 0 && !areKnown(former, named)) return true;
  return parent !== undefined && !findRelation(before, parent);
}
