// What an existing page lacks or says wrongly, as splices: rows in their place, types, NULL. People's words stay as they are.
import type { Column, Relation } from '#catalog/catalog.ts';
import { findColumn } from '#catalog/keys.ts';
import type { DocumentedColumn } from '#rule/dictionary-evidence.ts';
import { isDocumentedType } from '#rule/documented-type.ts';
import type { AssignedPage } from './assign-pages.ts';
import { inline } from './inline-text.ts';
import type { CellLayout, Meaning, ParsedColumn, ParsedPage, RowLayout } from './parsed-dictionary.ts';
import { lineEnding, type Splice } from './splice.ts';
import { typeWords } from './type-words.ts';
import type { Writing } from './write-page.ts';
import { cellsOf } from './write-row.ts';

export interface PageToMend {
  readonly assigned: AssignedPage;
  readonly relation: Relation;
  readonly text: string;
  /** The page's columns with their types in the server's words. */
  readonly documented: readonly DocumentedColumn[];
}

export function mend(page: PageToMend, writing: Writing): readonly Splice[] {
  const tables = [page.assigned.page, ...page.assigned.continued];
  const isPartial = tables.some((table) => table.isPartial);
  return [
    ...(isPartial ? [] : missingRows(page, tables, writing)),
    ...tables.flatMap((table) => table.columns.flatMap((row) => mendRow({ row, table }, page, writing))),
  ];
}

function missingRows(page: PageToMend, tables: readonly ParsedPage[], writing: Writing): readonly Splice[] {
  const { relation, text, documented } = page;
  const struck = new Set(tables.flatMap((table) => table.struck));
  const rows = new Map(
    tables
      .flatMap((table) => table.columns.map((row): TableRow => ({ row, table })))
      .map((row, position) => [documented[position]?.name ?? row.row.name, row]),
  );
  let table = page.assigned.page;
  let near: RowLayout = { ...table.layout.header, end: table.layout.headEnd };
  const splices: Splice[] = [];
  for (const column of relation.columns) {
    const known = rows.get(column.name);
    if (known) [table, near] = [known.table, known.row.row];
    else if (!struck.has(column.name)) {
      const cells = cellsOf(column, table.layout.meanings, { relation, ...writing });
      const insert = `${lineEnding(text)}${prefixOf(text, near.start)}| ${cells.join(' | ')} |`;
      splices.push({ at: near.end, remove: 0, insert, reason: `adds ${column.name}` });
    }
  }
  return splices;
}

interface TableRow {
  readonly row: ParsedColumn;
  readonly table: ParsedPage;
}

// The new row begins as its neighbour does: in a quote, or indented.
const prefixOf = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

function mendRow(found: TableRow, { relation, text, documented }: PageToMend, writing: Writing): readonly Splice[] {
  const { line } = found.row.location;
  const stated = documented.find(({ location }) => location.line === line);
  const column = stated && findColumn(relation, stated.name);
  if (!stated || !column) return [];
  return [...mendType(found, text, stated, { column, ...writing }), ...mendNullability(found, text, column)];
}

function mendType(
  found: TableRow,
  text: string,
  { type }: DocumentedColumn,
  { column, catalog, style }: Writing & { column: Column },
): readonly Splice[] {
  if (!type || type.candidates.length === 0 || isDocumentedType(type, column.type, catalog)) return [];
  const cell = cellFor(found, 'type');
  const raw = cell ? text.slice(cell.start, cell.end) : '';
  const position = raw.indexOf(type.written);
  const isCertain = cell && position !== -1 && !raw.includes(type.written, position + 1);
  if (!isCertain || inline(column.type) !== column.type) return [];
  const insert = typeWords(column.type, style.typeWords);
  const reason = `${column.name} is ${column.type}, not ${type.written}`;
  return [{ at: cell.start + position, remove: type.written.length, insert, reason }];
}

const opposites: readonly (readonly [string, string])[] = [
  ['yes', 'no'],
  ['Yes', 'No'],
  ['YES', 'NO'],
  ['Y', 'N'],
  ['y', 'n'],
  ['true', 'false'],
  ['True', 'False'],
  ['✓', '✗'],
  ['✔', '✖'],
  ['✅', '❌'],
  ['NULL', 'NOT NULL'],
  ['null', 'not null'],
];

function mendNullability(found: TableRow, text: string, column: Column): readonly Splice[] {
  const { isNullable } = found.row;
  if (isNullable === undefined || isNullable === column.isNullable) return [];
  const reason = `${column.name} is ${column.isNullable ? 'nullable' : 'NOT NULL'}`;
  const cell = cellFor(found, 'nullable') ?? cellFor(found, 'required');
  const word = cell ? text.slice(cell.start, cell.end).trim() : '';
  const insert = opposites.find((words) => words.includes(word))?.find((other) => other !== word);
  if (!cell || insert === undefined) return mendFlag(cellFor(found, 'type'), text, column, reason);
  return [{ at: cell.start, remove: cell.end - cell.start, insert, reason }];
}

// `uuid nullable` loses its flag; `uuid NOT NULL` loses it the other way round. Then the page is silent, and not wrong.
function mendFlag(cell: CellLayout | undefined, text: string, column: Column, reason: string): readonly Splice[] {
  if (!cell) return [];
  const raw = text.slice(cell.start, cell.end);
  const flag = column.isNullable ? /[\s,]+NOT NULL\b/gi : /[\s,]+\(?nullable\)?(?=$|[\s,|])/gi;
  const [found, ...others] = [...raw.matchAll(flag)];
  if (!found || others.length > 0) return [];
  return [{ at: cell.start + found.index, remove: found[0].length, insert: '', reason }];
}

function cellFor({ row, table }: TableRow, meaning: Meaning): CellLayout | undefined {
  const position = table.layout.meanings.indexOf(meaning);
  return position === -1 ? undefined : row.row.cells[position];
}
