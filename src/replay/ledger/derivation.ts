// Which rows a step wrote out of generated ones: they would not be there without them.

import type { Catalog } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { storedRelations } from '#catalog/keys.ts';
import { type Contents, isGenerated, rowsOf, type StoredRow } from './contents.ts';
import { linksOf, withReferring } from './references.ts';

/** Values that show that a row was made out of generated ones: neither the schema nor a migration has them of its own. */
export function tokensOf(contents: Contents, catalogs: readonly Catalog[]): ReadonlySet<string> {
  const rows = rowsOf(contents);
  const foreign = new Set([
    ...rows.filter((row) => !isGenerated(row)).flatMap(({ values }) => values),
    ...catalogs.flatMap(wordsOf),
  ]);
  return new Set(
    rows
      .filter(isGenerated)
      .flatMap(({ values }) => values)
      .filter((value): value is string => value !== null && isToken(value) && !foreign.has(value)),
  );
}

const isToken = (value: string): boolean => value.length > 3 && value !== 'true' && value !== 'false';

/** Words that the schema itself has for its columns: defaults, and those of closed lists. */
const wordsOf = (catalog: Catalog): readonly string[] =>
  storedRelations(catalog).flatMap((relation) =>
    relation.columns.flatMap((column) => [
      ...literalsOf(column.default ?? ''),
      ...(closedValues(catalog, relation, column)?.values ?? []),
    ]),
  );

const literalsOf = (expression: string): readonly string[] =>
  [...expression.matchAll(/'((?:[^']|'')*)'|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])/g)].map(
    ([number, text]) => text?.replaceAll("''", "'") ?? number,
  );

/** Rows from `oldest` on that refer to a generated one are derived from it, whatever they hold. */
export function withDerived(contents: Contents, catalog: Catalog, oldest: number): Contents {
  const isNew = (row: StoredRow) => row.id >= oldest && !isGenerated(row);
  if (!rowsOf(contents).some(isNew)) return contents;
  const known = new Set(rowsOf(contents).filter(isGenerated));
  const found = withReferring(known, linksOf(contents, catalog), isNew);
  if (found.size === known.size) return contents;
  const asDerived = (row: StoredRow): StoredRow =>
    found.has(row) && !known.has(row) ? { ...row, origin: 'derived' } : row;
  return new Map(
    [...contents].map(([oid, relation]) => [
      oid,
      relation.rows.some((row) => asDerived(row) !== row)
        ? { ...relation, rows: relation.rows.map(asDerived) }
        : relation,
    ]),
  );
}
