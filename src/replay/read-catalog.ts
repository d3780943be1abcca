import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import {
  allParts,
  type CatalogRow,
  catalogQuery,
  type Document,
  type Part,
  readDocumentQuery,
} from './queries/catalog.ts';

export interface ReadOptions {
  /** Relations that are not part of the audited schema, as `name` or `schema.name`; their sequences go with them. */
  readonly exclude: readonly string[];
}

/** Reads the whole catalog in one round trip; the session's search_path is left as it was. */
export async function readCatalog(database: Database, options: ReadOptions): Promise<Catalog> {
  if (database.readCatalog) return withoutRelations(await database.readCatalog(), options.exclude);
  const { relations = [], sequences = [], ...sections } = await readDocument(database, options, allParts);
  return {
    serverVersion: database.server.serverVersion,
    depth: 'full',
    relations: relations.map(({ relation }) => relation),
    sequences: sequences.map(({ sequence }) => sequence),
    schemas: sections.schemas ?? [],
    types: sections.types ?? [],
    routines: sections.routines ?? [],
    extensions: sections.extensions ?? [],
  };
}

/** The given parts; of relations and sequences those with these oids, or all. */
export async function readDocument(
  database: Database,
  options: ReadOptions,
  parts: readonly Part[],
  oids?: readonly string[],
): Promise<Partial<Document>> {
  return documentOf(await database.query<CatalogRow>(catalogQuery(parts), [options.exclude, oids]), options);
}

/** Like `readDocument`, by the function that `installReadDocument` makes. */
export async function readPlannedDocument(
  database: Database,
  options: ReadOptions,
  parts: readonly Part[],
  oids?: readonly string[],
): Promise<Partial<Document>> {
  return documentOf(await database.query<CatalogRow>(readDocumentQuery, [options.exclude, oids, parts]), options);
}

function documentOf([row]: readonly CatalogRow[], { exclude }: ReadOptions): Partial<Document> {
  if (!row) throw new Error('The catalog query returned no row.');
  const { sequences, ...document } = row.document;
  if (!sequences) return document;
  const isKept = isNotExcluded(exclude);
  return { ...document, sequences: sequences.filter(({ sequence: { ownedBy } }) => !ownedBy || isKept(ownedBy)) };
}

function withoutRelations(catalog: Catalog, exclude: readonly string[]): Catalog {
  const isKept = isNotExcluded(exclude);
  return {
    ...catalog,
    relations: catalog.relations.filter(isKept),
    sequences: catalog.sequences.filter(({ ownedBy }) => !ownedBy || isKept(ownedBy)),
  };
}

function isNotExcluded(exclude: readonly string[]): (relation: QualifiedName) => boolean {
  const excluded = new Set(exclude);
  return ({ schema, name }) => !excluded.has(name) && !excluded.has(`${schema}.${name}`);
}
