// Which stored rows refer to which, by the foreign keys of the catalog.
import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import { foreignKeys } from '#catalog/keys.ts';
import type { Contents, StoredRelation, StoredRow } from './contents.ts';

export interface Link {
  readonly child: StoredRelation;
  readonly parent: StoredRelation;
  /** Positions of columns in the child and in the parent. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Rows of the child that refer to one of these. */
export function referringRows({ child, parent, from, to }: Link, rows: ReadonlySet<StoredRow>): readonly StoredRow[] {
  const text = (row: StoredRow, positions: readonly number[]) =>
    JSON.stringify(positions.map((position) => row.values[position] ?? null));
  const wanted = new Set(parent.rows.filter((row) => rows.has(row)).map((row) => text(row, to)));
  if (wanted.size === 0) return [];
  const isSet = (row: StoredRow) => from.every((position) => row.values[position] !== null);
  return child.rows.filter((row) => isSet(row) && wanted.has(text(row, from)));
}

/** These rows and all that refer to them, directly or through others, as far as they pass. */
export function withReferring(
  rows: Iterable<StoredRow>,
  links: readonly Link[],
  passes: (row: StoredRow, link: Link) => boolean,
): ReadonlySet<StoredRow> {
  const found = new Set(rows);
  for (let isGrowing = true; isGrowing; ) {
    const before = found.size;
    for (const link of links) for (const row of referringRows(link, found)) if (passes(row, link)) found.add(row);
    isGrowing = found.size > before;
  }
  return found;
}

export function linksOf(contents: Contents, catalog: Catalog): readonly Link[] {
  const holders = holdersOf(contents, catalog);
  return catalog.relations.flatMap((relation) =>
    foreignKeys(relation).flatMap(({ columns, references }) => {
      const children = holders.get(labelOf(relation)) ?? [];
      const parents = holders.get(labelOf(references.relation)) ?? [];
      return children.flatMap((child) =>
        parents.flatMap((parent) => {
          const [from, to] = [positionsOf(child, columns), positionsOf(parent, references.columns)];
          return from.includes(-1) || to.includes(-1) ? [] : [{ child, parent, from, to }];
        }),
      );
    }),
  );
}

/** Where the rows of a relation are: in itself, or in its partitions and theirs. */
function holdersOf(contents: Contents, { relations }: Catalog): ReadonlyMap<string, readonly StoredRelation[]> {
  const parents = new Map(
    relations.flatMap(({ partitionOf, ...relation }) =>
      partitionOf ? [[labelOf(relation), labelOf(partitionOf.parent)] as const] : [],
    ),
  );
  const holders = new Map<string, StoredRelation[]>();
  for (const stored of contents.values()) {
    for (let label: string | undefined = labelOf(stored); label !== undefined; label = parents.get(label))
      holders.set(label, [...(holders.get(label) ?? []), stored]);
  }
  return holders;
}

const labelOf = ({ schema, name }: QualifiedName): string => `${schema}.${name}`;

const positionsOf = ({ columns }: StoredRelation, names: readonly string[]): readonly number[] =>
  names.map((name) => columns.findIndex((column) => column.name === name));
