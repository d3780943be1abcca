import type { QualifiedName } from '../catalog/catalog.ts';
import type { Subject } from '../finding/subject.ts';

export const relationSubject = ({ schema, name }: QualifiedName): Subject => ({
  kind: 'relation',
  schema,
  relation: name,
});

export const columnSubject = ({ schema, name }: QualifiedName, column: string): Subject => ({
  kind: 'column',
  schema,
  relation: name,
  column,
});

export const constraintSubject = ({ schema, name }: QualifiedName, constraint: string): Subject => ({
  kind: 'constraint',
  schema,
  relation: name,
  name: constraint,
});

export const indexSubject = ({ schema, name }: QualifiedName, index: string): Subject => ({
  kind: 'index',
  schema,
  relation: name,
  name: index,
});

/** `1 foreign key`, `23 foreign keys`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `are` after any number but one; for other verbs both forms are given. */
export const verb = (count: number, one = 'is', many = 'are'): string => (count === 1 ? one : many);

/** `companies, jobs, reviews, … (+4)` */
export function listed(names: readonly string[], shown = 3): string {
  const rest = names.length - shown;
  return rest > 0 ? `${names.slice(0, shown).join(', ')}, … (+${rest})` : names.join(', ');
}
