import type { Migration, RevisionId, SourceLocation } from './migration.ts';

/** `parents`: revisions name their parents (Alembic). `sequence`: file order or version decides. */
export type Ordering = 'parents' | 'sequence';

export interface MigrationHistory {
  readonly ordering: Ordering;
  /** Parents first. Migrations of a broken part of the graph come last, in file order. */
  readonly migrations: readonly Migration[];
  readonly heads: readonly RevisionId[];
  readonly bases: readonly RevisionId[];
  readonly faults: readonly HistoryFault[];
}

export type HistoryFault =
  | {
      readonly kind: 'missing-parent';
      readonly revision: RevisionId;
      readonly parent: RevisionId;
      readonly location: SourceLocation;
    }
  | { readonly kind: 'cycle'; readonly revisions: readonly RevisionId[]; readonly location: SourceLocation }
  | { readonly kind: 'second-base'; readonly revision: RevisionId; readonly location: SourceLocation }
  | { readonly kind: 'duplicate-version'; readonly revision: RevisionId; readonly files: readonly SourceLocation[] }
  | { readonly kind: 'unreadable-file'; readonly reason: string; readonly location: SourceLocation };

/** Orders migrations parents first (stable in file order) and names what is wrong with the graph. */
export function buildHistory(
  ordering: Ordering,
  migrations: readonly Migration[],
  unreadable: readonly HistoryFault[] = [],
): MigrationHistory {
  const duplicates = duplicateVersions(migrations);
  const unique = withoutDuplicates(migrations);
  const known = new Map(unique.map((migration) => [migration.revision, migration]));
  const sorted = sortParentsFirst(unique, known);
  const named = new Set(unique.flatMap((migration) => migration.parents));
  const bases = unique.filter((migration) => migration.parents.length === 0);
  return {
    ordering,
    migrations: [...sorted.ordered, ...sorted.cyclic],
    heads: unique.filter((migration) => !named.has(migration.revision)).map((migration) => migration.revision),
    bases: bases.map((migration) => migration.revision),
    faults: [
      ...unreadable,
      ...duplicates,
      ...missingParents(unique, known),
      ...secondBases(bases),
      ...cycles(sorted.cyclic),
    ],
  };
}

function withoutDuplicates(migrations: readonly Migration[]): readonly Migration[] {
  const seen = new Set<RevisionId>();
  return migrations.filter((migration) => !seen.has(migration.revision) && seen.add(migration.revision));
}

function duplicateVersions(migrations: readonly Migration[]): readonly HistoryFault[] {
  const files = new Map<RevisionId, SourceLocation[]>();
  for (const { revision, location } of migrations) files.set(revision, [...(files.get(revision) ?? []), location]);
  return [...files]
    .filter(([, locations]) => locations.length > 1)
    .map(([revision, locations]) => ({ kind: 'duplicate-version', revision, files: locations }));
}

function missingParents(
  migrations: readonly Migration[],
  known: ReadonlyMap<RevisionId, Migration>,
): readonly HistoryFault[] {
  return migrations.flatMap((migration) =>
    migration.parents
      .filter((parent) => !known.has(parent))
      .map(
        (parent): HistoryFault => ({
          kind: 'missing-parent',
          revision: migration.revision,
          parent,
          location: migration.location,
        }),
      ),
  );
}

function secondBases(bases: readonly Migration[]): readonly HistoryFault[] {
  return bases.slice(1).map((base) => ({ kind: 'second-base', revision: base.revision, location: base.location }));
}

function cycles(cyclic: readonly Migration[]): readonly HistoryFault[] {
  const [first] = cyclic;
  if (!first) return [];
  return [{ kind: 'cycle', revisions: cyclic.map((migration) => migration.revision), location: first.location }];
}

// Kahn's algorithm: linear in migrations and edges, stable in file order among those that are ready together.
function sortParentsFirst(
  migrations: readonly Migration[],
  known: ReadonlyMap<RevisionId, Migration>,
): { ordered: readonly Migration[]; cyclic: readonly Migration[] } {
  const knownParents = ({ parents }: Migration) => parents.filter((parent) => known.has(parent));
  const missing = new Map(migrations.map((migration) => [migration.revision, knownParents(migration).length]));
  const children = childrenByParent(migrations);
  const ordered = migrations.filter((migration) => missing.get(migration.revision) === 0);
  for (const { revision } of ordered) {
    for (const child of children.get(revision) ?? []) {
      const left = (missing.get(child.revision) ?? 0) - 1;
      missing.set(child.revision, left);
      if (left === 0) ordered.push(child);
    }
  }
  const placed = new Set(ordered.map((migration) => migration.revision));
  return { ordered, cyclic: migrations.filter((migration) => !placed.has(migration.revision)) };
}

function childrenByParent(migrations: readonly Migration[]): ReadonlyMap<RevisionId, readonly Migration[]> {
  const children = new Map<RevisionId, Migration[]>();
  for (const migration of migrations) {
    for (const parent of migration.parents) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(migration);
      else children.set(parent, [migration]);
    }
  }
  return children;
}
