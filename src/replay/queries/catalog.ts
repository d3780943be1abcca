import type { Extension, Relation, Routine, Sequence, UserType } from '#catalog/catalog.ts';
import { extensions } from './extensions.ts';
import { relations } from './relations.ts';
import { routines } from './routines.ts';
import { schemas } from './schemas.ts';
import { sequences } from './sequences.ts';
import { types } from './types.ts';

/** Parts of a catalog besides the relations. */
export interface Sections {
  readonly schemas: readonly string[];
  readonly types: readonly UserType[];
  readonly sequences: readonly Sequence[];
  readonly routines: readonly Routine[];
  readonly extensions: readonly Extension[];
}
export type Section = keyof Sections;

const sectionQueries: Readonly<Record<Section, string>> = { schemas, types, sequences, routines, extensions };
export const allSections: readonly Section[] = ['schemas', 'types', 'sequences', 'routines', 'extensions'];

export interface ReadRelation {
  readonly oid: string;
  readonly relation: Relation;
}

/** What `catalogQuery` answers, in one row. */
export interface CatalogRow<Read extends Section = Section> {
  readonly document: Pick<Sections, Read> & { readonly relations: readonly ReadRelation[] };
}

/** Parameters: relations to leave out (text[]), oids of the relations to read (oid[], null for all). Absent is absent: no nulls. */
export const catalogQuery = (sections: readonly Section[]): string => {
  const parts = sections.map((section) => `'${section}', ${list(sectionQueries[section])}`);
  return inPublic(`json_build_object(${[...parts, `'relations', ${list(relations)}`].join(',\n    ')})`);
};

const list = (query: string) => `COALESCE((${query}), '[]'::json)`;

// The setting is local to the statement's own transaction. It is materialized and stands in FROM: PostgreSQL evaluates what it selects
// only for the row that comes from there, so names are printed with search_path = public.
const inPublic = (target: string) => `
  WITH setting AS MATERIALIZED (SELECT set_config('search_path', 'public', true))
  SELECT json_strip_nulls(${target}) AS document
  FROM setting`;
