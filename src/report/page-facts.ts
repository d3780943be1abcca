// Facts that pages state about relations, held against a catalog: the presence of each column in either source, and for columns
// in both what the page states of type, nullability and primary key.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import type { Dictionary, DocumentedColumn, DocumentedType, Page } from '#rule/dictionary-evidence.ts';

export interface FactCount {
  readonly agreeing: number;
  readonly compared: number;
  /** `relation.column` of columns that only the page has. */
  readonly onlyOnPages: readonly string[];
  readonly relations: number;
}

export function countFacts(dictionary: Dictionary, catalog: Catalog): FactCount {
  const counts = statedPages(dictionary).flatMap((page) => {
    const relation = relationOf(catalog, page);
    return relation && page.columns.length > 0 ? [pageFacts(page, relation, catalog.depth)] : [];
  });
  return {
    agreeing: counts.reduce((sum, count) => sum + count.agreeing, 0),
    compared: counts.reduce((sum, count) => sum + count.compared, 0),
    onlyOnPages: counts.flatMap((count) => count.onlyOnPages),
    relations: counts.length,
  };
}

/** Pages that claim to describe something that exists. */
export const statedPages = (dictionary: Dictionary): readonly Page[] =>
  dictionary.pages.filter((page) => !page.isPlanned);

export const relationOf = (catalog: Catalog, page: Page): Relation | undefined =>
  catalog.relations.find((relation) => relation.schema === page.schema && relation.name === page.relation);

function pageFacts(page: Page, relation: Relation, depth: Catalog['depth']): FactCount {
  const documented = new Map(page.columns.map((column) => [column.name, column]));
  const primary = relation.constraints.find((constraint) => constraint.kind === 'primary-key')?.columns ?? [];
  const shared = relation.columns.filter((column) => documented.has(column.name));
  const stated = shared.flatMap((column) =>
    // An engine without pg_catalog does not tell bigint from integer.
    columnFacts(column, withoutType(documented.get(column.name), depth), primary),
  );
  const onlyOnPages = page.columns.filter((column) => !relation.columns.some(({ name }) => name === column.name));
  const onlyInCatalog = page.isPartial ? 0 : relation.columns.length - shared.length;
  return {
    agreeing: shared.length + stated.filter(Boolean).length,
    compared: shared.length + onlyOnPages.length + onlyInCatalog + stated.length,
    onlyOnPages: onlyOnPages.map((column) => `${relation.name}.${column.name}`),
    relations: 1,
  };
}

function withoutType(page: DocumentedColumn | undefined, depth: Catalog['depth']): DocumentedColumn | undefined {
  if (!page || depth === 'full') return page;
  const { type: _, ...rest } = page;
  return rest;
}

function columnFacts(
  column: Column,
  page: DocumentedColumn | undefined,
  primary: readonly string[],
): readonly boolean[] {
  if (!page) return [];
  const facts: boolean[] = [];
  if (page.type && page.type.candidates.length > 0) facts.push(isOneOf(column.type, page.type));
  if (page.isNullable !== undefined) facts.push(page.isNullable === column.isNullable);
  if (page.isPrimaryKey !== undefined) facts.push(page.isPrimaryKey === primary.includes(column.name));
  return facts;
}

// A page that omits length, precision or dimension contradicts none.
function isOneOf(type: string, { candidates, hasModifier }: DocumentedType): boolean {
  const plain = (text: string) => text.replace(/\([^)]*\)/, '').trim();
  return hasModifier ? candidates.includes(type) : candidates.map(plain).includes(plain(type));
}
