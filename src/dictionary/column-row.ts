import type { TableCell, TableRow } from 'mdast';
import type { SourceLocation } from '#migration/migration.ts';
import { isSilent, readBoolean } from './cell-words.ts';
import { endOf, plainText, startOf } from './markdown.ts';
import type { Meaning, ParsedColumn, RowLayout } from './parsed-dictionary.ts';
import { readMarkedReference, readReferenceCell } from './reference-cell.ts';
import { type CellClaims, readFlags, readTypeCell } from './type-cell.ts';
import { readValues } from './value-list.ts';

export type ReadRow =
  | { readonly kind: 'column'; readonly column: ParsedColumn }
  | { readonly kind: 'struck'; readonly name: string }
  | { readonly kind: 'blank' };

/** Reads one row of a column table by what its headers mean. */
export function readRow(row: TableRow, meanings: readonly Meaning[], location: SourceLocation): ReadRow {
  const nameCell = row.children[meanings.indexOf('name')];
  const name = nameCell ? columnName(nameCell) : '';
  if (name === '') return { kind: 'blank' };
  const cells = new Cells(row, meanings);
  const isStruck = nameCell?.children.some((child) => child.type === 'delete') ?? false;
  if (isStruck || /\((removed|planned|dropped|todo|future)\)/i.test(cells.all())) return { kind: 'struck', name };
  const surplus = row.children.slice(meanings.length).map(plainText);
  return { kind: 'column', column: { name, location, row: rowLayout(row), ...readClaims(cells, surplus) } };
}

export const rowLayout = (row: TableRow): RowLayout => ({
  start: startOf(row),
  end: endOf(row),
  cells: row.children.map(cellLayout),
});

// A cell's position takes in its leading pipe, and the last one also the closing pipe.
function cellLayout(cell: TableCell): { start: number; end: number } {
  const [first, last] = [cell.children[0], cell.children.at(-1)];
  if (first && last) return { start: startOf(first), end: endOf(last) };
  return { start: startOf(cell), end: endOf(cell) };
}

class Cells {
  readonly #row: TableRow;
  readonly #meanings: readonly Meaning[];
  constructor(row: TableRow, meanings: readonly Meaning[]) {
    this.#row = row;
    this.#meanings = meanings;
  }
  of(meaning: Meaning): string {
    const cell = this.#row.children[this.#meanings.indexOf(meaning)];
    return cell && this.#meanings.includes(meaning) ? plainText(cell).trim() : '';
  }
  all(): string {
    return this.#row.children.map(plainText).join(' | ');
  }
}

// `id`, `**id** (PK)`, `id 🔑`: a code span is the name to the letter.
function columnName(cell: TableCell): string {
  const code = codeOf(cell);
  if (code !== undefined) return code;
  return plainText(cell)
    .replaceAll(/\((?:PK|FK|PRIMARY KEY|removed|planned|dropped|todo|future)[^)]*\)|🔑|\*$/giu, '')
    .replaceAll(/^"|"$/g, '')
    .trim();
}

function codeOf(cell: TableCell): string | undefined {
  for (const child of cell.children) {
    if (child.type === 'inlineCode') return child.value;
    const [inner] = 'children' in child ? child.children : [];
    if (inner?.type === 'inlineCode') return inner.value;
  }
  return undefined;
}

function readClaims(cells: Cells, surplus: readonly string[]): Omit<ParsedColumn, 'name' | 'location' | 'row'> {
  const typed = readTypeCell(cells.of('type'));
  const flags = readFlags([cells.of('keys'), nameFlags(cells.of('name'))].join(' '));
  const noted = notesClaims(cells.of('notes'), surplus);
  const own = {
    ...noted,
    ...flags,
    ...typed,
    ...statedNullability(cells),
    ...statedKeys(cells),
    ...statedDefault(cells),
  };
  const references = referenceOf(cells) ?? typed.references ?? flags.references ?? noted.references;
  const notes = [cells.of('notes'), ...surplus].join(' | ').trim();
  return { ...own, ...(references && { references }), ...(notes !== '' && { notes }) };
}

const nameFlags = (name: string): string => /\(([^)]*)\)|🔑/u.exec(name)?.[0] ?? '';

// Notes are prose: only marks that cannot be anything else are claims.
function notesClaims(notes: string, surplus: readonly string[]): CellClaims & { hasOpenValues?: boolean } {
  const list = readValues(notes, surplus);
  const stated = /\(default:?\s+([^)\s]+)\)/i.exec(notes)?.[1];
  const references = /(\bFK\b|\bREFERENCES\b|\bforeign key\b)/i.test(notes) ? readMarkedReference(notes) : undefined;
  return {
    ...(/^\s*primary key\b/i.test(notes) && { isPrimaryKey: true }),
    ...(/(^|[.,;]\s*)unique\s*([.,;]|$)/i.test(notes) && { isUnique: true }),
    ...(/\bNOT NULL\b/.test(notes) && { isNullable: false }),
    ...(stated !== undefined && { default: stated }),
    ...(list?.allowsNull && { isNullable: true }),
    ...(list?.values && { values: list.values }),
    ...(list?.isOpen && { hasOpenValues: true }),
    ...(references && { references }),
  };
}

function statedNullability(cells: Cells): { isNullable?: boolean } {
  const nullable = readBoolean(cells.of('nullable'), 'nullable');
  if (nullable !== undefined) return { isNullable: nullable };
  const required = readBoolean(cells.of('required'), 'required');
  return required === undefined ? {} : { isNullable: !required };
}

function statedKeys(cells: Cells): { isPrimaryKey?: boolean; isUnique?: boolean } {
  return {
    ...(readBoolean(cells.of('primary-key'), 'flag') === true && { isPrimaryKey: true }),
    ...(readBoolean(cells.of('unique'), 'flag') === true && { isUnique: true }),
  };
}

function statedDefault(cells: Cells): { default?: string } {
  const text = cells.of('default');
  return isSilent(text) || /^(auto|generated|identity|sequence|increment|null$|required)/i.test(text)
    ? {}
    : { default: text };
}

function referenceOf(cells: Cells) {
  const stated = cells.of('reference');
  if (!isSilent(stated)) return readReferenceCell(stated);
  const foreign = cells.of('foreign-key');
  return readBoolean(foreign, 'flag') === undefined && foreign !== '' ? readReferenceCell(foreign) : undefined;
}
