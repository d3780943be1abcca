// Pages beside what they describe, in the database and in the models.
import type { Catalog, Column, Relation } from '../catalog/catalog.ts';
import { findColumn } from '../catalog/keys.ts';
import type { Subject } from '../finding/subject.ts';
import type { Dictionary, DocumentedColumn, Page } from './dictionary-evidence.ts';

export interface PageSources {
  readonly dictionary: Dictionary;
  readonly catalog: Catalog;
  readonly models?: { readonly catalog: Catalog };
}

export interface PageRelation {
  readonly page: Page;
  readonly database?: Relation;
  readonly model?: Relation;
}

export interface PageColumn extends PageRelation {
  readonly column: DocumentedColumn;
  readonly inDatabase?: Column;
  readonly inModel?: Column;
}

/** Pages of what exists or should: those marked as planned claim nothing. */
export function pageRelations({ dictionary, catalog, models }: PageSources): readonly PageRelation[] {
  const database = byName(catalog);
  const model = models ? byName(models.catalog) : new Map<string, Relation>();
  return dictionary.pages
    .filter((page) => !page.isPlanned)
    .map((page) => {
      const key = `${page.schema}.${page.relation}`;
      const [inDatabase, inModel] = [database.get(key), model.get(key)];
      return { page, ...(inDatabase && { database: inDatabase }), ...(inModel && { model: inModel }) };
    });
}

export function pageColumns(sources: PageSources): readonly PageColumn[] {
  return pageRelations(sources).flatMap((pair) =>
    pair.page.columns.map((column) => {
      const inDatabase = pair.database && findColumn(pair.database, column.name);
      const inModel = pair.model && findColumn(pair.model, column.name);
      return { ...pair, column, ...(inDatabase && { inDatabase }), ...(inModel && { inModel }) };
    }),
  );
}

export const pageSubject = ({ file, relation }: Page, column?: string): Subject => ({
  kind: 'page',
  page: file,
  relation,
  ...(column !== undefined && { column }),
});

const byName = ({ relations }: Catalog): ReadonlyMap<string, Relation> =>
  new Map(relations.map((relation) => [`${relation.schema}.${relation.name}`, relation]));
