// A new page, in the style of the others.
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { checks, foreignKeys, primaryKey, relationLabel } from '#catalog/keys.ts';
import { assignPages } from './assign-pages.ts';
import { codeSpan, inline } from './inline-text.ts';
import { parseMarkdown } from './markdown.ts';
import { readPages } from './page-reader.ts';
import type { PageStyle } from './page-style.ts';
import { type KnownRelation, RelationNames } from './relation-names.ts';
import { cellsOf } from './write-row.ts';

/** Heading and table; sections of keys and indexes only where the pages have our own headers. */
export function sectionOf(relation: Relation, catalog: Catalog, style: PageStyle, depth: number): string {
  const name = relationLabel(relation);
  const title = /^[A-Za-z][\w.]*$/.test(name) && !/^_|_$/.test(name) ? style.title(name) : codeSpan(name);
  const blocks = [
    `${'#'.repeat(depth)} ${title}`,
    ...(relation.comment === undefined ? [] : [relation.comment.replaceAll(/\s+/g, ' ').trim()]),
    tableOf(relation, catalog, style),
    ...(isOwn(style) ? keySections(relation, depth + 1) : []),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The whole page; front matter names the relation where the heading alone would not be understood. */
export function pageOf(relation: Relation, catalog: Catalog, style: PageStyle, file: string): string | undefined {
  const text = sectionOf(relation, catalog, style, 1);
  const known = [{ schema: relation.schema, name: relation.name, columns: relation.columns.map(({ name }) => name) }];
  if (describes(text, file, known)) return text;
  const declared = `---\ntable: ${JSON.stringify(relationLabel(relation))}\n---\n\n${text}`;
  return describes(declared, file, known) ? declared : undefined;
}

export function tableOf(relation: Relation, catalog: Catalog, style: PageStyle): string {
  const rows = relation.columns.map((column) => cellsOf(column, style.meanings, { catalog, relation, style }));
  const dashes = style.headers.map((header) => '-'.repeat(Math.max(3, header.length)));
  return [style.headers.map(inline), dashes, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The page reads as one of this relation, with all of its columns. */
function describes(text: string, file: string, known: readonly KnownRelation[]): boolean {
  const { pages } = readPages(parseMarkdown(file, text));
  const dictionary = { directory: '.', pages, unreadable: [], sources: new Map<string, string>() };
  const [found] = assignPages(dictionary, known).pages;
  const columns = new Set(found?.page.columns.map(({ name }) => name));
  const [relation] = known;
  const isNamed = found?.page.names.some(({ name }) => new RelationNames(known).find(name)?.by === 'name') === true;
  const isWhole = relation?.columns.every((name) => columns.has(name)) === true;
  return isNamed && found?.known !== undefined && isWhole;
}

const isOwn = ({ headers }: PageStyle): boolean => headers.join() === 'Column,Type,Null,Default,Description';

function keySections(relation: Relation, depth: number): readonly string[] {
  const primary = primaryKey(relation);
  const keys = [
    ...(primary ? [primary] : []),
    ...relation.constraints.filter(({ kind }) => kind === 'unique'),
    ...foreignKeys(relation),
    ...checks(relation),
  ].map(({ definition }) => definition);
  const indexes = relation.indexes
    .filter(({ constraint }) => constraint === undefined)
    .map(({ definition }) => definition);
  return [...section('Keys', keys, depth), ...section('Indexes', indexes, depth)];
}

const section = (title: string, definitions: readonly string[], depth: number): readonly string[] =>
  definitions.length === 0
    ? []
    : [
        `${'#'.repeat(depth)} ${title}`,
        definitions.map((definition) => `- ${codeSpan(definition).replaceAll('\\|', '|')}`).join('\n'),
      ];
