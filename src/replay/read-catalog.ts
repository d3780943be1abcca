import type { Catalog } from '#catalog/catalog.ts';
import type { Database } from '#engines/engine.ts';
import { allSections, type CatalogRow, catalogQuery, type Section } from './queries/catalog.ts';

export interface ReadOptions {
  /** Relations that are not part of the audited schema, as `name` or `schema.name`; their sequences go with them. */
  readonly exclude: readonly string[];
}

/** Reads the whole catalog in one round trip; the session's search_path is left as it was. */
export async function readCatalog(database: Database, options: ReadOptions): Promise<Catalog> {
  if (database.readCatalog) return withoutRelations(await database.readCatalog(), options.exclude);
  const { relations, ...sections } = await readDocument(database, options, allSections);
  return {
    serverVersion: database.server.serverVersion,
    depth: 'full',
    ...sections,
    relations: relations.map(({ relation }) => relation),
  };
}

/** The given sections, and the relations with these oids, or all. */
export async function readDocument<Read extends Section>(
  database: Database,
  { exclude }: ReadOptions,
  sections: readonly Read[],
  oids?: readonly string[],
): Promise<CatalogRow<Read>['document']> {
  const [row] = await database.query<CatalogRow<Read>>(catalogQuery(sections), [exclude, oids]);
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
