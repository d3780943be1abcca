// What the queries of the workload ask of the indexes: one column, or several together.
import type { Catalog, Relation } from '../catalog/catalog.ts';
import { findColumn, findRelation } from '../catalog/keys.ts';
import { typeFamily } from '../catalog/type-family.ts';
import type { Lookup, Workload, WorkloadQuery } from './workload-evidence.ts';

export interface PlacedLookup {
  readonly query: WorkloadQuery;
  readonly lookup: Lookup;
  readonly relation: Relation;
}

/** The columns that an index would have to lead with. */
export interface ColumnLookup extends PlacedLookup {
  readonly column: string;
}

/** Lookups by one equality, by a range, or by order alone; several equalities, or one and an order, are a combination. */
export function singleLookups(workload: Workload, catalog: Catalog): readonly ColumnLookup[] {
  return placedLookups(workload, catalog).flatMap((placed) => {
    if (isCombination(placed.lookup)) return [];
    const { equality, range, order } = placed.lookup;
    const column = equality[0] ?? range[0] ?? order[0];
    return column === undefined ? [] : [{ ...placed, column }];
  });
}

export const combinedLookups = (workload: Workload, catalog: Catalog): readonly PlacedLookup[] =>
  placedLookups(workload, catalog).filter(({ lookup }) => isCombination(lookup));

/** By range or order over time, which a B-tree or BRIN serves. */
export function isTimeLookup({ lookup, relation, column }: ColumnLookup): boolean {
  const found = findColumn(relation, column);
  return lookup.equality.length === 0 && found !== undefined && typeFamily(found) === 'time';
}

/** One entry for each key, the first one found. */
export function firstOf<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const entry of entries) if (!found.has(key(entry))) found.set(key(entry), entry);
  return [...found.values()];
}

const isCombination = ({ equality, order }: Lookup): boolean =>
  equality.length >= 2 || (equality.length === 1 && order.length > 0);

const placedLookups = (workload: Workload, catalog: Catalog): readonly PlacedLookup[] =>
  workload.queries.flatMap((query) =>
    query.lookups.flatMap((lookup) => {
      const relation = findRelation(catalog, { schema: lookup.schema, name: lookup.relation });
      return relation ? [{ query, lookup, relation }] : [];
    }),
  );
