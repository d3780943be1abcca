import type { DiscoveredProject } from './discovery.ts';

/** Gives each item to the projects that lie nearest to its files: in a repository with several, not every page is everybody's. */
export function nearestOnly<Item>(
  projects: readonly DiscoveredProject[],
  items: readonly Item[],
  filesOf: (item: Item) => readonly string[],
): readonly { readonly project: DiscoveredProject; readonly items: readonly Item[] }[] {
  const nearness = (project: DiscoveredProject, item: Item): number =>
    Math.max(0, ...filesOf(item).map((file) => sharedFolders(project.migrations.root, file)));
  return projects.map((project) => ({
    project,
    items: items.filter((item) => {
      const nearest = Math.max(...projects.map((other) => nearness(other, item)));
      return nearness(project, item) === nearest;
    }),
  }));
}

function sharedFolders(one: string, other: string): number {
  const others = other.split('/');
  const parts = one.split('/');
  const parting = parts.findIndex((part, index) => part !== others[index]);
  return parting < 0 ? parts.length : parting;
}
