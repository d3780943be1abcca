// Takes rows away, and with them what refers to them, behind the back of triggers.
import type { Catalog } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { findColumn, findRelation } from '#catalog/keys.ts';
import { type Database, StatementError } from '#engines/engine.ts';
import { type Contents, isGenerated, type StoredRelation, type StoredRow } from './contents.ts';
import { type Link, linksOf, referringRows, withReferring } from './references.ts';

/** What is left. A row that a migration wrote and made to refer to one of these refers to nothing then, as without rows. */
export async function removed(
  database: Database,
  contents: Contents,
  catalog: Catalog,
  rows: readonly StoredRow[],
): Promise<Contents> {
  const links = linksOf(contents, catalog);
  const going = withReferring(
    rows.filter(isGenerated),
    links,
    (row, link) => isGenerated(row) || clearable(link, catalog).length === 0,
  );
  const statements = [...contents.values()].flatMap((relation) => {
    const places = placesOf(relation, going);
    return places === '' ? [] : [`DELETE FROM ONLY ${nameOf(relation)} WHERE ctid = ANY (${places})`];
  });
  if (statements.length === 0) return contents;
  const clearings = links.flatMap((link) => clearingOf(link, going, catalog));
  await execute(database, clearings, statements);
  return new Map(
    [...contents].map(([oid, relation]) => [
      oid,
      left(
        relation,
        going,
        clearings.filter(({ child }) => child === relation),
      ),
    ]),
  );
}

/** References of rows that stay. */
interface Clearing {
  readonly child: StoredRelation;
  readonly positions: readonly number[];
  readonly rows: ReadonlySet<StoredRow>;
  readonly statement: string;
}

function clearingOf(link: Link, going: ReadonlySet<StoredRow>, catalog: Catalog): readonly Clearing[] {
  const { child, from } = link;
  const rows = referringRows(link, going).filter((row) => !going.has(row));
  if (rows.length === 0) return [];
  const columnsAt = (positions: readonly number[]) =>
    positions.map((position) => quoteIdentifier(child.columns[position]?.name ?? ''));
  const positions = clearable(link, catalog);
  const keys = rows.map((row) => `(${from.map((position) => quoteLiteral(row.values[position] ?? '')).join(', ')})`);
  const key = columnsAt(from).map((column) => `${column}::text`);
  const places = placesOf(child, going);
  // By value: another clearing may have moved the row.
  const statement = `UPDATE ONLY ${nameOf(child)} SET ${columnsAt(positions)
    .map((column) => `${column} = NULL`)
    .join(
      ', ',
    )} WHERE (${key.join(', ')}) IN (${keys.join(', ')})${places === '' ? '' : ` AND ctid <> ALL (${places})`}`;
  return [{ child, positions, rows: new Set(rows), statement }];
}

function clearable({ child, from }: Link, catalog: Catalog): readonly number[] {
  const relation = findRelation(catalog, child);
  return from.filter((position) => {
    const name = child.columns[position]?.name;
    const column = relation && name !== undefined ? findColumn(relation, name) : undefined;
    return column?.isNullable === true;
  });
}

function left(relation: StoredRelation, going: ReadonlySet<StoredRow>, clearings: readonly Clearing[]): StoredRelation {
  if (clearings.length === 0 && !relation.rows.some((row) => going.has(row))) return relation;
  const isCleared = (row: StoredRow, position: number) =>
    clearings.some(({ positions, rows }) => rows.has(row) && positions.includes(position));
  const rows = relation.rows
    .filter((row) => !going.has(row))
    .map((row) =>
      clearings.some((clearing) => clearing.rows.has(row))
        ? { ...row, values: row.values.map((value, position) => (isCleared(row, position) ? null : value)) }
        : row,
    );
  return { ...relation, rows };
}

const nameOf = ({ schema, name }: StoredRelation): string => `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;

function placesOf({ rows }: StoredRelation, going: ReadonlySet<StoredRow>): string {
  const places = rows.filter((row) => going.has(row)).map(({ place }) => quoteLiteral(place));
  return places.length === 0 ? '' : `ARRAY[${places.join(', ')}]::tid[]`;
}

// One statement, so that NO ACTION keys are checked when all is gone.
const together = (statements: readonly string[]): string =>
  `WITH ${statements.map((statement, number) => `gone_${number} AS (${statement})`).join(', ')} SELECT`;

async function execute(
  database: Database,
  clearings: readonly Clearing[],
  statements: readonly string[],
): Promise<void> {
  const script = [...clearings.map(({ statement }) => statement), together(statements), ''].join('; ');
  try {
    await database.execute(`BEGIN; SET LOCAL session_replication_role = replica; ${script} COMMIT`);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    // Only a superuser may silence triggers.
    await database.resetSession();
    await database.execute(script);
  }
}

/** Everything that would not be there without us. */
export const generatedRows = (contents: Contents): readonly StoredRow[] =>
  [...contents.values()].flatMap(({ rows }) => rows.filter(isGenerated));
