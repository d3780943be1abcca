// A new page, in the style of the others.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { checks, foreignKeys, primaryKey, relationLabel } from '#catalog/keys.ts';
import { assignPages } from './assign-pages.ts';
import { codeSpan, inline } from './inline-text.ts';
import { parseMarkdown } from './markdown.ts';
import { readPages } from './page-reader.ts';
import type { PageStyle } from './page-style.ts';
import { RelationNames } from './relation-names.ts';
import { cellsOf } from './write-row.ts';

export interface Writing {
  readonly catalog: Catalog;
  readonly style: PageStyle;
}

/**
 * A file of its own; front matter names the relation where the heading alone would not be understood. Undefined where even that
 * would not read as a page of this relation. `text`: what is there already, judged instead of a new page.
 */
export function pageOf(relation: Relation, writing: Writing, file: string, text?: string): string | undefined {
  const plain = text ?? blocksOf(relation, writing, 1);
  if (describes(plain, file, relation)) return plain;
  const declared = `---\ntable: ${JSON.stringify(relationLabel(relation))}\n---\n\n${plain}`;
  return text === undefined && describes(declared, file, relation) ? declared : undefined;
}

/** For a file that describes several relations; undefined where the heading would not be understood. */
export function sectionOf(relation: Relation, writing: Writing, depth: number): string | undefined {
  const text = blocksOf(relation, writing, depth);
  return describes(text, 'shared.md', relation) ? text : undefined;
}

export function tableOf(relation: Relation, { catalog, style }: Writing): string {
  const rows = relation.columns.map((column) => cellsOf(column, style.meanings, { catalog, relation, style }));
  const dashes = style.headers.map((header) => '-'.repeat(Math.max(3, header.length)));
  return [style.headers.map(inline), dashes, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Heading and table; sections of keys and indexes only where the pages have our own headers. */
function blocksOf(relation: Relation, writing: Writing, depth: number): string {
  const name = relationLabel(relation);
  const title = /^[A-Za-z][\w.]*$/.test(name) && !name.endsWith('_') ? writing.style.title(name) : codeSpan(name);
  const blocks = [
    `${'#'.repeat(depth)} ${title}`,
    (relation.comment ?? '').replaceAll(/\s+/g, ' ').trim(),
    tableOf(relation, writing),
    ...(isOwn(writing.style) ? keySections(relation, depth + 1) : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The text reads as one page of this relation, with all of its columns. */
function describes(text: string, file: string, relation: Relation): boolean {
  const known = [{ schema: relation.schema, name: relation.name, columns: relation.columns.map(({ name }) => name) }];
  const { pages } = readPages(parseMarkdown(file, text));
  const [found] = assignPages({ directory: '.', pages, unreadable: [], sources: new Map() }, known).pages;
  if (!found?.known) return false;
  const names = new RelationNames(known);
  const columns = new Set(found.page.columns.map(({ name }) => name));
  const isNamed = found.page.names.some(({ name }) => names.find(name)?.by === 'name');
  return isNamed && relation.columns.every(({ name }) => columns.has(name));
}

const isOwn = ({ headers }: PageStyle): boolean => headers.join() === 'Column,Type,Null,Default,Description';

function keySections(relation: Relation, depth: number): readonly string[] {
  const primary = primaryKey(relation);
  const keys = [
    ...(primary ? [primary] : []),
    ...relation.constraints.filter(({ kind }) => kind === 'unique'),
    ...foreignKeys(relation),
    ...checks(relation),
  ];
  const indexes = relation.indexes.filter(({ constraint, isPrimary }) => constraint === undefined && !isPrimary);
  return [...section('Keys', keys, depth), ...section('Indexes', indexes, depth)];
}

function section(title: string, listed: readonly { definition: string }[], depth: number): readonly string[] {
  if (listed.length === 0) return [];
  // Pipes need no escape outside a table.
  const items = listed.map(({ definition }) => `- ${codeSpan(definition).replaceAll('\\|', '|')}`);
  return [`${'#'.repeat(Math.min(depth, 6))} ${title}`, items.join('\n')];
}
