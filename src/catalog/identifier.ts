// Names as SQL writes them.
import type { QualifiedName } from './catalog.ts';

// The reserved words of PostgreSQL 18, Appendix C of its manual, that cannot name a relation or column without quotes.
const reserved = new Set(
  (
    'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column ' +
    'concurrently constraint create cross current_catalog current_date current_role current_schema current_time ' +
    'current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze from ' +
    'full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit localtime ' +
    'localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references returning ' +
    'right select session_user similar some symmetric system_user table tablesample then to trailing true union unique user ' +
    'using variadic verbose when where window with'
  ).split(' '),
);

export function quoteIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `jobs`, `audit.entries`: public is left out. */
export const quoteName = ({ schema, name }: QualifiedName): string =>
  schema === 'public' ? quoteIdentifier(name) : `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;

export const quoteList = (names: readonly string[]): string => names.map(quoteIdentifier).join(', ');

export const quoteLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const LONGEST_NAME = 63;

/** `jobs_company_id_idx`, as PostgreSQL itself would call it; cut where PostgreSQL cuts. */
export const proposedName = (relation: string, columns: readonly string[], suffix: string): string =>
  `${`${relation}_${columns.join('_')}`.slice(0, LONGEST_NAME - suffix.length - 1)}_${suffix}`;
