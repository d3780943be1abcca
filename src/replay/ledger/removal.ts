// Takes rows away, and with them what refers to them, behind the back of triggers.
import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { foreignKeys } from '#catalog/keys.ts';
import { type Database, StatementError } from '#engines/engine.ts';
import { type Contents, isGenerated, type StoredRelation, type StoredRow } from './contents.ts';

/** What is left. */
export async function removed(
  database: Database,
  contents: Contents,
  catalog: Catalog,
  rows: readonly StoredRow[],
): Promise<Contents> {
  const going = withReferring(contents, catalog, new Set(rows));
  const statements = [...contents.values()].flatMap((relation) => {
    const places = relation.rows.filter((row) => going.has(row)).map(({ place }) => quoteLiteral(place));
    if (places.length === 0) return [];
    const target = `${quoteIdentifier(relation.schema)}.${quoteIdentifier(relation.name)}`;
    return [`DELETE FROM ONLY ${target} WHERE ctid = ANY (ARRAY[${places.join(', ')}]::tid[])`];
  });
  if (statements.length > 0) await execute(database, statements);
  return new Map(
    [...contents].map(([oid, relation]) => [
      oid,
      relation.rows.some((row) => going.has(row))
        ? { ...relation, rows: relation.rows.filter((row) => !going.has(row)) }
        : relation,
    ]),
  );
}

// One statement, so that NO ACTION keys are checked when all is gone.
const together = (statements: readonly string[]): string =>
  `WITH ${statements.map((statement, number) => `gone_${number} AS (${statement})`).join(', ')} SELECT`;

async function execute(database: Database, statements: readonly string[]): Promise<void> {
  const script = `${together(statements)};`;
  try {
    await database.execute(`BEGIN; SET LOCAL session_replication_role = replica; ${script} COMMIT`);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    // Only a superuser may silence triggers.
    await database.resetSession();
    await database.execute(script);
  }
}

function withReferring(contents: Contents, catalog: Catalog, rows: Set<StoredRow>): ReadonlySet<StoredRow> {
  const links = linksOf(contents, catalog);
  for (let isGrowing = true; isGrowing; ) {
    const before = rows.size;
    for (const link of links) follow(link, rows);
    isGrowing = rows.size > before;
  }
  return rows;
}

interface Link {
  readonly child: StoredRelation;
  readonly parent: StoredRelation;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function follow({ child, parent, from, to }: Link, rows: Set<StoredRow>): void {
  const text = (row: StoredRow, positions: readonly number[]) =>
    JSON.stringify(positions.map((position) => row.values[position] ?? null));
  const gone = new Set(parent.rows.filter((row) => rows.has(row)).map((row) => text(row, to)));
  if (gone.size === 0) return;
  for (const row of child.rows) {
    const isSet = from.every((position) => row.values[position] !== null);
    if (isSet && gone.has(text(row, from))) rows.add(row);
  }
}

function linksOf(contents: Contents, catalog: Catalog): readonly Link[] {
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

/** Everything that would not be there without us. */
export const generatedRows = (contents: Contents): readonly StoredRow[] =>
  [...contents.values()].flatMap(({ rows }) => rows.filter(isGenerated));
