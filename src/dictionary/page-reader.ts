// One Markdown file: its column tables, each with the headings above it and the key claims below it.
import type { Heading, Paragraph, RootContent, Table } from 'mdast';
import type { SourceLocation } from '#migration/migration.ts';
import { readRow, rowLayout } from './column-row.ts';
import { isSectionHeading, readHeading } from './headings.ts';
import { readDefinition, readKeySentence } from './key-claims.ts';
import { blocksOf, descendants, endOf, lineOf, type MarkdownFile, plainText, startOf } from './markdown.ts';
import { type PageMarks, readMarks } from './page-marks.ts';
import type { KeyClaim, Meaning, NameCandidate, ParsedColumn, ParsedPage, TableLayout } from './parsed-dictionary.ts';
import { readHeader } from './table-header.ts';
import { readValueSection } from './value-section.ts';

export interface ReadFile {
  readonly pages: readonly ParsedPage[];
  /** Why nothing could be read; absent when there are pages. */
  readonly reason?: { readonly text: string; readonly line: number };
  readonly marks: PageMarks;
}

export function readPages(markdown: MarkdownFile): ReadFile {
  const blocks = blocksOf(markdown.root);
  const marks = readMarks(markdown);
  const reader = new FileReader(markdown, marks);
  for (const [position, block] of blocks.entries()) reader.take(block, blocks[position + 1]);
  const pages = reader.pages();
  return { pages, marks, ...(pages.length === 0 && { reason: reasonOf(blocks) }) };
}

interface OpenHeading {
  readonly depth: number;
  readonly text: string;
  readonly code: readonly string[];
  readonly line: number;
}

interface OpenPage {
  readonly headings: readonly OpenHeading[];
  readonly table: Table;
  readonly layout: TableLayout;
  columns: ParsedColumn[];
  readonly struck: string[];
  readonly keys: KeyClaim[];
}

class FileReader {
  readonly #markdown: MarkdownFile;
  readonly #marks: PageMarks;
  readonly #pages: OpenPage[] = [];
  #headings: readonly OpenHeading[] = [];

  constructor(markdown: MarkdownFile, marks: PageMarks) {
    this.#markdown = markdown;
    this.#marks = marks;
  }

  take(block: RootContent, next: RootContent | undefined): void {
    const heading = headingOf(block, next);
    if (heading) this.#headings = [...this.#headings.filter(({ depth }) => depth < heading.depth), heading];
    const open = this.#pages.at(-1);
    if (open) this.#addValues(open, block, next);
    if (block.type === 'table') this.#takeTable(block);
    else if (open && (block.type === 'paragraph' || block.type === 'list')) this.#addKeys(open, block);
  }

  pages(): readonly ParsedPage[] {
    return this.#pages.map((page) => this.#pageOf(page));
  }

  #takeTable(table: Table): void {
    const [head, ...rows] = table.children;
    const headers = head?.children.map((cell) => plainText(cell).trim()) ?? [];
    const meanings = readHeader(headers);
    if (!head || !meanings) {
      this.#takeDefinitions(table, headers);
      return;
    }
    const read = rows.map((row) => readRow(row, meanings, this.#at(lineOf(row))));
    this.#pages.push({
      headings: this.#headings,
      table,
      layout: layoutOf(this.#markdown.text, table, headers, meanings, this.#headings.at(-1)?.depth ?? 1),
      columns: read.flatMap((row) => (row.kind === 'column' ? [row.column] : [])),
      struck: read.flatMap((row) => (row.kind === 'struck' ? [row.name] : [])),
      keys: [],
    });
  }

  // Lists of constraints and indexes: the Definition column says it in the server's words.
  #takeDefinitions(table: Table, headers: readonly string[]): void {
    const position = headers.findIndex((header) => /^definition$/i.test(header));
    const open = this.#pages.at(-1);
    if (position === -1 || !open) return;
    for (const row of table.children.slice(1)) {
      const cell = row.children[position];
      const claim = cell && readDefinition(plainText(cell), this.#at(lineOf(row)));
      if (claim) open.keys.push(claim);
    }
  }

  #addKeys(open: OpenPage, block: RootContent): void {
    const items = block.type === 'list' ? block.children : [block];
    for (const item of items) {
      const text = plainText(item);
      const location = this.#at(lineOf(item));
      const defined = readDefinition(text, location);
      open.keys.push(...(defined ? [defined] : readKeySentence(text, location)));
    }
  }

  #addValues(open: OpenPage, block: RootContent, next: RootContent | undefined): void {
    const found = readValueSection(block, next, (name) => open.columns.some((column) => column.name === name));
    if (!found) return;
    open.columns = open.columns.map((column) =>
      column.name === found.column && !column.values ? { ...column, values: found.values } : column,
    );
  }

  #pageOf(page: OpenPage): ParsedPage {
    const { file, text } = this.#markdown;
    const nearest = [...page.headings].reverse().find((heading) => !isSectionHeading(heading.text));
    const named = nearest ? readHeading(nearest.text, nearest.code) : { names: [], isName: false };
    return {
      file,
      title: nearest?.text ?? fileTitle(file),
      location: this.#at(nearest?.line ?? lineOf(page.table)),
      format: formatOf(page.layout.headers, text),
      names: this.#candidates(page, nearest, named.names),
      claimsName: nearest ? named.isName : true,
      isTentative: /(^|\/)(readme|index|_?sidebar|summary|toc)\.\w+$/i.test(file),
      ...this.#marks.flags,
      columns: page.columns,
      struck: page.struck,
      keys: page.keys,
      layout: page.layout,
    };
  }

  #candidates(page: OpenPage, nearest: OpenHeading | undefined, names: readonly string[]): readonly NameCandidate[] {
    const declared = this.#pages[0] === page ? this.#marks.table : undefined;
    const outer = page.headings.filter((heading) => nearest !== undefined && heading.depth < nearest.depth).reverse();
    return [
      ...(declared === undefined ? [] : [{ name: declared, source: 'declared' as const }]),
      ...names.map((name) => ({ name, source: 'heading' as const })),
      ...outer
        .flatMap((heading) => readHeading(heading.text, heading.code).names)
        .map((name) => ({ name, source: 'ancestor' as const })),
      { name: fileTitle(this.#markdown.file), source: 'file' as const },
    ];
  }

  #at(line: number): SourceLocation {
    return { file: this.#markdown.file, line };
  }
}

export const fileTitle = (file: string): string =>
  file.slice(file.lastIndexOf('/') + 1).replace(/\.(md|markdown)$/i, '');

// A paragraph of bold words right above a table is the heading of those who write without headings.
function headingOf(block: RootContent, next: RootContent | undefined): OpenHeading | undefined {
  const isHeading = block.type === 'heading' || (next?.type === 'table' && isBoldLine(block));
  if (!isHeading) return undefined;
  const node: Heading | Paragraph | undefined =
    block.type === 'heading' || block.type === 'paragraph' ? block : undefined;
  if (!node) return undefined;
  const code = [...descendants(node)].flatMap((child) => (child.type === 'inlineCode' ? [child.value] : []));
  return { depth: node.type === 'heading' ? node.depth : 7, text: plainText(node).trim(), code, line: lineOf(node) };
}

const isBoldLine = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.children.length <= 2 && block.children[0]?.type === 'strong';

function formatOf(headers: readonly string[], text: string): ParsedPage['format'] {
  const words = headers.map((header) => header.toLowerCase()).join(',');
  if (words === 'column,type,null,default,description') return 'own';
  if (/^(column|name|field),type,(notes|description)$/.test(words)) return 'notes';
  const isTbls = words.startsWith('name,type,default,nullable') && /tbls/.test(text.slice(-400));
  return isTbls ? 'tbls' : 'other';
}

function layoutOf(
  text: string,
  table: Table,
  headers: readonly string[],
  meanings: readonly Meaning[],
  headingDepth: number,
): TableLayout {
  const [head] = table.children;
  const header = head ? rowLayout(head) : { start: startOf(table), end: startOf(table), cells: [] };
  const dashes = text.indexOf('\n', header.end) + 1;
  const lineEnd = text.indexOf('\n', dashes);
  const headEnd = lineEnd === -1 ? text.length : lineEnd - Number(text[lineEnd - 1] === '\r');
  return { headers, meanings, headingDepth, start: startOf(table), end: endOf(table), header, headEnd };
}

function reasonOf(blocks: readonly RootContent[]): { text: string; line: number } {
  const table = blocks.find((block) => block.type === 'table');
  if (table?.type === 'table') {
    const headers = table.children[0]?.children.map((cell) => plainText(cell).trim()).join(', ') ?? '';
    return { text: `its table (${headers}) has no headers for name and type`, line: lineOf(table) };
  }
  const html = blocks.find((block) => block.type === 'html' && /<table\b/i.test(block.value));
  if (html) return { text: 'its table is HTML; only Markdown tables are read', line: lineOf(html) };
  const torn = blocks.find((block) => block.type === 'paragraph' && /^\s*\|.*\|/m.test(plainText(block)));
  if (torn) return { text: 'its table has no line of dashes below the header', line: lineOf(torn) };
  return { text: blocks.length === 0 ? 'it is empty' : 'it has no column table', line: 1 };
}
