// Pieces of SQL that truth tests are made of.
import type { Column, QualifiedName, Relation } from '#catalog/catalog.ts';
import { quoteIdentifier, quoteName } from '#catalog/identifier.ts';
import { RETURNING } from './plan.ts';

/** As it is found when the search_path is public. */
export const qualified = quoteName;

/** Columns that an expression names; a word in a literal counts as well, which does no harm here. */
export function mentioned(relation: Pick<Relation, 'columns'>, expression: string): readonly string[] {
  const words = new Set(expression.match(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\d_$]*/gu) ?? []);
  return relation.columns
    .filter(({ name }) => words.has(quoteIdentifier(name)) || words.has(name))
    .map(({ name }) => name);
}

/** The server makes up a value when none is given. */
export const isMade = ({ identity, default: value }: Column): boolean =>
  identity !== undefined || /nextval|uuid|random/i.test(value ?? '');

export const canBeSet = ({ identity, generated }: Column): boolean => identity !== 'always' && !generated;

/** The place of one row: the first one, which a scan finds without sorting, unless an order is asked for. */
export function pick(relation: QualifiedName, condition = 'true', order?: string): string {
  const sorting = order === undefined ? '' : ` ORDER BY ${order}`;
  return `SELECT tableoid, ctid FROM ${qualified(relation)} WHERE ${condition}${sorting} LIMIT 1`;
}

export const update = (relation: QualifiedName, assignments: string, row: number): string =>
  `UPDATE ${qualified(relation)} SET ${assignments} WHERE @row${row}@${RETURNING}`;

/** Columns of one row as they stand in another: `url = (SELECT url FROM jobs WHERE @row1@)`. */
export const copied = (relation: QualifiedName, columns: readonly string[], row: number): string =>
  columns
    .map(quoteIdentifier)
    .map((column) => `${column} = (SELECT ${column} FROM ${qualified(relation)} WHERE @row${row}@)`)
    .join(', ');

/**
 * A second row like the first one. What the server makes up it makes up again, besides `kept`; `changed` are expressions for
 * columns that shall be otherwise.
 */
export function insertLike(
  relation: Relation,
  kept: readonly string[],
  changed: Readonly<Record<string, string>> = {},
): string {
  const columns = relation.columns.filter(
    (column) => !column.generated && (kept.includes(column.name) || column.name in changed || !isMade(column)),
  );
  const names = columns.map(({ name }) => quoteIdentifier(name));
  const values = columns.map(({ name }) => changed[name] ?? quoteIdentifier(name));
  return `INSERT INTO ${qualified(relation)} (${names.join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${values.join(', ')} FROM ${qualified(relation)} WHERE @row1@${RETURNING}`;
}

export const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' AND ');

/** Rows of a partition are refused by the partition's own index, under a name of its own. */
export const expectedName = (state: string, { kind }: Relation, name: string): string =>
  kind === 'partitioned-table' ? `${state}:*` : `${state}:${name}`;
