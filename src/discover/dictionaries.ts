// Folders of Markdown pages that describe tables.
import type { Host } from '#host/host.ts';
import type { Discovery } from './discovery.ts';

const usualFolder =
  /(?:^|\/)(?:docs?\/(?:[\w-]+\/)?(?:[\w-]*(?:schema|database|tables|data-dictionary)[\w-]*|db[\w-]*)|dbdocs?|data-dictionary|schema-docs)$/i;
// A table whose head names columns and their types.
const columnTable =
  /^\s*\|?[^|\n]*\b(?:columns?|fields?|attributes?|names?)\b[^|\n]*\|(?:[^\n]*\|)?[^|\n]*\b(?:data\s*)?types?\b/im;

/** Those of the configuration, else the usual ones that hold at least one page with a table of columns. */
export async function findDictionaries(
  host: Host,
  paths: readonly string[] | undefined,
): Promise<{ folders: readonly string[]; notices: Discovery['notices'] }> {
  if (paths) return configured(host, paths);
  const pages = (await host.files()).filter((file) => /\.md$/i.test(file) && usualFolder.test(folderOf(file)));
  const folders = new Set<string>();
  for (const page of pages)
    if (!folders.has(folderOf(page)) && columnTable.test((await host.readText(page)) ?? ''))
      folders.add(folderOf(page));
  return { folders: outermost([...folders].sort()), notices: [] };
}

async function configured(
  host: Host,
  paths: readonly string[],
): Promise<{ folders: readonly string[]; notices: Discovery['notices'] }> {
  const kinds = await Promise.all(paths.map((path) => host.kindOf(path)));
  const missing = paths.filter((_, index) => kinds[index] === undefined);
  return {
    folders: paths.filter((_, index) => kinds[index] !== undefined).map((path) => path.replace(/^\.\/|\/+$/g, '')),
    notices: missing.map((path) => ({
      what: `pages in ${path}`,
      why: 'there is no such folder',
      remedy: 'Correct dictionary.paths in schema-audit.yml.',
    })),
  };
}

// Pages below a folder of pages are read with it.
const outermost = (folders: readonly string[]): readonly string[] =>
  folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));
