import type { DatabaseObject } from '../catalog/database-object.ts';

export type Subject =
  | DatabaseObject
  /** `name` tells several things in one migration apart: `fault 2`. */
  | { readonly kind: 'migration'; readonly revision: string; readonly name?: string }
  | { readonly kind: 'history'; readonly name: string }
  | { readonly kind: 'page'; readonly page: string; readonly relation?: string; readonly column?: string }
  | { readonly kind: 'model'; readonly name: string; readonly column?: string }
  | { readonly kind: 'query'; readonly name: string }
  | { readonly kind: 'configuration'; readonly name: string };

/** The names of a subject in a fixed order; what a fingerprint and a suppression compare. */
export function subjectNames(subject: Subject): readonly string[] {
  const fields = ['schema', 'relation', 'page', 'column', 'name', 'revision'] as const;
  const values: Readonly<Record<string, string | undefined>> = { ...subject };
  return fields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [value];
  });
}

/** `resumes.version`, `docs/schema/JOBS.md`, `0003_embedding`: short enough for a table cell; `public` is left out. */
export function subjectLabel(subject: Subject): string {
  if (subject.kind === 'migration') return subject.name ? `${subject.revision} (${subject.name})` : subject.revision;
  // What a page says of a relation is known by the relation: `resumes.version`.
  if (subject.kind === 'page' && subject.relation !== undefined) {
    return subject.column === undefined ? subject.relation : `${subject.relation}.${subject.column}`;
  }
  return subjectNames(subject)
    .filter((name, position) => !(position === 0 && name === 'public' && 'schema' in subject))
    .join('.');
}
