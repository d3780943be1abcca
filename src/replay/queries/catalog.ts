import type { Extension, Relation, Routine, Sequence, UserType } from '#catalog/catalog.ts';
import { extensions } from './extensions.ts';
import { relations } from './relations.ts';
import { routines } from './routines.ts';
import { schemas } from './schemas.ts';
import { sequences } from './sequences.ts';
import { types } from './types.ts';

/** Parts of a catalog that are read whole or not at all. */
export interface Sections {
  readonly schemas: readonly string[];
  readonly types: readonly UserType[];
  readonly routines: readonly Routine[];
  readonly extensions: readonly Extension[];
}
/** Parts of which single objects can be read. */
export interface Objects {
  readonly relations: readonly { readonly oid: string; readonly relation: Relation }[];
  readonly sequences: readonly { readonly oid: string; readonly sequence: Sequence }[];
}
export type Section = keyof Sections;
export type Part = keyof Document;
export type Document = Sections & Objects;

export const allSections = ['schemas', 'types', 'routines', 'extensions'] as const satisfies readonly Section[];
export const allParts: readonly Part[] = ['relations', 'sequences', ...allSections];

const partQueries: Readonly<Record<Part, string>> = { relations, sequences, schemas, types, routines, extensions };

/** What `catalogQuery` answers, in one row: the parts that were asked for. */
export interface CatalogRow {
  readonly document: Partial<Document>;
}

/**
 * Parameters: relations to leave out (text[]), oids of the relations and sequences to read (oid[], null for all). Absent is absent: no
 * nulls.
 */
export const catalogQuery = (parts: readonly Part[]): string => {
  const members = parts.map((part) => `'${part}', COALESCE((${partQueries[part]}), '[]'::json)`);
  return inPublic(`json_build_object(${members.join(',\n    ')})`);
};

// The setting is local to the statement's own transaction. It is materialized and stands in FROM: PostgreSQL evaluates what it selects
// only for the row that comes from there, so names are printed with search_path = public. The parameters stand there because
// PostgreSQL refuses one that no part uses.
const inPublic = (target: string) => `
  WITH setting AS MATERIALIZED (SELECT set_config('search_path', 'public', true), $1::text[], $2::oid[])
  SELECT json_strip_nulls(${target}) AS document
  FROM setting`;

/**
 * The same as a function: PL/pgSQL keeps its plans, and planning these queries costs twice as much as running them on what one step
 * changed. A generic plan is as good here: what it scans are the rows of a catalog.
 */
export const installReadDocument = `
  CREATE FUNCTION schema_audit.read_document(excluded text[], wanted oid[], parts text[]) RETURNS json
  LANGUAGE plpgsql SET search_path = public SET plan_cache_mode = force_generic_plan AS $function$
  DECLARE
    members text[] := '{}';
  BEGIN
    ${allParts.map(memberOf).join('\n    ')}
    RETURN json_strip_nulls(('{' || array_to_string(members, ',') || '}')::json);
  END $function$`;

function memberOf(part: Part): string {
  return `IF '${part}' = ANY (parts) THEN
      members := members || ('"${part}":' || COALESCE((${partQueries[part]})::text, '[]'));
    END IF;`;
}

/** Parameters: as above, and the parts (text[]). */
export const readDocumentQuery = 'SELECT schema_audit.read_document($1, $2, $3) AS document';
