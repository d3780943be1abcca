// Pages as edits: creates what is missing, mends what it can state exactly, removes nothing.
import { createTwoFilesPatch } from 'diff';
import type { Catalog, Relation } from '#catalog/catalog.ts';
import type { Dictionary, DocumentedType } from '#rule/dictionary-evidence.ts';
import { type AssignedPage, assignPages } from './assign-pages.ts';
import { mend } from './mend-page.ts';
import { NewPages } from './new-pages.ts';
import type { Leftover, PageEdit, PagePlan } from './page-plan.ts';
import { styleOf } from './page-style.ts';
import type { ParsedDictionary } from './parsed-dictionary.ts';
import type { KnownRelation } from './relation-names.ts';
import { applySplices, type Splice } from './splice.ts';
import { strictly, timeKind, timeKindsIn } from './time-words.ts';

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
  const { inserted, ...planned } = plan(catalog, sources, options);
  // One word for all times was understood; with a second one on the pages the first has to be right.
  const kinds = new Set([...typesOf(sources.dictionary).map(timeKind), ...inserted.flatMap(timeKindsIn)]);
  if (!kinds.has('zoned') || !kinds.has('zoneless')) return planned;
  const { inserted: _, ...strict } = plan(
    catalog,
    { ...sources, dictionary: withStrictTypes(sources.dictionary) },
    options,
  );
  return strict;
}

type Draft = PagePlan & { readonly inserted: readonly string[] };

function plan(catalog: Catalog, sources: WriteSources, options: WriteOptions): Draft {
  const { parsed, dictionary, known } = sources;
  const { pages } = assignPages(parsed, known);
  const writing = { catalog, style: styleOf(pages, parsed.directory) };
  const splices = new Map<string, readonly Splice[]>();
  const left: Leftover[] = [];
  for (const assigned of pages) {
    const relation = relationOf(assigned, catalog);
    const text = parsed.sources.get(assigned.page.file);
    const documented = dictionary.pages.find((page) => isPageOf(page, assigned))?.columns;
    if (!relation || text === undefined || !documented || assigned.page.isPlanned) continue;
    if (assigned.page.format === 'tbls') left.push(...leftToGenerator(assigned, relation));
    else addTo(splices, assigned.page.file, mend({ assigned, relation, text, documented }, writing));
  }
  const created = new NewPages(writing, parsed.sources, pages);
  created.addMissing(options.exempt);
  for (const [file, additions] of created.splices) addTo(splices, file, additions);
  const changed = [...splices].flatMap(([file, list]) => edit(file, parsed.sources.get(file) ?? '', list));
  const inserts = [...splices.values()].flatMap((list) => list.map(({ insert }) => insert));
  return {
    edits: [...changed, ...created.edits].sort(byFile),
    left: [...left, ...created.left],
    inserted: [...inserts, ...created.edits.map(({ after }) => after)],
  };
}

const typesOf = ({ pages }: Dictionary): readonly DocumentedType[] =>
  pages.flatMap(({ columns }) => columns.flatMap(({ type }) => type ?? []));

const withStrictTypes = (dictionary: Dictionary): Dictionary => ({
  ...dictionary,
  pages: dictionary.pages.map((page) => ({
    ...page,
    columns: page.columns.map((column) => (column.type ? { ...column, type: strictly(column.type) } : column)),
  })),
});

/** One patch for all edits, as `git apply` reads it. */
export const unifiedDiff = (edits: readonly PageEdit[]): string => edits.map(patchOf).join('');

function patchOf({ file, before, after }: PageEdit): string {
  const from = before === undefined ? '/dev/null' : `a/${file}`;
  const patch = createTwoFilesPatch(from, `b/${file}`, before ?? '', after, '', '');
  return patch.replace(/^=+\n/, '').replaceAll(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
}

const relationOf = (assigned: AssignedPage, { relations }: Catalog): Relation | undefined =>
  relations.find(({ schema, name }) => schema === assigned.schema && name === assigned.relation);

const isPageOf = (page: Dictionary['pages'][number], { schema, relation }: AssignedPage): boolean =>
  page.schema === schema && page.relation === relation;

function leftToGenerator({ page }: AssignedPage, relation: Relation): readonly Leftover[] {
  const documented = new Set(page.columns.map(({ name }) => name));
  const missing = relation.columns.filter(({ name }) => !documented.has(name)).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [{ what: `${page.file}: ${missing.join(', ')}`, why: 'tbls writes this page; run `tbls doc`' }];
}

function addTo(splices: Map<string, readonly Splice[]>, file: string, additions: readonly Splice[]): void {
  splices.set(file, [...(splices.get(file) ?? []), ...additions]);
}

function edit(file: string, before: string, splices: readonly Splice[]): readonly PageEdit[] {
  const after = applySplices(before, splices);
  return after === before ? [] : [{ file, before, after, reasons: splices.map(({ reason }) => reason) }];
}

const byFile = (a: PageEdit, b: PageEdit): number => (a.file < b.file ? -1 : 1);
