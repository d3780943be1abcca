// Which relation each column table describes. Pure, so that reading and writing agree on it.
import type { SourceLocation } from '#migration/migration.ts';
import type { NameCandidate, ParsedDictionary, ParsedPage, UnreadablePage } from './parsed-dictionary.ts';
import { type KnownRelation, type NameMatch, RelationNames, snakeCase } from './relation-names.ts';

export interface AssignedPage {
  readonly page: ParsedPage;
  readonly schema: string;
  readonly relation: string;
  readonly known?: KnownRelation;
  /** Further tables of the same file that continue this one. */
  readonly continued: readonly ParsedPage[];
}

export interface PageNotice {
  readonly page: string;
  readonly text: string;
  readonly location: SourceLocation;
}

export interface Assignment {
  readonly pages: readonly AssignedPage[];
  readonly unreadable: readonly UnreadablePage[];
  /** Readings that were not to the letter: `page loan is read as loans`. */
  readonly notices: readonly PageNotice[];
}

// Outside its own heading a table belongs to a relation when so much of its first column are columns of it.
const ENOUGH = 0.6;

export function assignPages(dictionary: ParsedDictionary, known: readonly KnownRelation[]): Assignment {
  const names = new RelationNames(known);
  const assigned = new Map<string, AssignedPage>();
  const unreadable: UnreadablePage[] = [];
  const notices: PageNotice[] = [];
  const files = new Set<string>();
  for (const page of dictionary.pages) {
    const found = assign(page, names, !files.has(page.file));
    if (!found) continue;
    files.add(page.file);
    const key = `${found.schema}.${found.relation}`;
    const earlier = assigned.get(key);
    if (earlier && earlier.page.file !== page.file) unreadable.push(secondPage(page, earlier));
    else assigned.set(key, joined(page, found, earlier));
    if (found.notice && !earlier) notices.push({ page: page.file, text: found.notice, location: page.location });
  }
  return { pages: [...assigned.values()], unreadable, notices };
}

function joined(page: ParsedPage, { schema, relation, known }: Found, earlier: AssignedPage | undefined): AssignedPage {
  if (earlier) return { ...earlier, continued: [...earlier.continued, page] };
  return { page, schema, relation, ...(known && { known }), continued: [] };
}

interface Found {
  readonly schema: string;
  readonly relation: string;
  readonly known?: KnownRelation;
  readonly notice?: string;
}

function assign(page: ParsedPage, names: RelationNames, isFirst: boolean): Found | undefined {
  const own = firstMatch(page, names, ['declared', 'heading']);
  if (own) return toFound(own.match, own.candidate);
  const outer = firstMatch(page, names, ['ancestor', 'file']);
  if (outer) {
    const isNamedByFile = outer.candidate.source === 'file' && isFirst;
    if (isNamedByFile || share(page, outer.match.relation) >= ENOUGH) return toFound(outer.match, outer.candidate);
    if (!isFirst) return undefined;
  }
  return page.isTentative || !page.claimsName ? undefined : unknownRelation(page);
}

function firstMatch(
  page: ParsedPage,
  names: RelationNames,
  sources: readonly NameCandidate['source'][],
): { match: NameMatch; candidate: NameCandidate } | undefined {
  const candidates = page.names.filter((candidate) => sources.includes(candidate.source));
  const matches = candidates.flatMap((candidate) => {
    const match = names.find(candidate.name);
    return match ? [{ match, candidate }] : [];
  });
  return matches.find(({ match }) => match.by !== 'number') ?? matches[0];
}

function toFound({ relation, by }: NameMatch, candidate: NameCandidate): Found {
  const notice = by === 'number' ? { notice: `page ${candidate.name} is read as ${relation.name}` } : {};
  return { schema: relation.schema, relation: relation.name, known: relation, ...notice };
}

function share(page: ParsedPage, relation: KnownRelation): number {
  const columns = new Set(relation.columns);
  const shared = page.columns.filter((column) => columns.has(column.name)).length;
  return page.columns.length === 0 ? 0 : shared / page.columns.length;
}

function unknownRelation(page: ParsedPage): Found {
  const [candidate] = page.names;
  const parts = snakeCase((candidate?.name ?? page.title).replaceAll('"', '')).split('.');
  const relation = parts.at(-1) ?? '';
  return { schema: parts.length > 1 ? (parts[0] ?? 'public') : 'public', relation };
}

const secondPage = (page: ParsedPage, earlier: AssignedPage): UnreadablePage => ({
  page: page.file,
  reason: `it claims ${earlier.relation}, which ${earlier.page.file} describes already`,
  location: page.location,
});
