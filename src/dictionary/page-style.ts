// How this dictionary is written: the headers, headings, file names and words that most of its pages use.
import type { AssignedPage } from './assign-pages.ts';
import type { Meaning } from './parsed-dictionary.ts';

export interface PageStyle {
  readonly headers: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Heading line for a relation, without the hash marks. */
  title(relation: string): string;
  /** Path of the page of a relation. */
  file(relation: string): string;
  /** All relations stand in this one file, each under a heading of this depth. */
  readonly sharedFile?: { readonly file: string; readonly depth: number };
  readonly usesNullableFlag: boolean;
  /** How a reference spells the relation: `JOBS.id`. */
  spelled(relation: string): string;
  /** Words of the pages in lower case, for types that have several. */
  readonly typeWords: ReadonlySet<string>;
}

const ownHeaders = ['Column', 'Type', 'Null', 'Default', 'Description'];
const ownMeanings: readonly Meaning[] = ['name', 'type', 'nullable', 'default', 'notes'];

export function styleOf(pages: readonly AssignedPage[], directory: string): PageStyle {
  const model = mostCommon(pages.filter(({ page }) => page.format !== 'tbls' && !page.isTentative));
  const columns = pages.flatMap(({ page }) => page.columns);
  const isFile = /\.(md|markdown)$/i.test(directory);
  const folder = isFile ? directory.slice(0, Math.max(directory.lastIndexOf('/'), 0)) : directory;
  const inFolder = (name: string) => (folder === '' || folder === '.' ? name : `${folder}/${name}`);
  const shared = sharedFileOf(pages, isFile ? directory : undefined);
  return {
    headers: model?.page.layout.headers ?? ownHeaders,
    meanings: model?.page.layout.meanings ?? ownMeanings,
    title: model ? replacing(model.page.title, model.relation) : (relation) => relation,
    file: model ? (relation) => inFolder(fileName(model)(relation)) : (relation) => inFolder(`${relation}.md`),
    ...(shared && { sharedFile: shared }),
    usesNullableFlag: columns.some((column) => column.isNullable === true && !hasColumn(pages, 'nullable')),
    spelled: spelling(pages),
    typeWords: new Set(columns.flatMap(({ type }) => (type === undefined ? [] : [type.toLowerCase()]))),
  };
}

const hasColumn = (pages: readonly AssignedPage[], meaning: Meaning): boolean =>
  pages.some(({ page }) => page.layout.meanings.includes(meaning));

/** A page of the headers that most pages have. */
function mostCommon(pages: readonly AssignedPage[]): AssignedPage | undefined {
  const groups = new Map<string, AssignedPage[]>();
  for (const assigned of pages) {
    const key = assigned.page.layout.headers.join('|');
    groups.set(key, [...(groups.get(key) ?? []), assigned]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}

function sharedFileOf(pages: readonly AssignedPage[], named: string | undefined): PageStyle['sharedFile'] | undefined {
  const counts = new Map<string, AssignedPage[]>();
  for (const assigned of pages) counts.set(assigned.page.file, [...(counts.get(assigned.page.file) ?? []), assigned]);
  const [largest] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [first] = largest ?? [];
  if (!first || !largest) return named === undefined ? undefined : { file: named, depth: 2 };
  const isShared = named !== undefined || (largest.length > 1 && largest.length * 2 > pages.length);
  return isShared ? { file: first.page.file, depth: Math.min(first.page.layout.headingDepth, 6) } : undefined;
}

// The same word in upper case, in words, as a class: whichever of them the heading shows is replaced in kind.
const shapes: readonly ((relation: string) => string)[] = [
  (relation) => relation,
  (relation) => relation.toUpperCase(),
  (relation) => relation.replaceAll('_', '-'),
  (relation) => words(relation).map(capital).join(''),
  (relation) => words(relation).map(capital).join(' '),
  (relation) => capital(relation.replaceAll('_', ' ')),
  (relation) => relation.replaceAll('_', ' '),
];

function replacing(text: string, relation: string): (other: string) => string {
  const shape = shapes.find((candidate) => text.includes(candidate(relation)));
  if (!shape) return (other) => other;
  return (other) => text.replace(shape(relation), () => shape(other));
}

function fileName({ page, relation }: AssignedPage): (other: string) => string {
  const name = page.file.slice(page.file.lastIndexOf('/') + 1);
  const rename = replacing(name, relation);
  const isNamed = rename('\u0000') !== '\u0000';
  return (other) => (isNamed ? rename(safe(other)) : `${safe(other)}.md`);
}

const safe = (name: string): string => name.replaceAll(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^\./, '_');

function spelling(pages: readonly AssignedPage[]): (relation: string) => string {
  const paths = pages.flatMap(({ page }) => page.columns.flatMap(({ references }) => references?.path[0] ?? []));
  const upper = paths.filter((path) => /^[A-Z][A-Z0-9_]+$/.test(path)).length;
  return upper * 2 > paths.length ? (relation) => relation.toUpperCase() : (relation) => relation;
}

const words = (relation: string): readonly string[] => relation.split('_');
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
