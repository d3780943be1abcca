// Whether a step may have renamed something that other objects print.
import type { Relation, UserType } from '#catalog/catalog.ts';
import type { Sections } from './queries/catalog.ts';

/** Something is gone and something is there instead. */
export function mayBeRenamed(before: readonly string[], after: readonly string[]): boolean {
  const earlier = new Set(before);
  const later = new Set(after);
  return before.some((name) => !later.has(name)) && after.some((name) => !earlier.has(name));
}

/**
 * New columns come last: one that stands before a column of an old name says that this name was given anew, and that the old column has
 * another name now.
 */
export function isNameReused(before: readonly string[], after: readonly string[]): boolean {
  const earlier = new Set(before);
  const kept = after.filter((name) => earlier.has(name));
  const firstNew = after.findIndex((name) => !earlier.has(name));
  const isNewBeforeKept = firstNew !== -1 && after.slice(firstNew).some((name) => earlier.has(name));
  return isNewBeforeKept || before.filter((name) => kept.includes(name)).join('\0') !== kept.join('\0');
}

export const relationNames = ({ schema, name, columns }: Relation): readonly string[] => [
  `relation ${schema}.${name}`,
  ...columns.map((column) => `column ${column.name}`),
];

/** Names in `catalog` of the sections that `read` holds. */
export function sectionNames(catalog: Partial<Sections>, read: Partial<Sections>): readonly string[] {
  return [
    ...(read.schemas ? (catalog.schemas ?? []) : []).map((name) => `schema ${name}`),
    ...(read.types ? (catalog.types ?? []) : []).flatMap(typeNames),
    ...(read.routines ? (catalog.routines ?? []) : []).map(
      (routine) => `routine ${routine.schema}.${routine.name}(${routine.arguments})`,
    ),
    // The types of an extension move with it.
    ...(read.extensions ? (catalog.extensions ?? []) : []).map(({ name, schema }) => `extension ${schema}.${name}`),
  ];
}

function typeNames(type: UserType): readonly string[] {
  const name = `type ${type.schema}.${type.name}`;
  if (type.kind === 'enum') return [name, ...type.labels.map((label) => `${name} ${label}`)];
  if (type.kind === 'composite') return [name, ...type.attributes.map((attribute) => `${name} ${attribute.name}`)];
  return [name];
}
