// Pages as evidence: each under the relation that it describes, each type in the server's words.
import type { Database } from '#engines/engine.ts';
import type { Dictionary, DocumentedColumn, DocumentedType, Page } from '#rule/dictionary-evidence.ts';
import { type AssignedPage, assignPages } from './assign-pages.ts';
import type { ParsedColumn, ParsedDictionary, ParsedPage, ParsedReference } from './parsed-dictionary.ts';
import { type KnownRelation, RelationNames } from './relation-names.ts';
import { type KnownTypes, resolveTypes } from './resolve-types.ts';
import { leniently, timeKind } from './time-words.ts';

export interface KnownNames {
  readonly relations: readonly KnownRelation[];
  readonly types: KnownTypes;
}

/** `database`: a scratch database of PostgreSQL 17 or later; asked about type names only. */
export async function resolveDictionary(
  parsed: ParsedDictionary,
  known: KnownNames,
  database: Database,
): Promise<Dictionary> {
  const { pages, unreadable, notices } = assignPages(parsed, known.relations);
  const names = new RelationNames(known.relations);
  const written = pages.flatMap(tablesOf).flatMap((page) => page.columns.flatMap((column) => column.type ?? []));
  const types = lenient(pages, await resolveTypes(written, database, known.types));
  return {
    directory: parsed.directory,
    pages: pages.map((assigned) => pageOf(assigned, names, types)),
    unreadable: [...parsed.unreadable, ...unreadable],
    notices,
  };
}

const tablesOf = ({ page, continued }: AssignedPage): readonly ParsedPage[] => [page, ...continued];

type Types = ReadonlyMap<string, DocumentedType>;

// A generator and our own format say exactly what they mean.
function lenient(pages: readonly AssignedPage[], types: Types): Types {
  const isExact = pages.some(({ page }) => page.format === 'tbls' || page.format === 'own');
  const kinds = new Set([...types.values()].map(timeKind));
  if (isExact || (kinds.has('zoned') && kinds.has('zoneless'))) return types;
  return new Map([...types].map(([words, type]) => [words, leniently(type)]));
}

function pageOf(assigned: AssignedPage, names: RelationNames, types: Types): Page {
  const { page, schema, relation, known } = assigned;
  const tables = tablesOf(assigned);
  const toName = columnNames(known);
  const keys = tables.flatMap((table) => table.keys);
  const claims = keys.map(({ kind: _, references: __, columns, ...key }) => ({ ...key, columns: columns.map(toName) }));
  return {
    file: page.file,
    title: page.title,
    schema,
    relation,
    location: page.location,
    format: page.format,
    columns: withKeys(
      tables.flatMap((table) => table.columns.map((column) => columnOf(column, toName, names, types))),
      keys,
      names,
    ),
    isPartial: tables.some((table) => table.isPartial),
    isPlanned: page.isPlanned,
    isSensitive: page.isSensitive,
    uniqueKeys: claims.filter((_, position) => keys[position]?.kind === 'unique'),
    indexes: claims.filter((_, position) => keys[position]?.kind === 'index'),
    struckColumns: tables.flatMap((table) => table.struck.map(toName)),
  };
}

// `UserID` on paper is the column user_id only if there is no UserID.
function columnNames(known: KnownRelation | undefined): (written: string) => string {
  const exact = new Set(known?.columns ?? []);
  const lower = new Map((known?.columns ?? []).map((column) => [column.toLowerCase(), column]));
  return (written) => (exact.has(written) ? written : (lower.get(written.toLowerCase()) ?? written));
}

function columnOf(
  column: ParsedColumn,
  toName: (written: string) => string,
  names: RelationNames,
  types: Types,
): DocumentedColumn {
  const { row: _, type: written, references, ...claims } = column;
  const type = written === undefined ? undefined : types.get(written);
  return {
    ...claims,
    name: toName(column.name),
    ...(type && { type }),
    ...(references && { references: referenceOf(references, names) }),
  };
}

function referenceOf(
  { path, column, onDelete }: ParsedReference,
  names: RelationNames,
): NonNullable<DocumentedColumn['references']> {
  const action = onDelete ? { onDelete } : {};
  const whole = path.join('.');
  const named = names.find(whole);
  if (named && (column !== undefined || named.by !== 'number' || path.length === 1)) {
    return { relation: named.relation.name, ...(column !== undefined && { column }), ...action };
  }
  const last = column ?? (path.length > 1 ? path.at(-1) : undefined);
  const front = (column === undefined && path.length > 1 ? path.slice(0, -1) : path).join('.');
  const relation = names.find(front)?.relation.name ?? front.toLowerCase();
  return { relation, ...(last !== undefined && { column: last.toLowerCase() }), ...action };
}

// What sections below the table say of single columns; the row itself goes first.
function withKeys(
  columns: readonly DocumentedColumn[],
  keys: ParsedPage['keys'],
  names: RelationNames,
): readonly DocumentedColumn[] {
  const primary = new Set(keys.flatMap((key) => (key.kind === 'primary-key' ? key.columns : [])));
  const foreign = new Map(
    keys.flatMap(({ columns: [column, ...others], references }) =>
      column !== undefined && others.length === 0 && references ? [[column, references] as const] : [],
    ),
  );
  return columns.map((column) => {
    const references = foreign.get(column.name);
    return {
      ...column,
      ...(primary.has(column.name) && { isPrimaryKey: true }),
      ...(references && { references: referenceOf(references, names) }),
    };
  });
}
