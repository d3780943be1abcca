// Looks for values that make a CHECK false, by letting the server evaluate it over candidates.
import type { Catalog, Check, Column, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteLiteral } from '#catalog/identifier.ts';
import { candidates } from './candidates.ts';
import { canBeSet, qualified } from './expressions.ts';

/** A query of assignments (`score = '-1'`), the ones with the fewest changes first. */
export function searchFor(catalog: Catalog, relation: Relation, check: Check): string {
  const columns = relation.columns.filter(({ name }) => check.columns.includes(name)).filter(canBeSet);
  const varied = columns.slice(0, MOST_COLUMNS);
  const lists = varied.map((column, position) => alternatives(catalog, column, check, position, varied.length));
  const values = relation.columns.map((column) => {
    const position = varied.indexOf(column);
    const name = quoteIdentifier(column.name);
    if (position < 0) return `one.${name}`;
    return `CASE WHEN x${position}.kept THEN one.${name} ELSE x${position}.v::${column.type} END AS ${name}`;
  });
  const kept = varied.map((_, position) => `x${position}.kept`);
  const assignments = varied.map(
    ({ name }, position) =>
      `CASE WHEN NOT x${position}.kept THEN ${quoteLiteral(`${quoteIdentifier(name)} = `)} || quote_nullable(x${position}.v) END`,
  );
  return `SELECT concat_ws(', ', ${[...assignments, 'NULL'].join(', ')})
    FROM ${[...lists, ONE_ROW].join(' CROSS JOIN ')}
    CROSS JOIN LATERAL (SELECT ${values.join(', ')} FROM ${qualified(relation)} AS one WHERE @row1@) AS ${quoteIdentifier(relation.name)}
    WHERE (${check.expression}) IS FALSE AND NOT (${[...kept, 'true'].join(' AND ')})
    ORDER BY ${kept.length === 0 ? '1' : kept.map((one) => `(NOT ${one})::int`).join(' + ')} LIMIT 6`;
}

const ONE_ROW = '(SELECT) AS nothing';
const MOST_COLUMNS = 6;

/** The column as it is, or with one of a few values; the more columns vary, the fewer. */
function alternatives(catalog: Catalog, column: Column, check: Check, position: number, of: number): string {
  const found = candidates(catalog, column, check.expression);
  const most = of <= 2 ? 24 : of === 3 ? 8 : 2;
  const shown = found.includes(null) ? [null, ...found.slice(0, most - 1)] : found.slice(0, most);
  const rows = [...new Set(shown)].map((value) => `(false, ${value === null ? 'NULL' : quoteLiteral(value)})`);
  return `(VALUES ${['(true, NULL::text)', ...rows].join(', ')}) AS x${position}(kept, v)`;
}
