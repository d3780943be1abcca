import type { Config } from '#config/config.ts';
import type { Host } from '#host/host.ts';
import type { MigrationProject } from '#tools/tool.ts';
import { UserError } from '../errors.ts';
import type { Discovery } from './discovery.ts';

// Anywhere in the checkout: `docs/schema`, `backend/docs/database`, `dbdoc`, `docs/db-schema`.
const usualFolder = /(^|\/)(docs?\/(schema|db[\w-]*|database[\w-]*)|dbdoc)$/i;

/** Folders (or files) of Markdown pages: those of the configuration, else the usual ones that hold at least one page. */
export async function findDictionaries(host: Host, { dictionary }: Config): Promise<readonly string[]> {
  if (dictionary.paths !== undefined) return Promise.all(dictionary.paths.map((path) => existing(host, path)));
  const pages = (await host.files()).filter((file) => /\.(md|markdown)$/i.test(file));
  const folders = new Set(pages.map((file) => file.slice(0, Math.max(file.lastIndexOf('/'), 0))));
  return [...folders].filter((folder) => usualFolder.test(folder)).sort();
}

async function existing(host: Host, path: string): Promise<string> {
  if ((await host.kindOf(path)) !== undefined) return path.replace(/\/$/, '');
  throw new UserError(
    'unreadable-configuration',
    `dictionary.paths names ${path}, which does not exist.`,
    'Create the folder with `schema-audit docs --write`, or mend the path in schema-audit.yml.',
  );
}

/** A dictionary belongs to the project with which it shares most of its path; a tie is told, not decided. */
export function assignDictionaries(
  projects: readonly MigrationProject[],
  dictionaries: readonly string[],
): { owned: ReadonlyMap<MigrationProject, readonly string[]>; notices: Discovery['notices'] } {
  const owned = new Map<MigrationProject, string[]>();
  const notices: Discovery['notices'][number][] = [];
  for (const dictionary of dictionaries) {
    const [owner, ...others] = nearest(projects, dictionary);
    if (owner && others.length === 0) owned.set(owner, [...(owned.get(owner) ?? []), dictionary]);
    else notices.push(undecided(dictionary, projects));
  }
  return { owned, notices };
}

function nearest(projects: readonly MigrationProject[], dictionary: string): readonly MigrationProject[] {
  const shared = projects.map((project) => sharedParts(project.root, dictionary));
  const most = Math.max(...shared);
  return projects.filter((_, position) => shared[position] === most);
}

function sharedParts(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  const different = left.findIndex((part, position) => part !== right[position]);
  return different < 0 ? left.length : different;
}

const undecided = (dictionary: string, projects: readonly MigrationProject[]): Discovery['notices'][number] => ({
  what: `the pages in ${dictionary}`,
  why: `it is open to which of the projects they belong: ${projects.map((project) => project.root).join(', ')}`,
  remedy: 'Audit one of them with `--project`.',
});
