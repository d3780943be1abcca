import type { Extension, Relation, Routine, Sequence, UserType } from '#catalog/catalog.ts';
import { extensions } from './extensions.ts';
import { relations } from './relations.ts';
import { routines } from './routines.ts';
import { schemas } from './schemas.ts';
import { sequences } from './sequences.ts';
import { types } from './types.ts';

/** What `catalogQuery` answers, in one row. */
export interface CatalogRow {
  readonly document: CatalogDocument;
}
export interface CatalogDocument {
  readonly schemas: readonly string[];
  readonly relations: readonly { readonly oid: string; readonly relation: Relation }[];
  readonly types: readonly UserType[];
  readonly sequences: readonly Sequence[];
  readonly routines: readonly Routine[];
  readonly extensions: readonly Extension[];
}

const list = (query: string) => `COALESCE((${query}), '[]'::json)`;

// The setting is local to the statement's own transaction. It must be materialized and stand in FROM: PostgreSQL evaluates the lists
// of the target only for the row that comes from there, so the names in them are printed with search_path = public.
const inPublic = (target: string) => `
  WITH setting AS MATERIALIZED (SELECT set_config('search_path', 'public', true))
  SELECT json_strip_nulls(${target}) AS document
  FROM setting`;

/** Parameters: relations to leave out (text[]), oids of the relations to read (oid[], null for all). Absent is absent: no nulls. */
export const catalogQuery = inPublic(`json_build_object(
    'schemas', ${list(schemas)},
    'relations', ${list(relations)},
    'types', ${list(types)},
    'sequences', ${list(sequences)},
    'routines', ${list(routines)},
    'extensions', ${list(extensions)}
  )`);
