// Pages as edits: creates what is missing, mends what it can state exactly, removes nothing.
import { createTwoFilesPatch } from 'diff';
import type { Catalog, Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import type { Dictionary } from '#rule/dictionary-evidence.ts';
import { matchesRelation } from '#rule/patterns.ts';
import { type AssignedPage, assignPages } from './assign-pages.ts';
import { mend } from './mend-page.ts';
import { type PageStyle, styleOf } from './page-style.ts';
import type { ParsedDictionary } from './parsed-dictionary.ts';
import type { KnownRelation } from './relation-names.ts';
import { applySplices, lineEnding, type Splice } from './splice.ts';
import { pageOf, sectionOf, tableOf } from './write-page.ts';

export interface PageEdit {
  readonly file: string;
  /** Absent: the file is new. */
  readonly before?: string;
  readonly after: string;
  readonly reasons: readonly string[];
}

export interface PagePlan {
  readonly edits: readonly PageEdit[];
  /** What has to be done by hand, or by the generator that wrote the pages. */
  readonly left: readonly { readonly what: string; readonly why: string }[];
}

export interface WriteSources {
  readonly parsed: ParsedDictionary;
  readonly dictionary: Dictionary;
  readonly known: readonly KnownRelation[];
}

export interface WriteOptions {
  /** Patterns of relations that need no page. */
  readonly exempt: readonly string[];
}

/** Running the edits and planning again gives none. */
export function planPages(catalog: Catalog, sources: WriteSources, options: WriteOptions): PagePlan {
  const { pages } = assignPages(sources.parsed, sources.known);
  const style = styleOf(pages, sources.parsed.directory);
  const splices = new Map<string, Splice[]>();
  const left: { what: string; why: string }[] = [];
  for (const assigned of pages) {
    const relation = catalog.relations.find(
      ({ schema, name }) => schema === assigned.schema && name === assigned.relation,
    );
    if (!relation || assigned.page.isPlanned) continue;
    if (assigned.page.format === 'tbls') left.push(...leftToGenerator(assigned, relation));
    else addTo(splices, assigned.page.file, mendPage(assigned, relation, catalog, sources, style));
  }
  const created = newPages(catalog, pages, sources, style, options);
  for (const [file, additions] of created.splices) addTo(splices, file, additions);
  const changed = [...splices].flatMap(([file, list]) => edit(file, sources.parsed.sources.get(file) ?? '', list));
  return { edits: [...changed, ...created.edits].sort(byFile), left: [...left, ...created.left] };
}

/** One patch for all edits, as `git apply` reads it. */
export const unifiedDiff = (edits: readonly PageEdit[]): string =>
  edits
    .map(({ file, before, after }) => {
      const from = before === undefined ? '/dev/null' : `a/${file}`;
      return createTwoFilesPatch(from, `b/${file}`, before ?? '', after, '', '')
        .replace(/^=+\n/, '')
        .replaceAll(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
    })
    .join('');

function mendPage(
  assigned: AssignedPage,
  relation: Relation,
  catalog: Catalog,
  { parsed, dictionary }: WriteSources,
  style: PageStyle,
): readonly Splice[] {
  const page = dictionary.pages.find(
    ({ schema, relation: name }) => schema === relation.schema && name === relation.name,
  );
  const text = parsed.sources.get(assigned.page.file);
  if (!page || text === undefined) return [];
  return mend({ assigned, relation, text, documented: page.columns }, catalog, style);
}

function leftToGenerator({ page }: AssignedPage, relation: Relation): PagePlan['left'] {
  const documented = new Set(page.columns.map(({ name }) => name));
  const missing = relation.columns.filter(({ name }) => !documented.has(name)).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [{ what: `${page.file}: ${missing.join(', ')}`, why: 'tbls writes this page; run `tbls doc`' }];
}

interface Created {
  readonly edits: PageEdit[];
  readonly splices: Map<string, Splice[]>;
  readonly left: { what: string; why: string }[];
}

function newPages(
  catalog: Catalog,
  pages: readonly AssignedPage[],
  { parsed }: WriteSources,
  style: PageStyle,
  { exempt }: WriteOptions,
): Created {
  const documented = new Set(pages.map(({ schema, relation }) => `${schema}.${relation}`));
  const missing = storedRelations(catalog).filter(
    (relation) => !documented.has(`${relation.schema}.${relation.name}`) && !matchesRelation(exempt, relation),
  );
  const created: Created = { edits: [], splices: new Map(), left: [] };
  const isGenerated = pages.length > 0 && pages.every(({ page }) => page.format === 'tbls');
  for (const relation of missing) {
    const name = relationLabel(relation);
    if (isGenerated) created.left.push({ what: `a page for ${name}`, why: 'tbls writes these pages; run `tbls doc`' });
    else if (style.sharedFile) append(created, relation, catalog, style, parsed.sources);
    else create(created, relation, catalog, style, parsed.sources);
  }
  return created;
}

function append(
  created: Created,
  relation: Relation,
  catalog: Catalog,
  style: PageStyle,
  sources: ParsedDictionary['sources'],
): void {
  const { file, depth } = style.sharedFile ?? { file: '', depth: 2 };
  const text = sources.get(file) ?? '';
  const section = sectionOf(relation, catalog, style, depth).replaceAll('\n', lineEnding(text));
  const gap = text === '' ? '' : text.endsWith('\n') ? lineEnding(text) : lineEnding(text).repeat(2);
  const isFirst = !created.splices.has(file);
  const insert = `${isFirst ? gap : lineEnding(text)}${section}`;
  addTo(created.splices, file, [
    { at: text.length, remove: 0, insert, reason: `adds table ${relationLabel(relation)}` },
  ]);
}

function create(
  created: Created,
  relation: Relation,
  catalog: Catalog,
  style: PageStyle,
  sources: ParsedDictionary['sources'],
): void {
  const name = relationLabel(relation);
  const file = style.file(name);
  const taken = [...sources.keys(), ...created.edits.map((edit) => edit.file)].find(
    (other) => other.toLowerCase() === file.toLowerCase(),
  );
  const after = pageOf(relation, catalog, style, file);
  if (after === undefined)
    created.left.push({ what: `a page for ${name}`, why: 'its name cannot be written as a heading' });
  else if (taken === undefined) created.edits.push({ file, after, reasons: [`describes table ${name}`] });
  else fillProse(created, taken, relation, catalog, style, sources.get(taken));
}

// A page of prose alone gets its table at the end.
function fillProse(
  created: Created,
  file: string,
  relation: Relation,
  catalog: Catalog,
  style: PageStyle,
  text: string | undefined,
): void {
  const name = relationLabel(relation);
  if (text === undefined || created.splices.has(file)) {
    created.left.push({ what: `a page for ${name}`, why: `${file} is taken by another table` });
    return;
  }
  const end = lineEnding(text);
  const gap = text.endsWith('\n') ? end : end.repeat(2);
  const insert = `${gap}${tableOf(relation, catalog, style).replaceAll('\n', end)}${end}`;
  addTo(created.splices, file, [{ at: text.length, remove: 0, insert, reason: `adds the columns of ${name}` }]);
}

function addTo(splices: Map<string, Splice[]>, file: string, additions: readonly Splice[]): void {
  splices.set(file, [...(splices.get(file) ?? []), ...additions]);
}

function edit(file: string, before: string, splices: readonly Splice[]): readonly PageEdit[] {
  if (splices.length === 0) return [];
  const reasons = splices.map(({ reason }) => reason);
  const after = applySplices(before, splices);
  return after === before ? [] : [{ file, before, after, reasons }];
}

const byFile = (a: PageEdit, b: PageEdit): number => (a.file < b.file ? -1 : 1);
