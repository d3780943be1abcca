// Facts that pages state about relations, held against a catalog: the presence of each column in either source, and for columns
// in both what the page states of type, nullability, default, keys and list of values.
import type { Catalog, Column, Relation } from '#catalog/catalog.ts';
import { closedValues } from '#catalog/closed-values.ts';
import { plainDefault } from '#catalog/default-text.ts';
import { foreignKeys, primaryKey, uniqueKeys } from '#catalog/keys.ts';
import type { Dictionary, DocumentedColumn, Page } from '#rule/dictionary-evidence.ts';
import { isDocumentedType } from '#rule/documented-type.ts';

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
    return relation && page.columns.length > 0 ? [pageFacts(page, relation, catalog)] : [];
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

function pageFacts(page: Page, relation: Relation, catalog: Catalog): FactCount {
  const documented = new Map(page.columns.map((column) => [column.name, column]));
  const shared = relation.columns.flatMap((column) => {
    const stated = documented.get(column.name);
    return stated ? [{ column, stated }] : [];
  });
  const facts = shared.flatMap(({ column, stated }) => [
    ...plainFacts(column, stated),
    ...keyFacts(stated, relation),
    // An engine without pg_catalog does not tell bigint from integer, and knows no expressions.
    ...(catalog.depth === 'full' ? fullFacts(column, stated, relation, catalog) : []),
  ]);
  const onlyOnPages = page.columns.filter((column) => !relation.columns.some(({ name }) => name === column.name));
  const onlyInCatalog = page.isPartial ? 0 : relation.columns.length - shared.length;
  return {
    agreeing: shared.length + facts.filter(Boolean).length,
    compared: shared.length + onlyOnPages.length + onlyInCatalog + facts.length,
    onlyOnPages: onlyOnPages.map((column) => `${relation.name}.${column.name}`),
    relations: 1,
  };
}

const plainFacts = (column: Column, stated: DocumentedColumn): readonly boolean[] =>
  stated.isNullable === undefined ? [] : [stated.isNullable === column.isNullable];

function keyFacts(
  { name, isPrimaryKey, isUnique, references }: DocumentedColumn,
  relation: Relation,
): readonly boolean[] {
  const facts: boolean[] = [];
  if (isPrimaryKey !== undefined) facts.push(isPrimaryKey === (primaryKey(relation)?.columns.includes(name) ?? false));
  if (isUnique) facts.push(uniqueKeys(relation).some(({ columns }) => columns.length === 1 && columns[0] === name));
  if (references) {
    const keys = foreignKeys(relation).filter(({ columns }) => columns.includes(name));
    facts.push(keys.some((key) => key.references.relation.name === references.relation));
  }
  return facts;
}

function fullFacts(
  column: Column,
  { type, default: stated, values }: DocumentedColumn,
  relation: Relation,
  catalog: Catalog,
): readonly boolean[] {
  const facts: boolean[] = [];
  if (type && type.candidates.length > 0) facts.push(isDocumentedType(type, column.type, catalog));
  // Pages describe what an identity or a generated column does in words of their own.
  const isMade = column.identity !== undefined || column.generated !== undefined;
  if (stated !== undefined && !isMade) facts.push(plainDefault(stated) === plainDefault(column.default ?? ''));
  const actual = values && closedValues(catalog, relation, column)?.values;
  if (values && actual) facts.push(values.length === actual.length && values.every((value) => actual.includes(value)));
  return facts;
}
