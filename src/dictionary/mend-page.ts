// What an existing page lacks or says wrongly, as splices: rows in their place, types, NULL. People's words stay as they are.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { findColumn } from '#catalog/keys.ts';
import type { DocumentedColumn } from '#rule/dictionary-evidence.ts';
import { isDocumentedType } from '#rule/documented-type.ts';
import type { AssignedPage } from './assign-pages.ts';
import type { PageStyle } from './page-style.ts';
import type { CellLayout, Meaning, ParsedColumn, ParsedPage } from './parsed-dictionary.ts';
import { lineEnding, type Splice } from './splice.ts';
import { typeWords } from './type-words.ts';
import { cellsOf } from './write-row.ts';

export interface PageToMend {
  readonly assigned: AssignedPage;
  readonly relation: Relation;
  readonly text: string;
  /** The page's columns with their types in the server's words. */
  readonly documented: readonly DocumentedColumn[];
}

export function mend(page: PageToMend, catalog: Catalog, style: PageStyle): readonly Splice[] {
  const tables = [page.assigned.page, ...page.assigned.continued];
  return [
    ...(tables.some(({ isPartial }) => isPartial) ? [] : missingRows(page, tables, catalog, style)),
    ...tables.flatMap((table) => table.columns.flatMap((column) => mendRow(column, table, page, catalog, style))),
  ];
}

function missingRows(
  { assigned, relation, text, documented }: PageToMend,
  tables: readonly ParsedPage[],
  catalog: Catalog,
  style: PageStyle,
): readonly Splice[] {
  const struck = new Set(tables.flatMap((table) => table.struck));
  const rows = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const nameOf = (position: number) => documented[position]?.name;
  let table = assigned.page;
  let at = table.layout.headEnd;
  let near = table.layout.header.start;
  const splices: Splice[] = [];
  for (const column of relation.columns) {
    const row = rows.find((_, position) => nameOf(position) === column.name);
    if (row) {
      table = row.table;
      at = row.column.row.end;
      near = row.column.row.start;
    } else if (!struck.has(column.name)) {
      const line = rowLine(column, table, { catalog, relation, style });
      splices.push({
        at,
        remove: 0,
        insert: `${lineEnding(text)}${prefixOf(text, near)}${line}`,
        reason: `adds ${column.name}`,
      });
    }
  }
  return splices;
}

// The new row begins as its neighbour does: in a quote, indented, with or without an outer pipe.
const prefixOf = (text: string, start: number): string => text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

function rowLine(column: Column, { layout }: ParsedPage, context: Parameters<typeof cellsOf>[2]): string {
  const cells = cellsOf(column, layout.meanings, context);
  const isPadded = layout.header.cells.length > 0;
  return isPadded ? `| ${cells.join(' | ')} |` : cells.join(' | ');
}

function mendRow(
  row: ParsedColumn,
  table: ParsedPage,
  { relation, text, documented }: PageToMend,
  catalog: Catalog,
  style: PageStyle,
): readonly Splice[] {
  const stated = documented.find(
    ({ location }) => location.line === row.location.line && location.file === row.location.file,
  );
  const column = stated && findColumn(relation, stated.name);
  if (!stated || !column) return [];
  return [...mendType(row, table, text, stated, column, catalog, style), ...mendNullability(row, table, text, column)];
}

function mendType(
  row: ParsedColumn,
  table: ParsedPage,
  text: string,
  { type }: DocumentedColumn,
  column: Column,
  catalog: Catalog,
  style: PageStyle,
): readonly Splice[] {
  if (!type || isDocumentedType(type, column.type, catalog)) return [];
  const cell = cellFor(row, table, 'type');
  const raw = cell ? text.slice(cell.start, cell.end) : '';
  const position = raw.indexOf(type.written);
  const isCertain = cell && position !== -1 && raw.indexOf(type.written, position + 1) === -1;
  if (!isCertain || /[|`]/.test(column.type)) return [];
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

function mendNullability(row: ParsedColumn, table: ParsedPage, text: string, column: Column): readonly Splice[] {
  if (row.isNullable === undefined || row.isNullable === column.isNullable) return [];
  const reason = `${column.name} is ${column.isNullable ? 'nullable' : 'NOT NULL'}`;
  const cell = cellFor(row, table, 'nullable') ?? cellFor(row, table, 'required');
  if (cell) {
    const word = text.slice(cell.start, cell.end).trim();
    const pair = opposites.find((words) => words.includes(word));
    const insert = pair?.find((other) => other !== word);
    if (insert !== undefined) return [{ at: cell.start, remove: cell.end - cell.start, insert, reason }];
  }
  return mendFlag(cellFor(row, table, 'type'), text, column, reason);
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

function cellFor(row: ParsedColumn, { layout }: ParsedPage, meaning: Meaning): CellLayout | undefined {
  const position = layout.meanings.indexOf(meaning);
  return position === -1 ? undefined : row.row.cells[position];
}
