// Keys that models or pages state and the database does not have, each by relation and columns.
import type { Catalog, QualifiedName } from '#catalog/catalog.ts';
import { findColumn, findRelation, foreignKeys, uniqueKeys } from '#catalog/keys.ts';
import { statedPages } from '../page-facts.ts';
import { isTable } from '../relations.ts';
import type { AuditedProject } from '../report-input.ts';

/** `public.matches(job_id)` */
export const keyLabel = ({ schema, name }: QualifiedName, columns: readonly string[]): string =>
  `${schema}.${name}(${columns.toSorted().join(',')})`;

export function missingReferences(project: AuditedProject): ReadonlySet<string> {
  const built = new Set(project.catalog ? referencesIn(project.catalog) : []);
  const stated = statedColumns(project).flatMap(({ relation, column }) =>
    column.references ? [keyLabel(relation, [column.name])] : [],
  );
  const declared = project.models ? referencesIn(project.models.catalog) : [];
  return without([...declared, ...stated], built);
}

/** Primary keys aside. */
export function missingUniqueKeys(project: AuditedProject): ReadonlySet<string> {
  const built = new Set(project.catalog ? uniqueKeysIn(project.catalog, true) : []);
  const declared = project.models ? uniqueKeysIn(project.models.catalog, false) : [];
  const ofColumns = statedColumns(project).flatMap(({ relation, column }) =>
    column.isUnique ? [keyLabel(relation, [column.name])] : [],
  );
  const ofPages = pagesOfKnown(project).flatMap(({ page, relation }) =>
    page.uniqueKeys
      .filter(({ columns }) => columns.every((name) => isKnownColumn(project, relation, name)))
      .map(({ columns }) => keyLabel(relation, columns)),
  );
  return without([...declared, ...ofColumns, ...ofPages], built);
}

const referencesIn = (catalog: Catalog): readonly string[] =>
  catalog.relations
    .filter(isTable)
    .flatMap((relation) => foreignKeys(relation).map(({ columns }) => keyLabel(relation, columns)));

const uniqueKeysIn = (catalog: Catalog, withPrimary: boolean): readonly string[] =>
  catalog.relations.filter(isTable).flatMap((relation) =>
    uniqueKeys(relation)
      .filter((key) => key.expressions.length === 0 && (withPrimary || !key.isPrimary))
      .map(({ columns }) => keyLabel(relation, columns)),
  );

/** Columns that pages describe and that are there: those that are not are another metric's business. */
const statedColumns = (project: AuditedProject) =>
  pagesOfKnown(project).flatMap(({ page, relation }) =>
    page.columns.filter(({ name }) => isKnownColumn(project, relation, name)).map((column) => ({ relation, column })),
  );

function pagesOfKnown(project: AuditedProject) {
  return (project.dictionary ? statedPages(project.dictionary) : []).flatMap((page) => {
    const name = { schema: page.schema, name: page.relation };
    const relation = catalogsOf(project)
      .map((catalog) => findRelation(catalog, name))
      .find((one) => one !== undefined);
    return relation ? [{ page, relation }] : [];
  });
}

const isKnownColumn = (project: AuditedProject, relation: QualifiedName, column: string): boolean =>
  catalogsOf(project).some((catalog) => {
    const found = findRelation(catalog, relation);
    return found !== undefined && findColumn(found, column) !== undefined;
  });

const catalogsOf = ({ catalog, models }: AuditedProject): readonly Catalog[] =>
  [catalog, models?.catalog].flatMap((one) => one ?? []);

const without = (labels: readonly string[], built: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(labels.filter((label) => !built.has(label)));
