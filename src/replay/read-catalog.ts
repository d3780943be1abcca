import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { type CatalogDocument, type CatalogRow, catalogQuery } from './queries/catalog.ts';

export interface ReadOptions {
  /** Relations that are not part of the audited schema, as `name` or `schema.name`; their sequences go with them. */
  readonly exclude: readonly string[];
}

/** Reads the whole catalog in one round trip; the session's search_path is left as it was. */
export async function readCatalog(database: Database, options: ReadOptions): Promise<Catalog> {
  if (database.readCatalog) return withoutRelations(await database.readCatalog(), options.exclude);
  const document = await readDocument(database, options);
  return {
    serverVersion: database.server.serverVersion,
    depth: 'full',
    schemas: document.schemas,
    relations: document.relations.map(({ relation }) => relation),
    types: document.types,
    sequences: document.sequences,
    routines: document.routines,
    extensions: document.extensions,
  };
}

async function readDocument(database: Database, { exclude }: ReadOptions): Promise<CatalogDocument> {
  const [row] = await database.query<CatalogRow>(catalogQuery, [exclude, null]);
  if (!row) throw new Error('The catalog query returned no row.');
  return row.document;
}

function withoutRelations(catalog: Catalog, exclude: readonly string[]): Catalog {
  const excluded = new Set(exclude);
  const isKept = ({ schema, name }: { schema: string; name: string }) =>
    !excluded.has(name) && !excluded.has(`${schema}.${name}`);
  return {
    ...catalog,
    relations: catalog.relations.filter(isKept),
    sequences: catalog.sequences.filter(({ ownedBy }) => ownedBy === undefined || isKept(ownedBy)),
  };
}
