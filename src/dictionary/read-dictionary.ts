import type { Host } from '#host/host.ts';
import { parseMarkdown } from './markdown.ts';
import { fileTitle, readPages } from './page-reader.ts';
import type { ParsedDictionary, ParsedPage, UnreadablePage } from './parsed-dictionary.ts';

export interface ReadOptions {
  /** `dictionary.aliases`: name on the page → relation. */
  readonly aliases: Readonly<Record<string, string>>;
}

const LARGEST_PAGE = 1_048_576;

/** Reads every Markdown file below `directory`, or the one file that it names. Never rejects because of what a page says. */
export async function readDictionary(host: Host, directory: string, options: ReadOptions): Promise<ParsedDictionary> {
  const files = await pageFiles(host, directory);
  const pages: ParsedPage[] = [];
  const unreadable: UnreadablePage[] = [];
  const sources = new Map<string, string>();
  for (const file of files) {
    const text = await host.readText(file);
    if (text === undefined) continue;
    const read = readFile(file, text);
    pages.push(...read.pages.map((page) => withAliases(page, options.aliases)));
    if (read.reason) unreadable.push(unreadablePage(file, read.reason.text, read.reason.line));
    sources.set(file, text);
  }
  return { directory, pages, unreadable, sources };
}

async function pageFiles(host: Host, directory: string): Promise<readonly string[]> {
  if ((await host.kindOf(directory)) === 'file') return [directory];
  const prefix = directory === '.' ? '' : `${directory.replace(/\/$/, '')}/`;
  const files = await host.files();
  return files.filter((file) => file.startsWith(prefix) && /\.(md|markdown)$/i.test(file));
}

function readFile(
  file: string,
  text: string,
): { pages: readonly ParsedPage[]; reason?: { text: string; line: number } } {
  if (text.length > LARGEST_PAGE) {
    return { pages: [], reason: { text: `it is larger than ${LARGEST_PAGE / 1_048_576} MiB`, line: 1 } };
  }
  if (text.includes('\0')) return { pages: [], reason: { text: 'it is not text', line: 1 } };
  const { pages, reason } = readPages(parseMarkdown(file, text));
  const mayLackTable = isIndexFile(file) || isIndexPage(file, text);
  return reason && !mayLackTable ? { pages, reason } : { pages };
}

const isIndexFile = (file: string): boolean =>
  /^(readme|index|_?sidebar|summary|toc|changelog|conventions|overview|viewpoint-.*)$/i.test(fileTitle(file));

// A page that links to several of its neighbours leads to pages and is none.
const isIndexPage = (file: string, text: string): boolean =>
  new Set(
    [...text.matchAll(/\]\((?:\.\/)?([\w.-]+\.md)\)/gi)].map((match) => match[1]).filter((target) => target !== file),
  ).size >= 3;

function withAliases(page: ParsedPage, aliases: ReadOptions['aliases']): ParsedPage {
  const byName = new Map(Object.entries(aliases).map(([name, relation]) => [name.toLowerCase(), relation]));
  const alias = page.names.map(({ name }) => byName.get(name.toLowerCase())).find((name) => name !== undefined);
  return alias === undefined ? page : { ...page, names: [{ name: alias, source: 'declared' }, ...page.names] };
}

const unreadablePage = (page: string, reason: string, line: number): UnreadablePage => ({
  page,
  reason,
  location: { file: page, line },
});
